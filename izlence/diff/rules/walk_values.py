"""The values of indicators that are others now, sorted by what they stand for: aimed at, past, or where a plan begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal, NamedTuple

from izlence.check.likeness import plain
from izlence.check.series import whole_years
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, Case, Frame
from izlence.model.formula import Formula, parse_formula
from izlence.model.frame import ProgrammeFrame, StrategyFrame
from izlence.model.records import Indicator

_YEAR = 4
_FEWEST = 3  # so many years that only rise, or only fall, say where an indicator is to go

Direction = Literal["increasing", "decreasing", "steady", ""]


class ChangedValue(NamedTuple):
    """A value of an indicator that stands on both sides in one unit; `stands_for` what its period is in the old side's frame."""

    change: Change
    period: str
    before: Indicator
    after: Indicator
    frame: Frame
    stands_for: Literal["target", "forecast", "past", "baseline"]


def changed_values(case: Case) -> tuple[ChangedValue, ...]:
    """Give the values that changed; in another unit they are told as that, and compared with nothing."""
    return case.once(_changed_values)


def _changed_values(case: Case) -> tuple[ChangedValue, ...]:
    return tuple(_values(case))


def _values(case: Case) -> Iterator[ChangedValue]:
    for change in case.changed(*INDICATORS):
        if change.field[0] != "values" or len(change.field) == 1:
            continue
        before, after = case.base.indicator(change), case.head.indicator(change)
        frame = case.base.frame(change.page.key.period)
        if before is None or after is None or frame is None:
            continue
        if is_same_unit(before.unit, after.unit):
            period = str(change.field[1])
            stands_for = _stands_for(period, frame, change.record.kind == "monitoring_indicator")
            yield ChangedValue(change, period, before, after, frame, stands_for)


def is_same_unit(one: str, other: str) -> bool:
    """Tell whether two units are one, in other capitals or spaces at most."""
    return (plain(one) or one) == (plain(other) or other)


def _stands_for(
    period: str, frame: Frame, is_watched: bool
) -> Literal["target", "forecast", "past", "baseline"]:
    if isinstance(frame, StrategyFrame):
        if period == frame.baseline:
            return "baseline"
        return "target" if period >= min(frame.years, default="") else "past"
    if period[:_YEAR] < frame.year:
        return "past"
    return "forecast" if is_watched else "target"


def with_derived(told: Sequence[tuple[ChangedValue, Flag]], grave: str) -> Iterator[Flag]:
    """Give the flags of values; what follows by sum or formula from another flagged value belongs to that flag.

    A flag of the rule `grave` is only held by another such: that a part merely changed does not explain that the whole is worse.
    """
    flags = {(value.change.page.key.period, value.after.code, value.period): flag for value, flag in told}
    causes: dict[int, Flag] = {}
    for value, flag in told:
        period = value.change.page.key.period
        found = (flags.get((period, code, value.period)) for code in sources(value.after))
        wanted = grave if flag.diagnostic.rule.name == grave else ""
        cause = next((each for each in found if each and wanted in ("", each.diagnostic.rule.name)), None)
        if (
            cause is not None and _root(cause, causes) is not flag
        ):  # a formula that leads back to itself explains nothing
            causes[id(flag)] = cause
    held: dict[int, list[Change]] = {}
    for _, flag in told:
        held.setdefault(id(_root(flag, causes)), []).extend(flag.changes)
    for _, flag in told:
        if id(flag) not in causes:
            others = (each for each in held[id(flag)] if each not in flag.changes)
            yield replace(flag, changes=(*flag.changes, *others))


def _root(flag: Flag, causes: Mapping[int, Flag]) -> Flag:
    while id(flag) in causes:
        flag = causes[id(flag)]
    return flag


def sources(indicator: Indicator) -> tuple[str, ...]:
    """Give the codes that an indicator's values follow from."""
    formula = parse_formula(indicator.formula) if indicator.formula else None
    return (*indicator.sum_of, *(formula.codes if isinstance(formula, Formula) else ()))


def is_commitment(value: ChangedValue) -> bool:
    """Tell whether a council has adopted the strategic plan that aims at the value."""
    frame = value.frame
    return (
        isinstance(frame, StrategyFrame)
        and frame.council_decision is not None
        and value.stands_for == "target"
    )


def direction_of(case: Case, value: ChangedValue) -> Direction:
    """Say which way the indicator should go: as the old side writes it, or as its years clearly show.

    Where its own years are too few, the strategic plan's are asked; what is not clear is not guessed.
    """
    committed = case.base.committed.get((value.change.page.key.period, value.before.code))
    planned = committed.planned if committed else None
    for indicator in (value.before, planned):
        if indicator is not None and indicator.direction:
            return indicator.direction
    for indicator in (value.before, planned):
        if indicator is not None and (shown := _shown_by(indicator)):
            return shown
    return _aimed(value)


def _shown_by(indicator: Indicator) -> Direction:
    """Read the direction from a row of years of which none goes the other way."""
    years = [value for _, value in whole_years(indicator)]
    if len(years) < _FEWEST or years[0] == years[-1]:
        return ""
    if years == sorted(years):
        return "increasing"
    return "decreasing" if years == sorted(years, reverse=True) else ""


def _aimed(value: ChangedValue) -> Direction:
    """A programme that aims above its last result wants more; one that aims below it may want less, or retreat."""
    years = dict(whole_years(value.before))
    past = [year for year in years if year < value.period]
    before = value.change.before
    if isinstance(value.frame, ProgrammeFrame) and past and isinstance(before, Decimal):
        return "increasing" if before > years[past[-1]] else ""
    return ""
