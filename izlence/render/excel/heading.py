"""The headings of a table: group headings over column headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from izlence.compose.document import Column
from izlence.render.excel.grid import Grid, leading_count
from izlence.render.excel.height import row_height
from izlence.render.excel.layout import Layout


class Spot(NamedTuple):
    """A heading and the header rows and columns that it covers."""

    role: str
    text: str
    top: int
    left: int
    bottom: int
    right: int


class HeaderRow(NamedTuple):
    """A header row, ready to be placed again and again: its height; column, style and text of its cells."""

    height: float
    cells: tuple[tuple[int, int, str], ...]


class Header(NamedTuple):
    """The header of a table."""

    spots: tuple[Spot, ...]
    rows: tuple[HeaderRow, ...]


def header_of(layout: Layout, columns: Sequence[Column], title: str, grid: Grid) -> Header:
    """Make the header of a table; columns without a group reach over both of its rows."""
    leading = leading_count(columns)
    following = columns[leading:]
    start = grid.columns - len(following)
    bottom = 1 if any(column.group for column in following) else 0
    spots = (
        *_leading_headings(columns[:leading], title, start, bottom),
        *_following_headings(following, start, bottom),
    )
    return Header(spots, tuple(_row(layout, spots, row) for row in range(bottom + 1)))


def place_header(layout: Layout, header: Header) -> None:
    """Put a header below what the sheet holds so far."""
    top = len(layout.lines)
    for row in header.rows:
        layout.add(row.height, [layout.text(*cell) for cell in row.cells])
    for spot in header.spots:
        layout.merge(top + spot.top, spot.left, top + spot.bottom, spot.right)


def _row(layout: Layout, spots: Sequence[Spot], row: int) -> HeaderRow:
    cells = (
        (column, layout.desk.styles.of(spot.role), _text(spot, row, column))
        for spot in spots
        if spot.top <= row <= spot.bottom
        for column in range(spot.left, spot.right + 1)
    )
    return HeaderRow(_height(layout, [spot for spot in spots if spot.bottom == row]), tuple(cells))


def _text(spot: Spot, row: int, column: int) -> str:
    return spot.text if (row, column) == (spot.top, spot.left) else ""


def _leading_headings(columns: Sequence[Column], title: str, start: int, bottom: int) -> Iterator[Spot]:
    """Give the headings at the left; one without wording is covered by the one before it."""
    headed = [(index, column) for index, column in enumerate(columns) if column.heading or index == 0]
    ends = [index - 1 for index, _ in headed[1:]] + [start - 1]
    for (index, column), end in zip(headed, ends, strict=True):
        yield Spot("heading_left", column.heading or title, 0, index, bottom, end)


def _following_headings(columns: Sequence[Column], start: int, bottom: int) -> Iterator[Spot]:
    for group, members in groupby(enumerate(columns, start), key=lambda member: member[1].group):
        grouped = list(members)
        if group:
            yield Spot("heading", group, 0, grouped[0][0], 0, grouped[-1][0])
        for position, column in grouped:
            yield Spot("heading", column.heading, bottom if group else 0, position, bottom, position)


def _height(layout: Layout, spots: Sequence[Spot]) -> float:
    size = layout.desk.look.fonts.size
    lines = [
        layout.lines_in(spot.text, layout.room(spot.left, spot.right, size, bold=True, indent=1))
        for spot in spots
    ]
    return row_height(max(lines, default=1), size) + 2
