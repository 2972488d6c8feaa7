"""Text stands only where Word reads text: in runs, never directly in the body, a table, a row, a cell or a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_STRAY: Final = (
    "//text()[not(parent::w:t or parent::w:delText or parent::w:instrText or parent::w:delInstrText)]"
    "[parent::w:*][normalize-space()]"
)


def check(package: Package) -> Iterator[Breach]:
    """Look for text directly inside other elements of WordprocessingML."""
    for part in package.parts.values():
        for text in part.find_all(_STRAY):
            yield Breach(part.name, "", f"text {text.strip()[:120]!r} stands outside of a run")
