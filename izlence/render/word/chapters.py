"""Headers and footers that name the chapter: drawn once for each, under a relationship of their own.

Word works a chapter's name out by a STYLEREF field; whoever shows the cached text needs the right one in each header.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping

from lxml import etree

from izlence.render.word.names import CHAPTER, OF_CHAPTER
from izlence.render.word.package import Element, parse, w
from izlence.render.word.tags import END, MARK

RELATIONSHIPS, CONTENT_TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
_PART = re.compile(r"word/(?:header|footer)\d*\.xml")
_NAMED = re.compile(r"\{[{%#][^{}]*\b" + CHAPTER + r"\b")
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def chapter_parts(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Give the names of the headers and footers whose tags name the chapter."""
    return frozenset(name for name in parts if _PART.fullmatch(name) and _names_chapter(parts[name]))


def _names_chapter(content: bytes) -> bool:
    if CHAPTER.encode() not in content:
        return False
    return any(_NAMED.search("".join(map(str, p.itertext(w("t"))))) for p in parse(content).iter(w("p")))


def mark_references(root: Element, parts: Mapping[str, bytes], named: frozenset[str]) -> None:
    """Let each section's reference to such a part lead to the copy of the chapter that it stands in."""
    if not named:
        return
    targets = {item.get("Id"): f"word/{item.get('Target')}" for item in parse(parts[RELATIONSHIPS])}
    for reference in root.iter(w("headerReference"), w("footerReference")):
        identifier = reference.get(_ID, "")
        if targets.get(identifier) in named:
            reference.set(_ID, f"{identifier}_{MARK}={OF_CHAPTER}{END}")


def copy_name(name: str, position: int) -> str:
    """Give the name of a chapter's copy: `word/header2003.xml`."""
    return f"{name.removesuffix('.xml')}{position:03d}.xml"


def with_copies(
    parts: Mapping[str, bytes], named: frozenset[str], positions: Iterable[int]
) -> dict[str, bytes]:
    """Give the other parts with what leads to the copies: their relationships, types and own relationships."""
    changed = dict(parts)
    if not named:
        return changed
    numbers = list(positions)
    changed[RELATIONSHIPS] = _multiplied(parts[RELATIONSHIPS], "Target", "word/", named, numbers)
    changed[CONTENT_TYPES] = _multiplied(parts[CONTENT_TYPES], "PartName", "/", named, numbers)
    for name in named:
        own = _own_relationships(name)
        if own in changed:
            content = changed.pop(own)
            changed |= {_own_relationships(copy_name(name, number)): content for number in numbers}
    return changed


def _multiplied(content: bytes, key: str, base: str, named: frozenset[str], numbers: list[int]) -> bytes:
    """Put a copy for each chapter in the place of each entry that leads to a named part."""
    root = parse(content)
    for entry in list(root):
        path = str(entry.get(key, ""))
        name = path.removeprefix("/") if base == "/" else base + path
        if name not in named:
            continue
        for number in numbers:
            copied = copy.copy(entry)
            copied.set(key, copy_name(path, number))
            if "Id" in copied.attrib:
                copied.set("Id", f"{entry.get('Id')}_{number}")
            entry.addprevious(copied)
        root.remove(entry)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _own_relationships(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"
