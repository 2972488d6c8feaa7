"""The frame of a period: the institution, what `program.yaml` or `strategy.yaml` says, and how pages print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

from izlence.diagnostic import Origin
from izlence.model.prose import Picture


@dataclass(frozen=True, slots=True)
class Accepted:
    """An exception to a check that stands beside the data, with its reason; `record` is what it stands in."""

    rule: str
    reason: str
    record: Origin
    origin: Origin


@dataclass(frozen=True, slots=True)
class Look:
    """How one page prints what the plan leaves open; a page may differ from the programme."""

    activity_mark: str = "►"
    period_headings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Institution:
    """The institution that publishes the plan."""

    name: str
    currency: str
    language: str
    origin: Origin
    logo: Picture | None = None
    mayor: str = ""
    mayor_title: str = "Belediye Başkanı"
    notice: str = ""


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Periods shown side by side under one heading."""

    heading: str
    periods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CouncilDecision:
    """The council's decision that adopted the document; `date` as printed ("19.10.2023")."""

    date: str
    number: str


class ChangeLimits(NamedTuple):
    """From when on a cost that changes is told: it changes by more than `percent`, and by `floor` at least."""

    percent: Decimal = Decimal(20)
    floor: Decimal = Decimal(100_000)


USUAL_LIMITS = ChangeLimits()


@dataclass(frozen=True, slots=True)
class SectionFrame:
    """A section of a chapter: a narrative file, what the program makes (`content`), charts; in this order.

    `charts` are names of charts or codes of indicators.
    """

    title: str
    narrative: str
    content: str
    charts: tuple[str, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class ChapterFrame:
    """A chapter of the book, as `program.yaml` or `strategy.yaml` lists it."""

    title: str
    sections: tuple[SectionFrame, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class ProgrammeFrame:
    """The frame of a performance programme's year (`program.yaml`)."""

    year: str
    title: str
    columns: tuple[ColumnGroup, ...]
    monitoring_columns: tuple[ColumnGroup, ...]
    directorates: tuple[str, ...]
    economic_codes: Mapping[str, str]
    percent: Literal["before", "after"]
    look: Look
    origin: Origin
    council_decision: CouncilDecision | None = None
    foreword: str = ""
    chapters: tuple[ChapterFrame, ...] = ()
    target_pages: Literal["house", "official"] = "house"
    off_budget_sources: Mapping[str, str] = field(default_factory=dict)
    checks: Mapping[str, str] = field(default_factory=dict)
    changes: ChangeLimits = USUAL_LIMITS
    accepted: tuple[Accepted, ...] = ()
    to_fill: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StrategyFrame:
    """The frame of a strategic plan's five years (`strategy.yaml`)."""

    title: str
    baseline: str
    years: tuple[str, ...]
    directorates: tuple[str, ...]
    percent: Literal["before", "after"]
    look: Look
    origin: Origin
    council_decision: CouncilDecision | None = None
    foreword: str = ""
    chapters: tuple[ChapterFrame, ...] = ()
    checks: Mapping[str, str] = field(default_factory=dict)
    changes: ChangeLimits = USUAL_LIMITS
    accepted: tuple[Accepted, ...] = ()
