"""The contents sheet: the document, the institution, and a link to each sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from izlence.compose.document import Document
from izlence.render.excel import height
from izlence.render.excel.block import place_block
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.sheet import Link

HEAD_ROWS = 4


class Entry(NamedTuple):
    """A line of the contents: the sheet, its title in full, and the codes of the pages or the captions on it."""

    sheet: str
    title: str
    codes: str = ""
    cell: str = "A1"


class Part(NamedTuple):
    """A stretch of the contents under its own heading."""

    title: str
    entries: Sequence[Entry]


def lay_out_contents(desk: Desk, name: str, document: Document, parts: Sequence[Part]) -> Layout:
    """Lay out the contents of the workbook."""
    widths = desk.look.widths
    longest = max((_width(desk, entry.title) for part in parts for entry in part.entries), default=0.0)
    sheet = min(max(widths.contents_sheet, longest), widths.data_most)
    layout = Layout(desk, name, (widths.contents_number, sheet, widths.contents_codes))
    place_block(layout, "title", document.title, size=desk.look.fonts.title_size, bold=True)
    place_block(layout, "subtitle", document.institution)
    layout.gap()
    _place_headings(layout)
    number = 0
    for part in parts:
        if part.entries:
            place_block(layout, "section", part.title, bold=True, framed=True)
        for entry in part.entries:
            number += 1
            _place_entry(layout, str(number), entry)
    return layout


def _width(desk: Desk, title: str) -> float:
    """Give the width of the column in which a title goes on one line: LibreOffice does not wrap a link."""
    fonts = desk.look.fonts
    return height.column_width(sum(map(desk.words.__getitem__, title)), fonts.size, fonts.letter_width)


def _place_headings(layout: Layout) -> None:
    labels, style = layout.desk.look.labels, layout.desk.styles.of("heading_left")
    texts = (labels.number, labels.sheet, labels.codes)
    cells = [layout.text(column, style, text) for column, text in enumerate(texts)]
    layout.add(height.row_height(1, layout.desk.look.fonts.size) + 2, cells)


def _place_entry(layout: Layout, number: str, entry: Entry) -> None:
    styles, size = layout.desk.styles, layout.desk.look.fonts.size
    texts = (("middle", number), ("link", entry.title), ("field_text", entry.codes))
    lines = max(
        layout.lines_in(text, layout.room(column, column, size)) for column, (_, text) in enumerate(texts)
    )
    layout.links.append(Link(len(layout.lines), 1, entry.sheet, entry.cell))
    cells = [layout.text(column, styles.of(role), text) for column, (role, text) in enumerate(texts)]
    layout.add(height.row_height(lines, size), cells)
