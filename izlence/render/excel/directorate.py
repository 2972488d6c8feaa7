"""The sheet of a directorate as printed: its pages one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import (
    DirectoratePages,
    HeadingLine,
    NoteLine,
    OfficialTable,
    ProgrammeDocument,
    StrategyDocument,
    Table,
    TargetPage,
)
from izlence.render.excel.block import place_block
from izlence.render.excel.grid import grid_of, widths_of
from izlence.render.excel.layout import Desk, Layout
from izlence.render.excel.official import Official
from izlence.render.excel.table import Tables

HEAD_ROWS = 2


def lay_out_targets(
    desk: Desk, name: str, document: ProgrammeDocument, directorate: DirectoratePages
) -> Layout:
    """Lay out the performance targets of one directorate, and below them the costs of their activities."""
    tables = [table for page in directorate.pages for table in _tables(page)]
    grid = grid_of([*tables, *directorate.costs])
    layout = Layout(desk, name, widths_of(grid, [*tables, *directorate.costs], desk.look))
    place_head(layout, directorate.name, document)
    house, official = Tables(layout, grid), Official(layout, grid, own_sheet=False)
    for page in directorate.pages:
        _place_page(layout, page, house, official)
    for table in directorate.costs:
        start_page(layout)
        _place_official(layout, table, official)
    return layout


def place_head(layout: Layout, title: str, document: ProgrammeDocument | StrategyDocument) -> None:
    """Put what the sheet holds, the document and the institution at the head of a sheet."""
    place_block(layout, "title", title, size=layout.desk.look.fonts.title_size, bold=True)
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


def _tables(page: TargetPage) -> Sequence[Table | OfficialTable]:
    return page.official or page.tables


def _place_page(layout: Layout, page: TargetPage, house: Tables, official: Official) -> None:
    start_page(layout)
    if page.is_official:
        for number, form in enumerate(page.official):
            if number:
                layout.gap()
            _place_official(layout, form, official)
    else:
        for line in page.lines:
            _place_line(layout, line)
        for table in page.tables:
            top = len(layout.lines)
            layout.gap()
            house.place(table)
            layout.keep_together(top)
    place_notes(layout, page.notes)


def _place_official(layout: Layout, table: OfficialTable, official: Official) -> None:
    top = len(layout.lines)
    if table.title != table.columns[0].heading:  # what its first column says is not said twice
        place_block(layout, "caption", table.title, size=layout.desk.look.fonts.size + 2, bold=True)
    official.place_head(table)
    official.place(table)
    layout.keep_together(top)


def _place_line(layout: Layout, line: HeadingLine) -> None:
    place_block(layout, "line", line if line.label and line.text else line.label + line.text)
