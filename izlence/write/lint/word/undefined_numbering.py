"""Each list number that is used is defined; a list without definition loses its numbers and bullets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_NUMBERING: Final = "word/numbering.xml"
_NO_LIST: Final = "0"


def check(package: Package) -> Iterator[Breach]:
    """Compare the numbers used in all parts with `numbering.xml`."""
    defined = {*package.find_all(_NUMBERING, "/w:numbering/w:num/@w:numId"), _NO_LIST}
    for part in package.parts.values():
        for number in sorted(set(part.find_all("//w:numPr/w:numId/@w:val")) - defined):
            yield Breach(part.name, "", f"list number {number!r} is not defined")
    patterns = set(package.find_all(_NUMBERING, "/w:numbering/w:abstractNum/@w:abstractNumId"))
    for pattern in sorted(set(package.find_all(_NUMBERING, "//w:num/w:abstractNumId/@w:val")) - patterns):
        yield Breach(_NUMBERING, "", f"list pattern {pattern!r} is not defined")
