"""What stands around a plan's pages in print, and what is printed where the plan has folders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from izlence.diff.change import PageKey
from izlence.diff.comparison import Comparison
from izlence.model.plan import Plan


class Surroundings(NamedTuple):
    """What stands around a plan's pages in print.

    `pages` says what a page stands under beside its own title (its directorate, objective, goal), `folders` what is printed for
    a directorate's folder on either side.
    """

    pages: Mapping[PageKey, Sequence[str]] = {}
    folders: tuple[Mapping[str, str], Mapping[str, str]] = ({}, {})


def surroundings(comparison: Comparison, period: str) -> Surroundings:
    """Give the surroundings of a period's pages, on the old side where they are on no other."""
    plans = [_plan(side.plans, period) for side in (comparison.base, comparison.head)]
    pages: dict[PageKey, tuple[str, ...]] = {}
    for plan in filter(None, plans):
        for key, names in _pages(plan):
            pages[key] = tuple(dict.fromkeys((*pages.get(key, ()), *names)))
    old, new = ({} if plan is None else _folders(plan) for plan in plans)
    return Surroundings(pages, (old, new))


def _plan(plans: tuple[tuple[Plan, object], ...], period: str) -> Plan | None:
    return next((plan for plan, _ in plans if plan.period == period), None)


def _folders(plan: Plan) -> dict[str, str]:
    return {folder: directorate.name for folder, directorate in plan.directorates.items()}


def _pages(plan: Plan) -> list[tuple[PageKey, tuple[str, ...]]]:
    folders = _folders(plan)
    goals = {goal.code: goal.title for goal in plan.goals}
    above = {
        each.code: (each.code, each.title, each.goal, goals.get(each.goal, "")) for each in plan.objectives
    }
    targets = [
        (
            PageKey(plan.period, "performance-target", each.code),
            (*above.get(each.objective, ()), each.directorate),
        )
        for each in plan.targets
    ]
    cards = [
        (
            PageKey(plan.period, "objective-card", each.objective),
            (*above.get(each.objective, ()), each.directorate),
        )
        for each in plan.cards
    ]
    return [(key, (*names[:-1], folders.get(names[-1], ""))) for key, names in (*targets, *cards)]
