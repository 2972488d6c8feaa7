"""Ids are unique: of pictures, bookmarks, content controls, comments, notes, styles, lists, revisions, paragraphs.

Word repairs or refuses a file with doubled ids; a link to a doubled bookmark leads to the wrong place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W14, WP, W
from izlence.write.lint.package import Package
from izlence.write.lint.part import Part

_REVISIONS: Final = (
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
)
_IDS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    f"{WP}docPr": (("drawing", "id"),),
    f"{W}bookmarkStart": (("bookmark", f"{W}id"), ("bookmark name", f"{W}name")),
    f"{W}comment": (("comment", f"{W}id"),),
    f"{W}footnote": (("footnote", f"{W}id"),),
    f"{W}endnote": (("endnote", f"{W}id"),),
    f"{W}style": (("style", f"{W}styleId"),),
    f"{W}num": (("list", f"{W}numId"),),
    f"{W}abstractNum": (("list pattern", f"{W}abstractNumId"),),
    f"{W}p": (("paragraph", f"{W14}paraId"),),
    **{W + name: (("revision", f"{W}id"),) for name in _REVISIONS},
}
"""What has ids: the tag, and what the id is one of and stands in."""

_CONTROL_ID: Final = f"{W}id"
_ELSEWHERE: Final = ("word/stylesWithEffects.xml", "word/glossary/", "word/settings.xml")
"""Parts that repeat the ids of others: a copy of the styles for Word 2007, the building blocks, the list of separators."""


def check(package: Package) -> Iterator[Breach]:
    """Count each kind of id over all parts."""
    seen = set[tuple[str, str]]()
    for part in package.parts.values():
        if part.name.startswith(_ELSEWHERE):
            continue
        for what, identifier in _read_ids(part):
            # Bookmark names are one when only their case differs; for the other ids folding changes nothing.
            key = (what, identifier.lower())
            if key in seen:
                yield Breach(part.name, "", f"{what} id {identifier!r} is used more than once")
            seen.add(key)


def _read_ids(part: Part) -> Iterator[tuple[str, str]]:
    for element in part.walk(*_IDS, _CONTROL_ID):
        if element.tag == _CONTROL_ID:
            yield "content control", element.get(f"{W}val", "")
            continue
        for what, attribute in _IDS[element.tag]:
            identifier = element.get(attribute)
            if identifier is not None:
                yield what, identifier
