"""Cells as XML: the rows of a sheet and its merged cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from izlence.render.deflated import deflate
from izlence.render.excel.formula import follow, total
from izlence.render.excel.height import pixels
from izlence.render.excel.layout import Layout, Line, Total
from izlence.render.excel.paging import page_breaks, page_height
from izlence.render.excel.sheet import Kind, Sheet, Spot
from izlence.render.excel.text import escape

MOST_ROWS = 1_048_576

Sums = Callable[[Total, str], str | None]
"""Gives the formula of a total on a sheet."""


def sums_over(places: Mapping[str, Spot]) -> Sums:
    """Give the formulas of totals whose figures stand at these places."""

    def write(cell: Total, sheet: str) -> str | None:
        if cell.terms:
            return total(cell.terms, places, sheet)
        return follow(cell.path, places, sheet, cell.address)

    return write


def finish(layout: Layout, kind: Kind, head: int, sums: Sums, *, landscape: bool = False) -> Sheet:
    """Write the cells of a sheet whose figures have their places, and those of the sheets that they add up."""
    refuse_too_many(layout.name, len(layout.lines))
    rows = [_row(number, line, sums, layout.name) for number, line in enumerate(layout.lines, 1)]
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in layout.merges)
    end = f"<mergeCells>{merged}</mergeCells>" if merged else ""
    body = "".join(("<sheetData>", *rows, "</sheetData>", end)).encode()
    return Sheet(
        layout.name,
        kind,
        (deflate(body),),
        len(rows),
        tuple(layout.widths),
        head,
        tuple(_breaks(layout, head, landscape)),
        tuple(layout.links),
        landscape=landscape,
    )


def refuse_too_many(name: str, rows: int) -> None:
    """Stop where a sheet has more rows than Excel takes."""
    if rows > MOST_ROWS:
        raise ValueError(f"the sheet {name} of {rows:,} rows does not fit: Excel has {MOST_ROWS:,}")


def _breaks(layout: Layout, head: int, landscape: bool) -> list[int]:
    page = page_height(layout.desk.look.printing, pixels(layout.widths), landscape)
    heights = [line.height for line in layout.lines]
    return page_breaks(heights, layout.starts, layout.together, head, page)


def _row(number: int, line: Line, sums: Sums, sheet: str) -> str:
    cells = [cell if isinstance(cell, str) else _total(cell, sums, sheet) for cell in line.cells]
    return f'<row r="{number}" ht="{line.height:g}" customHeight="1">{"".join(cells)}</row>'


def _total(cell: Total, sums: Sums, sheet: str) -> str:
    formula = sums(cell, sheet)
    live = "" if formula is None else f"<f>{escape(formula)}</f>"
    return f'<c r="{cell.address}" s="{cell.style}">{live}<v>{cell.digits}</v></c>'
