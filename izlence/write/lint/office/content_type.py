"""Each part has a content type, and the main part the one of a document without macros."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import CT
from izlence.write.lint.package import CONTENT_TYPES, Package

_FAMILY: Final = "application/vnd.openxmlformats-officedocument."
_MAIN: Final = {
    "word/document.xml": f"{_FAMILY}wordprocessingml.document.main+xml",
    "xl/workbook.xml": f"{_FAMILY}spreadsheetml.sheet.main+xml",
}


def check(package: Package) -> Iterator[Breach]:
    """Compare the list of content types with the parts that are there."""
    if CONTENT_TYPES not in package.parts:
        yield Breach(CONTENT_TYPES, "", "the part is missing")
        return
    for name in package.parts:
        found = package.content_type(name)
        if name != CONTENT_TYPES and not found:
            yield Breach(name, "", "the part has no content type")
        elif found != _MAIN.get(name, found):
            yield Breach(name, "", f"the part is not a plain document but {found!r}")
    yield from _check_list(package)


def _check_list(package: Package) -> Iterator[Breach]:
    listed = set()
    for element in package.find_all(CONTENT_TYPES, "//ct:Default | //ct:Override"):
        is_part = element.tag == f"{CT}Override"
        name = element.get("PartName" if is_part else "Extension", "")
        if name.lower() in listed:
            yield Breach(CONTENT_TYPES, name, "the content type is declared twice")
        if is_part and name.removeprefix("/") not in package.parts:
            yield Breach(CONTENT_TYPES, name, "a content type is declared for a part that is not there")
        listed.add(name.lower())
