"""Which directorates' pages are the same on both sides, so that they need not be composed and drawn twice."""

from __future__ import annotations

from izlence.compose.amounts import amount_style
from izlence.diff.comparison import Comparison
from izlence.model.plan import Plan

# What no directorate's page prints: the rest of the frame is printed, or decides how pages are.
_BESIDE_PAGES = {"narrative", "picture", "general-costs", "owners"}
_OF_ONE_DIRECTORATE = {"performance-target"}


def same_directorates(comparison: Comparison, period: str) -> frozenset[str]:
    """Name the directorates of a programme whose pages print the same on both sides.

    None where something changed that all pages depend on: the frame of the year, goals, a directorate's name, how amounts print.
    """
    before, after = (_plan(side.plans, period) for side in (comparison.base, comparison.head))
    if before is None or after is None or amount_style(before) != amount_style(after):
        return frozenset()
    changed: set[str] = set()
    for change in comparison.changes:
        page = change.page
        if page.key.period not in ("", period) or page.key.kind in _BESIDE_PAGES:
            continue
        if page.key.kind not in _OF_ONE_DIRECTORATE:
            return frozenset()
        changed |= {page.directorate, _folder(page.before), _folder(page.after)}
        if change.came_from is not None:
            changed |= {_folder(change.came_from.before), _folder(change.came_from.after)}
    return frozenset(before.directorates.keys() & after.directorates.keys() - changed)


def _plan(plans: tuple[tuple[Plan, object], ...], period: str) -> Plan | None:
    return next((plan for plan, _ in plans if plan.period == period), None)


def _folder(file: str) -> str:
    """Give the folder that a page's file stands in."""
    return file.rpartition("/")[0].rpartition("/")[2]
