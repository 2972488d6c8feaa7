"""The ways through a plan that several rules take, and the nearest name to a mistyped one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from izlence.compute.figures import Figures, TargetFigures
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator, ObjectiveCard, PerformanceTarget

Page = PerformanceTarget | ObjectiveCard

_MOST_COMPARED = 200  # a page or a list of objectives is smaller; a plan made to be slow is not


def pages(plan: Plan) -> Iterator[Page]:
    """Give the pages of the plan: targets of a programme, cards of a strategic plan."""
    yield from plan.targets
    yield from plan.cards


def page_code(page: Page) -> str:
    """Give the code a page is known by; a card carries its objective's."""
    return page.code if isinstance(page, PerformanceTarget) else page.objective


def with_parts(indicators: Iterable[Indicator]) -> list[Indicator]:
    """Give indicators, each followed by its parts; lists, because nested generators cost a rule twice the time."""
    found: list[Indicator] = []
    for indicator in indicators:
        found.append(indicator)
        if indicator.parts:
            found += with_parts(indicator.parts)
    return found


def indicators_of(page: Page) -> list[Indicator]:
    """Give all indicators of a page: those that count, those that are watched, and their parts."""
    if isinstance(page, PerformanceTarget):
        return with_parts(page.indicators + page.monitoring_indicators)
    return with_parts(page.indicators)


def indicators_by_code(plan: Plan) -> dict[str, Indicator]:
    """Give all indicators of the plan by code; of two with the same code, the last."""
    return {indicator.code: indicator for page in pages(plan) for indicator in indicators_of(page)}


def shown_periods(plan: Plan, monitoring: bool = False) -> tuple[str, ...]:
    """Give the periods that the tables of indicators show, in order."""
    frame = plan.frame
    if not isinstance(frame, ProgrammeFrame):
        return (frame.baseline, *frame.years)
    groups = frame.monitoring_columns if monitoring else frame.columns
    return tuple(period for group in groups for period in group.periods)


def left_out(plan: Plan, indicators: Iterable[Indicator], period: str) -> bool:
    """Tell whether one of the indicators was left without a value that its table shows: told by value-missing."""
    return any(
        period not in indicator.values and period in shown_periods(plan, indicator.code.startswith("IG"))
        for indicator in indicators
    )


def targets_with_figures(plan: Plan, figures: Figures) -> Iterator[tuple[PerformanceTarget, TargetFigures]]:
    """Give each target with its figures; where two share a code the figures are of one, and neither is given."""
    times = Counter(target.code for target in plan.targets)
    for target in plan.targets:
        if times[target.code] == 1:
            yield target, figures.targets[target.code]


def nearest(name: str, known: Collection[str]) -> str:
    """Give the known name that a mistyped one resembles most, or nothing; among very many, nothing is looked for."""
    if len(known) > _MOST_COMPARED:
        return ""
    return next(iter(get_close_matches(name, sorted(known), n=1, cutoff=0.75)), "")
