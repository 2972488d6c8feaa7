"""What the institution needs by economic code, source and year; the same money as by target and goal."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from test_compute_figures import HERE, activity, plan, target

from izlence.compute.figures import ZERO, Resources, YearCosts, compute
from izlence.model.amount import codes_of_activities, whole
from izlence.model.frame import Institution, Look, StrategyFrame
from izlence.model.plan import CostsOutside, GeneralCosts, Goal, Objective, Plan, StrategicGeneralCosts
from izlence.model.records import Activity, ObjectiveCard


def with_codes(code: str, codes: dict[str, Decimal | None], **sources: Decimal | None) -> Activity:
    return Activity(
        code,
        "",
        "activity",
        whole(codes.values()),
        whole(sources.values()),
        "",
        HERE,
        economic_codes=codes,
        off_budget_sources=sources,
    )


FIRST = with_codes(
    "F4.4.1.1", {"01": Decimal(40), "03": Decimal(60)}, revolving=Decimal(7), foreign=Decimal(3)
)
SECOND = with_codes("F4.4.1.2", {"03": Decimal(50)})
GENERAL = GeneralCosts(
    CostsOutside({"01": Decimal(10), "09": Decimal(20)}, {"revolving": Decimal(5)}, HERE),
    CostsOutside({"05": Decimal(30)}, {}, HERE),
    Decimal(210),
    HERE,
)


def of(*targets, general=GENERAL) -> Plan:
    base = plan(*targets)
    return Plan(
        period=base.period,
        institution=base.institution,
        frame=base.frame,
        directorates={},
        goals=(),
        objectives=base.objectives,
        targets=base.targets,
        general_costs=general,
    )


def test_the_whole_is_activities_general_administration_and_transfers():
    codes = codes_of_activities((FIRST, SECOND))
    figures = compute(of(target("PH4.4.1", FIRST, SECOND, codes=codes)))
    assert figures.activities == Resources(
        {"01": Decimal(40), "03": Decimal(110)}, {"foreign": Decimal(3), "revolving": Decimal(7)}
    )
    assert (figures.administration.budget, figures.transfers.total) == (30, 30)
    assert figures.whole.economic_codes == {"01": 50, "03": 110, "05": 30, "09": 20}
    assert figures.whole.off_budget == {"foreign": 3, "revolving": 12}
    assert (figures.whole.budget, figures.whole.off_budget_total, figures.whole.total) == (210, 15, 225)
    assert figures.objectives["H4.4"].total == figures.institution.total == figures.activities.total == 160


def test_an_activity_of_whose_sources_one_is_not_known_is_left_out_of_the_sources_as_of_the_total():
    partly = with_codes("F4.4.1.3", {"03": Decimal(8)}, revolving=Decimal(250), foreign=None)
    figures = compute(of(target("PH4.4.1", FIRST, partly), general=None))
    assert figures.activities.off_budget == {"foreign": 3, "revolving": 7}
    assert figures.activities.off_budget_total == figures.institution.off_budget == 10


def test_off_budget_amounts_without_source_stand_by_themselves():
    figures = compute(
        of(target("PH4.4.1", activity("F4.4.1.1", Decimal(0), Decimal(9)), FIRST), general=None)
    )
    assert figures.activities.off_budget == {"": 9, "foreign": 3, "revolving": 7}


def test_nothing_from_no_source_is_no_row():
    figures = compute(of(target("PH4.4.1", activity("F4.4.1.1", Decimal(5), Decimal(0))), general=None))
    assert figures.activities.off_budget == {}


def test_budget_that_names_no_economic_code_is_not_lost():
    figures = compute(of(target("PH4.4.1", activity("F4.4.1.1", Decimal(100)), codes={"03": Decimal(70)})))
    assert figures.activities.uncoded == 30
    assert figures.activities.budget == figures.institution.budget == 100


def test_codes_are_added_up_only_where_every_activity_with_a_budget_carries_them():
    free, unknown = activity("F4.4.1.3", ZERO), activity("F4.4.1.4", None)
    assert codes_of_activities((FIRST, SECOND, free, unknown)) == {"01": 40, "03": 110}
    assert codes_of_activities((FIRST, activity("F4.4.1.5", Decimal(1)))) is None
    assert codes_of_activities((free,)) is None


def test_an_activity_whose_budget_is_not_known_is_left_out_of_the_codes_as_of_the_budget():
    partly = with_codes("F4.4.1.3", {"03": Decimal(8), "06": None})
    assert partly.budget is None
    assert codes_of_activities((FIRST, partly)) == {"01": 40, "03": 60, "06": None}


def card(objective: str, estimate: Decimal | None, **costs: Decimal | None) -> ObjectiveCard:
    by_year = {year.removeprefix("y"): amount for year, amount in costs.items()}
    return ObjectiveCard(objective, "basin", (), (), (), (), (), (), estimate, (), HERE, costs=by_year)


def strategic(*cards: ObjectiveCard, **administration: Decimal) -> Plan:
    years = {year.removeprefix("y"): amount for year, amount in administration.items()}
    return Plan(
        period="2025-2029",
        institution=Institution("Belediye", "₺", "tr-TR", HERE),
        frame=StrategyFrame("", "2024", ("2025", "2026"), ("basin",), "after", Look(), HERE),
        directorates={},
        goals=(Goal("A7", "", HERE), Goal("A8", "", HERE)),
        objectives=tuple(Objective(code, "", "A" + code[1], HERE) for code in ("H7.1", "H7.2", "H8.1")),
        cards=cards,
        strategic_general_costs=StrategicGeneralCosts(years, HERE),
    )


def test_costs_by_year_add_up_by_goal_and_with_the_general_administration():
    figures = compute(
        strategic(
            card("H7.1", Decimal(30), y2025=Decimal(10), y2026=Decimal(20)),
            card("H7.2", Decimal(5)),
            card("H8.1", None, y2025=Decimal(1), y2026=None),
            y2025=Decimal(100),
            y2026=Decimal(200),
        )
    )
    assert figures.objective_costs["H7.1"] == YearCosts({"2025": Decimal(10), "2026": Decimal(20)})
    assert figures.goal_costs["A7"] == YearCosts({"2025": Decimal(10), "2026": Decimal(20)}, Decimal(5))
    assert figures.goal_costs["A8"] == YearCosts({"2025": Decimal(1)})
    assert figures.administration_costs.total == 300
    assert figures.whole_costs == YearCosts({"2025": Decimal(111), "2026": Decimal(220)}, Decimal(5))
    assert figures.whole_costs.total == 336


amounts = st.dictionaries(st.sampled_from(("01", "03", "06")), st.decimals(0, 10**12, places=2), min_size=1)


@given(st.lists(st.lists(amounts, min_size=1, max_size=3), max_size=5), amounts, amounts)
def test_every_table_of_the_institution_shows_the_same_money(money, administration, transfers):
    targets = []
    for number, activities in enumerate(money, 1):
        each = tuple(with_codes(f"F4.4.{number}.{i}", codes) for i, codes in enumerate(activities, 1))
        targets.append(target(f"PH4.4.{number}", *each, codes=codes_of_activities(each)))
    general = GeneralCosts(
        CostsOutside(administration, {}, HERE), CostsOutside(transfers, {}, HERE), None, HERE
    )
    figures = compute(of(*targets, general=general))
    by_hand = [codes.values() for activities in money for codes in activities]
    assert figures.activities.uncoded == 0
    assert figures.activities.budget == sum((sum(codes) for codes in by_hand), ZERO)
    assert figures.whole.total == (
        figures.institution.total + sum(administration.values()) + sum(transfers.values())
    )
    assert sum(figures.whole.economic_codes.values(), ZERO) == figures.whole.budget
