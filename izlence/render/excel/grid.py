"""The grid that the tables of a sheet share: label and unit at the left, figures at the right.

So amounts stand below each other from table to table, and no table needs merged cells to line up with the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from izlence.compose.document import ActivityTable, Cell, Column, EconomicCodeTable, Table, row_cells
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


def grid_of(tables: Sequence[Table]) -> Grid:
    """Find the grid that holds all tables of a sheet."""
    leading = max((leading_count(table.columns) for table in tables), default=1)
    following = max((len(table.columns) - leading_count(table.columns) for table in tables), default=1)
    return Grid(leading, leading + following)


def positions(table: Table, grid: Grid) -> list[int]:
    """Give the column of the sheet for each column of the table."""
    leading = leading_count(table.columns)
    start = grid.columns - (len(table.columns) - leading)
    return [*range(leading), *range(start, grid.columns)]


def widths_of(grid: Grid, tables: Sequence[Table], look: WorkbookLook) -> list[float]:
    """Give the columns of the grid the widths that the look wants, and figures what the longest needs."""
    widths = [look.widths.label, *[look.widths.text] * (grid.leading - 1)]
    widths += [look.widths.value] * (grid.columns - grid.leading)
    for table in tables:
        for position, column in zip(positions(table, grid), table.columns, strict=True):
            if column.kind == "text" and position >= grid.leading:
                widths[position] = look.widths.text
    longest = max((len(cell.text) for table in tables for cell in _figures(table)), default=0)
    for position in figure_columns(grid, tables):
        # Excel shows ##### for a figure without room.
        widths[position] = max(widths[position], longest * _CHARACTER_OF_FIGURES + _ROUND_FIGURES)
    return widths


def _figures(table: Table) -> Iterator[Cell]:
    totals = (table.total,) if isinstance(table, ActivityTable | EconomicCodeTable) else ()
    for row in (*table.rows, *totals):
        for cell in row_cells(table, row):
            if isinstance(cell, Cell):
                yield cell


def figure_columns(grid: Grid, tables: Sequence[Table]) -> set[int]:
    """Give the columns of the sheet in which figures stand."""
    return {
        position
        for table in tables
        for position, column in zip(positions(table, grid), table.columns, strict=True)
        if column.kind != "text"
    }
