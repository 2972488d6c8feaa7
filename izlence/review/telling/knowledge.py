"""What a side knows that a change does not say: units, names of directorates and economic codes, headings of periods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from izlence.compute.figures import Figures
from izlence.diagnostic import Language
from izlence.diff.side import Side
from izlence.language import lower
from izlence.model.frame import ProgrammeFrame, StrategyFrame
from izlence.model.period import parse_period
from izlence.model.plan import Plan
from izlence.model.records import Indicator
from izlence.review.telling.placeholders import Placeholders

Tense = Literal["actual", "target", "forecast", "baseline", ""]
_TENSES: dict[str, Tense] = {
    "gerçekleş": "actual",
    "hedef": "target",
    "öngör": "forecast",
    "tahmin": "forecast",
}


@dataclass(frozen=True, slots=True)
class PeriodKnowledge:
    """A period on one side; `units`, `revisions` and `names` by code, `tenses` says what a column of values is."""

    plan: Plan
    figures: Figures
    units: Mapping[str, str]
    revisions: Mapping[str, str]
    tenses: Mapping[str, Tense]
    monitoring_tenses: Mapping[str, Tense]
    placeholders: Placeholders

    @property
    def is_programme(self) -> bool:
        """Whether it is a performance programme, and no strategic plan."""
        return isinstance(self.plan.frame, ProgrammeFrame)

    def heading(self, period: str) -> str:
        """Head a column of values as the plan does."""
        own = self.plan.frame.look.period_headings.get(period)
        parsed = parse_period(period)
        return own or (parsed.heading if parsed else period)

    def section_of(self, narrative: str) -> str:
        """Give the title that a text prints under."""
        frame = self.plan.frame
        titles = (
            each.title
            for chapter in frame.chapters
            for each in chapter.sections
            if each.narrative == narrative
        )
        return next(titles, "")

    def money_name(self, code: str) -> str:
        """Name an economic code or an off-budget source, the empty string where the frame does not."""
        frame = self.plan.frame
        if not isinstance(frame, ProgrammeFrame):
            return ""
        return frame.economic_codes.get(code) or frame.off_budget_sources.get(code) or ""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A side, by period."""

    side: Side
    periods: Mapping[str, PeriodKnowledge]
    currency: str

    def of(self, period: str) -> PeriodKnowledge | None:
        """Give what is known of a period, None where the side has none."""
        return self.periods.get(period)

    def fill(self, period: str, language: Language) -> Callable[[str], str]:
        """Give what says what a placeholder of a period's texts prints; where nothing is known, its name."""
        known = self.of(period)
        return (lambda name: name) if known is None else lambda name: known.placeholders.text(name, language)

    def directorate(self, folder: str, period: str = "") -> str:
        """Name a directorate as its file does, in any period where the one asked for has none."""
        asked = self.periods.get(period)
        for each in ([asked] if asked else []) + list(self.periods.values()):
            if folder in each.plan.directorates:
                return each.plan.directorates[folder].name
        return ""


class Both(NamedTuple):
    """What both sides know."""

    base: Knowledge
    head: Knowledge

    @property
    def currencies(self) -> tuple[str, str]:
        """Give the currencies of both; a side without a plan has none of its own."""
        one, other = self.base.currency, self.head.currency
        return one or other, other or one

    def of(self, period: str) -> PeriodKnowledge | None:
        """Give what is known of a period: now, or as it stood last."""
        return self.head.of(period) or self.base.of(period)

    def directorate(self, folder: str, period: str) -> str:
        """Name a directorate as it is called now, or was last, or by its folder."""
        return self.head.directorate(folder, period) or self.base.directorate(folder, period) or folder


def knowledge_of(side: Side) -> Knowledge:
    """Gather what a side knows."""
    periods = {plan.period: _period(plan, figures) for plan, figures in side.plans}
    currency = next((plan.institution.currency for plan, _ in side.plans), "")
    return Knowledge(side, periods, currency)


def _period(plan: Plan, figures: Figures) -> PeriodKnowledge:
    indicators = list(_indicators(plan))
    frame = plan.frame
    if isinstance(frame, StrategyFrame):
        tenses: dict[str, Tense] = dict.fromkeys(frame.years, "target")
        tenses[frame.baseline] = "baseline"
        monitoring = tenses
    else:
        tenses = {each: _tense(group.heading) for group in frame.columns for each in group.periods}
        monitoring = {
            each: _tense(group.heading) for group in frame.monitoring_columns for each in group.periods
        }
    return PeriodKnowledge(
        plan,
        figures,
        {each.code: each.unit for each in indicators},
        {each.code: each.revision for each in indicators if each.revision},
        tenses,
        monitoring,
        Placeholders(plan, figures),
    )


def _indicators(plan: Plan) -> Iterator[Indicator]:
    for target in plan.targets:
        yield from _with_parts((*target.indicators, *target.monitoring_indicators))
    for card in plan.cards:
        yield from _with_parts(card.indicators)


def _with_parts(indicators: Iterable[Indicator]) -> Iterator[Indicator]:
    for indicator in indicators:
        yield indicator
        yield from _with_parts(indicator.parts)


def _tense(heading: str) -> Tense:
    said = lower(heading)
    return next((tense for word, tense in _TENSES.items() if word in said), "")
