r"""Each sheet has a name that Excel takes: up to 31 characters, none of `[]:*?/\`, no `'` at an end, not `History`.

Two names that differ only by case are the same name to Excel.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import WORKBOOK, Workbook

_LONGEST: Final = 31
_FORBIDDEN: Final = frozenset("[]:*?/\\")


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at the names of the sheets."""
    for sheet in workbook.sheets:
        fault = _fault(sheet.name)
        if fault:
            yield Breach(WORKBOOK, sheet.name, f"the name of the sheet {fault}")
    for name, count in Counter(_fold(sheet.name) for sheet in workbook.sheets).items():
        if count > 1:
            yield Breach(WORKBOOK, name, f"{count} sheets have this name, but for its case")


def _fault(name: str) -> str:
    if not name.strip():
        return "is blank"
    if _utf16_length(name) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if _FORBIDDEN & set(name):
        return f"has one of {''.join(sorted(_FORBIDDEN))}"
    if name.startswith("'") or name.endswith("'"):
        return "begins or ends with an apostrophe"
    return "is reserved by Excel" if name.casefold() == "history" else ""


def _fold(name: str) -> str:
    # Whether Excel takes `I` and `ı` for one letter hangs on the reader's Windows: to us all four are one.
    return name.translate({ord(letter): "i" for letter in "Iİı"}).casefold()


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
