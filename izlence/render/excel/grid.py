"""The grid that the tables of a sheet share: label and unit at the left, figures at the right.

So amounts stand below each other from table to table, and no table needs merged cells to line up with the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from izlence.compose.document import (
    ActivityTable,
    Cell,
    Column,
    EconomicCodeTable,
    OfficialTable,
    Table,
    row_cells,
)
from izlence.render.excel.look import WorkbookLook

_CHARACTER_OF_FIGURES = 1.08  # bold digits against the width of a column's character
_ROUND_FIGURES = 1.8


class Grid(NamedTuple):
    """How many columns stand at the left of a sheet, and how many in all."""

    leading: int
    columns: int


def leading_count(columns: Sequence[Column]) -> int:
    """Count the columns of text before the figures."""
    return next((i for i, column in enumerate(columns) if column.kind != "text"), len(columns))


def official_columns(table: OfficialTable) -> tuple[Column, ...]:
    """Give the columns of an official table as the grid takes them: of text, or of figures and marks."""
    return tuple(
        Column(column.key, column.heading, "text" if column.is_text else "number", column.group)
        for column in table.columns
    )


def columns_of(table: Table | OfficialTable) -> Sequence[Column]:
    """Give the columns of a table."""
    return official_columns(table) if isinstance(table, OfficialTable) else table.columns


def grid_of(tables: Sequence[Table | OfficialTable]) -> Grid:
    """Find the grid that holds all tables of a sheet."""
    every = [columns_of(table) for table in tables]
    leading = max((leading_count(columns) for columns in every), default=1)
    following = max((len(columns) - leading_count(columns) for columns in every), default=1)
    return Grid(leading, leading + following)


def positions(table: Table, grid: Grid) -> list[int]:
    """Give the column of the sheet for each column of the table."""
    return positions_of(table.columns, grid)


def positions_of(columns: Sequence[Column], grid: Grid) -> list[int]:
    """Give the column of the sheet for each of these columns: text at the left, figures at the right."""
    leading = leading_count(columns)
    start = grid.columns - (len(columns) - leading)
    return [*range(leading), *range(start, grid.columns)]


def widths_of(grid: Grid, tables: Sequence[Table | OfficialTable], look: WorkbookLook) -> list[float]:
    """Give the columns of the grid the widths that the look wants, and figures what the longest needs."""
    widths = [look.widths.label, *[look.widths.text] * (grid.leading - 1)]
    widths += [look.widths.value] * (grid.columns - grid.leading)
    for table in tables:
        columns = columns_of(table)
        for position, column in zip(positions_of(columns, grid), columns, strict=True):
            if column.kind == "text" and position >= grid.leading:
                widths[position] = look.widths.text
    longest = max((len(cell.text) for table in tables for cell in _figures(table)), default=0)
    for position in figure_columns(grid, tables):
        # Excel shows ##### for a figure without room.
        widths[position] = max(widths[position], figure_width(longest))
    return widths


def figure_width(longest: int) -> float:
    """Give the width in characters of a column whose longest figure has so many."""
    return longest * _CHARACTER_OF_FIGURES + _ROUND_FIGURES


def own_widths(table: OfficialTable, look: WorkbookLook) -> list[float]:
    """Give the columns of a table that has a sheet to itself their shares of a page's width, and figures what they need."""
    room = look.widths.table_landscape if table.landscape else look.widths.table
    share = room / sum(column.weight for column in table.columns)
    widths = [column.weight * share for column in table.columns]
    for row in table.rows:
        for index, cell in enumerate(row.cells):
            if cell.number is not None and not table.columns[index].is_text:
                widths[index] = max(widths[index], figure_width(len(cell.text)))
    return widths


def _figures(table: Table | OfficialTable) -> Iterator[Cell]:
    if isinstance(table, OfficialTable):
        yield from (cell for row in table.rows for cell in row.cells if cell.number is not None)
        return
    totals = (table.total,) if isinstance(table, ActivityTable | EconomicCodeTable) else ()
    for row in (*table.rows, *totals):
        for cell in row_cells(table, row):
            if isinstance(cell, Cell):
                yield cell


def figure_columns(grid: Grid, tables: Sequence[Table | OfficialTable]) -> set[int]:
    """Give the columns of the sheet in which figures stand."""
    return {
        position
        for table in tables
        for position, column in zip(positions_of(columns_of(table), grid), columns_of(table), strict=True)
        if column.kind != "text"
    }
