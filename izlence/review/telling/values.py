"""A value as it is printed: a figure in its unit, an amount in its currency, a choice in the reader's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import Language, PlanPath
from izlence.diff.change import ABSENT, Change, RecordKind, Value
from izlence.diff.tree import NO_ITEMS, NO_KEYS
from izlence.language import round_half_up
from izlence.review.telling.knowledge import Knowledge
from izlence.review.telling.prose import printed_paragraph
from izlence.review.telling.speech import CHARTS, CHOICES, digits, percent, pick, say
from izlence.telling.names import field_name

NOT_AVAILABLE = "-"
_NO_BREAK = "\u00a0"
_PLACES = (1, 2, 3, 4)  # the decimals of a share in percent: the first that show it
_INDICATORS = ("indicator", "monitoring_indicator", "part")
_AMOUNTS = frozenset(
    {
        *("budget", "off_budget", "economic_codes", "off_budget_sources", "cost_estimate", "ceiling"),
        *("stated_budget", "revenue", "financing", "administration", "transfers"),
    }
)
_DIRECTORATES = frozenset({"responsible", "cooperating", "directorates", "strategy_office", "program"})


class Subject(NamedTuple):
    """What a value is of: the record, the path of the field in it, the period."""

    kind: RecordKind
    code: str
    field: PlanPath
    period: str

    @property
    def is_amount(self) -> bool:
        """Whether it is money where it is a number."""
        return bool(self.field) and self.field[0] in _AMOUNTS

    @property
    def counts(self) -> bool:
        """Whether a number is a quantity, of which a difference says something; a year or a decision's number is none."""
        is_measured = self.kind in _INDICATORS and self.field[:1] in (("weight",), ("values",))
        return self.is_amount or is_measured

    def unit(self, side: Knowledge) -> str:
        """Give what a figure counts: a unit, "%", the currency, or nothing."""
        if not self.counts:
            return ""
        if self.is_amount:
            return side.currency
        if self.field[0] == "weight":
            return "%"
        known = side.of(self.period)
        return known.units.get(self.code, "") if known else ""


def subject_of(change: Change, field: PlanPath) -> Subject:
    """Give what the value of a field of a change is of."""
    return Subject(change.record.kind, change.record.code, field, change.page.key.period)


def figure(number: Decimal, unit: str, language: Language) -> str:
    """Print a figure with its unit."""
    text = digits(number, language)
    if unit == "%":
        return percent(text, language)
    return f"{text}{_NO_BREAK}{unit}" if unit else text


def printed(value: Value, of: Subject, side: Knowledge, language: Language) -> str:
    """Print a value as the document does; what it leaves blank is said in words."""
    if value is ABSENT:
        return say("absent", language)
    if value is None:
        return NOT_AVAILABLE
    if isinstance(value, bool):
        return say("yes" if value else "no", language)
    if isinstance(value, Decimal):
        return figure(value, of.unit(side), language) if of.counts else f"{value:f}"
    return _text(str(value), of, side, language)


def _text(value: str, of: Subject, side: Knowledge, language: Language) -> str:
    if value.strip() in ("", NO_ITEMS, NO_KEYS):
        return say("empty", language)
    if of.kind == "paragraph":
        return printed_paragraph(value, side.fill(of.period, language), language)
    names = [step for step in of.field if isinstance(step, str)] or [""]
    choice = CHOICES.get((names[-1], value)) or CHOICES.get((names[0], value))
    if choice:
        return pick(choice, language)
    return ", ".join(_names(names, value.split(", "), of, side, language)) if _is_of_names(names) else value


def _is_of_names(names: Sequence[str]) -> bool:
    return (
        names[-1] == "charts" or names[0] == "to_fill" or not _DIRECTORATES.isdisjoint((names[0], names[-1]))
    )


def _names(
    names: Sequence[str], written: Iterable[str], of: Subject, side: Knowledge, language: Language
) -> Iterator[str]:
    """Give what charts, fields or directorates are called."""
    for each in written:
        if names[-1] == "charts":
            yield pick(CHARTS.get(each, (each, each)), language)
        elif names[0] == "to_fill":
            yield field_name("program", each, language)
        else:
            yield side.directorate(each, of.period) or each


def difference(before: Decimal, after: Decimal, unit: str, language: Language) -> str:
    """Say by how much a figure changed: "+4.250.000 ₺ (+%1,8)"; of a percentage in points."""
    by = after - before
    if not by:
        return ""
    if unit == "%":
        return say("point" if abs(by) == 1 else "points", language, number=signed(by, language))
    number = signed(by, language) + (f"{_NO_BREAK}{unit}" if unit else "")
    share = percent_of(before, after, language)
    return f"{number} ({share})" if share else number


def signed(number: Decimal, language: Language) -> str:
    """Write a number with its sign."""
    return ("+" if number > 0 else "") + digits(number, language)


def percent_of(
    before: Decimal | None, after: Decimal | None, language: Language, *, sign: bool = True
) -> str:
    """Say a change in percent of what was, to a decimal; a small one to as many as it takes, up to four, or that it is less."""
    by = (after or Decimal(0)) - (before or Decimal(0))
    if not before or not by:
        return ""
    share = abs(by / before * 100)
    rounded = next((found for places in _PLACES if (found := round_half_up(share, places))), None)
    lead = ("+" if by > 0 else "-") if sign else ""
    if rounded is None:
        least = percent(digits(Decimal(1).scaleb(-_PLACES[-1]), language), language)
        return say("less_than", language, sign=lead, least=least)
    return lead + percent(digits(rounded, language), language)
