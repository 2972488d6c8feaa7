"""A text that begins or ends with a space says `xml:space="preserve"`, and a Word text has no raw line break.

Without it Word and Excel drop the space and words run together; a raw line break is drawn as a space.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import XML, S, W
from izlence.write.lint.package import Package
from izlence.write.lint.part import Part

_WORD_TEXTS: Final = (f"{W}t", f"{W}delText", f"{W}instrText")
_BLANKS: Final = " \t\n"


def check(package: Package) -> Iterator[Breach]:
    """Look at the text elements of every part."""
    for part in package.parts.values():
        if part.root is not None and part.name.startswith(("word/", "xl/")):
            yield from _check_part(part)


def _check_part(part: Part) -> Iterator[Breach]:
    for element in part.root.iter(*_WORD_TEXTS, f"{S}t") if part.root is not None else ():
        text = element.text or ""
        if text != text.strip(_BLANKS) and element.get(f"{XML}space") != "preserve":
            yield Breach(part.name, "", f"the spaces round {text!r} are lost")
        if element.tag in _WORD_TEXTS and ("\n" in text or "\t" in text):
            yield Breach(part.name, "", f"{text[:120]!r} has a raw line break or tab")
