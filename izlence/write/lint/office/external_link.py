"""The only thing outside that a file may point at is a web or mail address of a hyperlink.

An attached template, a linked picture, an OLE link or another workbook is fetched when the reader opens the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

ADDRESSES: Final = ("https://", "http://", "mailto:")


def check(package: Package) -> Iterator[Breach]:
    """Look at the external relationships."""
    for one in package.relationships:
        if not one.external:
            continue
        if one.kind != "hyperlink":
            yield Breach(one.source, one.id, f"external link of kind {one.kind!r} to {one.target!r}")
        elif not one.target.lower().startswith(ADDRESSES):
            yield Breach(
                one.source, one.id, f"hyperlink to {one.target!r}: only web and mail addresses are allowed"
            )
