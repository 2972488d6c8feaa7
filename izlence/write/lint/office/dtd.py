"""No part has a document type.

Entities of a DTD read other files, grow without bound, or lose their text in readers that ignore them.
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Report the parts that were not parsed because of a DTD."""
    for part in package.parts.values():
        if part.has_dtd:
            yield Breach(part.name, "", "the part has a document type (<!DOCTYPE>)")
