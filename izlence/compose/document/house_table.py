"""The tables of the house style: a target's indicators, activities and economic codes, a card's indicators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from izlence.compose.document.cell import Cell, Column, Group, Heading


class IndicatorRow(NamedTuple):
    """An indicator's row; a part of an indicator has no number."""

    number: str
    name: str
    mark: str
    unit: str
    values: tuple[Cell, ...]
    is_part: bool

    @property
    def label(self) -> str:
        """The first cell as one text."""
        return f"{self.number} {self.name}{self.mark}" if self.number else self.name + self.mark


class ActivityRow(NamedTuple):
    """An activity's row, or the row of totals (`is_total`)."""

    bullet: str
    name: str
    mark: str
    budget: Cell
    off_budget: Cell
    total: Cell
    is_personnel: bool = False
    is_total: bool = False

    @property
    def label(self) -> str:
        """The first cell as one text."""
        return f"{self.bullet} {self.name}{self.mark}" if self.bullet else self.name + self.mark


class EconomicCodeRow(NamedTuple):
    """An economic code's row, or the row of the total."""

    code: str
    name: str
    amount: Cell
    is_total: bool = False

    @property
    def label(self) -> str:
        """The first cell as one text."""
        return f"{self.code} {self.name}" if self.code else self.name


class CardRow(NamedTuple):
    """An indicator's row on an objective card."""

    code: str
    name: str
    mark: str
    unit: str
    weight: Cell
    values: tuple[Cell, ...]
    monitoring_frequency: str
    reporting_frequency: str

    @property
    def label(self) -> str:
        """The first cell as one text."""
        return f"{self.code} {self.name} ({self.unit}){self.mark}"


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """A table of indicators; `groups` head the columns of values, `headings` one column each."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    headings: tuple[Heading, ...]
    rows: tuple[IndicatorRow, ...]

    @property
    def longest(self) -> int:
        """How many characters the longest figure has."""
        return max([len(cell.text) for row in self.rows for cell in row.values], default=0)


@dataclass(frozen=True, slots=True)
class ActivityTable:
    """The activities and projects of a target, with what they need; the totals stand in `total`."""

    name: str
    title: str
    description: str
    group: str
    columns: tuple[Column, ...]
    rows: tuple[ActivityRow, ...]
    total: ActivityRow


@dataclass(frozen=True, slots=True)
class EconomicCodeTable:
    """A target's cost by economic code; the total stands in `total`."""

    name: str
    title: str
    description: str
    heading: str
    columns: tuple[Column, ...]
    rows: tuple[EconomicCodeRow, ...]
    total: EconomicCodeRow


@dataclass(frozen=True, slots=True)
class CardTable:
    """The indicators of an objective card."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    headings: tuple[Heading, ...]
    rows: tuple[CardRow, ...]

    @property
    def longest(self) -> int:
        """How many characters the longest figure has."""
        return max([len(cell.text) for row in self.rows for cell in row.values], default=0)


Table = IndicatorTable | ActivityTable | EconomicCodeTable | CardTable
Row = IndicatorRow | ActivityRow | EconomicCodeRow | CardRow
