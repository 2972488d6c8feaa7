"""Each cell of text points at a shared string that is there."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import SHARED_STRINGS, Workbook


def check(workbook: Workbook) -> Iterator[Breach]:
    """Compare the positions used with how many strings there are."""
    count = len(workbook.package.find_all(SHARED_STRINGS, "/s:sst/s:si"))
    for sheet in workbook.sheets:
        for cell in sheet.cells:
            position = cell.value or ""
            if cell.kind == "s" and not (position.isdecimal() and int(position) < count):
                yield Breach(sheet.part, cell.reference, f"the cell points at string {position!r} of {count}")
