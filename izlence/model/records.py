"""The records of pages, frozen, with amounts and values in Decimal and each with its origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Literal

from izlence.diagnostic import Origin
from izlence.model.frame import Accepted, Look


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
    """An indicator, a monitoring indicator, or a part of one; `values` by period as written.

    What is not printed and only the checks use: `direction` in which it should go, `is_cumulative`, `method` of calculation,
    `source` of the data, `missing` (why a value is not there), `revision` (why it departs from the strategic plan),
    `strategic_indicator` (the code of the strategic plan's indicator that it is a year of).
    """

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
    explanation: str = ""
    is_key: bool = False
    direction: Literal["increasing", "decreasing", "steady", ""] = ""
    is_cumulative: bool = False
    method: str = ""
    source: str = ""
    missing: str = ""
    revision: str = ""
    strategic_indicator: str = ""
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity or project with what it needs from the budget and from outside it.

    Where it carries its own economic codes or off-budget sources, `budget` and `off_budget` are their sums. `responsible` are the
    folders of the directorates that carry it out, its own where none is written.
    """

    code: str
    name: str
    kind: Literal["activity", "personnel"]
    budget: Amount
    off_budget: Amount
    note: str
    origin: Origin
    economic_codes: Mapping[str, Amount] = field(default_factory=dict)
    off_budget_sources: Mapping[str, Amount] = field(default_factory=dict)
    responsible: tuple[str, ...] = ()
    explanation: str = ""
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class PerformanceTarget:
    """A performance target: one file of the plan, one page of the programme.

    `to_fill` names what its editor has left open for now: periods, fields.
    """

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
    description: str = ""
    accepted: tuple[Accepted, ...] = ()
    to_fill: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk of an objective with the control activities against it."""

    text: str
    controls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectiveCard:
    """An objective card: one file of the plan, one page of the strategic plan.

    `costs` are the cost estimates by year where they are written so; `cost_estimate` is then their sum.
    """

    objective: str
    directorate: str
    cooperating: tuple[str, ...] | Literal["all"]
    indicators: tuple[Indicator, ...]
    activities: tuple[str, ...]
    risks: tuple[Risk, ...]
    findings: tuple[str, ...]
    needs: tuple[str, ...]
    cost_estimate: Value
    notes: tuple[Note, ...]
    origin: Origin
    costs: Mapping[str, Value] = field(default_factory=dict)
    accepted: tuple[Accepted, ...] = ()
    to_fill: tuple[str, ...] = ()
