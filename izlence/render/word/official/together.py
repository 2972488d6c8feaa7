"""Which rows of an official table stay on the page of the row below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from izlence.compose.document import OfficialTable
from izlence.compose.document.official_table import OfficialRow

# Half a page in lines of a table: what is no longer is not torn, and no page stays emptier than that for its sake.
_HALF_PAGE, _HALF_WIDE_PAGE = 24, 16
# What a letter takes, and a cell's margins, in twentieths of a point.
_LETTER, _MARGINS = 88, 170


def rows_together(table: OfficialTable, edges: Sequence[int]) -> tuple[bool, ...]:
    """Say of each row whether it stays with the next.

    A table of less than half a page stays whole. In a longer one those rows stay together that have their label in common: what
    follows a page break would else begin with empty cells.
    """
    most = _HALF_WIDE_PAGE if table.landscape else _HALF_PAGE
    rows = table.rows
    lines = [_lines(row, table, edges) for row in rows]
    kept = [False] * len(rows)
    if sum(lines) + len(table.head) + 2 <= most:
        kept[:-1] = [True] * (len(rows) - 1)
        return tuple(kept)
    labels = [_label(row) for row in rows]
    for first, end in _groups(labels, lines, (0, len(rows)), most):
        kept[first : end - 1] = [True] * (end - 1 - first)
    if len(rows) > 1:
        # Neither a single row under the headings nor a single one on the last page.
        kept[0] = kept[-2] = True
    return tuple(kept)


def _groups(
    labels: list[int], lines: list[int], rows: tuple[int, int], most: int, column: int = 0
) -> Iterator[tuple[int, int]]:
    """Give the runs of rows that share a label of a column; where a run is too long, those that share one of the next column."""
    first, end = rows
    starts = [at for at in range(first, end) if at == first or labels[at] <= column]
    for start, stop in zip(starts, [*starts[1:], end], strict=True):
        if sum(lines[start:stop]) <= most:
            yield start, stop
        elif max(labels[start:stop]) > column + 1:
            yield from _groups(labels, lines, (start, stop), most, column + 1)
        else:
            # A label stays with the first of its rows at least.
            yield start, start + 2


def _label(row: OfficialRow) -> int:
    """Give the column of a row's first text: the ones before have the text of a row above."""
    return next((at for at, cell in enumerate(row.cells) if cell.text), 0)


def _lines(row: OfficialRow, table: OfficialTable, edges: Sequence[int]) -> int:
    """Estimate how many lines a row takes; only texts are long enough to need several."""
    lines = 1
    last = len(row.cells) - 1
    for at, cell in enumerate(row.cells):
        if len(cell.text) > 1 and (table.columns[at].is_text or row.role == "explanation"):
            width = edges[-1 if at == last else at + 1] - edges[at] - _MARGINS
            lines = max(lines, ceil(len(cell.text) * _LETTER / max(width, _LETTER)))
    return lines
