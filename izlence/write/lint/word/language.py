"""The default style names the document's language: spelling, hyphenation and screen readers go by it."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.word.undefined_style import STYLES


def check(package: Package) -> Iterator[Breach]:
    """Look for `w:lang` in the defaults of the styles."""
    if not package.find_all(STYLES, "//w:docDefaults//w:lang/@w:val"):
        yield Breach(STYLES, "", "the defaults of the styles name no language")
