"""Totals by target, directorate, goal and economic code. A derived number is never typed; it comes from here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from izlence.model.plan import NOT_WRITTEN, Amount, PerformanceTarget, Plan

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Cost:
    """What something needs from the budget and from outside it."""

    budget: Decimal = ZERO
    off_budget: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        """Budget and off-budget together."""
        return self.budget + self.off_budget

    def plus(self, other: Cost) -> Cost:
        """Add another cost."""
        return Cost(self.budget + other.budget, self.off_budget + other.off_budget)


@dataclass(frozen=True, slots=True)
class TargetFigures:
    """The derived numbers of one performance target; an activity's total is known only when all its amounts are."""

    activities: Mapping[str, Amount]
    cost: Cost
    personnel: Decimal
    economic_codes: Decimal


@dataclass(frozen=True, slots=True)
class Figures:
    """The derived numbers of a plan; targets, directorates and goals by code or folder."""

    targets: Mapping[str, TargetFigures]
    directorates: Mapping[str, Cost]
    goals: Mapping[str, Cost]
    economic_codes: Mapping[str, Decimal]
    institution: Cost


def amount_or_zero(amount: Amount) -> Decimal:
    """Take what is not available or not written as nothing to add."""
    return amount if isinstance(amount, Decimal) else ZERO


def total(amounts: Iterable[Amount]) -> Decimal:
    """Add up the amounts that are there."""
    return sum(map(amount_or_zero, amounts), ZERO)


def whole(amounts: Iterable[Amount]) -> Amount:
    """Add up what is written; not available when one of the amounts is not, not written when none is."""
    written = [amount for amount in amounts if amount is not NOT_WRITTEN]
    if not written:
        return NOT_WRITTEN
    return None if None in written else total(written)


def known(amounts: Iterable[Amount]) -> Amount:
    """Add up what is known; not available when something is not and nothing is known."""
    amounts = tuple(amounts)
    nothing_known = not any(isinstance(amount, Decimal) for amount in amounts)
    return None if nothing_known and None in amounts else total(amounts)


def compute(plan: Plan) -> Figures:
    """Compute every derived number of the plan."""
    goal_of = {objective.code: objective.goal for objective in plan.objectives}
    targets: dict[str, TargetFigures] = {}
    directorates: dict[str, Cost] = {}
    goals: dict[str, Cost] = {}
    economic_codes: dict[str, Decimal] = {}
    institution = Cost()
    for target in plan.targets:
        figures = targets[target.code] = _target_figures(target)
        goal = goal_of.get(target.objective, "")
        directorates[target.directorate] = directorates.get(target.directorate, Cost()).plus(figures.cost)
        goals[goal] = goals.get(goal, Cost()).plus(figures.cost)
        for code, amount in target.economic_codes.items():
            economic_codes[code] = economic_codes.get(code, ZERO) + amount_or_zero(amount)
        institution = institution.plus(figures.cost)
    return Figures(targets, directorates, goals, economic_codes, institution)


def _target_figures(target: PerformanceTarget) -> TargetFigures:
    activities = {
        activity.code: whole((activity.budget, activity.off_budget)) for activity in target.activities
    }
    cost = Cost(
        total(activity.budget for activity in target.activities),
        total(activity.off_budget for activity in target.activities),
    )
    personnel = total(activity.budget for activity in target.activities if activity.kind == "personnel")
    return TargetFigures(activities, cost, personnel, total(target.economic_codes.values()))
