"""The goals and objectives that came and went, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diff.change import Change
from izlence.diff.comparison import Rename
from izlence.diff.rules.case import PAGES, Case


def objectives(case: Case, kind: str) -> set[tuple[str, str]]:
    """Give the period and code of each objective that was added or removed, alone or with its goal."""
    return {(each.page.key.period, each.record.code) for each in case.of(kind, "objective")}


def objective_of(page: Change) -> str:
    """Give the objective that a page stood under when it came or went; a card is its objective's."""
    return str(dict(page.contents).get(("objective",), page.page.key.key))


def crossed(case: Case) -> list[Rename]:
    """Give the pages that may stand under another objective now: their codes follow it."""
    return [
        each
        for each in case.renames
        if each.added.record.kind == "page"
        and each.added.page.key.kind in PAGES
        and objective_of(each.removed) != objective_of(each.added)
    ]


def with_what_hangs_on_it(case: Case, kind: str, record: Change) -> Iterator[Change]:
    """Give a goal or objective that was added or removed, followed by its objectives and pages that were so too."""
    period = record.page.key.period
    codes = {record.record.code}
    yield record
    if record.record.kind == "goal":
        below = [each for each in case.of(kind, "objective") if goal_of(case, kind, each) in codes]
        below = [each for each in below if each.page.key.period == period]
        codes |= {each.record.code for each in below}
        yield from below
    for change in case.of(kind, "page"):
        if (
            change.page.key.period == period
            and change.page.key.kind in PAGES
            and objective_of(change) in codes
        ):
            yield change


def goal_of(case: Case, kind: str, objective: Change) -> str:
    """Give the goal of an objective that was added or removed."""
    side = case.base if kind == "removed" else case.head
    plan = side.plan(objective.page.key.period)
    found = (each.goal for each in plan.objectives if each.code == objective.record.code) if plan else ()
    return next(iter(found), "")
