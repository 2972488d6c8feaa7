"""The tables of the official guide and of the book: one shape for all, drawn by one rule in each format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from izlence.compose.document.cell import Cell, Group

RowRole = Literal["item", "group", "subtotal", "total", "explanation"]


class HeadLine(NamedTuple):
    """A line at the head of a table: "İdare Adı" and the institution's name; it spans the whole table."""

    label: str
    text: str


class OfficialColumn(NamedTuple):
    """A column: `weight` is its share of the table's width; `share_of` the key of the column whose share in the total it shows.

    Neighbouring columns with the same `group` stand under one heading. `is_text` columns are set left, others right; `is_mark`
    ones in the middle.
    """

    key: str
    heading: str
    weight: float = 1.0
    group: str = ""
    is_text: bool = False
    is_mark: bool = False
    share_of: str = ""


class OfficialCell(NamedTuple):
    """A cell of an official table with what its column says of it; `span` is over how many columns it reaches."""

    text: str
    cell: Cell
    is_text: bool
    is_mark: bool
    span: int


class OfficialRow(NamedTuple):
    """A row: its cells from left to right, and what it is.

    `group`, `subtotal` and `total` rows add up the `item` rows among the rows `adds` (first, last; counted from 0 in the table): what
    is itself a sum among them does not count again. A cell with `terms` adds those up instead. A group row stands above what it
    adds up. An `explanation` has one cell, over all columns. `level` indents the first cell.
    """

    role: RowRole
    cells: tuple[Cell, ...]
    adds: tuple[int, int] | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class OfficialTable:
    """A table of the book. `number` counts the captioned tables in reading order; 0 where a table has no caption.

    `name` says which one it is ("institution-performance"), `key` is unique in the document; `anchor` and `bookmark` name its
    caption, `label` stands before its number; `sheet` titles the worksheet it stands on.
    """

    name: str
    key: str
    title: str
    description: str
    columns: tuple[OfficialColumn, ...]
    rows: tuple[OfficialRow, ...]
    head: tuple[HeadLine, ...] = ()
    number: int = 0
    anchor: str = ""
    bookmark: int = 0
    sheet: str = ""
    landscape: bool = False
    notes: tuple[str, ...] = ()
    label: str = "Tablo"

    @property
    def is_captioned(self) -> bool:
        """Whether the table has a numbered caption."""
        return self.number > 0

    @property
    def groups(self) -> tuple[Group, ...]:
        """The headings over columns that stand together; a column of its own has a group of span 1 without heading."""
        groups: list[Group] = []
        for column in self.columns:
            if column.group and groups and groups[-1].heading == column.group:
                groups[-1] = Group(column.group, groups[-1].span + 1)
            else:
                groups.append(Group(column.group, 1))
        return tuple(groups)

    @property
    def has_groups(self) -> bool:
        """Whether some columns stand under a common heading."""
        return any(column.group for column in self.columns)


def official_cells(table: OfficialTable, row: OfficialRow) -> Iterator[OfficialCell]:
    """Give a row's cells with what their columns say; the last one reaches over the columns that are left."""
    count = len(table.columns)
    for index, cell in enumerate(row.cells):
        column = table.columns[index]
        is_last = index == len(row.cells) - 1
        span = count - index if is_last else 1
        yield OfficialCell(cell.text, cell, column.is_text or row.role == "explanation", column.is_mark, span)
