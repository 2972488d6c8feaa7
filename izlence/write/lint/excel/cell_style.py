"""Each cell, row and column uses a format that `styles.xml` has."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import STYLES, Workbook


def check(workbook: Workbook) -> Iterator[Breach]:
    """Compare the positions used with how many formats there are."""
    known = {str(number) for number in range(_count(workbook, "//s:cellXfs/s:xf") or 1)}
    differences = {str(number) for number in range(_count(workbook, "//s:dxfs/s:dxf"))}
    for sheet in workbook.sheets:
        for cell in sheet.cells:
            if cell.style not in known:
                yield Breach(
                    sheet.part, cell.reference, f"the cell uses format {cell.style}, which is not there"
                )
        found = workbook.package.find_all
        for style in sorted({*found(sheet.part, "//s:row/@s"), *found(sheet.part, "//s:col/@style")} - known):
            yield Breach(sheet.part, "", f"a row or column uses format {style}, which is not there")
        for style in sorted(set(found(sheet.part, "//s:cfRule/@dxfId")) - differences):
            yield Breach(sheet.part, "", f"a conditional format uses {style}, which is not there")


def _count(workbook: Workbook, path: str) -> int:
    return len(workbook.package.find_all(STYLES, path))
