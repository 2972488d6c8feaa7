"""What a change does to every derived figure, and that the figures agree with each other."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from two_sides import PARKS, PLAN, ROADS, STRATEGY, changed, side

from izlence.diff.effects import effects_between
from tests.laws import law

ROADS_FILE, PARKS_FILE = "2025/fen-isleri/PH1.1.1.yaml", "2025/park-ve-bahceler/PH1.1.2.yaml"


def lines(new, old=None, base=PLAN):
    return [line(each) for each in effects_between(side(old, base), side(new, base))]


def line(effect):
    of = " ".join(part for part in (effect.level, effect.key, effect.year) if part)
    return f"{of} {effect.measure}: {effect.before} → {effect.after}"


def test_a_dearer_activity_is_seen_in_every_sum_that_holds_it():
    assert lines(changed(ROADS_FILE, '"06": 500_000', '"06": 600_000')) == [
        "target PH1.1.1 budget: 2150000 → 2250000",
        "target PH1.1.1 total: 2200000 → 2300000",
        "activity_total F1.1.1.1 total: 1500000 → 1600000",
        "directorate fen-isleri budget: 2150000 → 2250000",
        "directorate fen-isleri total: 2200000 → 2300000",
        "objective H1.1 budget: 3050000 → 3150000",
        "objective H1.1 total: 3100000 → 3200000",
        "goal A1 budget: 3050000 → 3150000",
        "goal A1 total: 3100000 → 3200000",
        "economic_code amount: 2150000 → 2250000",
        "institution budget: 3050000 → 3150000",
        "institution total: 3100000 → 3200000",
        "whole budget: 3550000 → 3650000",
        "whole total: 3600000 → 3700000",
        "whole economic_codes: 2150000 → 2250000",
    ]


def test_an_economic_code_is_told_of_the_activities_and_of_the_whole():
    found = lines({PARKS_FILE: PARKS.replace("900_000", "950_000")})
    assert [each for each in found if "economic_code" in each] == [
        "target PH1.1.2 economic_codes: 900000 → 950000",
        "economic_code 06 amount: 900000 → 950000",
        "whole 06 economic_codes: 900000 → 950000",
    ]


def test_a_change_of_text_has_no_effect():
    assert lines(changed(ROADS_FILE, "Asfalt alımı", "Asfalt ve bitüm alımı")) == []
    assert lines(changed(ROADS_FILE, "250_000", "250_000.00")) == []


def test_a_page_that_came_was_nothing_before():
    effects = effects_between(side({PARKS_FILE: None}), side())
    of_target = next(each for each in effects if each.level == "target")
    assert (of_target.before, of_target.after, of_target.name) == (None, 900000, "Parkları çoğaltmak.")
    assert of_target.percent is None
    assert of_target.difference == 900000


def test_a_page_that_went_keeps_its_name():
    effects = effects_between(side(), side({PARKS_FILE: None}))
    of_target = next(each for each in effects if each.level == "target")
    assert (of_target.before, of_target.after, of_target.name) == (900000, None, "Parkları çoğaltmak.")
    assert of_target.percent == Decimal("-100.00")


def test_off_budget_sources_are_told_by_their_names():
    effects = effects_between(side(), side(changed(ROADS_FILE, "hibe: 50_000", "doner: 50_000")))
    assert [(line(each), each.name) for each in effects] == [
        ("off_budget_source doner amount: None → 50000", "Döner sermaye"),
        ("off_budget_source hibe amount: 50000 → None", "Hibeler"),
        ("whole doner off_budget: None → 50000", "Döner sermaye"),
        ("whole hibe off_budget: 50000 → None", "Hibeler"),
    ]


def test_what_stands_beside_the_activities_changes_the_whole_alone():
    assert lines(changed("2025/general-costs.yaml", "400_000", "500_000")) == [
        "administration budget: 400000 → 500000",
        "administration total: 400000 → 500000",
        "whole budget: 3550000 → 3650000",
        "whole total: 3600000 → 3700000",
        "whole 03 economic_codes: 500000 → 600000",
    ]


def test_personnel_is_told_apart():
    assert "target PH1.1.1 personnel: 400000 → 450000" in lines(changed(ROADS_FILE, "400_000", "450_000"))


def test_a_page_in_another_directorate_moves_its_cost_along():
    found = lines({PARKS_FILE: None, "2025/fen-isleri/PH1.1.2.yaml": PARKS})
    assert found == [
        "directorate fen-isleri budget: 2150000 → 3050000",
        "directorate fen-isleri total: 2200000 → 3100000",
        "directorate park-ve-bahceler budget: 900000 → None",
        "directorate park-ve-bahceler total: 900000 → None",
    ]


def test_an_activity_that_went_to_another_page_is_told_once():
    line = "  - {code: F1.1.1.2, name: Kaldırım yapımı, budget: 250_000, off_budget: {hibe: 50_000}}\n"
    dearer = line.replace("250_000", "260_000")
    new = {
        ROADS_FILE: ROADS.replace(line, ""),
        PARKS_FILE: PARKS.replace("activities:\n", f"activities:\n{dearer}"),
    }
    assert [each for each in lines(new) if "activity" in each] == [
        "activity_total F1.1.1.2 total: 300000 → 310000"
    ]
    same = {
        ROADS_FILE: ROADS.replace(line, ""),
        PARKS_FILE: PARKS.replace("activities:\n", f"activities:\n{line}"),
    }
    assert [each for each in lines(same) if "activity" in each] == []


def test_a_directorate_in_a_renamed_folder_costs_what_it_did():
    new = {path.replace("park-ve-bahceler", "parklar"): text for path, text in PLAN.items()}
    new |= changed("2025/program.yaml", "park-ve-bahceler", "parklar")
    assert [line(each) for each in effects_between(side(), side(base=new))] == []
    new["2025/parklar/PH1.1.2.yaml"] = PARKS.replace("900_000", "950_000")
    found = [line(each) for each in effects_between(side(), side(base=new)) if each.level == "directorate"]
    assert found == [
        "directorate parklar budget: 900000 → 950000",
        "directorate parklar total: 900000 → 950000",
    ]


def test_a_strategic_plan_is_told_by_year_and_sum():
    both = {**PLAN, **STRATEGY}
    new = changed("2025-2026/fen-isleri/H1.1.yaml", "1_500_000", "1_700_000", both)
    assert lines(new, base=both) == [
        "card H1.1 2026 total: 1500000 → 1700000",
        "card H1.1 total: 2500000 → 2700000",
        "goal A1 2026 total: 1500000 → 1700000",
        "goal A1 total: 2500000 → 2700000",
        "whole 2026 total: 1500200 → 1700200",
        "whole total: 2500300 → 2700300",
    ]


def test_a_period_that_came_has_all_its_figures():
    both = {**PLAN, **STRATEGY}
    found = effects_between(side(), side(base=both))
    assert {(each.period, each.before) for each in found} == {("2025-2026", None)}


BUDGETS = st.lists(st.none() | st.integers(0, 9_000_000), min_size=3, max_size=3)


def with_budgets(budgets):
    written = [("null" if each is None else str(each)) for each in budgets]
    roads = ROADS.replace("250_000", written[0]).replace("400_000", written[1])
    return {ROADS_FILE: roads, PARKS_FILE: PARKS.replace("budget: 900_000", f"budget: {written[2]}")}


@law(25)
@given(BUDGETS, BUDGETS, st.booleans())
def test_the_differences_of_the_parts_make_that_of_the_whole(old, new, is_gone):
    after = with_budgets(new)
    after |= {PARKS_FILE: None} if is_gone else {}
    effects = effects_between(side(with_budgets(old)), side(after))

    def difference(*levels, measure="total"):
        return sum(each.difference for each in effects if each.level in levels and each.measure == measure)

    institution = difference("institution")
    assert difference("target") == institution
    assert difference("directorate") == institution
    assert difference("objective") == institution
    assert difference("goal") == institution
    assert difference("economic_code", "off_budget_source", measure="amount") == institution
    assert difference("institution", measure="budget") == institution
    assert all(each.before != each.after for each in effects)
