"""Data sheets: tidy tables with one row a value, written straight as XML because they are long.

The rows of a directorate are written for themselves, so that they can be kept with its sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from izlence.compose.document import DataTable, Kind
from izlence.language import lower
from izlence.render.deflated import deflate
from izlence.render.excel.body import refuse_too_many
from izlence.render.excel.formula import follow, total
from izlence.render.excel.layout import Desk, column_letters
from izlence.render.excel.sheet import Columns, DataRows, Sheet, Spot
from izlence.render.excel.text import Texts, escape

FIRST_ROW = 2
"""The first row below the headings, counted from 1."""
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_TO_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_BUTTON = 5.0  # the filter button beside a heading
_ROUND_TEXT = 3.0
_ROW = "\x01"  # stands for a row's number until it is known; no text in a cell has it

Value = str | Decimal | None
Live = Mapping[str, Spot]


class _Live(NamedTuple):
    printed: Live
    places: Live


def table_name(title: str) -> str:
    """Name an Excel table after its title, in letters that every formula takes: veri_gostergeler."""
    return f"veri_{ascii_name(title).removeprefix('veri_')}"


def ascii_name(title: str) -> str:
    """Give a title in small letters without accents, joined by underscores."""
    return _NOT_IN_NAMES.sub("_", lower(title).translate(_TO_ASCII)).strip("_")


class Stretch(NamedTuple):
    """A run of rows of a data table that belong to one directorate: its name, the first and the one after the last."""

    directorate: str
    start: int
    end: int


def stretches(table: DataTable) -> Iterator[Stretch]:
    """Give the runs of rows that belong to one directorate each."""
    start = 0
    for name, rows in groupby(table.rows, key=lambda row: row[0] if row else ""):
        end = start + sum(1 for _ in rows)
        yield Stretch(str(name or ""), start, end)
        start = end


class DataPart(NamedTuple):
    """A stretch of a data table and the sheet it stands on."""

    table: DataTable
    sheet: str
    stretch: Stretch


def data_rows(desk: Desk, part: DataPart, printed: Live, places: Live) -> DataRows:
    """Write some rows of a data table.

    An amount that is `printed` on the directorate's sheet refers to it there; what adds up others refers to their `places`.
    """
    stretch = part.stretch
    rows = "".join(_rows(desk, part.table, stretch, _Live(printed, places))).encode()
    return DataRows(stretch.start, stretch.end - stretch.start, deflate(rows))


def unprinted(parts: Iterable[DataPart], printed: Live) -> dict[str, Spot]:
    """Say where the values stand that no page has: in their rows here."""
    places: dict[str, Spot] = {}
    for table, sheet, stretch in parts:
        column = len(table.columns) - 1
        for row in range(stretch.start, stretch.end) if table.paths else ():
            path = table.paths[row]
            if path and path not in printed:
                places.setdefault(path, (sheet, row + FIRST_ROW - 1, column, True))
    return places


def data_sheet(desk: Desk, name: str, table: DataTable, rows: Iterable[DataRows]) -> Sheet:
    """Put a data sheet together from its rows; it is an Excel table."""
    refuse_too_many(name, len(table.rows) + 1)
    letters = column_letters(len(table.columns))
    headings = tuple(column.heading for column in table.columns)
    style, texts = desk.styles.of("data_heading"), Texts(desk.look)
    heads = "".join(
        f'<c r="{letter}1" s="{style}"{texts[heading]}'
        for letter, heading in zip(letters, headings, strict=True)
    )
    tall = desk.look.fonts.size * 2
    first = f'<sheetData><row r="1" ht="{tall:g}" customHeight="1">{heads}</row>'
    return Sheet(
        name,
        "data",
        (first.encode(), *(part.cells for part in rows), b"</sheetData>"),
        max(len(table.rows) + 1, 2),  # an Excel table has at least one row below its headings
        tuple(_width(desk, table, index) for index in range(len(headings))),
        1,
        table=Columns(table_name(table.title), headings),
        landscape=True,
    )


def _rows(desk: Desk, table: DataTable, stretch: Stretch, live: _Live) -> Iterator[str]:
    # A row is put together from the ends of its cells, each text's made once, and gets its number last.
    letters = column_letters(len(table.columns))
    cells = "".join(f'<c r="{letter}{_ROW}"%s' for letter in letters)
    pattern = f'<row r="{_ROW}">{cells}</row>'
    texts, last = _Ends(desk), table.columns[-1]
    columns = [
        map(texts.__getitem__, values)
        if column.kind == "text"
        else _figures(desk, texts, column.kind, values, _formulas(table, stretch, live, column is last))
        for column, values in zip(
            table.columns, zip(*table.rows[stretch.start : stretch.end], strict=True), strict=False
        )
    ]
    for number, ends in enumerate(zip(*columns, strict=True), stretch.start + FIRST_ROW):
        yield (pattern % ends).replace(_ROW, str(number))


def _formulas(table: DataTable, stretch: Stretch, live: _Live, is_value: bool) -> Iterator[str]:
    """Give what leads from each value to the place it is printed at, or to what it adds up.

    Only amounts are live: they are what totals add up. An indicator's percent stands on the page as a fraction, here not.
    """
    if not is_value or table.columns[-1].kind != "money" or not table.paths:
        return
    for row in range(stretch.start, stretch.end):
        formula = follow(table.paths[row], live.printed, "", "")
        if formula is None and table.terms:
            formula = total(table.terms[row], live.places, "")
        yield f"<f>{escape(formula)}</f>" if formula else ""


def _figures(
    desk: Desk, texts: Mapping[Value, str], kind: Kind, values: Sequence[Value], formulas: Iterator[str]
) -> Iterator[str]:
    """Give the ends of a column's cells where it holds figures, or figures and texts."""
    for value in values:
        formula = next(formulas, "")
        yield texts[value] if isinstance(value, str) else _figure(desk, texts, kind, value, formula)


class _Ends(dict[Value, str]):
    """The ends of the cells that hold texts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._texts = Texts(desk.look)
        self._style = desk.styles.of("data_text")

    def __missing__(self, text: Value) -> str:
        if not isinstance(text, str) or not text:
            return "/>"
        end = self[text] = f' s="{self._style}"{self._texts[text]}'
        return end


def _figure(desk: Desk, texts: Mapping[Value, str], kind: Kind, value: Decimal | None, formula: str) -> str:
    if value is None:
        return "/>"
    digits, style = desk.styles.figure("data_value", "plain", value, kind)
    return f' s="{style}">{formula}<v>{digits}</v></c>' if digits else texts[f"{value:f}"]


def _width(desk: Desk, table: DataTable, index: int) -> float:
    values = {row[index] for row in table.rows}
    longest = max((len(value) for value in values if isinstance(value, str)), default=0)
    column = table.columns[index]
    least = 0.0 if column.kind == "text" else desk.look.widths.value
    return min(max(longest + _ROUND_TEXT, len(column.heading) + _BUTTON, least), desk.look.widths.data_most)
