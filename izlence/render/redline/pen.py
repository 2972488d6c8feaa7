"""Draws revision marks, and remembers what came from the old file and what stands for what."""

from __future__ import annotations

from copy import deepcopy
from typing import Literal, NamedTuple

from lxml import etree

from izlence.render.redline.contract import Author, Authors, Untracked
from izlence.render.redline.names import DEL, ID, INS, Element, W, w

State = Literal["", "ins", "del"]
_RENAMED = {w("t"): w("delText"), w("instrText"): w("delInstrText")}


class Carried(NamedTuple):
    """An element that came from the old file, and the part of it that its ids are of."""

    element: Element
    part: str


class Pen:
    """Draws the marks of one redline."""

    def __init__(self, authors: Authors) -> None:
        self._authors = authors
        self._known: dict[tuple[str, str, tuple[str, ...]], Author] = {}
        self.carried: list[Carried] = []
        self.twins: list[tuple[Element, Element]] = []
        """What stands in both files: the old element and the new one; their bookmarks and lists are the same."""
        self.notes: dict[str, str] = {}
        """The old ids of notes that are referred to in both files, and their new ones."""
        self.headers: dict[str, set[str]] = {}
        """The new parts of headers and footers, and the old ones that they stand for."""
        self.untracked: list[Untracked] = []
        self.fallbacks = 0

    def author(self, before: str, after: str, near: tuple[str, ...]) -> Author:
        """Ask who made a change, once for each."""
        key = (before, after, near)
        if key not in self._known:
            self._known[key] = self._authors.of(*key)
        return self._known[key]

    @staticmethod
    def mark(tag: str, author: Author) -> Element:
        """Give a mark; its id is settled when all of them are drawn."""
        given = {ID: "0", w("author"): author.name or "?"}
        if author.date:
            given[w("date")] = author.date
        return etree.Element(tag, given, nsmap={"w": W})

    def mark_of(self, state: State, author: Author) -> Element:
        """Give the mark of something inserted or deleted."""
        return self.mark(INS if state == "ins" else DEL, author)

    def change(self, name: str, author: Author, before: Element | None, part: str) -> Element:
        """Give the mark of a changed look: `name` is the element's (`pPr`), `before` how it was."""
        mark = self.mark(w(f"{name}Change"), author)
        mark.append(etree.Element(w(name)) if before is None else deepcopy(before))
        self.carry(mark, part)
        return mark

    def carry(self, element: Element, part: str) -> None:
        """Remember that an element came from the old file's part."""
        self.carried.append(Carried(element, part))


def as_deleted(element: Element) -> Element:
    """Write an element's own text as deleted; it is changed in place."""
    for one in [*element.iter(*_RENAMED)]:
        one.tag = _RENAMED[one.tag]
    return element
