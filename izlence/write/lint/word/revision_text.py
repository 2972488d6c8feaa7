"""Deleted text is written as deleted (`w:delText` inside `w:del`), inserted text as text.

A `w:t` inside `w:del` makes Word refuse the file; a `w:delText` outside of one is shown nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_FAULTS: Final = {
    "//w:del//w:t | //w:del//w:instrText": "text inside a deletion is not written as deleted",
    "//w:delText[not(ancestor::w:del)] | //w:delInstrText[not(ancestor::w:del)]": (
        "text is written as deleted outside of a deletion"
    ),
}


def check(package: Package) -> Iterator[Breach]:
    """Look at both kinds of text."""
    for part in package.parts.values():
        for path, sentence in _FAULTS.items():
            yield from (
                Breach(part.name, repr((text.text or "")[:60]), sentence) for text in part.find_all(path)
            )
