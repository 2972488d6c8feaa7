"""No text holds a control character in Excel's spelling (`_x0000_`), nor an escape that Excel would read as another letter.

Excel shows `_x0041_` as `A`: a text that spells it must be written `_x005F_x0041_`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNDERSCORE: Final = "005F"


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look for escapes other than that of the underscore itself."""
    for text in workbook.package.texts:
        if not text.part.startswith("xl/"):
            continue
        for code in _ESCAPE.findall(text.content):
            if code.upper() != _UNDERSCORE:
                yield Breach(text.part, text.where, f"Excel reads _x{code}_ as one character")
