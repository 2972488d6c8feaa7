"""Binds what came from the old file into the new one: bookmarks, lists, pictures, charts, note references."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Final

from lxml import etree

from izlence.render.redline.names import ID, PPR, VAL, Element, P, R, parse, w
from izlence.render.redline.pen import Carried, Pen
from izlence.render.redline.side import BODY, NUMBERING, Link, Side, links_name
from izlence.render.redline.thin import Thin

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES: Final = "[Content_Types].xml"
_CONTENT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_FIELD: Final = re.compile(r'(\s*(?:PAGEREF|NOTEREF|REF|HYPERLINK\s+\\l)\s+"?)([^\s"]+)', re.IGNORECASE)
_START, _END, _NAME = w("bookmarkStart"), w("bookmarkEnd"), w("name")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


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


_LIST, _BEFORE = w("numId"), w("pPrChange")


class Binder:
    """Gives what came from the old file names and ids that hold in the new one."""

    def __init__(
        self, parts: Parts, pen: Pen, roots: dict[str, Element], stand_for: dict[str, str], thin: Thin
    ) -> None:
        self._parts, self._pen, self._roots, self._thin = parts, pen, roots, thin
        self._same = {one: new for new, old in pen.headers.items() if len(old) == 1 for one in old}
        self._stand_for = stand_for
        self._names: dict[str, str] | None = None
        self._numbers: dict[str, str] | None = None
        self._numbering: Element | None = None
        self._old_names: dict[str, str] = {}
        self._homeless: dict[str, Element] = {}
        self._taken: set[str] = set()
        self._free = 0

    def bind(self, carried: list[Carried]) -> None:
        """Bind all that was carried over; each element once."""
        seen = set[Element]()
        waiting = []
        for one in carried:
            for element in one.element.iter():
                if isinstance(element.tag, str) and element not in seen:
                    seen.add(element)
                    waiting.append((element, one.part))
        starts = [element for element, _ in waiting if element.tag == _START]
        self._rename(starts, [element for element, _ in waiting if element.tag == _END])
        for element, part in waiting:
            self._bind(element, part)
        if self._numbering is not None:
            self._parts.parts[NUMBERING] = as_part(self._numbering)

    def _bind(self, element: Element, part: str) -> None:
        for name, value in element.attrib.items():
            if str(name).startswith(f"{{{R}}}"):
                new_part = self._stand_for.get(part, part)
                element.set(name, self._parts.link(part, new_part, str(value), self._same))
        if element.tag == w("hyperlink") and element.get(w("anchor")):
            element.set(w("anchor"), self._name(str(element.get(w("anchor")))))
        elif element.tag in (w("delInstrText"), w("instrText")) and element.text:
            element.text = _FIELD.sub(lambda found: found[1] + self._name(found[2]), element.text)
        elif element.tag == w("numId"):
            element.set(VAL, self._number(str(element.get(VAL))))

    def _rename(self, starts: list[Element], ends: list[Element]) -> None:
        """Give the bookmarks that came from the old file names and ids of their own; those without an end go."""
        own = set(starts)
        there = [one for root in self._roots.values() for one in root.iter(_START)]
        self._taken = {*self._thin.names, *(str(one.get(_NAME)).lower() for one in there if one not in own)}
        ids = (int(str(one.get(ID))) for one in there if str(one.get(ID)).isdecimal())
        self._free = max((*self._thin.ids, *ids), default=0)
        by_id = {str(one.get(ID)): one for one in ends}
        for start in starts:
            end = by_id.pop(str(start.get(ID)), None)
            if end is None:
                _drop(start)
                continue
            name = _fresh(str(start.get(_NAME)), self._taken)
            self._old_names[str(start.get(_NAME))] = name
            self._free += 1
            start.set(_NAME, name)
            start.set(ID, str(self._free))
            end.set(ID, str(self._free))
        for end in by_id.values():
            _drop(end)

    def _name(self, old: str) -> str:
        """Give the name that an old bookmark has now."""
        if old in self._old_names:
            return self._old_names[old]
        if self._names is None:
            self._names = self._names_of_twins()
        if old not in self._names and old in self._homeless:
            self._names[old] = self._put_bookmark(old)
        return self._names.get(old, old)

    def _names_of_twins(self) -> dict[str, str]:
        """Pair the bookmarks of what stands in both files; remember those that only the old file has there."""
        names = dict[str, str]()
        for before, after in self._pen.twins:
            news = iter([str(one.get(_NAME)) for one in after.iter(_START)])
            for one in before.iter(_START):
                name = str(one.get(_NAME))
                found = next(news, None)
                if found is None:
                    self._homeless[name] = after
                else:
                    names[name] = found
        return names

    def _put_bookmark(self, old: str) -> str:
        """Put an old bookmark to which a deleted text refers into the paragraph that stands for its own."""
        home = next(self._homeless[old].iter(P))
        name = _fresh(old, self._taken)
        self._free += 1
        at = int(home.find(PPR) is not None)
        for tag, given in ((_END, {ID: str(self._free)}), (_START, {ID: str(self._free), _NAME: name})):
            home.insert(at, home.makeelement(tag, given))
        return name

    def _number(self, old: str) -> str:
        """Give the list that an old paragraph counts by now."""
        if self._numbers is None:
            self._numbers = dict(self._numbers_of_twins())
        if old not in self._numbers:
            self._numbers[old] = self._copy_list(old)
        return self._numbers[old]

    def _numbers_of_twins(self) -> Iterator[tuple[str, str]]:
        """Pair the lists of what stands in both files, where a paragraph did not come to count by another one."""
        before, after = self._parts.old.list_looks, self._parts.new.list_looks
        for old, new in self._pen.twins:
            here = [one for one in new.iter(_LIST) if next(one.iterancestors(_BEFORE), None) is None]
            for one, other in zip(old.iter(_LIST), here, strict=False):
                names = str(one.get(VAL)), str(other.get(VAL))
                if names[0] in before and before[names[0]] == after.get(names[1]):
                    yield names

    def _copy_list(self, old: str) -> str:
        found = self._parts.old.lists.get(old)
        if found is None:
            return old
        if NUMBERING not in self._parts.parts:
            self._parts.take(NUMBERING)
        content = self._parts.parts[NUMBERING]
        root = self._numbering = self._numbering if self._numbering is not None else parse(content)
        pattern_id = found.find(w("abstractNumId"))
        patterns = found.getroottree().getroot().iter(w("abstractNum"))
        pattern = next(
            (
                one
                for one in patterns
                if pattern_id is not None and one.get(w("abstractNumId")) == pattern_id.get(VAL)
            ),
            None,
        )
        if pattern is None or pattern_id is None:
            return old
        own = next((one for one in root.iter(w("abstractNum")) if _same_pattern(one, pattern)), None)
        if own is None:
            own = deepcopy(pattern)
            own.set(w("abstractNumId"), str(_free(root, "abstractNum", "abstractNumId")))
            last = [one for one in root if one.tag == w("abstractNum")]
            root.insert(root.index(last[-1]) + 1 if last else 0, own)
        made = deepcopy(found)
        number = str(_free(root, "num", "numId"))
        made.set(w("numId"), number)
        made.find(w("abstractNumId")).set(VAL, str(own.get(w("abstractNumId"))))  # type: ignore[union-attr]  # copied from one that has it
        lists = [one for one in root if one.tag == w("num")]
        root.insert(root.index(lists[-1]) + 1 if lists else len(root), made)
        return number


def _free(root: Element, tag: str, attribute: str) -> int:
    return max((int(str(one.get(w(attribute)))) for one in root.iter(w(tag))), default=0) + 1


def _same_pattern(one: Element, other: Element) -> bool:
    told = [
        [etree.tostring(child) for child in pattern if child.tag != w("nsid")] for pattern in (one, other)
    ]
    return told[0] == told[1]


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _fresh(name: str, taken: set[str]) -> str:
    """Give a bookmark's name, with something added where another has it; Word allows forty letters."""
    found, number = name, 0
    while found.lower() in taken:
        number += 1
        ending = f"_e{number}"
        found = name[: 40 - len(ending)] + ending
    taken.add(found.lower())
    return found


def drawing_ids(root: Element) -> Iterator[Element]:
    """Walk the pictures of a part."""
    return iter(root.iter(_DRAWN))


__all__ = ["BODY", "Binder", "Parts", "as_part", "drawing_ids"]
