"""What a placeholder of the prose stands for: `{{ cost.A4 }}` is what goal A4 costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from izlence.compute.figures import Figures
from izlence.compute.share import shares
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator, ObjectiveCard, PerformanceTarget

_REFERENCES = ("table.", "figure.", "chart.")


class Answer(NamedTuple):
    """What a placeholder gives.

    An "amount" is in the institution's currency; a "percent" is rounded; a "value" is an indicator's in its `unit`, None where it
    is not available; the value of a "text" is text.
    """

    kind: Literal["amount", "count", "percent", "text", "value"]
    value: Decimal | str | None
    unit: str = ""


def is_reference(name: str) -> bool:
    """Tell whether a placeholder refers to a table, a figure or a chart, which only the composed document knows."""
    return name.startswith(_REFERENCES)


def placeholder(name: str, plan: Plan, figures: Figures) -> Answer | None:
    """Give what a placeholder stands for; None where the plan has no such figure."""
    simple = _PROGRAMME if isinstance(plan.frame, ProgrammeFrame) else _STRATEGY
    if name in simple:
        return simple[name](plan, figures)
    family, _, rest = name.partition(".")
    if family == "cost":
        amount = _costs(plan, figures).get(rest)
        return None if amount is None else Answer("amount", amount)
    if family == "share":
        share = goal_shares(plan, figures).get(rest)
        return None if share is None else Answer("percent", share)
    return _indicator_value(rest, plan) if family == "value" else None


def placeholder_names(plan: Plan) -> tuple[str, ...]:
    """Give the placeholders that the plan has an answer to, references left out."""
    simple = _PROGRAMME if isinstance(plan.frame, ProgrammeFrame) else _STRATEGY
    return (
        *simple,
        *(f"cost.{key}" for key in _known_costs(plan)),
        *(f"share.{goal.code}" for goal in plan.goals),
        *(
            f"value.{indicator.code}.{period}"
            for indicator in _indicators(plan)
            for period in indicator.values
        ),
    )


def goal_shares(plan: Plan, figures: Figures) -> dict[str, Decimal]:
    """Give the goals' shares in the institution's total: the goals in their order, what belongs to none behind them."""
    if isinstance(plan.frame, ProgrammeFrame):
        costs: Mapping[str, Decimal] = {code: cost.total for code, cost in figures.goals.items()}
        whole = figures.whole.total
    else:
        costs = {code: cost.total for code, cost in figures.goal_costs.items()}
        whole = figures.whole_costs.total
    codes = [goal.code for goal in plan.goals]
    amounts = [costs.get(code, Decimal(0)) for code in codes]
    return dict(zip(codes, shares(amounts, whole), strict=True))


def _costs(plan: Plan, figures: Figures) -> dict[str, Decimal]:
    """Give every cost that has a name; what the plan names and gives nothing to costs nothing."""
    costs = dict.fromkeys(_known_costs(plan), Decimal(0))
    if isinstance(plan.frame, ProgrammeFrame):
        for group in (figures.goals, figures.objectives, figures.directorates):
            costs |= {key: cost.total for key, cost in group.items() if key in costs}
        return costs | {code: target.cost.total for code, target in figures.targets.items()}
    for years in (figures.goal_costs, figures.objective_costs):
        costs |= {key: cost.total for key, cost in years.items() if key in costs}
    return costs


def _known_costs(plan: Plan) -> tuple[str, ...]:
    goals = [goal.code for goal in plan.goals]
    objectives = [objective.code for objective in plan.objectives]
    if not isinstance(plan.frame, ProgrammeFrame):
        return (*goals, *objectives)
    return (*goals, *objectives, *(target.code for target in plan.targets), *plan.directorates)


def _indicator_value(named: str, plan: Plan) -> Answer | None:
    code, _, period = named.rpartition(".")
    for indicator in _indicators(plan):
        if indicator.code == code and period in indicator.values:
            return Answer("value", indicator.values[period], indicator.unit)
    return None


def _indicators(plan: Plan) -> Iterator[Indicator]:
    pages: tuple[PerformanceTarget | ObjectiveCard, ...] = (*plan.targets, *plan.cards)
    for page in pages:
        monitored = page.monitoring_indicators if isinstance(page, PerformanceTarget) else ()
        for indicator in (*page.indicators, *monitored):
            yield indicator
            yield from indicator.parts


def _amount(of: Callable[[Figures], Decimal]) -> Callable[[Plan, Figures], Answer]:
    return lambda _plan, figures: Answer("amount", of(figures))


def _count(of: Callable[[Plan], int]) -> Callable[[Plan, Figures], Answer]:
    return lambda plan, _figures: Answer("count", Decimal(of(plan)))


def _text(of: Callable[[Plan], str]) -> Callable[[Plan, Figures], Answer]:
    return lambda plan, _figures: Answer("text", of(plan))


def _year(plan: Plan) -> str:
    return plan.frame.year if isinstance(plan.frame, ProgrammeFrame) else ""


_Answers = Mapping[str, Callable[[Plan, Figures], Answer]]
_BOTH: _Answers = {
    "goal_count": _count(lambda plan: len(plan.goals)),
    "objective_count": _count(lambda plan: len(plan.objectives)),
    "directorate_count": _count(lambda plan: len(plan.frame.directorates)),
    "institution": _text(lambda plan: plan.institution.name),
    "period": _text(lambda plan: plan.period),
}
_PROGRAMME: _Answers = {
    "total_cost": _amount(lambda figures: figures.whole.total),
    "total_budget": _amount(lambda figures: figures.whole.budget),
    "total_off_budget": _amount(lambda figures: figures.whole.off_budget_total),
    "activity_cost": _amount(lambda figures: figures.activities.total),
    "administration_cost": _amount(lambda figures: figures.administration.total),
    "transfer_cost": _amount(lambda figures: figures.transfers.total),
    **_BOTH,
    "target_count": _count(lambda plan: len(plan.targets)),
    "indicator_count": _count(lambda plan: sum(len(target.indicators) for target in plan.targets)),
    "activity_count": _count(lambda plan: sum(len(target.activities) for target in plan.targets)),
    "year": _text(_year),
}
_STRATEGY: _Answers = {
    "total_cost": _amount(lambda figures: figures.whole_costs.total),
    "administration_cost": _amount(lambda figures: figures.administration_costs.total),
    **_BOTH,
    "indicator_count": _count(lambda plan: sum(len(card.indicators) for card in plan.cards)),
    "activity_count": _count(lambda plan: sum(len(card.activities) for card in plan.cards)),
}
