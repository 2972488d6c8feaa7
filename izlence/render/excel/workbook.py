"""A document as a workbook: lay out the sheets, write their cells, let XlsxWriter make the rest, pack."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TypeVar

from xlsxwriter.workbook import Workbook

from izlence.compose.document import CardPage, Document, ProgrammeDocument, StrategyDocument, TargetPage
from izlence.render.excel.body import finish
from izlence.render.excel.card import lay_out_cards
from izlence.render.excel.contents import HEAD_ROWS as CONTENTS_HEAD
from izlence.render.excel.contents import Entry, lay_out_contents
from izlence.render.excel.data import data_sheet
from izlence.render.excel.directorate import HEAD_ROWS, lay_out_targets
from izlence.render.excel.frame import OPTIONS, complete, set_up
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.look import WorkbookLook
from izlence.render.excel.name import sheet_names
from izlence.render.excel.sheet import Sheet
from izlence.render.excel.strings import Strings
from izlence.render.excel.style import Styles
from izlence.render.package import pack

Page = TypeVar("Page", TargetPage, CardPage)


def render_workbook(document: ProgrammeDocument | StrategyDocument, look: WorkbookLook) -> bytes:
    """Draw a document as an Excel workbook; the same document and look give the same bytes."""
    stream = io.BytesIO()
    workbook = Workbook(stream, OPTIONS)
    desk = Desk(look, Styles(workbook, look), Strings())
    sheets = _sheets(document, desk)
    set_up(workbook, document, look, sheets)
    workbook.close()
    return pack(complete(stream.getvalue(), document, sheets, desk.strings.part(look)))


def _sheets(document: Document, desk: Desk) -> list[Sheet]:
    heads = _heads(document)
    titles = [title for title, _ in heads] + [table.title for table in document.data]
    contents, *names = sheet_names([desk.look.labels.contents, *titles], desk.look.short_words)
    printed, data = names[: len(heads)], names[len(heads) :]
    first = lay_out_contents(
        desk,
        contents,
        document,
        [Entry(name, title, codes) for name, (title, codes) in zip(printed, heads, strict=True)],
        [Entry(name, table.title) for name, table in zip(data, document.data, strict=True)],
    )
    layouts = _directorates(document, desk, printed)
    # A total may add up cells of any sheet, so cells are written when all of them have their place.
    return [
        finish(first, "contents", CONTENTS_HEAD),
        *[finish(layout, "printed", HEAD_ROWS) for layout in layouts],
        *[data_sheet(desk, name, table) for name, table in zip(data, document.data, strict=True)],
    ]


def _heads(document: Document) -> list[tuple[str, str]]:
    """Give each directorate's name and the codes of its pages."""
    groups: Sequence[Sequence[TargetPage | CardPage]]
    if isinstance(document, ProgrammeDocument):
        groups = _by_directorate(document.pages)
    else:
        groups = _by_directorate(document.pages)
    return [(pages[0].directorate, " · ".join(page.code for page in pages)) for pages in groups]


def _directorates(document: Document, desk: Desk, names: Sequence[str]) -> list[Layout]:
    if isinstance(document, ProgrammeDocument):
        targets = zip(names, _by_directorate(document.pages), strict=True)
        return [lay_out_targets(desk, name, document, pages) for name, pages in targets]
    labels = desk.look.card
    if labels is None:
        raise ValueError("the look of the workbook: missing key card, which objective cards need")
    cards = zip(names, _by_directorate(document.pages), strict=True)
    return [lay_out_cards(desk, name, document, pages, labels) for name, pages in cards]


def _by_directorate(pages: Sequence[Page]) -> list[list[Page]]:
    groups: dict[str, list[Page]] = {}
    for page in pages:
        groups.setdefault(page.directorate_folder, []).append(page)
    return list(groups.values())
