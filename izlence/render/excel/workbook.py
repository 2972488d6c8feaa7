"""A document as a workbook: lay out the sheets, write their cells, let XlsxWriter make the rest, pack."""

from __future__ import annotations

import io
from collections import ChainMap, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from xlsxwriter.workbook import Workbook

from izlence.compose.document import (
    CardPage,
    DataTable,
    DirectoratePages,
    Document,
    ProgrammeDocument,
    StrategyDocument,
)
from izlence.render.excel.body import finish, sums_over
from izlence.render.excel.book import BookSheets, book_charts, book_tables, cost_tables, draw_book
from izlence.render.excel.card import lay_out_cards
from izlence.render.excel.conditional import Conditions
from izlence.render.excel.contents import HEAD_ROWS as CONTENTS_HEAD
from izlence.render.excel.contents import Entry, Part, lay_out_contents
from izlence.render.excel.currency import currency_of
from izlence.render.excel.data import DataPart, data_rows, data_sheet, stretches, unprinted
from izlence.render.excel.directorate import HEAD_ROWS, lay_out_targets
from izlence.render.excel.frame import OPTIONS, complete, set_up
from izlence.render.excel.kept import TableSheets
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.look import WorkbookLook
from izlence.render.excel.name import sheet_names
from izlence.render.excel.sheet import DataRows, DirectorateSheet, Sheet, Spot
from izlence.render.excel.style import Styles
from izlence.render.package import pack

Kept = Mapping[str, DirectorateSheet]


class DrawnWorkbook(NamedTuple):
    """A workbook, and what can be kept of each directorate by its folder for the next time."""

    content: bytes
    directorates: Mapping[str, DirectorateSheet]


class _Directorate(NamedTuple):
    """A directorate whose sheet is to be drawn: its pages are only looked at when they must be."""

    folder: str
    name: str
    codes: Callable[[], str]
    lay_out: Callable[[Desk, str], Layout]


class _Names(NamedTuple):
    """The names of the sheets in the order of the workbook."""

    contents: str
    book: Sequence[str]
    printed: Sequence[str]
    data: Sequence[str]


def render_workbook(document: Document, look: WorkbookLook, kept: Kept | None = None) -> bytes:
    """Draw a document as an Excel workbook; the same document and look give the same bytes."""
    return draw_workbook(document, look, kept).content


def draw_workbook(
    document: Document, look: WorkbookLook, kept: Kept | None = None, tables: TableSheets | None = None
) -> DrawnWorkbook:
    """Draw a workbook with the sheets that were `kept` of directorates that have not changed, by their folders.

    What is kept must have been drawn of the same pages and data with the same look, title and institution; that its sheet
    and its rows still have their places is looked at here. `tables` are the sheets of tables that were kept.
    """
    stream = io.BytesIO()
    workbook = Workbook(stream, OPTIONS)
    kept = kept or {}
    desk = Desk(look, Styles(workbook, look, currency_of(document, kept)))
    directorates = _directorates(document, look)
    names = _names(document, look, directorates)
    parts = _data_parts(document.data, names.data)
    drawn = {
        directorate.folder: _drawn(
            desk, directorate, name, parts[directorate.name], kept.get(directorate.folder)
        )
        for directorate, name in zip(directorates, names.printed, strict=True)
    }
    book = draw_book(
        desk,
        document,
        names.book,
        _places(drawn, parts) if names.book else {},
        Conditions(document.data, {t.name: n for t, n in zip(document.data, names.data, strict=True)}),
        kept=tables or TableSheets(),
    )
    sheets = [
        _contents(desk, document, names, drawn, book),
        *book.sheets,
        *(directorate.sheet for directorate in drawn.values()),
        *_data(desk, document, names.data, drawn, parts),
    ]
    set_up(workbook, document, desk, sheets, book.names)
    workbook.close()
    return DrawnWorkbook(pack(complete(stream.getvalue(), document, look, sheets, desk.styles)), drawn)


def _directorates(document: Document, look: WorkbookLook) -> list[_Directorate]:
    if isinstance(document, ProgrammeDocument):
        costs = {own.folder: own.costs for own in cost_tables(document)}
        every = (replace(own, costs=costs.get(own.folder, own.costs)) for own in document.directorates)
        return [_of_targets(document, directorate) for directorate in every]
    if look.card is None:
        raise ValueError("the look of the workbook: missing key card, which objective cards need")
    groups: dict[str, list[CardPage]] = {}
    for card in document.pages:
        groups.setdefault(card.directorate_folder, []).append(card)
    return [_of_cards(document, folder, cards, look) for folder, cards in groups.items()]


def _of_targets(document: ProgrammeDocument, directorate: DirectoratePages) -> _Directorate:
    return _Directorate(
        directorate.folder,
        directorate.name,
        lambda: " · ".join(page.code for page in directorate.titles or directorate.pages),
        lambda desk, name: lay_out_targets(desk, name, document, directorate),
    )


def _of_cards(
    document: StrategyDocument, folder: str, cards: Sequence[CardPage], look: WorkbookLook
) -> _Directorate:
    labels = look.card
    assert labels is not None
    return _Directorate(
        folder,
        cards[0].directorate,
        lambda: " · ".join(card.code for card in cards),
        lambda desk, name: lay_out_cards(desk, name, document, cards, labels),
    )


def _names(document: Document, look: WorkbookLook, directorates: Sequence[_Directorate]) -> _Names:
    """Name all sheets at once, so that no two are alike."""
    book = [table.sheet or table.title for table in book_tables(document)]
    book += [look.labels.charts] if book_charts(document) else []
    printed = [directorate.name for directorate in directorates]
    titles = [look.labels.contents, *book, *printed, *(table.title for table in document.data)]
    contents, *names = sheet_names(titles, look.short_words)
    after_book, after_printed = len(book), len(book) + len(printed)
    return _Names(contents, names[:after_book], names[after_book:after_printed], names[after_printed:])


def _data_parts(tables: Sequence[DataTable], names: Sequence[str]) -> Mapping[str, list[DataPart]]:
    """Give the stretches of all data tables by the names of the directorates whose they are."""
    parts: dict[str, list[DataPart]] = defaultdict(list)
    for table, name in zip(tables, names, strict=True):
        for stretch in stretches(table):
            parts[stretch.directorate].append(DataPart(table, name, stretch))
    return parts


def _drawn(
    desk: Desk, directorate: _Directorate, name: str, parts: Sequence[DataPart], kept: DirectorateSheet | None
) -> DirectorateSheet:
    rows = {(part.sheet, part.stretch.start, part.stretch.end) for part in parts}
    if (
        kept is None
        or kept.sheet.name != name
        or kept.currency != desk.styles.currency
        or not kept.rests_on <= rows
    ):
        return _draw(desk, directorate, name, parts)
    places = ChainMap(dict(kept.places), unprinted(parts, kept.places))
    return replace(kept, data=_data_rows(desk, parts, kept.places, places, kept.data))


def _draw(desk: Desk, directorate: _Directorate, name: str, parts: Sequence[DataPart]) -> DirectorateSheet:
    layout = directorate.lay_out(desk, name)
    landscape = desk.look.printing.orientation == "landscape"
    beside = unprinted([part for part in parts if part.table.columns[-1].kind == "money"], layout.places)
    places = ChainMap(layout.places, beside)
    # Its totals add up what stands on it or in its own rows of data: it does not change with other directorates.
    sheet = finish(layout, "printed", HEAD_ROWS, sums_over(places), landscape=landscape)
    used = {spot[0] for spot in beside.values()}
    rests_on = {(p.sheet, p.stretch.start, p.stretch.end) for p in parts if p.sheet in used}
    return DirectorateSheet(
        sheet,
        directorate.name,
        directorate.codes(),
        desk.styles.currency,
        layout.places,
        frozenset(rests_on),
        _data_rows(desk, parts, layout.places, places, {}),
    )


def _data_rows(
    desk: Desk,
    parts: Sequence[DataPart],
    printed: Mapping[str, Spot],
    places: Mapping[str, Spot],
    kept: Mapping[str, Sequence[DataRows]],
) -> dict[str, tuple[DataRows, ...]]:
    """Give a directorate's rows of the data tables; those that were kept stay where they have their place."""
    found: dict[str, list[DataRows]] = defaultdict(list)
    for part in parts:
        place = (part.stretch.start, part.stretch.end - part.stretch.start)
        same = [rows for rows in kept.get(part.table.name, ()) if (rows.first, rows.length) == place]
        found[part.table.name].append(same[0] if same else data_rows(desk, part, printed, places))
    return {table: tuple(rows) for table, rows in found.items()}


def _places(
    drawn: Mapping[str, DirectorateSheet], parts: Mapping[str, Sequence[DataPart]]
) -> dict[str, Spot]:
    """Give where all figures stand; of one that stands twice the first place counts."""
    places: dict[str, Spot] = {}
    for sheet in reversed(list(drawn.values())):
        places.update(sheet.places)
    for own in parts.values():
        places.update(unprinted(own, places))
    return places


def _data(
    desk: Desk,
    document: Document,
    names: Sequence[str],
    drawn: Mapping[str, DirectorateSheet],
    parts: Mapping[str, Sequence[DataPart]],
) -> Iterator[Sheet]:
    every = [part for own in parts.values() for part in own]
    for table, name in zip(document.data, names, strict=True):
        known = {rows.first: rows for sheet in drawn.values() for rows in sheet.data.get(table.name, ())}
        mine = sorted((part for part in every if part.sheet == name), key=lambda part: part.stretch.start)
        rows = [known.get(part.stretch.start) or data_rows(desk, part, {}, {}) for part in mine]
        yield data_sheet(desk, name, table, rows)


def _contents(
    desk: Desk,
    document: Document,
    names: _Names,
    drawn: Mapping[str, DirectorateSheet],
    book: BookSheets,
) -> Sheet:
    labels = desk.look.labels
    parts = [
        Part(labels.tables, book.tables),
        Part(labels.charts, book.charts),
        Part(labels.directorates, [Entry(d.sheet.name, d.title, d.codes) for d in drawn.values()]),
        Part(
            labels.data, [Entry(n, table.title) for n, table in zip(names.data, document.data, strict=True)]
        ),
    ]
    layout = lay_out_contents(desk, names.contents, document, parts)
    return finish(layout, "contents", CONTENTS_HEAD, sums_over({}))
