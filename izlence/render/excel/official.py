"""A table of the book: its head, its headings and its rows, on a sheet of its own or on a directorate's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from izlence.compose.document import (
    HeadingLine,
    OfficialRow,
    OfficialTable,
    official_cells,
)
from izlence.render.excel.block import place_block
from izlence.render.excel.grid import Grid, official_columns, positions_of
from izlence.render.excel.heading import header_of, place_header
from izlence.render.excel.height import row_height
from izlence.render.excel.layout import Layout, Placed, column_letters
from izlence.render.excel.running import Running
from izlence.render.excel.style import RowRole

_INDENT = "   "  # of each level
_BOLD = ("group", "subtotal", "total")


class _Way(NamedTuple):
    """How a column is drawn: where it stands, the role of its cells of text, and the blank columns up to the next one."""

    position: int
    text: str
    blanks: tuple[int, ...]


class _Slot(NamedTuple):
    """A printed cell of a kind of rows: its column in the table and on the sheet, the role, style and room of a text in it.

    `is_textual` where a text or a mark stands, whatever its number; `blanks` are the columns it leaves blank, `area` those that are merged.
    """

    at: int
    position: int
    is_textual: bool
    text_role: str
    style: int
    room: float
    blank: int
    blanks: range
    area: tuple[int, int] | None


class Official:
    """Puts official tables below what a sheet holds so far."""

    def __init__(self, layout: Layout, grid: Grid, *, own_sheet: bool) -> None:
        self._layout = layout
        self._grid = grid
        self._own_sheet = own_sheet
        self._slots: dict[tuple[str, int, int], list[_Slot]] = {}
        self._room = cache(
            lambda first, last, bold: layout.room(first, last, layout.desk.look.fonts.size, bold)
        )

    def place_head(self, table: OfficialTable) -> None:
        """Put the lines at the head of a table: the institution, the target."""
        for line in table.head:
            place_block(self._layout, "line", HeadingLine(f"{line.label}:", line.text))

    def place(self, table: OfficialTable) -> int:
        """Put a table's headings, rows and notes; give the row that its first row stands on, from 0."""
        layout = self._layout
        columns = official_columns(table)
        place_header(layout, header_of(layout, columns, table.title, self._grid))
        ways = self._ways(table)
        top = len(layout.lines)
        letters = column_letters(len(layout.widths))
        running = Running(table, [letters[way.position] for way in ways], top + 1)
        self._slots.clear()
        for number, row in enumerate(table.rows):
            self._place_row(table, row, ways, running.of_row(number, row))
        for note in table.notes:
            place_block(layout, "note", note, size=layout.desk.look.fonts.small_size)
        return top

    def _ways(self, table: OfficialTable) -> list[_Way]:
        columns = official_columns(table)
        starts = positions_of(columns, self._grid)
        ends = [*starts[1:], self._grid.columns]
        return [
            _Way(start, self._text_role(table, index), tuple(range(start + 1, end)))
            for index, (start, end) in enumerate(zip(starts, ends, strict=True))
        ]

    def _text_role(self, table: OfficialTable, index: int) -> str:
        column = table.columns[index]
        if column.is_mark or not column.is_text:
            return "middle" if column.is_mark else "value"
        if self._own_sheet:
            return "cell"
        return "label" if index == 0 else "unit"

    def _place_row(
        self, table: OfficialTable, row: OfficialRow, ways: Sequence[_Way], formulas: Sequence[str]
    ) -> None:
        layout, role = self._layout, _row_role(row)
        tall, cells, values = 1, list[Placed](), row.cells
        shape = (row.role, len(values), _blanks_beside_label(table, row))
        slots = self._slots.get(shape)
        if slots is None:
            slots = self._slots[shape] = self._slots_of(table, row, ways, shape[2])
        for at, position, is_textual, text_role, style, room, blank, blanks, area in slots:
            cell = values[at]
            if is_textual or cell.number is None:
                text = _INDENT * row.level + cell.text if at == 0 and cell.text else cell.text
                if cell.number is None and cell.path:
                    # Remember where a figure stands that is not known.
                    cells.append(layout.figure(position, text_role, role, cell._replace(text=text)))
                else:
                    cells.append(layout.text(position, style, text))
                if text:
                    tall = max(tall, layout.lines_in(text, room))
            else:
                cells.append(layout.figure(position, "value", role, cell, formulas[at]))
            for column in blanks:
                cells.append(layout.text(column, blank, ""))
            if area:
                layout.merge(len(layout.lines), area[0], len(layout.lines), area[1])
        layout.add(row_height(tall, layout.desk.look.fonts.size), cells)

    def _slots_of(
        self, table: OfficialTable, row: OfficialRow, ways: Sequence[_Way], beside: int
    ) -> list[_Slot]:
        """Say for each printed cell of a row's kind where it stands and what it looks like."""
        role, styles = _row_role(row), self._layout.desk.styles
        found = []
        for index, span, is_textual in _spans(table, row, beside):
            way, reach = ways[index], ways[index + span - 1]
            last = reach.blanks[-1] if reach.blanks else reach.position
            text_role = "cell" if span > 1 and self._own_sheet else way.text
            blank = styles.of("unit" if text_role == "label" else text_role, role)
            # Blank columns beside a label are no room for it, merged ones are.
            end = last if span > 1 else way.position
            room = self._room(way.position, end, role in _BOLD)
            is_merged = span > 1 or (last > way.position and way.text != "label")
            found.append(
                _Slot(
                    index,
                    way.position,
                    is_textual,
                    text_role,
                    styles.of(text_role, role),
                    room,
                    blank,
                    range(way.position + 1, last + 1),
                    (way.position, last) if is_merged else None,
                )
            )
        return found


def _blanks_beside_label(table: OfficialTable, row: OfficialRow) -> int:
    """Count the blank texts beside the label of a row of totals, over which it reaches."""
    if row.role in ("item", "explanation") or not table.columns[0].is_text:
        return 0
    count = 0
    for column, cell in zip(table.columns[1:], row.cells[1:], strict=False):
        if not column.is_text or cell.text:
            break
        count += 1
    return count


def _spans(table: OfficialTable, row: OfficialRow, beside: int) -> Iterator[tuple[int, int, bool]]:
    """Give a row's printed cells: their columns, over how many they reach, and whether they hold text or a mark."""
    cells = list(official_cells(table, row))
    label = sum(cell.span for cell in cells[: beside + 1])
    yield 0, label, cells[0].is_text or cells[0].is_mark
    for index, cell in enumerate(cells[beside + 1 :], beside + 1):
        yield index, cell.span, cell.is_text or cell.is_mark


def _row_role(row: OfficialRow) -> RowRole:
    return "plain" if row.role == "item" else row.role
