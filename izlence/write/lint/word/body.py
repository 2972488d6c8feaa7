"""The document has its body with a page set-up (`w:sectPr`) at the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package

DOCUMENT: Final = "word/document.xml"


def check(package: Package) -> Iterator[Breach]:
    """Look at the root, the body, and the body's last element."""
    root = package.parts[DOCUMENT].root if DOCUMENT in package.parts else None
    if root is None:
        yield Breach(DOCUMENT, "", "the main part is missing or cannot be read")
    elif root.tag != f"{W}document":
        yield Breach(DOCUMENT, "", f"the root is {root.tag!r}, not w:document")
    elif not package.find_all(DOCUMENT, "/w:document/w:body"):
        yield Breach(DOCUMENT, "", "the document has no body")
    elif not package.find_all(DOCUMENT, "/w:document/w:body/*[last()][self::w:sectPr]"):
        yield Breach(DOCUMENT, "", "the body does not end with a page set-up (w:sectPr)")
