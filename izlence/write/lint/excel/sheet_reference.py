"""Each formula and each link inside the workbook names a sheet that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Formula, Workbook

_SHEET: Final = re.compile(r"'((?:[^']|'')+)'!|([^\W\d][\w.]*)!")


def check(workbook: Workbook) -> Iterator[Breach]:
    """Compare the names in formulas and links with those of the sheets."""
    names = {sheet.name.casefold() for sheet in workbook.sheets}
    for formula in (*workbook.formulas, *_links(workbook)):
        for quoted, plain in _SHEET.findall(formula.bare):
            name = quoted.replace("''", "'") or plain
            # `[1]Sheet` and `#REF!` are other rules' business.
            if name.casefold() not in names and "[" not in name and name != "REF":
                yield formula.breach(f"names {name!r}, which is no sheet")


def _links(workbook: Workbook) -> Iterator[Formula]:
    for sheet in workbook.sheets:
        for link in workbook.package.find_all(sheet.part, "//s:hyperlink[@location][not(@r:id)]"):
            yield Formula(sheet.part, link.get("ref", ""), link.get("location", ""))
