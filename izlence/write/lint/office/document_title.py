"""The file's properties name its title: a screen reader reads it out, and browsers show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_CORE: Final = "docProps/core.xml"


def check(package: Package) -> Iterator[Breach]:
    """Look for `dc:title`."""
    if not package.find_all(_CORE, "//dc:title[normalize-space()]"):
        yield Breach(_CORE, "", "the document has no title")
