"""The choices of a list rule, written out, are 255 characters at most: with more, Excel drops the rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

_LONGEST: Final = 255


def check(workbook: Workbook) -> Iterator[Breach]:
    """Measure the choices of each list rule."""
    for sheet in workbook.sheets:
        for formula in workbook.package.find_all(sheet.part, "//s:dataValidation[@type='list']/s:formula1"):
            choices = formula.text or ""
            if choices.startswith('"') and len(choices.strip('"')) > _LONGEST:
                place = formula.getparent().get("sqref", "")
                yield Breach(
                    sheet.part,
                    place,
                    f"the list has {len(choices.strip(chr(34)))} characters, Excel takes {_LONGEST}",
                )
