"""Two stories (the body, a cell, a note, a header) as one: their blocks in step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy

from izlence.render.redline.align import align
from izlence.render.redline.block import BLOCKS, Block, block_likeness, blocks_of, without_torn_fields
from izlence.render.redline.contract import Author, Untracked
from izlence.render.redline.looks import mark_paragraph
from izlence.render.redline.names import DEL, INS, PPR, SDT, SECTION, TBL, Element, P, w
from izlence.render.redline.paragraph import Paragraphs
from izlence.render.redline.pen import Pen, State
from izlence.render.redline.proof import holds
from izlence.render.redline.side import Side, Told
from izlence.render.redline.signing import said_by
from izlence.render.redline.table import Tables

_CONTENT = w("sdtContent")
_LEVELS: tuple[Callable[[Block], object], ...] = (
    lambda block: block.subject,
    lambda block: block.quick,
    lambda block: block.same_text,
    lambda block: block.same_name,
)


class Stories:
    """Merges the stories of one part of the new file with those of the old one."""

    def __init__(self, old: Side, new: Side, pen: Pen, parts: tuple[str, str]) -> None:
        self._sides, self._pen, self._parts = (old, new), pen, parts
        self._paragraphs = Paragraphs(old, new, pen, parts)
        self._looks = self._paragraphs.looks
        self._tables = Tables((old, new), pen, parts, (self._merge_cell, self.mark, self.twin))

    def merge(self, old: Element, new: Element, near: tuple[str, ...], *, check: bool = False) -> bool:
        """Draw both stories into the new one; tell whether they differ. `check` proves each block and mends what fails."""
        blocks = [
            blocks_of(parent, side, part)
            for parent, side, part in zip((old, new), self._sides, self._parts, strict=True)
        ]
        pairs = self._pairs(*blocks)
        return _Merge(self, (blocks[0], blocks[1]), near, new, check=check).run(pairs)

    def _pairs(self, old: list[Block], new: list[Block]) -> list[tuple[int, int]]:
        """Pair the blocks; the last paragraphs are one, as no story can lose its last paragraph."""
        last = bool(old and new) and old[-1].kind == new[-1].kind == P
        end = -1 if last else None
        pairs = align(old[:end], new[:end], _LEVELS, block_likeness, slide=2)
        return without_torn_fields(pairs, old, new, (len(old) - 1, len(new) - 1) if last else None)

    def _merge_cell(self, old: Element, new: Element, near: tuple[str, ...]) -> bool:
        """Draw the stories of two cells into the new one; nearly all of a table's are a paragraph each."""
        one, other = _lone_paragraph(old), _lone_paragraph(new)
        if one is None or other is None:
            return self.merge(old, new, near)
        before, after = Told(one, self._sides[0], self._parts[0]), Told(other, self._sides[1], self._parts[1])
        if before.quick == after.quick:
            self.twin(before, after)
            return False
        drawn = self._paragraphs.merged(one, other, near)
        if drawn is not None and drawn is not other:
            new.replace(other, drawn)
        return drawn is not None

    def mark(self, story: Element, state: State, author: Author) -> None:
        """Mark all of a story in place."""
        for child in list(story):
            if child.tag == P:
                drawn = self._paragraphs.whole(child, state, author)
                drawn.tail = child.tail
                story.replace(child, drawn)
            elif child.tag == TBL:
                story.replace(child, self._tables.whole(child, state, (author.name,)))
            elif child.tag == SDT:
                content = child.find(_CONTENT)
                if content is not None:
                    self.mark(content, state, author)

    def mark_runs(self, story: Element, state: State, author: Author) -> None:
        """Mark the text of a story, and not its paragraphs: a note goes with the reference to it."""
        for child in list(story):
            if child.tag == P:
                story.replace(child, self._paragraphs.whole(child, state, author, mark=False))

    def whole(self, block: Block, state: State, near: tuple[str, ...]) -> list[Element]:
        """Give a block as inserted or deleted."""
        if block.kind == TBL:
            return [self._tables.whole(block.element, state, near)]
        side, part = (self._sides[0], self._parts[0]) if state == "del" else (self._sides[1], self._parts[1])
        told = said_by(block.element, side, part)
        before, after = (told, "") if state == "del" else ("", told)
        author = self._pen.author(before, after, near)
        if block.kind == P:
            return [self._paragraphs.whole(block.element, state, author)]
        drawn = deepcopy(block.element)
        drawn.tail = None
        content = drawn.find(_CONTENT)
        if content is None:
            return []
        self.mark(content, state, author)
        if state == "ins":
            return [drawn]
        # A control that goes would stay behind, empty: what it holds goes without it.
        self._pen.untracked.append(Untracked(self._parts[1], "other", "sdt"))
        self._pen.carry(drawn, self._parts[0])
        return list(content)

    def both(self, old: Block, new: Block, near: tuple[str, ...]) -> list[Element] | None:
        """Give the one block of two; None where the new one can stay as it is."""
        if old.kind == P:
            drawn = self._paragraphs.merged(old.element, new.element, near)
            return None if drawn is None else [drawn]
        if old.kind == SDT:
            return self._controls(old, new, near)
        if not self._tables.can_merge(old.element, new.element):
            gone = self.whole(old, "del", near)
            return [
                *gone,
                separator(self._pen, self._pen.author(old.text, new.text, near)),
                *self.whole(new, "ins", near),
            ]
        drawn = deepcopy(new.element)
        drawn.tail = None
        told = Told(drawn, self._sides[1], self._parts[1], new.raw)
        return [drawn] if self._tables.merged(old, told, near) else None

    def _controls(self, old: Block, new: Block, near: tuple[str, ...]) -> list[Element] | None:
        drawn = deepcopy(new.element)
        drawn.tail = None
        contents = old.element.find(_CONTENT), drawn.find(_CONTENT)
        if contents[0] is None or contents[1] is None:
            return None
        return [drawn] if self.merge(contents[0], contents[1], near) else None

    def twin(self, old: Told, new: Told) -> None:
        """Remember what is equal: its notes, headers and bookmarks are the same."""
        self._pen.twins.append((old.element, new.element))
        if b"<w:sectPr" in new.raw:
            for one, other in zip(old.element.iter(SECTION), new.element.iter(SECTION), strict=False):
                self._looks.pair_headers(one, other)
        if b"<w:footnoteReference" in new.raw or b"<w:endnoteReference" in new.raw:
            self._pair_notes(old.element, new.element)

    def _pair_notes(self, old: Element, new: Element) -> None:
        kinds = (w("footnoteReference"), w("endnoteReference"))
        for one, other in zip(old.iter(*kinds), new.iter(*kinds), strict=False):
            self._pen.notes[str(one.get(w("id")))] = str(other.get(w("id")))


def _lone_paragraph(story: Element) -> Element | None:
    """Give a story's paragraph where it holds no other block."""
    found = [child for child in story if child.tag in BLOCKS]
    return found[0] if len(found) == 1 and found[0].tag == P else None


def separator(pen: Pen, author: Author) -> Element:
    """Give a paragraph that keeps two tables apart and is there neither before nor after: inserted, and deleted."""
    made = pen.mark(INS, author).makeelement(P)
    mark_paragraph(made, "del", author, pen)
    mark_paragraph(made, "ins", author, pen)
    return made


class _Merge:
    """One merge of two lists of blocks into the new story."""

    def __init__(
        self,
        stories: Stories,
        blocks: tuple[list[Block], list[Block]],
        near: tuple[str, ...],
        story: Element,
        *,
        check: bool,
    ) -> None:
        self._stories = stories
        self._old, self._new = blocks
        self._near, self._story, self._check = near, story, check
        self._touched: list[Element] = []

    def run(self, pairs: Sequence[tuple[int, int]]) -> bool:
        """Draw what goes, comes and changes between the pairs; tell whether there was anything."""
        changed = False
        i = j = 0
        for one, other in (*pairs, (len(self._old), len(self._new))):
            changed = self._gap((i, one), (j, other)) or changed
            if one < len(self._old):
                changed = self._pair(one, other) or changed
            i, j = one + 1, other + 1
        for element in self._touched:
            self._keep_apart(element)
        return changed

    def _gap(self, gone: tuple[int, int], come: tuple[int, int]) -> bool:
        before = self._new[come[0]].element if come[0] < len(self._new) else None
        for at in range(*gone):
            for drawn in self._stories.whole(self._old[at], "del", self._around(self._old, at)):
                self._insert(drawn, before)
        for at in range(*come):
            self._replace(
                self._new[at], self._stories.whole(self._new[at], "ins", self._around(self._new, at))
            )
        return gone[0] < gone[1] or come[0] < come[1]

    def _pair(self, one: int, other: int) -> bool:
        old, new = self._old[one], self._new[other]
        if old.quick == new.quick:
            self._stories.twin(old, new)
            return False
        around = self._around(self._new, other)
        drawn = self._stories.both(old, new, around)
        if drawn is None:
            return False
        if self._check and not holds(drawn, old, new):
            drawn = self._mended(old, new, around)
        self._replace(new, drawn)
        return True

    def _mended(self, old: Block, new: Block, near: tuple[str, ...]) -> list[Element]:
        """Show a block that could not be merged faithfully as deleted and inserted."""
        self._stories._pen.fallbacks += 1
        return [*self._stories.whole(old, "del", near), *self._stories.whole(new, "ins", near)]

    def _around(self, blocks: list[Block], at: int) -> tuple[str, ...]:
        if self._near:
            return self._near
        # What a table is of is also what the line above it is of.
        named = blocks[at] if blocks[at].kind == TBL else next(iter(blocks[at + 1 : at + 2]), None)
        own = (named.style, *reversed(named.subjects)) if named is not None and named.kind == TBL else ()
        titles = (blocks[place].titles() for place in range(at, -1, -1))
        return (*own, *next(filter(None, titles), ()))

    def _insert(self, drawn: Element, before: Element | None) -> None:
        self._touched.append(drawn)
        if before is not None:
            before.addprevious(drawn)
            return
        last = next((child for child in reversed(self._story) if child.tag in BLOCKS), None)
        if last is not None:
            last.addnext(drawn)
        else:
            self._story.insert(int(len(self._story) > 0 and self._story[0].tag not in BLOCKS), drawn)

    def _replace(self, block: Block, drawn: list[Element]) -> None:
        if drawn == [block.element]:
            return
        for one in drawn:
            block.element.addprevious(one)
            self._touched.append(one)
        self._story.remove(block.element)

    def _keep_apart(self, element: Element) -> None:
        """Put a separator between tables that touch only while both are shown."""
        if element.tag != TBL:
            return
        for first, second in ((element.getprevious(), element), (element, element.getnext())):
            if first is None or second is None or first.tag != TBL or second.tag != TBL:
                continue
            if _row_state(first) != _row_state(second):
                author = self._stories._pen.author("", "", self._near)
                second.addprevious(separator(self._stories._pen, author))


def _row_state(table: Element) -> str:
    states = {
        next((str(mark.tag) for mark in row.iterfind(f"{w('trPr')}/*") if mark.tag in (INS, DEL)), "")
        for row in table.iterchildren(w("tr"))
    }
    return states.pop() if len(states) == 1 else ""


__all__ = ["PPR", "Stories", "separator"]
