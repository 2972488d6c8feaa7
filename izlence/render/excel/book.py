"""The sheets of the book's tables and charts, which stand between the contents and the directorates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from izlence.compose.document import Chart, DirectoratePages, Document, OfficialTable
from izlence.render.excel.body import Sums, finish, sums_over
from izlence.render.excel.chart import lay_out_charts
from izlence.render.excel.conditional import Conditions
from izlence.render.excel.contents import Entry
from izlence.render.excel.defined import Placed, defined_names
from izlence.render.excel.directorate import HEAD_ROWS, place_head
from izlence.render.excel.grid import Grid, leading_count, official_columns, own_widths
from izlence.render.excel.kept import TableSheet, TableSheets, sheet_key
from izlence.render.excel.layout import Desk, Layout, Total
from izlence.render.excel.official import Official
from izlence.render.excel.sheet import Drawing, Name, Sheet, Spot

_MANY = 12
"""More terms than this are added up by conditions on a data sheet, where conditions name them."""


class BookSheets(NamedTuple):
    """The sheets, their lines in the contents, and the names of their totals."""

    sheets: tuple[Sheet, ...]
    tables: tuple[Entry, ...]
    charts: tuple[Entry, ...]
    names: tuple[Name, ...]


def book_tables(document: Document) -> list[OfficialTable]:
    """Give the tables of the book in reading order."""
    sections = [section for chapter in document.book.chapters for section in chapter.sections]
    return [table for section in sections for table in section.tables]


def book_charts(document: Document) -> list[Chart]:
    """Give the charts of the book in reading order."""
    sections = [section for chapter in document.book.chapters for section in chapter.sections]
    return [chart for section in sections for chart in section.charts]


def cost_tables(document: Document) -> list[DirectoratePages]:
    """Give the directorates with the cost tables of their activities, which stand in a section of their own."""
    sections = [section for chapter in document.book.chapters for section in chapter.sections]
    return [directorate for section in sections for directorate in section.costs]


class _OwnSheet(NamedTuple):
    """A table laid out on a sheet of its own, or its sheet as it was kept, under its fingerprint."""

    placed: Placed
    key: str
    layout: Layout | None = None
    kept: Sheet | None = None


def draw_book(
    desk: Desk,
    document: Document,
    names: Sequence[str],
    places: Mapping[str, Spot],
    conditions: Conditions,
    *,
    kept: TableSheets,
) -> BookSheets:
    """Draw the sheets of the book; `names` are those of its tables and, where it has charts, of their sheet."""
    tables, charts = book_tables(document), book_charts(document)
    own = [_lay_out(desk, name, document, table, kept) for name, table in zip(names, tables, strict=False)]
    every = dict(places)
    for laid in own:
        for path, spot in laid.layout.places.items() if laid.layout else ():
            every.setdefault(path, spot)
    sums = _sums(every, conditions)
    sheets = [_sheet(laid, sums, kept) for laid in own]
    entries: list[Entry] = []
    if charts:
        layout, drawings = lay_out_charts(desk, names[-1], document, charts)
        sheet = finish(layout, "charts", HEAD_ROWS, sums, landscape=True)
        heights = tuple(line.height for line in layout.lines)
        sheets.append(replace(sheet, drawings=tuple(drawings), heights=heights))
        entries = [_chart_entry(layout.name, *pair) for pair in zip(charts, drawings, strict=True)]
    return BookSheets(
        tuple(sheets),
        tuple(_entry(laid.placed) for laid in own),
        tuple(entries),
        tuple(defined_names([laid.placed for laid in own], desk.look.labels)),
    )


def caption(table: OfficialTable) -> str:
    """Give the title of a table with its number, as the book prints it."""
    return f"{table.label} {table.number}: {table.title}" if table.is_captioned else table.title


def _lay_out(desk: Desk, name: str, document: Document, table: OfficialTable, kept: TableSheets) -> _OwnSheet:
    key = sheet_key(name, caption(table), desk.styles.currency, document, table)
    known = kept.find(table, key)
    if known is not None:
        return _OwnSheet(Placed(table, name, known.head, known.top), key, kept=known.sheet)
    layout = Layout(desk, name, own_widths(table, desk.look), follows=True)
    columns = official_columns(table)
    leading = leading_count(columns)
    place_head(layout, caption(table), document)
    official = Official(layout, Grid(leading, len(columns)), own_sheet=True)
    official.place_head(table)
    head = len(layout.lines)
    top = official.place(table)
    return _OwnSheet(Placed(table, name, head, top), key, layout)


def _sheet(laid: _OwnSheet, sums: Sums, kept: TableSheets) -> Sheet:
    placed = laid.placed
    if laid.layout is None:
        assert laid.kept is not None
        return laid.kept
    sheet = finish(laid.layout, "table", placed.top, sums, landscape=placed.table.landscape)
    kept.add(laid.key, TableSheet(sheet, placed.head, placed.top))
    return sheet


def _sums(places: Mapping[str, Spot], conditions: Conditions) -> Sums:
    usual = sums_over(places)

    def write(cell: Total, sheet: str) -> str | None:
        if len(cell.terms) > _MANY:
            return conditions.sums(cell.terms) or usual(cell, sheet)
        return usual(cell, sheet)

    return write


def _entry(placed: Placed) -> Entry:
    number = f"{placed.table.label} {placed.table.number}" if placed.table.is_captioned else ""
    return Entry(placed.sheet, placed.table.title, number)


def _chart_entry(sheet: str, chart: Chart, drawing: Drawing) -> Entry:
    label = f"{chart.caption.label} {chart.caption.number}"
    return Entry(sheet, chart.caption.title, label, f"A{drawing.first - 1}")
