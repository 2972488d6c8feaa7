"""Totals by target, directorate, goal and economic code. A derived number is never typed; it comes from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from izlence.compute.resources import (
    Cost,
    Resources,
    YearCosts,
    resources_of_target,
    resources_outside,
    year_costs,
)
from izlence.model.amount import ZERO, amount_or_zero, known, total, whole
from izlence.model.plan import Plan
from izlence.model.records import Amount, PerformanceTarget

__all__ = [
    "ZERO",
    "Cost",
    "Figures",
    "Resources",
    "TargetFigures",
    "YearCosts",
    "amount_or_zero",
    "compute",
    "known",
    "total",
    "whole",
]


@dataclass(frozen=True, slots=True)
class TargetFigures:
    """The derived numbers of one performance target; an activity's total is known only when all its amounts are."""

    activities: Mapping[str, Amount]
    cost: Cost
    personnel: Decimal
    economic_codes: Decimal


@dataclass(frozen=True, slots=True)
class Figures:
    """The derived numbers of a plan; targets, objectives, goals and directorates by code or folder.

    `institution` is what all targets cost; `activities` is the same money by economic code and off-budget source, and with
    `administration` and `transfers` beside it makes the `whole`. The costs by year are a strategic plan's; objectives without
    a card and goals without any stand in none of the mappings.
    """

    targets: Mapping[str, TargetFigures]
    directorates: Mapping[str, Cost]
    goals: Mapping[str, Cost]
    economic_codes: Mapping[str, Decimal]
    institution: Cost
    objectives: Mapping[str, Cost]
    activities: Resources
    administration: Resources
    transfers: Resources
    whole: Resources
    objective_costs: Mapping[str, YearCosts]
    goal_costs: Mapping[str, YearCosts]
    administration_costs: YearCosts
    whole_costs: YearCosts


def compute(plan: Plan) -> Figures:
    """Compute every derived number of the plan."""
    goal_of = {objective.code: objective.goal for objective in plan.objectives}
    targets: dict[str, TargetFigures] = {}
    directorates: dict[str, Cost] = {}
    goals: dict[str, Cost] = {}
    objectives: dict[str, Cost] = {}
    institution, activities = Cost(), Resources()
    for target in plan.targets:
        figures = targets[target.code] = _target_figures(target)
        _add(directorates, target.directorate, figures.cost)
        _add(goals, goal_of.get(target.objective, ""), figures.cost)
        _add(objectives, target.objective, figures.cost)
        institution = institution.plus(figures.cost)
        activities = activities.plus(resources_of_target(target, figures.cost))
    administration, transfers = _outside(plan)
    objective_costs, goal_costs, administration_costs, whole_costs = _by_year(plan, goal_of)
    return Figures(
        targets=targets,
        directorates=directorates,
        goals=goals,
        economic_codes=activities.economic_codes,
        institution=institution,
        objectives=objectives,
        activities=activities,
        administration=administration,
        transfers=transfers,
        whole=activities.plus(administration).plus(transfers),
        objective_costs=objective_costs,
        goal_costs=goal_costs,
        administration_costs=administration_costs,
        whole_costs=whole_costs,
    )


def _add(costs: dict[str, Cost], key: str, cost: Cost) -> None:
    costs[key] = costs.get(key, Cost()).plus(cost)


def _outside(plan: Plan) -> tuple[Resources, Resources]:
    general = plan.general_costs
    if general is None:
        return Resources(), Resources()
    return resources_outside(general.administration), resources_outside(general.transfers)


def _by_year(
    plan: Plan, goal_of: Mapping[str, str]
) -> tuple[dict[str, YearCosts], dict[str, YearCosts], YearCosts, YearCosts]:
    """Give the costs of the objectives, of the goals, of the general administration and of all."""
    objectives: dict[str, YearCosts] = {}
    goals: dict[str, YearCosts] = {}
    general = plan.strategic_general_costs
    administration = year_costs(general.administration, None) if general is not None else YearCosts()
    everything = administration
    for card in plan.cards:
        costs = year_costs(card.costs, card.cost_estimate)
        goal = goal_of.get(card.objective, "")
        objectives[card.objective] = objectives.get(card.objective, YearCosts()).plus(costs)
        goals[goal] = goals.get(goal, YearCosts()).plus(costs)
        everything = everything.plus(costs)
    return objectives, goals, administration, everything


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
