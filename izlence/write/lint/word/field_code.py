"""Only fields that count, number or refer inside the document are used.

DDE, INCLUDETEXT, INCLUDEPICTURE, LINK and their like fetch or run something when the file is opened; DATE and FILENAME change
the official text. Those allowed stand on a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.fields import read_fields
from izlence.write.lint.finding import Breach
from izlence.write.lint.office.external_link import ADDRESSES
from izlence.write.lint.package import Package

_CODES: Final = """
    PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF SEQ TOC TC TITLE HYPERLINK
"""
_ALLOWED: Final = frozenset(_CODES.split())


def check(package: Package) -> Iterator[Breach]:
    """Look at the first word of each field's instruction, and at the address of a hyperlink."""
    for field in read_fields(package).found:
        words = field.code.split()
        name = words[0].upper() if words else ""
        if name not in _ALLOWED:
            yield Breach(field.part, field.where, f"field {field.code.strip()[:120]!r} is not allowed")
        elif name == "HYPERLINK" and words[1:2] != ["\\l"] and not _is_address(words[1:2]):
            yield Breach(
                field.part,
                field.where,
                f"hyperlink {field.code.strip()[:120]!r} is not a web or mail address",
            )


def _is_address(words: list[str]) -> bool:
    return bool(words) and words[0].lstrip('"').lower().startswith(ADDRESSES)
