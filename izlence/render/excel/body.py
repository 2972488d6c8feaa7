"""Cells as XML: the rows of a sheet and its merged cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from izlence.render.excel.formula import Spot, total
from izlence.render.excel.height import pixels
from izlence.render.excel.layout import Layout, Line, Total
from izlence.render.excel.paging import page_breaks, page_height
from izlence.render.excel.sheet import Kind, Sheet
from izlence.render.excel.strings import escape

_MOST_ROWS = 1_048_576


def finish(layout: Layout, kind: Kind, head: int) -> Sheet:
    """Write the cells of a sheet whose workbook is laid out: each figure that a total adds up has its place."""
    places = layout.desk.places
    rows = [_row(number, line, places, layout.name) for number, line in enumerate(layout.lines, 1)]
    return Sheet(
        layout.name,
        kind,
        sheet_data(rows, layout.merges),
        len(rows),
        tuple(layout.widths),
        head,
        tuple(_breaks(layout, head)),
        tuple(layout.links),
    )


def _breaks(layout: Layout, head: int) -> list[int]:
    page = page_height(layout.desk.look.printing, pixels(layout.widths))
    heights = [line.height for line in layout.lines]
    return page_breaks(heights, layout.starts, layout.together, head, page)


def sheet_data(rows: Sequence[str], merges: Iterable[str] = ()) -> bytes:
    """Write the element that holds the rows, and the one of merged cells that follows it."""
    if len(rows) > _MOST_ROWS:
        raise ValueError(f"a sheet of {len(rows):,} rows does not fit: Excel has {_MOST_ROWS:,}")
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in merges)
    return "".join(
        ("<sheetData>", *rows, "</sheetData>", f"<mergeCells>{merged}</mergeCells>" if merged else "")
    ).encode()


def _row(number: int, line: Line, places: Mapping[str, Spot], sheet: str) -> str:
    cells = [cell if isinstance(cell, str) else _total(cell, places, sheet) for cell in line.cells]
    return f'<row r="{number}" ht="{line.height:g}" customHeight="1">{"".join(cells)}</row>'


def _total(cell: Total, places: Mapping[str, Spot], sheet: str) -> str:
    formula = total(cell.terms, places, sheet)
    live = "" if formula is None else f"<f>{escape(formula)}</f>"
    return f'<c r="{cell.address}" s="{cell.style}">{live}<v>{cell.digits}</v></c>'
