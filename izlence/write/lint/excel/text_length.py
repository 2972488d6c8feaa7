"""No text of a cell is longer than 32,767 characters: Excel cuts it off, or repairs the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Workbook

_LONGEST: Final = 32_767


def check(workbook: Workbook) -> Iterator[Breach]:
    """Measure all texts, as Excel does in units of UTF-16."""
    for text in workbook.package.texts:
        length = len(text.content.encode("utf-16-le", "surrogatepass")) // 2
        if length > _LONGEST:
            yield Breach(text.part, text.where, f"the text has {length} characters, Excel holds {_LONGEST}")
