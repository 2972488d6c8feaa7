"""Each picture and chart has a description (`descr`) for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Look at the drawings that stand in the text."""
    for part in package.parts.values():
        for drawing in part.find_all("//wp:docPr[not(normalize-space(@descr))]"):
            yield Breach(part.name, f"drawing {drawing.get('id', '')}", "the picture has no description")
