"""What a part of the package points to: pictures, charts, addresses."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

from lxml import etree

from izlence.render.word.package import parse

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_NAMESPACES: dict[str | None, str] = {None: _PACKAGE}
_TAG = f"{{{_PACKAGE}}}Relationship"
_KEPT = "%/:=&?~#+!$,;'@()*"
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


class Relationships:
    """The relationships of one part: those of the template, and new ones by counter, each target once."""

    def __init__(self, content: bytes | None = None) -> None:
        self._root = (
            parse(content) if content else etree.Element(f"{{{_PACKAGE}}}Relationships", nsmap=_NAMESPACES)  # type: ignore[arg-type]  # None: no prefix
        )
        self._taken = {str(child.get("Id")) for child in self._root}
        self._added: dict[tuple[str, str], str] = {}

    def link(self, address: str) -> str:
        """Give the id under which an address outside the document is pointed to."""
        return self._add("hyperlink", _as_uri(address), is_external=True)

    def part(self, kind: str, target: str) -> str:
        """Give the id under which another part is pointed to; the target counts from this part's folder."""
        existing = next(
            (c for c in self._root if c.get("Type") == f"{OFFICE}/{kind}" and c.get("Target") == target), None
        )
        return self._add(kind, target) if existing is None else str(existing.get("Id"))

    @property
    def has_any(self) -> bool:
        """Whether there is anything pointed to."""
        return len(self._root) > 0

    @property
    def is_changed(self) -> bool:
        """Whether something was added."""
        return bool(self._added)

    def content(self) -> bytes:
        """Give the part that holds the relationships."""
        return as_part(self._root)

    def _add(self, kind: str, target: str, is_external: bool = False) -> str:
        key = (kind, target)
        if key not in self._added:
            identifier = self._free_id()
            attributes = {"Id": identifier, "Type": f"{OFFICE}/{kind}", "Target": target}
            etree.SubElement(
                self._root, _TAG, attributes | ({"TargetMode": "External"} if is_external else {})
            )
            self._added[key] = identifier
        return self._added[key]

    def _free_id(self) -> str:
        number = len(self._added) + 1
        while f"rIdBook{number}" in self._taken:
            number += 1
        self._taken.add(f"rIdBook{number}")
        return f"rIdBook{number}"


def as_part(root: etree._Element) -> bytes:
    """Give a tree as a part of the package."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _as_uri(address: str) -> str:
    """Spell an address in ASCII: Word takes a file for damaged over one address that is no URI."""
    try:
        parts = urlsplit(address)
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
        address = urlunsplit(parts._replace(netloc=host))
    except ValueError:
        pass  # no address that has a host; what is not allowed in it is spelt out below
    return quote(_LONE_PERCENT.sub("%25", address), safe=_KEPT)
