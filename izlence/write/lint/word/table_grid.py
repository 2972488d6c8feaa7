"""Each row of a table fills the table's grid, and a vertical merge continues a cell above it.

A row that is too long or too short makes Word guess widths; a merge that continues nothing hides its cell.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package
from izlence.write.lint.tables import cells_of, child, rows_of, value_of


def check(package: Package) -> Iterator[Breach]:
    """Measure every table of every part."""
    for part in package.parts.values():
        for number, table in enumerate(part.find_all("//w:tbl"), 1):
            for where, sentence in _check_table(table):
                yield Breach(part.name, f"table {number}, {where}", sentence)


def _check_table(table: etree._Element) -> Iterator[tuple[str, str]]:
    width = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    above = set[tuple[int, int]]()
    for number, row in enumerate(rows_of(table), 1):
        before, after = _read_gaps(row)
        column, merged = before, set[tuple[int, int]]()
        for cell in cells_of(row):
            span, merge = _read_cell(cell)
            if merge == "continue" and (column, span) not in above:
                yield f"row {number}", f"the merged cell in column {column + 1} continues no cell above it"
            if merge:
                merged.add((column, span))
            column += span
        if column + after != width:
            yield f"row {number}", f"the row is {column + after} columns wide, the table {width}"
        above = merged


def _read_gaps(row: etree._Element) -> tuple[int, int]:
    """Give how many columns a row skips before its first cell and after its last."""
    properties = child(row, "trPr")
    return value_of(properties, "gridBefore", 0), value_of(properties, "gridAfter", 0)


def _read_cell(cell: etree._Element) -> tuple[int, str]:
    """Give the columns a cell spans, and whether it begins or continues a vertical merge."""
    properties = child(cell, "tcPr")
    merge = child(properties, "vMerge")
    return value_of(properties, "gridSpan", 1), "" if merge is None else merge.get(f"{W}val", "continue")
