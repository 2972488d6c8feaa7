"""The records of a plan, frozen, with amounts and values in Decimal and each with its origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Literal

from izlence.diagnostic import Origin
from izlence.model.prose import Narrative, Picture


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
    explanation: str = ""
    is_key: bool = False


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
    description: str = ""


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


@dataclass(frozen=True, slots=True)
class Directorate:
    """A spending unit: a folder of the plan."""

    folder: str
    name: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class KeptRecords:
    """The records of a directorate as an earlier run assembled them from the very same files."""

    directorate: Directorate
    targets: tuple[PerformanceTarget, ...]


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
class CostsOutside:
    """Costs that belong to no activity: by economic code, by off-budget source."""

    economic_codes: Mapping[str, Amount]
    off_budget: Mapping[str, Amount]
    origin: Origin


@dataclass(frozen=True, slots=True)
class GeneralCosts:
    """What stands beside the activities (`general-costs.yaml`).

    `stated_budget` is the budget as the council's decision states it, against which the total is held.
    """

    administration: CostsOutside | None
    transfers: CostsOutside | None
    stated_budget: Value
    origin: Origin


@dataclass(frozen=True, slots=True)
class StrategicGeneralCosts:
    """A strategic plan's general administration costs by year."""

    administration: Mapping[str, Value]
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
    general_costs: GeneralCosts | None = None
    strategic_general_costs: StrategicGeneralCosts | None = None
    narratives: Mapping[str, Narrative] = field(default_factory=dict)
