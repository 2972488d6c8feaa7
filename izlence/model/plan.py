"""The records of a plan, frozen, with amounts and values in Decimal and each with its origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Literal

from izlence.diagnostic import Origin


class NotWritten(Enum):
    """The one value that stands for a field the editor left out; its cell stays blank."""

    NOT_WRITTEN = "not written"


NOT_WRITTEN = NotWritten.NOT_WRITTEN
Value = Decimal | None
"""A figure, or None where the editor wrote `null`: not available, printed as a dash."""
Amount = Value | NotWritten
"""An amount in the institution's currency, or not available, or not written."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note under a page; `mark` is what the page prints, None where the program numbers it."""

    id: str
    text: str
    mark: str | None
    origin: Origin


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator, a monitoring indicator, or a part of one; `values` by period as written."""

    code: str
    name: str
    unit: str
    values: Mapping[str, Value]
    origin: Origin
    weight: Value = None
    formula: str = ""
    sum_of: tuple[str, ...] = ()
    note: str = ""
    parts: tuple[Indicator, ...] = ()
    monitoring_frequency: str = ""
    reporting_frequency: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity or project with what it needs from the budget and from outside it."""

    code: str
    name: str
    kind: Literal["activity", "personnel"]
    budget: Amount
    off_budget: Amount
    note: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Look:
    """How one page prints what the plan leaves open; a page may differ from the programme."""

    activity_mark: str = "►"
    period_headings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PerformanceTarget:
    """A performance target: one file of the plan, one page of the programme."""

    code: str
    objective: str
    title: str
    directorate: str
    indicators: tuple[Indicator, ...]
    monitoring_indicators: tuple[Indicator, ...]
    activities: tuple[Activity, ...]
    economic_codes: Mapping[str, Amount]
    notes: tuple[Note, ...]
    look: Look
    origin: Origin


@dataclass(frozen=True, slots=True)
class ObjectiveCard:
    """An objective card: one file of the plan, one page of the strategic plan."""

    objective: str
    directorate: str
    cooperating: tuple[str, ...] | Literal["all"]
    indicators: tuple[Indicator, ...]
    activities: tuple[str, ...]
    risks: tuple[str, ...]
    findings: tuple[str, ...]
    needs: tuple[str, ...]
    cost_estimate: Value
    notes: tuple[Note, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Directorate:
    """A spending unit: a folder of the plan."""

    folder: str
    name: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal (amaç) of the strategic plan."""

    code: str
    title: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Objective:
    """An objective (hedef) under a goal."""

    code: str
    title: str
    goal: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Institution:
    """The institution that publishes the plan."""

    name: str
    currency: str
    language: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """Periods shown side by side under one heading."""

    heading: str
    periods: tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class Plan:
    """What all stages after assembly work on: one period's whole plan.

    `frame` tells which document it is; `targets` belong to a programme, `cards` to a strategic plan.
    """

    period: str
    institution: Institution
    frame: ProgrammeFrame | StrategyFrame
    directorates: Mapping[str, Directorate]
    goals: tuple[Goal, ...]
    objectives: tuple[Objective, ...]
    targets: tuple[PerformanceTarget, ...] = ()
    cards: tuple[ObjectiveCard, ...] = ()
