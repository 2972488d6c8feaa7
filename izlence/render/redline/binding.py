"""Binds what came from the old file into the new one: bookmarks, lists, pictures, charts, note references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.render.redline.lists import Lists
from izlence.render.redline.names import ID, PPR, VAL, Element, P, R, w
from izlence.render.redline.package_parts import Parts
from izlence.render.redline.pen import Carried, Pen
from izlence.render.redline.thin import Thin

_FIELD: Final = re.compile(r'(\s*(?:PAGEREF|NOTEREF|REF|HYPERLINK\s+\\l)\s+"?)([^\s"]+)', re.IGNORECASE)
_START, _END, _NAME = w("bookmarkStart"), w("bookmarkEnd"), w("name")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


class Binder:
    """Gives what came from the old file names and ids that hold in the new one."""

    def __init__(
        self, parts: Parts, pen: Pen, roots: dict[str, Element], stand_for: dict[str, str], thin: Thin
    ) -> None:
        self._parts, self._pen, self._roots, self._thin = parts, pen, roots, thin
        self._same = {one: new for new, old in pen.headers.items() if len(old) == 1 for one in old}
        self._stand_for = stand_for
        self._names: dict[str, str] | None = None
        self._lists = Lists(parts, pen.twins)
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
        self._lists.finish()

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
            element.set(VAL, self._lists.number(str(element.get(VAL))))

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
