"""A table as printed: its headings, its rows, its totals."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from izlence.compose.document import (
    ActivityRow,
    ActivityTable,
    Cell,
    EconomicCodeRow,
    EconomicCodeTable,
    IndicatorRow,
    Row,
    Table,
    row_cells,
)
from izlence.render.excel.grid import Grid, leading_count, positions
from izlence.render.excel.heading import header_of, place_header
from izlence.render.excel.height import row_height
from izlence.render.excel.layout import Layout, Placed
from izlence.render.excel.style import RowRole


class _Look(NamedTuple):
    """How the rows of one role look: each column's style for text and its room, and the cells left blank."""

    styles: tuple[int, ...]
    rooms: tuple[float, ...]
    blanks: tuple[tuple[int, int], ...]


class Tables:
    """Puts tables below what a sheet holds so far."""

    def __init__(self, layout: Layout, grid: Grid) -> None:
        self._layout = layout
        self._grid = grid
        # No `cache` of an own method: nobody collects what refers to itself, and a sheet is to go once it is written.
        self._looks: dict[tuple[tuple[int, ...], int, RowRole], _Look] = {}
        self._header_of = cache(header_of)
        self._lines_in = cache(layout.lines_in)

    def place(self, table: Table) -> None:
        """Put a table with its headings, rows and totals."""
        leading = leading_count(table.columns)
        place_header(self._layout, self._header_of(self._layout, table.columns, table.title, self._grid))
        columns = tuple(positions(table, self._grid))
        for row in table.rows:
            self._place_row(table, row, columns, leading)
        if isinstance(table, ActivityTable | EconomicCodeTable):
            self._place_row(table, table.total, columns, leading)

    def _place_row(self, table: Table, row: Row, columns: tuple[int, ...], leading: int) -> None:
        layout, role = self._layout, row_role(row)
        kind = (columns, leading, role)
        look = self._looks.get(kind) or self._looks.setdefault(kind, self._look(*kind))
        cells: list[Placed] = []
        lines = 1
        for index, cell in enumerate(row_cells(table, row)):
            if isinstance(cell, Cell):
                cells.append(layout.figure(columns[index], "value", role, cell))
            else:
                text = self._unit(cell) if table.columns[index].key == "unit" else cell
                cells.append(layout.text(columns[index], look.styles[index], text))
                # Names differ from row to row; units and frequencies are few.
                lines_in = self._lines_in if index else layout.lines_in
                lines = max(lines, lines_in(text, look.rooms[index]))
        cells[leading:leading] = [layout.text(column, style, "") for column, style in look.blanks]
        layout.add(row_height(lines, layout.desk.look.fonts.size), cells)

    def _look(self, columns: tuple[int, ...], leading: int, role: RowRole) -> _Look:
        following = len(columns) - leading
        kinds = ["label", *["unit"] * (leading - 1), *["middle"] * following]
        styles, size = self._layout.desk.styles, self._layout.desk.look.fonts.size
        indents = [3 if role == "part" else 1] + [0] * (len(columns) - 1)
        return _Look(
            tuple(styles.of(kind, role) for kind in kinds),
            tuple(
                self._layout.room(column, column, size, role == "total", indent)
                for column, indent in zip(columns, indents, strict=True)
            ),
            tuple(
                (column, styles.of("unit", role)) for column in range(leading, self._grid.columns - following)
            ),
        )

    def _unit(self, unit: str) -> str:
        return self._layout.desk.look.labels.unit.replace("{unit}", unit) if unit else ""


def row_role(row: Row) -> RowRole:
    """Say how a row differs from the others."""
    if isinstance(row, IndicatorRow):
        return "part" if row.is_part else "plain"
    if isinstance(row, ActivityRow):
        return "total" if row.is_total else "personnel" if row.is_personnel else "plain"
    return "total" if isinstance(row, EconomicCodeRow) and row.is_total else "plain"
