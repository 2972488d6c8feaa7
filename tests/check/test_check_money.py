"""Activities and economic codes of a target."""

from __future__ import annotations

PAGE = "halkla-iliskiler/PH4.4.1.yaml"


def test_two_totals_that_differ_are_told_with_their_difference(told):
    assert told(f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, budget: 1500000}}
  - {{code: F4.4.1.2, budget: 1000000}}
economic_codes: {{"03": 2687150}}
""") == [
        f"{PAGE}/economic_codes activities-differ-from-economic-codes: PH4.4.1: faaliyetlerin bütçesi 2.500.000, "
        "ekonomik kodların toplamı 2.687.150; fark 187.150."
    ]


def test_a_missing_section_of_economic_codes_is_said_and_not_a_total_of_zero(told):
    assert told(f"# {PAGE}\neconomic_codes: {{}}") == [
        f"{PAGE} economic-codes-missing: PH4.4.1: faaliyetlerin bütçesi 1.000, "
        "ama ekonomik kodlar bölümü yazılmamış."
    ]


def test_a_missing_section_of_activities_is_one_finding(told):
    assert told(f'# {PAGE}\nactivities: []\neconomic_codes: {{"01": 400, "03": 600}}') == [
        f"{PAGE} activities-missing: PH4.4.1: ekonomik kodların toplamı 1.000, "
        "ama faaliyetler bölümü yazılmamış."
    ]


def test_personnel_codes_without_kind_personnel_are_told_what_is_missing(hints):
    [said] = hints(f'# {PAGE}\neconomic_codes: {{"01": 400, "03": 600}}')
    assert "Hiçbir faaliyette `kind: personnel` yazmıyor" in said


def test_an_unknown_amount_is_said_and_not_counted_as_zero(told):
    assert told(f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, budget: 1000, off_budget: null}}
  - {{code: F4.4.1.2, budget: null}}
  - {{code: F4.4.1.3}}
""") == [
        f"{PAGE}/activities/0/off_budget amount-not-available: F4.4.1.1 faaliyetinin tutarı bilinmiyor "
        "(`off_budget: null`); sayfanın toplamına katılmadı.",
        f"{PAGE}/activities/1/budget amount-not-available: F4.4.1.2 faaliyetinin tutarı bilinmiyor "
        "(`budget: null`); sayfanın toplamına katılmadı.",
        f"{PAGE}/activities/2 amount-not-written: F4.4.1.3 faaliyetinin hiç tutarı yazılmamış; "
        "sayfanın toplamına katılmadı.",
    ]


def test_what_comes_from_outside_the_budget_has_no_economic_code(told):
    assert told(f"# {PAGE}\nactivities: [{{code: F4.4.1.1, budget: 1000, off_budget: 5000}}]") == []


def test_amounts_that_are_null_or_not_written_add_nothing(find):
    found = find(f"""
# {PAGE}
activities: [{{code: F4.4.1.1, budget: 1000}}, {{code: F4.4.1.2}}, {{code: F4.4.1.3, budget: null}}]
economic_codes: {{"03": 1000, "06": null}}
""")
    assert [each.rule.name for each in found] == ["amount-not-written", "amount-not-available"]


def test_personnel_that_differs_from_the_codes_is_a_warning_at_its_amount(told):
    assert told(f"""
# {PAGE}
activities:
  - {{code: F4.4.1.1, budget: 600}}
  - {{code: F4.4.1.2, kind: personnel, budget: 400}}
economic_codes: {{"01": 350, "02": 20, "03": 630}}
""") == [
        f"{PAGE}/activities/1/budget personnel-differs-from-codes: PH4.4.1: personel giderleri faaliyeti 400, "
        "01 ve 02 ekonomik kodlarının toplamı 370; fark 30."
    ]


def test_personnel_codes_without_a_personnel_activity(told):
    assert told(f'# {PAGE}\neconomic_codes: {{"01": 400, "03": 600}}') == [
        f"{PAGE}/economic_codes personnel-differs-from-codes: PH4.4.1: personel giderleri faaliyeti 0, "
        "01 ve 02 ekonomik kodlarının toplamı 400; fark 400."
    ]
