"""Each formula carries its computed value, and the value is no error.

Previews, Protected View and LibreOffice show what is written; a formula without value shows as nothing or 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

_ERROR_TEXTS: Final = """
    #REF! #NAME? #VALUE! #DIV/0! #N/A #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED!
"""
_ERRORS: Final = frozenset(_ERROR_TEXTS.split())


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at the value beside each formula, and at cells that hold an error."""
    for sheet in workbook.sheets:
        for cell in sheet.cells:
            if cell.kind == "e" or cell.value in _ERRORS:
                yield Breach(sheet.part, cell.reference, f"the cell holds the error {cell.value!r}")
            elif cell.formula is not None and not cell.value and cell.kind != "str":
                yield Breach(sheet.part, cell.reference, f"formula {cell.formula!r} has no value")
