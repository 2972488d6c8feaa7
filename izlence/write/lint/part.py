"""A part of an Office file: its bytes, and its tree when it is XML that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, cast

from lxml import etree

from izlence.write.lint.namespaces import PREFIXES

_XML_ENDINGS: Final = (".xml", ".rels", ".vml")
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True)
class Part:
    """A part of the package; `root` is None when it is not XML or cannot be read, and `fault` says why."""

    name: str
    content: bytes
    root: etree._Element | None = None
    fault: str = ""
    has_dtd: bool = False

    def find_all(self, path: str) -> list[Any]:
        """Evaluate an XPath with the usual prefixes; a part that is not XML has nothing."""
        if self.root is None:
            return []
        return cast("list[Any]", self.root.xpath(path, namespaces=PREFIXES, smart_strings=False))

    def walk(self, *tags: str) -> Iterator[etree._Element]:
        """Give the elements of some tags in document order: one pass, where each XPath takes one of its own."""
        return iter(()) if self.root is None else self.root.iter(*tags)


def read_part(name: str, content: bytes) -> Part:
    """Parse a part if its name says that it is XML."""
    if not name.lower().endswith(_XML_ENDINGS):
        return Part(name, content)
    # A part with a DTD is never parsed: entities are how a file reads others or grows without bound.
    if any(mark in content for mark in _DOCTYPES):
        return Part(name, content, has_dtd=True)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return Part(name, content, root=etree.fromstring(content, parser))
    except etree.XMLSyntaxError as error:
        return Part(name, content, fault=str(error.msg))
