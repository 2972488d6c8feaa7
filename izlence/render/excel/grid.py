"""The grid that the tables of a sheet share: label and unit at the left, figures at the right.

So amounts stand below each other from table to table, and no table needs merged cells to line up with the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from izlence.compose.document import Column, Table
from izlence.render.excel.look import WorkbookLook


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
    """Give the columns of the grid the widths that the look wants."""
    widths = [look.widths.label, *[look.widths.text] * (grid.leading - 1)]
    widths += [look.widths.value] * (grid.columns - grid.leading)
    for table in tables:
        for position, column in zip(positions(table, grid), table.columns, strict=True):
            if column.kind == "text" and position >= grid.leading:
                widths[position] = look.widths.text
    return widths


def figure_columns(grid: Grid, tables: Sequence[Table]) -> set[int]:
    """Give the columns of the sheet in which figures stand."""
    return {
        position
        for table in tables
        for position, column in zip(positions(table, grid), table.columns, strict=True)
        if column.kind != "text"
    }
