"""Each number in a cell is finite and written as Excel reads it: `NaN` or `inf` makes Excel repair the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import NUMBER, Cell, Workbook

_KINDS: Final = frozenset(("b", "d", "e", "inlineStr", "n", "s", "str"))


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at the values of numeric and yes-or-no cells."""
    for sheet in workbook.sheets:
        for cell in sheet.cells:
            if cell.kind == "n" and cell.value and not _is_finite(cell.value):
                yield Breach(sheet.part, cell.reference, f"{cell.value!r} is not a number")
            elif cell.kind not in _KINDS or not _is_boolean(cell):
                yield Breach(sheet.part, cell.reference, f"{cell.value!r} is no value of kind {cell.kind!r}")


def _is_finite(value: str) -> bool:
    return NUMBER.fullmatch(value) is not None and abs(float(value)) < float("inf")


def _is_boolean(cell: Cell) -> bool:
    return cell.kind != "b" or cell.value in ("0", "1")
