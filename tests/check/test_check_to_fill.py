"""What an editor leaves open is said once a page, and not complained of a second time."""

from __future__ import annotations

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
CARD = "basin-ve-yayin/H7.2.yaml"
OPEN = f"""
# {PAGE}
to_fill: [2022, "2024", budget, off_budget, economic_codes]
indicators:
  - {{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {{2022: null, 2023-H1: null, 2024: null}}}}
activities:
  - {{code: F4.4.1.1, budget: null, off_budget: null}}
  - {{code: F4.4.1.2, budget: 500}}
economic_codes: {{"01": null, "03": 400}}
"""


def test_all_that_is_open_on_a_page_is_one_finding(told):
    assert told(OPEN) == [
        f"{PAGE}/to_fill to-be-filled: PH4.4.1: doldurulacak 5 yer var: 2022 2024 (PG4.4.1.1), "
        "budget off_budget (F4.4.1.1), economic_codes (01)."
    ]


def test_what_is_not_named_is_complained_of_as_ever(told):
    [first, second] = told(OPEN.replace(", off_budget,", ","))
    assert "to-be-filled" in first + second
    assert "amount-not-available" in first + second


def test_totals_are_compared_again_once_the_amounts_are_written(told):
    filled = OPEN.replace("budget: null, off_budget: null", "budget: 700, off_budget: 0").replace(
        '"01": null', '"01": 400'
    )
    rules = [line.split()[1] for line in told(filled)]
    assert "activities-differ-from-economic-codes:" in rules
    assert "nothing-to-fill:" in rules


def test_of_many_places_the_first_four_are_named(told):
    rows = "".join(
        f"  - {{code: PG4.4.1.{n}, name: Sayı {n}, unit: kişi, values: {{2022: 1, 2023-H1: 1, 2024: null}}}}\n"
        for n in range(1, 7)
    )
    [line] = told(f"# {PAGE}\nto_fill: [2024]\nindicators:\n{rows}")
    assert line.endswith("doldurulacak 6 yer var: 2024 (PG4.4.1.1 PG4.4.1.2 PG4.4.1.3 PG4.4.1.4 +2).")


def test_a_name_of_which_nothing_is_open_is_to_be_taken_from_the_list(told, hints):
    page = f"# {PAGE}\nto_fill: [2024, activities]\n"
    assert told(page) == [
        f"{PAGE}/to_fill nothing-to-fill: PH4.4.1: `to_fill` listesindeki şunlar için doldurulacak yer kalmamış: 2024, activities."
    ]
    assert hints(page) == ["Bu adları listeden silin; listede ad kalmazsa `to_fill` satırını silin."]


def test_a_page_whose_activities_are_to_come_is_not_without_activities(told):
    assert told(f"# {PAGE}\nto_fill: [activities]\nactivities: []\neconomic_codes: {{}}\n") == [
        f"{PAGE}/to_fill to-be-filled: PH4.4.1: doldurulacak 1 yer var: activities."
    ]


def test_weights_that_are_to_come_need_not_make_100_yet(told):
    indicators = """\
indicators:
  - {code: PG7.2.1, name: Haber, unit: adet, weight: null,
     values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""
    [line] = told(f"# {CARD}\nto_fill: [weight]\n{indicators}")
    assert line.endswith("to-be-filled: H7.2: doldurulacak 1 yer var: weight (PG7.2.1).")
    assert "weights-not-100" in " ".join(told(f"# {CARD}\n{indicators}"))


def test_a_stated_budget_is_not_held_against_a_sum_that_is_not_known_yet(told):
    costs = '# general-costs.yaml\nto_fill: [economic_codes, stated_budget]\nstated_budget: 9_000\nadministration: {economic_codes: {"01": null}}\n'
    assert [line.split()[1] for line in told(costs)] == ["to-be-filled:", "nothing-to-fill:"]
    assert "budget-differs-from-stated:" in [line.split()[1] for line in told(costs.replace("null", "5"))]


def test_a_council_decision_that_is_to_come_is_said(told):
    assert told("# program.yaml\nto_fill: [council_decision]\n") == [
        "program.yaml/to_fill to-be-filled: program.yaml: doldurulacak 1 yer var: council_decision."
    ]
