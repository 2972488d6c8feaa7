"""The sheet of a directorate as printed: its pages one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import HeadingLine, NoteLine, ProgrammeDocument, StrategyDocument, TargetPage
from izlence.render.excel.block import place_block
from izlence.render.excel.grid import grid_of, widths_of
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.table import Tables

HEAD_ROWS = 2


def lay_out_targets(
    desk: Desk, name: str, document: ProgrammeDocument, pages: Sequence[TargetPage]
) -> Layout:
    """Lay out the performance targets of one directorate."""
    tables = [table for page in pages for table in page.tables]
    grid = grid_of(tables)
    layout = Layout(desk, name, widths_of(grid, tables, desk.look))
    place_head(layout, pages[0].directorate, document)
    placer = Tables(layout, grid)
    for page in pages:
        _place_page(layout, page, placer)
    return layout


def place_head(layout: Layout, directorate: str, document: ProgrammeDocument | StrategyDocument) -> None:
    """Put the directorate, the document and the institution at the head of a sheet."""
    place_block(layout, "title", directorate, size=layout.desk.look.fonts.title_size, bold=True)
    place_block(layout, "subtitle", f"{document.institution} · {document.title}")


def start_page(layout: Layout) -> None:
    """Begin a printed page, except for the first."""
    if len(layout.lines) > HEAD_ROWS:
        layout.starts.append(len(layout.lines))
    layout.gap()


def place_notes(layout: Layout, notes: Sequence[NoteLine]) -> None:
    """Put the notes below a page."""
    if notes:
        layout.gap()
    for note in notes:
        text = f"{note.mark}{note.gap}{note.text}"
        place_block(layout, "note", text, size=layout.desk.look.fonts.small_size)


def _place_page(layout: Layout, page: TargetPage, placer: Tables) -> None:
    start_page(layout)
    for line in page.lines:
        _place_line(layout, line)
    for table in page.tables:
        top = len(layout.lines)
        layout.gap()
        placer.place(table)
        layout.keep_together(top)
    place_notes(layout, page.notes)


def _place_line(layout: Layout, line: HeadingLine) -> None:
    place_block(layout, "line", line if line.label and line.text else line.label + line.text)
