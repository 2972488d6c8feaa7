from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from izlence.compute.figures import ZERO, Cost, amount_or_zero, compute, known, total, whole
from izlence.diagnostic import Origin
from izlence.model.frame import Institution, Look, ProgrammeFrame
from izlence.model.plan import Objective, Plan
from izlence.model.records import NOT_WRITTEN, Activity, Amount, PerformanceTarget

HERE = Origin("program.yaml")


def activity(
    code: str, budget: Amount = NOT_WRITTEN, off_budget: Amount = NOT_WRITTEN, personnel: bool = False
) -> Activity:
    return Activity(code, "", "personnel" if personnel else "activity", budget, off_budget, "", HERE)


def target(
    code: str, *activities: Activity, objective: str = "H4.4", codes: dict[str, Amount] | None = None
) -> PerformanceTarget:
    return PerformanceTarget(
        code, objective, "", "halkla-iliskiler", (), (), activities, codes or {}, (), Look(), HERE
    )


def plan(*targets: PerformanceTarget, objectives: tuple[str, ...] = ("H4.4", "H7.1")) -> Plan:
    return Plan(
        period="2024",
        institution=Institution("Belediye", "₺", "tr-TR", HERE),
        frame=ProgrammeFrame(2024, "", (), (), ("halkla-iliskiler",), {}, "after", Look(), HERE),
        directorates={},
        goals=(),
        objectives=tuple(Objective(code, "", f"A{code[1]}", HERE) for code in objectives),
        targets=targets,
    )


PH441 = target(
    "PH4.4.1",
    activity("F4.4.1.1", Decimal(1_500_000)),
    activity("F4.4.1.2", Decimal(1_187_150)),
    activity("F4.4.1.3", Decimal(812_850), personnel=True),
    codes={"01": Decimal(745_200), "02": Decimal(67_650), "03": Decimal(2_687_150)},
)
PH711 = target(
    "PH7.1.1",
    activity("F7.1.1.1", Decimal(500_000), Decimal(0)),
    activity("F7.1.1.2", None, Decimal("250000.50")),
    objective="H7.1",
    codes={"03": Decimal(500_000), "06": None},
)


def test_a_target_costs_what_its_activities_need():
    figures = compute(plan(PH441)).targets["PH4.4.1"]
    assert figures.cost == Cost(Decimal(3_500_000), ZERO)
    assert figures.economic_codes == Decimal(3_500_000)
    assert figures.personnel == Decimal(812_850)
    assert figures.activities["F4.4.1.2"] == Decimal(1_187_150)


def test_an_activity_adds_its_budget_and_what_comes_from_outside():
    figures = compute(plan(PH711)).targets["PH7.1.1"]
    assert figures.activities == {"F7.1.1.1": Decimal(500_000), "F7.1.1.2": None}
    assert figures.cost.total == Decimal("750000.50")


def test_totals_by_directorate_goal_economic_code_and_institution():
    figures = compute(plan(PH441, PH711))
    whole = Cost(Decimal(4_000_000), Decimal("250000.50"))
    assert figures.directorates == {"halkla-iliskiler": whole}
    assert figures.goals == {
        "A4": Cost(Decimal(3_500_000), ZERO),
        "A7": Cost(Decimal(500_000), Decimal("250000.50")),
    }
    assert figures.economic_codes["03"] == Decimal(3_187_150)
    assert figures.economic_codes["06"] == ZERO
    assert figures.institution == whole


def test_what_is_null_or_not_written_adds_nothing():
    assert amount_or_zero(None) == amount_or_zero(NOT_WRITTEN) == ZERO
    assert total([None, Decimal("1.10"), NOT_WRITTEN, Decimal("2.20")]) == Decimal("3.30")
    assert total([]) == ZERO


def test_a_target_of_an_unknown_objective_still_counts_in_the_whole():
    figures = compute(plan(PH441, objectives=()))
    assert figures.institution.budget == Decimal(3_500_000)


def test_no_plan_no_cost():
    assert compute(plan()).institution == Cost()


amounts = st.none() | st.just(NOT_WRITTEN) | st.decimals(0, 10**15, places=2)


@given(st.lists(st.lists(st.tuples(amounts, amounts), max_size=4), max_size=6))
def test_every_total_is_the_same_money_grouped_another_way(money):
    targets = [
        target(
            f"PH4.4.{number}",
            *(activity(f"F4.4.{number}.{i}", *pair) for i, pair in enumerate(pairs)),
            objective=("H4.4", "H7.1", "H9.9")[number % 3],
        )
        for number, pairs in enumerate(money, 1)
    ]
    figures = compute(plan(*targets))
    for groups in (figures.targets, figures.directorates, figures.goals):
        costs = [getattr(each, "cost", each) for each in groups.values()]
        assert sum((cost.budget for cost in costs), ZERO) == figures.institution.budget
        assert sum((cost.off_budget for cost in costs), ZERO) == figures.institution.off_budget
    if not any(None in pair for pairs in money for pair in pairs):
        assert sum((total(each.activities.values()) for each in figures.targets.values()), ZERO) == (
            figures.institution.total
        )


def test_an_unknown_amount_does_not_become_a_total_of_zero():
    assert whole([None, NOT_WRITTEN]) is None
    assert whole([Decimal(5), None]) is None
    assert whole([NOT_WRITTEN, NOT_WRITTEN]) is NOT_WRITTEN
    assert whole([Decimal(0), NOT_WRITTEN]) == ZERO
    assert known([None, NOT_WRITTEN]) is None
    assert known([None, Decimal(5)]) == Decimal(5)
    assert known([NOT_WRITTEN]) == ZERO
