"""The parts of the new file, to which parts of the old one are added: pictures, charts with their workbooks, notes."""

from __future__ import annotations

import posixpath
from copy import deepcopy
from typing import Final

from lxml import etree

from izlence.render.redline.names import Element, parse
from izlence.render.redline.side import BODY, Link, Side, links_name

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES: Final = "[Content_Types].xml"
_CONTENT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class Parts:
    """The new file's parts, to which parts of the old one are added."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.parts = dict(new.parts)
        self._links: dict[str, dict[str, Link]] = {}
        self._copies: dict[str, str] = {}
        self._types: Element | None = None

    def link(self, old_part: str, new_part: str, identifier: str, same: dict[str, str]) -> str:
        """Give the id under which the new part points to what the old part points to; `same` are parts that stand for others."""
        link = self.old.links(old_part).get(identifier)
        if link is None:
            return identifier
        if not link.external:
            link = link._replace(target=same.get(link.target) or self.copy(link.target))
        links = self._links.setdefault(new_part, dict(self.new.links(new_part)))
        known = next((one for one, there in links.items() if there == link), None)
        if known is not None:
            return known
        number = 1
        while f"rIdOld{number}" in links:
            number += 1
        links[f"rIdOld{number}"] = link
        return f"rIdOld{number}"

    def copy(self, part: str) -> str:
        """Give the name under which the new file has a part of the old one; its own parts come with it."""
        if part in self._copies:
            return self._copies[part]
        if part.startswith("word/media/"):
            equal = next(
                (
                    name
                    for name in sorted(self.parts)
                    if name.startswith("word/media/") and self.parts[name] == self.old.parts.get(part)
                ),
                None,
            )
            if equal:
                return equal
        name = self._copies[part] = self._free(part)
        self.parts[name] = self.old.parts.get(part, b"")
        self._list_type(part, name)
        links = {
            identifier: link if link.external else link._replace(target=self.copy(link.target))
            for identifier, link in self.old.links(part).items()
        }
        if links:
            self._links[name] = links
        return name

    def take(self, part: str) -> None:
        """Take over a part that the new file has not, under its own name, as the old body points to it."""
        self.parts[part] = self.old.parts[part]
        self._list_type(part, part)
        for identifier, link in self.old.links(BODY).items():
            if link.target == part and not link.external:
                self.link(BODY, BODY, identifier, {part: part})

    def _free(self, part: str) -> str:
        stem, dot, extension = part.rpartition(".")
        stem = stem.rstrip("0123456789")
        number = 1
        while f"{stem}{number}{dot}{extension}" in self.parts:
            number += 1
        return f"{stem}{number}{dot}{extension}"

    def _list_type(self, part: str, name: str) -> None:
        if self._types is None:
            self._types = parse(self.parts[_TYPES])
        before = parse(self.old.parts[_TYPES])
        own = next(
            (
                str(one.get("ContentType"))
                for one in before.iter(f"{_CONTENT}Override")
                if one.get("PartName") == f"/{part}"
            ),
            None,
        )
        if own is not None:
            etree.SubElement(self._types, f"{_CONTENT}Override", PartName=f"/{name}", ContentType=own)
            return
        extension = name.rpartition(".")[2].lower()
        listed = {str(one.get("Extension")).lower() for one in self._types.iter(f"{_CONTENT}Default")}
        for one in before.iter(f"{_CONTENT}Default"):
            if str(one.get("Extension")).lower() == extension and extension not in listed:
                self._types.insert(0, deepcopy(one))

    def finish(self) -> dict[str, bytes]:
        """Give all parts, with the lists of what points where."""
        for part, links in self._links.items():
            if links != self.new.links(part) or part not in self.new.parts:
                self.parts[links_name(part)] = _as_links(part, links)
        if self._types is not None:
            self.parts[_TYPES] = as_part(self._types)
        return self.parts


def _as_links(part: str, links: dict[str, Link]) -> bytes:
    root = etree.Element(f"{{{_PACKAGE}}}Relationships", nsmap={None: _PACKAGE})  # type: ignore[dict-item]  # None: no prefix
    folder = posixpath.dirname(part)
    for identifier, link in links.items():
        target = link.target if link.external else posixpath.relpath(link.target, folder)
        given = {"Id": identifier, "Type": link.kind, "Target": target}
        etree.SubElement(
            root, f"{{{_PACKAGE}}}Relationship", given | ({"TargetMode": "External"} if link.external else {})
        )
    return as_part(root)


def as_part(root: Element) -> bytes:
    """Give a tree as a part of the package."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
