"""The ways across periods that several rules take: which strategic plan a programme is a year of, and what there stands for what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from izlence.check.likeness import plain
from izlence.check.rule import PlanWithFigures
from izlence.check.structure import period_differs_from_folder
from izlence.model.frame import ProgrammeFrame, StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator, ObjectiveCard


class YearOfPlan(NamedTuple):
    """A programme and the strategic plan that it is a year of."""

    programme: Plan
    year: str
    strategy: Plan


def years_of_plans(plans: Sequence[PlanWithFigures]) -> Iterator[YearOfPlan]:
    """Pair each programme with the strategic plan that has its year; of several plans with the one that began last."""
    strategies = [plan for plan, _ in plans if isinstance(plan.frame, StrategyFrame)]
    for plan, figures in plans:
        # With another year than its folder's it would be held against a strategic plan that is not its own.
        if isinstance(plan.frame, ProgrammeFrame) and not any(
            period_differs_from_folder.check(plan, figures)
        ):
            covering = [each for each in strategies if plan.frame.year in each.frame.years]  # type: ignore[union-attr]
            if covering:
                yield YearOfPlan(plan, plan.frame.year, max(covering, key=lambda each: each.period))


def programmes(plans: Iterable[PlanWithFigures]) -> list[tuple[ProgrammeFrame, Plan]]:
    """Give the programmes in the order of their years."""
    found = [(plan.frame, plan) for plan, _ in plans if isinstance(plan.frame, ProgrammeFrame)]
    return sorted(found, key=lambda item: item[0].year)


def paired_indicators(pair: YearOfPlan) -> Iterator[tuple[Indicator, Indicator]]:
    """Give the programme's indicators with those of the strategic plan that they are a year of.

    An indicator names it (`strategic_indicator`), or bears the name of one under the same objective. A name that stands there
    twice, or on two of the programme's indicators, tells nothing.
    """
    cards = pair.strategy.cards
    by_code = {indicator.code: indicator for card in cards for indicator in card.indicators}
    by_name = _by_name(cards)
    times: dict[tuple[str, str], int] = {}
    unnamed: list[tuple[tuple[str, str], Indicator]] = []
    for target in pair.programme.targets:
        for indicator in target.indicators:
            if indicator.strategic_indicator:
                if indicator.strategic_indicator in by_code:
                    yield indicator, by_code[indicator.strategic_indicator]
                continue
            name = (target.objective, plain(indicator.name))
            times[name] = times.get(name, 0) + 1
            unnamed.append((name, indicator))
    for name, indicator in unnamed:
        committed = by_name.get(name)
        if committed is not None and times[name] == 1:
            yield indicator, committed


def _by_name(cards: Iterable[ObjectiveCard]) -> dict[tuple[str, str], Indicator | None]:
    names: dict[tuple[str, str], Indicator | None] = {}
    for card in cards:
        for indicator in card.indicators:
            name = (card.objective, plain(indicator.name))
            names[name] = None if name in names else indicator
    return names
