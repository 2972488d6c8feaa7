"""How the plans of two sides order, call and pair what their figures are of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from izlence.compute.resources import Cost
from izlence.model.code import code_order
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan


class Orders(NamedTuple):
    """The codes and folders of a plan in the order in which it prints them."""

    targets: Sequence[str]
    activities: Mapping[str, Sequence[str]]
    directorates: Sequence[str]
    objectives: Sequence[str]
    goals: Sequence[str]


def orders_of(plan: Plan) -> Orders:
    """Give the orders of a plan."""
    return Orders(
        [target.code for target in plan.targets],
        {target.code: [each.code for each in target.activities] for target in plan.targets},
        [*plan.frame.directorates],
        sorted((each.code for each in plan.objectives), key=code_order),
        sorted((each.code for each in plan.goals), key=code_order),
    )


def joined(orders: Iterable[Iterable[str]]) -> list[str]:
    """Put what only one side has behind what the other orders."""
    return list(dict.fromkeys(key for order in orders for key in order))


def names_of(plan: Plan) -> dict[str, str]:
    """Give what a plan's codes and folders are called; an off-budget source under `off_budget` and its key."""
    names = {each.code: each.title for each in plan.goals}
    names.update((each.code, each.title) for each in plan.objectives)
    names.update((folder, each.name) for folder, each in plan.directorates.items())
    for target in plan.targets:
        names[target.code] = target.title
        names.update((each.code, each.name) for each in target.activities)
    if isinstance(plan.frame, ProgrammeFrame):
        names.update(plan.frame.economic_codes)
        names.update((f"off_budget {key}", name) for key, name in plan.frame.off_budget_sources.items())
    return names


def renamed(folders: Iterable[str], new_names: Mapping[str, str]) -> list[str]:
    """Give folders by the names that they have now."""
    return [new_names.get(folder, folder) for folder in folders]


def under_new(costs: Mapping[str, Cost], new_names: Mapping[str, str]) -> dict[str, Cost]:
    """Give costs by the names that their folders have now."""
    return {new_names.get(folder, folder): cost for folder, cost in costs.items()}
