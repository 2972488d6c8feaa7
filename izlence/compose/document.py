"""The document as plain data: pages, tables, rows with named cells. Templates name these fields; nothing else.

`templates/README.md` lists every field here, and a test keeps the two alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal, NamedTuple

Kind = Literal["text", "number", "percent", "money"]


class Cell(NamedTuple):
    """A figure as it is printed, with what stands behind it.

    `text` is what the page shows ("18,0%", "1.500.000 ₺", "-", or nothing); `number` the value behind it, None where there is none;
    `path` names the value in the plan (`PG4.4.1.1/2024`); `terms` are the paths of the values that a total adds up.
    """

    text: str
    number: Decimal | None = None
    kind: Kind = "number"
    path: str = ""
    terms: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


class Column(NamedTuple):
    """A column of a table: `key` names the field of the row, `position` which one of them where the field holds several cells.

    Neighbouring columns with the same `group` stand under one heading.
    """

    key: str
    heading: str
    kind: Kind = "text"
    group: str = ""
    position: int = -1


class Group(NamedTuple):
    """A heading over `span` neighbouring columns of figures."""

    heading: str
    span: int


class Heading(NamedTuple):
    """The heading of one column of figures."""

    heading: str


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


class NoteLine(NamedTuple):
    """A note under a page: its mark and its text; `gap` is what stands between the two."""

    mark: str
    gap: str
    text: str


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


class HeadingLine(NamedTuple):
    """A line at the head of a page: "AMAÇ 4." and the goal's text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class TargetPage:
    """The page of one performance target."""

    code: str
    directorate_folder: str
    directorate: str
    directorate_capitals: str
    first_of_directorate: bool
    goal_number: str
    goal: str
    objective_number: str
    objective: str
    number: str
    title: str
    year: str
    indicators: IndicatorTable | None
    monitoring_indicators: IndicatorTable | None
    activities: ActivityTable | None
    economic_codes: EconomicCodeTable | None
    notes: tuple[NoteLine, ...]

    @property
    def lines(self) -> tuple[HeadingLine, ...]:
        """The lines above the tables."""
        return (
            HeadingLine("SORUMLU BİRİM:", self.directorate_capitals),
            HeadingLine(f"AMAÇ {self.goal_number}.", self.goal),
            HeadingLine(f"HEDEF {self.objective_number}.", self.objective),
            HeadingLine(f"PERFORMANS HEDEFİ {self.number}.", self.title),
        )

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables in the order they are printed in."""
        tables = (self.indicators, self.monitoring_indicators, self.activities, self.economic_codes)
        return tuple(table for table in tables if table is not None)


class TextLine(NamedTuple):
    """One item of a list of texts."""

    text: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """The page of one objective card."""

    code: str
    directorate_folder: str
    directorate: str
    goal_code: str
    goal: str
    objective: str
    cooperating: str
    indicators: CardTable
    risks: tuple[TextLine, ...]
    activities: tuple[TextLine, ...]
    cost_estimate: Cell
    findings: tuple[TextLine, ...]
    needs: tuple[TextLine, ...]
    notes: tuple[NoteLine, ...]

    @property
    def tables(self) -> tuple[CardTable, ...]:
        """The tables of the page."""
        return (self.indicators,)


class DataColumn(NamedTuple):
    """A column of a data table; `kind` says how its values look."""

    heading: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class DataTable:
    """Tidy data for pivots: one row a value, nothing merged, nothing formatted; None is an empty cell."""

    name: str
    title: str
    columns: tuple[DataColumn, ...]
    rows: tuple[tuple[str | Decimal | None, ...], ...]


@dataclass(frozen=True, slots=True)
class ProgrammeDocument:
    """A year's performance programme."""

    name: ClassVar[str] = "performance-programme"
    title: str
    institution: str
    period: str
    language: str
    year: str
    pages: tuple[TargetPage, ...]
    data: tuple[DataTable, ...]


@dataclass(frozen=True, slots=True)
class StrategyDocument:
    """A strategic plan's objective cards."""

    name: ClassVar[str] = "strategic-plan"
    title: str
    institution: str
    period: str
    language: str
    pages: tuple[CardPage, ...]
    data: tuple[DataTable, ...]


Document = ProgrammeDocument | StrategyDocument


def row_cells(table: Table, row: Row) -> Iterator[str | Cell]:
    """Give a row's cells in the order of the table's columns; text where the column holds text."""
    for column in table.columns:
        cell = getattr(row, column.key)
        yield cell if column.position < 0 else cell[column.position]
