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


def test_activities_without_economic_codes_are_told_at_the_activities(told):
    assert told(f"# {PAGE}\neconomic_codes: {{}}") == [
        f"{PAGE}/activities activities-differ-from-economic-codes: PH4.4.1: faaliyetlerin bütçesi 1.000, "
        "ekonomik kodların toplamı 0; fark 1.000."
    ]


def test_what_comes_from_outside_the_budget_has_no_economic_code(told):
    assert told(f"# {PAGE}\nactivities: [{{code: F4.4.1.1, budget: 1000, off_budget: 5000}}]") == []


def test_amounts_that_are_null_or_not_written_add_nothing(told):
    assert (
        told(f"""
# {PAGE}
activities: [{{code: F4.4.1.1, budget: 1000}}, {{code: F4.4.1.2}}, {{code: F4.4.1.3, budget: null}}]
economic_codes: {{"03": 1000, "06": null}}
""")
        == []
    )


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
