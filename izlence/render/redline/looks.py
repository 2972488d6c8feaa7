"""Properties (of paragraphs, runs, cells, rows, tables, sections) in step: the new ones, with the old ones as a change."""

from __future__ import annotations

from copy import deepcopy

from izlence.render.redline.contract import Author, Untracked
from izlence.render.redline.names import PPR, RPR, SECTION, Element, R, bare, etree_text, w
from izlence.render.redline.pen import Pen, State
from izlence.render.redline.side import Side, leads

_REFERENCES = (w("headerReference"), w("footerReference"))


class Looks:
    """Merges the properties of one part's elements."""

    def __init__(self, old: Side, new: Side, pen: Pen, parts: tuple[str, str]) -> None:
        self._sides = (old, new)
        self._pen = pen
        self._parts = parts

    def _key(self, which: int, element: Element | None, without: tuple[str, ...]) -> bytes:
        if element is None:
            return b""
        side, part = self._sides[which], self._parts[which]
        return b"".join(side.key(child, part) for child in element if child.tag not in without)

    def differ(self, old: Element | None, new: Element | None, without: tuple[str, ...] = ()) -> bool:
        """Tell whether two elements have other children, apart from those of some names."""
        if old is not None and new is not None and _same(old, new):
            return False
        return self._key(0, old, without) != self._key(1, new, without)

    def merge(
        self, name: str, old: Element | None, owner: Element, author: Author, without: tuple[str, ...] = ()
    ) -> bool:
        """Note the old properties in those of a new element; tell whether they differ."""
        new = owner.find(w(name))
        if not self.differ(old, new, without):
            return False
        if new is None:
            new = owner.makeelement(w(name))
            _place(owner, new, name)
        before = None if old is None else _only(old, without)
        new.append(self._pen.change(name, author, before, self._parts[0]))
        return True

    def merge_paragraph(self, old: Element, new: Element, author: Author) -> bool:
        """Note the old properties of a paragraph and of its mark; `new` is changed in place."""
        before, own = old.find(PPR), new.find(PPR)
        aside = (RPR, SECTION, w("pPrChange"))
        marks = [None if one is None else one.find(RPR) for one in (before, own)]
        changed = False
        if self.differ(marks[0], marks[1]):
            if own is None:
                own = new.makeelement(PPR)
                new.insert(0, own)
            changed = self.merge("rPr", marks[0], own, author)
        sections = [None if one is None else one.find(SECTION) for one in (before, own)]
        if sections[0] is not None and sections[1] is not None:
            changed = self.merge_section(sections[0], sections[1], author) or changed
        return self.merge("pPr", before, new, author, aside) or changed

    def merge_section(self, old: Element, new: Element, author: Author) -> bool:
        """Note the old page set-up in the new one; headers and footers are paired."""
        self.pair_headers(old, new)
        aside = (*_REFERENCES, w("sectPrChange"))
        if not self.differ(old, new, aside):
            return False
        new.append(self._pen.change("sectPr", author, _only(old, aside), self._parts[0]))
        return True

    def pair_headers(self, old: Element, new: Element) -> None:
        """Remember which header of the new file stands for which of the old one."""
        references = [
            {
                (one.tag, one.get(w("type"), "default")): side.links(part)[identifier].target
                for one in section.iterchildren(*_REFERENCES)
                if (identifier := str(one.get(f"{{{R}}}id"))) in side.links(part)
            }
            for section, side, part in zip((old, new), self._sides, self._parts, strict=True)
        ]
        for place, target in references[1].items():
            if place in references[0]:
                self._pen.headers.setdefault(target, set()).add(references[0][place])
        if references[0].keys() != references[1].keys():
            self._pen.untracked.append(Untracked(self._parts[1], "header"))


def mark_paragraph(paragraph: Element, state: State, author: Author, pen: Pen) -> None:
    """Mark a paragraph's own mark as inserted or deleted."""
    own = paragraph.find(PPR)
    if own is None:
        own = paragraph.makeelement(PPR)
        paragraph.insert(0, own)
    look = own.find(RPR)
    if look is None:
        look = own.makeelement(RPR)
        own.insert(_before(own, ("sectPr", "pPrChange")), look)
    look.insert(0, pen.mark_of(state, author))


def _before(parent: Element, names: tuple[str, ...]) -> int:
    found = {w(name) for name in names}
    return next((at for at, child in enumerate(parent) if child.tag in found), len(parent))


def _same(old: Element, new: Element) -> bool:
    """Tell whether two elements are the same to the byte, where these do not lead elsewhere."""
    told = etree_text(old)
    return told == etree_text(new) and not leads(told)


def _place(owner: Element, made: Element, name: str) -> None:
    """Put properties where they belong: first, but those of a row after the row's exceptions, a mark's after the rest."""
    if name == "rPr" and owner.tag == PPR:
        owner.insert(_before(owner, ("sectPr", "pPrChange")), made)
    elif name == "trPr":
        owner.insert(1 if len(owner) and owner[0].tag == w("tblPrEx") else 0, made)
    else:
        owner.insert(0, made)


def _only(element: Element, without: tuple[str, ...]) -> Element:
    kept = bare(element)
    kept.extend(deepcopy(child) for child in element if child.tag not in without)
    return kept
