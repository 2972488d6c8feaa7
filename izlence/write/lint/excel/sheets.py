"""The workbook lists its sheets, each with its own id and a part that can be read; at least one is visible."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import S
from izlence.write.lint.workbook import WORKBOOK, Workbook


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at the list of sheets and at the parts it leads to."""
    if not workbook.package.find_all(
        WORKBOOK, "/s:workbook/s:sheets/s:sheet[not(@state) or @state='visible']"
    ):
        yield Breach(WORKBOOK, "", "the workbook is missing, cannot be read, or has no visible sheet")
    for sheet in workbook.sheets:
        if sheet.root is None:
            yield Breach(WORKBOOK, sheet.name, "the sheet's part is missing or cannot be read")
        elif sheet.root.tag != f"{S}worksheet":
            yield Breach(sheet.part, sheet.name, f"the root is {sheet.root.tag!r}, not a worksheet")
    ids = Counter(workbook.package.find_all(WORKBOOK, "//s:sheet/@sheetId"))
    for identifier, count in ids.items():
        if count > 1:
            yield Breach(WORKBOOK, "", f"{count} sheets have the id {identifier}")
