"""Where a plan's exceptions stand, and which of them covers a finding."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from izlence.check.walk import indicators_of, pages
from izlence.diagnostic import Diagnostic, Origin
from izlence.model.frame import Accepted
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget


def exceptions(plan: Plan) -> Iterator[Accepted]:
    """Give all exceptions of a period, in the order of its records."""
    yield from plan.frame.accepted
    for costs in (plan.general_costs, plan.strategic_general_costs):
        yield from costs.accepted if costs else ()
    for record in (*plan.directorates.values(), *plan.goals, *plan.objectives, *pages(plan)):
        yield from record.accepted
    for page in pages(plan):
        for indicator in indicators_of(page):
            yield from indicator.accepted
        for activity in page.activities if isinstance(page, PerformanceTarget) else ():
            yield from activity.accepted


class Records:
    """The records that exceptions stand in, to look up in which of them a finding is."""

    def __init__(self, plans: Sequence[Plan], files: Collection[str]) -> None:
        self._files = files
        self._inner = {origin for plan in plans for origin in _inner(plan, files)}
        # Markdown has no field for an exception: the frame, which names the prose, speaks for it.
        self._frames = {each.file: plan.frame.origin for plan in plans for each in plan.narratives.values()}

    def of(self, item: Diagnostic) -> Origin | None:
        """Give the innermost record that a finding stands in: only its own exceptions cover it."""
        if not isinstance(item.where, Origin) or item.where.file in self._frames:
            return self._frames.get(item.where.file)
        if item.where.file not in self._files:
            return None
        for length in range(len(item.where.path), 0, -1):
            origin = Origin(item.where.file, item.where.path[:length])
            if origin in self._inner:
                return origin
        return Origin(item.where.file)


def _inner(plan: Plan, files: Collection[str]) -> Iterator[Origin]:
    """Give the records that stand inside a file: of pages, only those in some files."""
    yield from (goal.origin for goal in plan.goals)
    yield from (objective.origin for objective in plan.objectives)
    for page in pages(plan):
        if page.origin.file in files:
            yield from (indicator.origin for indicator in indicators_of(page))
            if isinstance(page, PerformanceTarget):
                yield from (activity.origin for activity in page.activities)
