"""A whole period of the plan: its frame, goals, pages and what stands beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from izlence.diagnostic import Origin
from izlence.model.frame import Accepted, Institution, ProgrammeFrame, StrategyFrame
from izlence.model.owners import Owners
from izlence.model.prose import Narrative
from izlence.model.records import Amount, ObjectiveCard, PerformanceTarget, Value


@dataclass(frozen=True, slots=True)
class Directorate:
    """A spending unit: a folder of the plan; `ceiling` is the appropriation that its budget may not exceed."""

    folder: str
    name: str
    origin: Origin
    ceiling: Value = None
    accepted: tuple[Accepted, ...] = ()


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
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class Objective:
    """An objective (hedef) under a goal."""

    code: str
    title: str
    goal: str
    origin: Origin
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True)
class CostsOutside:
    """Costs that belong to no activity: by economic code, by off-budget source."""

    economic_codes: Mapping[str, Amount]
    off_budget: Mapping[str, Amount]
    origin: Origin


@dataclass(frozen=True, slots=True)
class GeneralCosts:
    """What stands beside the activities (`general-costs.yaml`).

    `stated_budget` is the budget as the council's decision states it, against which the total is held; `revenue` and
    `financing` are the estimates that must make up the budget.
    """

    administration: CostsOutside | None
    transfers: CostsOutside | None
    stated_budget: Value
    origin: Origin
    revenue: Value = None
    financing: Value = None
    accepted: tuple[Accepted, ...] = ()
    to_fill: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StrategicGeneralCosts:
    """A strategic plan's general administration costs by year."""

    administration: Mapping[str, Value]
    origin: Origin
    accepted: tuple[Accepted, ...] = ()


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
    owners: Owners | None = None
