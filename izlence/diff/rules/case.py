"""What the change rules look at: a comparison, what stands where on each side, and how a flag is made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from izlence.check.across.walk_periods import paired_indicators, years_of_plans
from izlence.check.likeness import plain
from izlence.check.rule import PlanWithFigures
from izlence.check.walk import Page, indicators_by_code, pages
from izlence.diagnostic import Diagnostic, Fact, Origin, Place, Rule, Severity
from izlence.diff.change import ABSENT, Change, PageKey, Value
from izlence.diff.comparison import Comparison, Flag, Rename
from izlence.diff.rules.facts import both
from izlence.diff.side import Side
from izlence.model.frame import USUAL_LIMITS, ChangeLimits, ProgrammeFrame, StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Activity, Indicator, PerformanceTarget

INDICATORS = ("indicator", "monitoring_indicator", "part")
PAGES = ("performance-target", "objective-card")
FRAMES = ("program", "strategy")
_CODED = (*INDICATORS, "activity", "page", "directorate", "goal", "objective")
Frame = ProgrammeFrame | StrategyFrame
T = TypeVar("T")


class Committed(NamedTuple):
    """A programme's indicator and the strategic plan's that it is a year of."""

    year: str
    indicator: Indicator
    planned: Indicator


class Standing:
    """One side's plans, to look up what stands in them."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.plans: Mapping[str, PlanWithFigures] = {
            plan.period: (plan, figures) for plan, figures in side.plans
        }

    @cached_property
    def _indicators(self) -> dict[str, dict[str, Indicator]]:
        return {period: indicators_by_code(plan) for period, (plan, _) in self.plans.items()}

    @cached_property
    def _pages(self) -> dict[PageKey, Page]:
        return {page_key(plan, page): page for plan, _ in self.plans.values() for page in pages(plan)}

    @cached_property
    def _activities(self) -> dict[str, dict[str, Activity]]:
        return {
            period: {each.code: each for target in plan.targets for each in target.activities}
            for period, (plan, _) in self.plans.items()
        }

    @cached_property
    def committed(self) -> dict[tuple[str, str], Committed]:
        """The programmes' indicators that are a year of the strategic plan's, by period and code."""
        return {
            (pair.programme.period, indicator.code): Committed(pair.year, indicator, planned)
            for pair in years_of_plans(list(self.plans.values()))
            for indicator, planned in paired_indicators(pair)
        }

    @property
    def currency(self) -> str:
        """The institution's currency, the empty string of a side without a plan."""
        return next((plan.institution.currency for plan, _ in self.plans.values()), "")

    def plan(self, period: str) -> Plan | None:
        """Give a period's plan."""
        return self.plans[period][0] if period in self.plans else None

    def frame(self, period: str) -> Frame | None:
        """Give a period's frame."""
        return self.plans[period][0].frame if period in self.plans else None

    def page(self, key: PageKey) -> Page | None:
        """Give a target or card."""
        return self._pages.get(key)

    def activities(self, period: str) -> Mapping[str, Activity]:
        """Give a period's activities by code."""
        return self._activities.get(period, {})

    def indicator(self, change: Change) -> Indicator | None:
        """Give the indicator that a change is of."""
        return self.indicators(change.page.key.period).get(change.record.code)

    def indicators(self, period: str) -> Mapping[str, Indicator]:
        """Give a period's indicators by code."""
        return self._indicators.get(period, {})


def page_key(plan: Plan, page: Page) -> PageKey:
    """Give what pairs a target or card with its other side."""
    if isinstance(page, PerformanceTarget):
        return PageKey(plan.period, "performance-target", page.code)
    return PageKey(plan.period, "objective-card", page.objective)


class Case:
    """A comparison as the rules see it.

    `renamed` are the changes that a suggested renaming explains; `edited` those of them that have no code, only another text.
    `told` are the changes that flags speak of so far, with the rules: the last rule tells the others.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.changes = comparison.changes
        self._found: dict[Callable[[Case], object], object] = {}
        self.told: dict[int, set[str]] = {}
        self.base, self.head = Standing(comparison.base), Standing(comparison.head)
        self.renames = tuple(each for each in comparison.renames if _has_code(each.added))
        self.renamed = _ids(comparison.renames)
        self.edited = self.renamed - _ids(self.renames)

    def once(self, find: Callable[[Case], T]) -> T:
        """Give what a function finds in the comparison; several rules ask, and it looks once."""
        if find not in self._found:
            self._found[find] = find(self)
        return cast(T, self._found[find])

    def changed(self, *records: str) -> Iterator[Change]:
        """Give the changed fields of some kinds of records; not those of which only the digits differ."""
        for change in self.changes:
            if change.kind == "changed" and not change.is_print_only and change.record.kind in records:
                yield change

    def of(self, kind: str, *records: str) -> Iterator[Change]:
        """Give what was added, removed or moved of some kinds of records, and no renaming explains."""
        for change in self.changes:
            if change.kind == kind and change.record.kind in records and id(change) not in self.renamed:
                yield change

    @cached_property
    def new_periods(self) -> frozenset[str]:
        """The periods that stand on the new side only."""
        return frozenset(self._frames("added"))

    @cached_property
    def gone_periods(self) -> frozenset[str]:
        """The periods that stand on the old side only."""
        return frozenset(self._frames("removed"))

    def _frames(self, kind: str) -> Iterator[str]:
        return (each.page.key.period for each in self.of(kind, "page") if each.page.key.kind in FRAMES)

    @cached_property
    def handed_over(self) -> frozenset[tuple[str, Value, Value]]:
        """The ways of directorates with pages that have another folder and another name: period, old and new folder.

        What keeps its name in another period is the same directorate under a new name.
        """
        pages = {(each.page.key.period, each.before, each.after) for each in self.of("moved", "page")}
        ways: dict[tuple[Value, Value], dict[str, bool]] = {}
        for change in self.of("moved", "directorate"):
            period = change.page.key.period
            plans = self.base.plan(period), self.head.plan(period)
            names = [
                plain(plan.directorates[folder].name) if plan and folder in plan.directorates else ""
                for plan, folder in zip(plans, (str(change.before), str(change.after)), strict=True)
            ]
            ways.setdefault((change.before, change.after), {})[period] = names[0] == names[1]
        return frozenset(
            (period, *way)
            for way, periods in ways.items()
            if not any(periods.values())
            for period in periods
            if (period, *way) in pages
        )

    def limits(self, period: str) -> ChangeLimits:
        """Give from when on a changed cost is told: what the old side says, so that no change softens its own rules."""
        frame = self.base.frame(period) or self.head.frame(period)
        return frame.changes if frame else USUAL_LIMITS

    def money(self, name: str, value: Value, side: Standing | None = None) -> dict[str, Fact]:
        """Give an amount's fact in both languages, in the currency of a side: the new one's where none is given."""
        currency = (side or self.head).currency or self.head.currency or self.base.currency
        return both(name, value, currency)

    def flag(
        self,
        rule: Rule,
        changes: Iterable[Change],
        facts: Mapping[str, Fact],
        *,
        where: Origin | Place | None = None,
        code: str = "",
        period: str = "",
        related: tuple[Origin, ...] = (),
    ) -> Flag:
        """Make a flag, as grave as the old side's frame of the period says; the first change tells what is not given."""
        changes = tuple(changes)
        for change in changes:
            self.told.setdefault(id(change), set()).add(rule.name)
        first = changes[0] if changes else None
        if first is not None:
            where, period = where or first.where, period or first.page.key.period
            code = code or first.record.code
        assert where is not None
        frame = self.base.frame(period) or self.head.frame(period)
        return Flag(Diagnostic(weighed(rule, frame), where, facts, code, related), changes)


def _has_code(change: Change) -> bool:
    """Tell whether a record is known by a code; the activities of a card are texts, a note has an id that nobody reads."""
    is_text = change.record.kind == "activity" and change.page.key.kind == "objective-card"
    return change.record.kind in _CODED and not is_text


def _ids(renames: Iterable[Rename]) -> frozenset[int]:
    return frozenset(id(change) for each in renames for change in (each.removed, each.added))


def weighed(rule: Rule, frame: Frame | None) -> Rule:
    """Give the rule as grave as a frame wants it."""
    wanted = frame.checks.get(rule.name) if frame else None
    return replace(rule, severity=Severity(wanted)) if wanted else rule


def by_page(changes: Iterable[Change]) -> dict[PageKey, list[Change]]:
    """Put together the changes of each page, in the order in which the pages are met."""
    found: dict[PageKey, list[Change]] = {}
    for change in changes:
        found.setdefault(change.page.key, []).append(change)
    return found


def is_written(change: Change) -> bool:
    """Tell whether something stood there before."""
    return change.before is not ABSENT and change.before is not None
