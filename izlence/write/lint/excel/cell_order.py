"""Rows and cells stand in ascending order, each once, inside the sheet's limits and in the row they name."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import S
from izlence.write.lint.workbook import LAST_ROW, Sheet, Workbook


def check(workbook: Workbook) -> Iterator[Breach]:
    """Walk the cells, then the rows, of each sheet."""
    for sheet in workbook.sheets:
        yield from _check_cells(sheet)
        if sheet.root is not None:
            yield from _check_rows(sheet.part, sheet.root)


def _check_cells(sheet: Sheet) -> Iterator[Breach]:
    last = (0, 0)
    for cell in sheet.cells:
        place = (cell.row, cell.column)
        if not cell.row:
            yield Breach(sheet.part, cell.reference, "the cell's reference is no place on a sheet")
        elif place == last:
            yield Breach(sheet.part, cell.reference, "the cell stands there twice")
        elif place < last:
            yield Breach(sheet.part, cell.reference, "the cell stands after one that comes later")
        last = max(last, place)


def _check_rows(part: str, root: etree._Element) -> Iterator[Breach]:
    last = 0
    for row in root.iter(f"{S}row"):
        written = row.get("r", "")
        number = int(written) if written.isdecimal() else 0
        if not 0 < number <= LAST_ROW:
            yield Breach(part, f"row {written!r}", "the row's number is no place on a sheet")
        elif number <= last:
            yield Breach(part, f"row {number}", "the row stands twice or after one that comes later")
        last = max(last, number)
        first_cell = row.find(f"{S}c")
        if first_cell is not None and not first_cell.get("r", "").endswith(f"{number}"):
            yield Breach(part, f"row {number}", f"cell {first_cell.get('r')!r} stands in another row")
