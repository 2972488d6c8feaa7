"""A story's blocks (paragraphs, tables, content controls) as they are compared."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from functools import cached_property

from izlence.render.redline.charts import chart_names, has_chart
from izlence.render.redline.names import (
    CELL,
    PPR,
    ROW,
    RUN,
    SDT,
    SECTION,
    TBL,
    TBLPR,
    VAL,
    Element,
    P,
    text_of,
    w,
)
from izlence.render.redline.side import Side, Told
from izlence.render.redline.words import likeness, without_numbers

BLOCKS = frozenset((P, TBL, SDT))
_LEAST = 0.45
_LABEL_AND_VALUE = 2
_LONG = 3000
_CODE = re.compile(r"[^\W\d_]+\d+(?:\.\d+)*(?!\S)")


class Block(Told):
    """One block."""

    @property
    def kind(self) -> str:
        """The element's name."""
        return str(self.element.tag)

    @cached_property
    def text(self) -> str:
        """What it prints."""
        return text_of(self.element)

    @cached_property
    def style(self) -> str:
        """A paragraph's style, a table's caption and description."""
        if self.kind == TBL:
            own = self.element.find(TBLPR)
            named = [] if own is None else [own.find(w("tblCaption")), own.find(w("tblDescription"))]
            return "\n".join(str(one.get(VAL)) for one in named if one is not None)
        style = self.element.find(f"{PPR}/{w('pStyle')}")
        return "" if style is None else str(style.get(VAL))

    @cached_property
    def open_fields(self) -> int:
        """How many more fields begin in a paragraph than end in it."""
        if self.kind != P:
            return 0
        return self.raw.count(b'fldCharType="begin"') - self.raw.count(b'fldCharType="end"')

    @cached_property
    def bounds(self) -> tuple[object, ...]:
        """What two paragraphs must have in common to be shown as one: fields that span paragraphs, a section's end."""
        if self.kind != P:
            return (self.kind,)
        return (
            self.kind,
            self.open_fields,
            b"<w:sectPr" in self.raw and self.element.find(f"{PPR}/{SECTION}") is not None,
            self._drawn,
        )

    @cached_property
    def _drawn(self) -> Hashable:
        """What a paragraph of drawings alone shows; of charts only that they are some.

        Where LibreOffice finds nothing but pictures it marks the paragraph's end as the last of them is marked: two pictures
        in one paragraph are never shown as one that goes and one that comes.
        """
        if b"<w:drawing" not in self.raw or self.text.strip():
            return None
        return has_chart(self.element) or self.key

    @property
    def same_text(self) -> Hashable:
        """A key that leaves out looks; all that it says where it prints nothing."""
        return (*self.bounds, self.style, self.text) if self.text.strip() else self.key

    @property
    def same_name(self) -> Hashable:
        """A key that leaves out what changes most: a table's content, a paragraph's numbers."""
        if self.kind == TBL:
            return (self.kind, self.style) if self.style else None
        plain = without_numbers(self.text)
        return (*self.bounds, self.style, plain) if any(map(str.isalpha, plain)) else None

    @cached_property
    def subjects(self) -> tuple[str, ...]:
        """What a table is of, the nearest last: the second cells of the rows of two ("Faaliyet Adı | F1.1.1 …") that it begins with."""
        found: list[str] = []
        for row in self.element.iterchildren(ROW) if self.kind == TBL else ():
            cells = row.findall(CELL)
            if len(cells) != _LABEL_AND_VALUE:
                break
            found.append(text_of(cells[1]))
        return tuple(filter(None, found))

    @cached_property
    def subject(self) -> Hashable:
        """A key by the codes of what a table is of: many tables of a document have one caption."""
        codes = tuple(found[0] for found in map(_CODE.match, self.subjects) if found)
        return (self.style, codes) if codes else None

    def titles(self) -> tuple[str, ...]:
        """Give the text of a heading, and what stands in its last run (the title without its label); nothing else has any."""
        marks = self.element.iter(w("bookmarkStart")) if self.kind == P else ()
        if not any(str(mark.get(w("name"))).startswith("_Toc") for mark in marks):
            return ()
        runs = [text for text in map(text_of, self.element.iter(RUN)) if text.strip()]
        return (self.text, runs[-1]) if runs else ()


def blocks_of(parent: Iterable[Element], side: Side, part: str) -> list[Block]:
    """Give the blocks of a story."""
    return [Block(child, side, part) for child in parent if child.tag in BLOCKS]


def block_likeness(one: Block, other: Block) -> float:
    """Give how much two blocks are the same one, 0 where they are not."""
    if one.bounds != other.bounds:
        return 0.0
    if one.kind == SDT:
        return 1.0
    same_style = one.style == other.style
    if not one.text and not other.text:
        names = chart_names(one.element), chart_names(other.element)
        return 0.5 * (same_style and likeness(*names) >= _LEAST)
    shared = likeness(one.text[:_LONG], other.text[:_LONG]) * 0.8 + 0.2 * same_style
    return shared if shared >= _LEAST else 0.0


def without_torn_fields(
    pairs: list[tuple[int, int]], old: list[Block], new: list[Block], last: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """Drop the pairs by which a field that spans paragraphs would begin with one field and end with another.

    `last` is paired whatever else is: a field that ends there begins in one paragraph too.
    """
    ends = [_field_ends(blocks) for blocks in (old, new)]
    if last is not None:
        start = ends[0].get(last[0]), ends[1].get(last[1])
        fixed = [last, *([(start[0], start[1])] if start[0] is not None and start[1] is not None else [])]
        pairs = sorted([*(pair for pair in pairs if all(_goes_with(pair, one) for one in fixed)), *fixed])
    found = set(pairs)
    return [
        (i, j)
        for i, j in pairs
        if (i, j) == last or not old[i].open_fields or (ends[0].get(i, -1), ends[1].get(j, -1)) in found
    ]


def _goes_with(pair: tuple[int, int], other: tuple[int, int]) -> bool:
    return pair[0] != other[0] and pair[1] != other[1] and (pair[0] < other[0]) == (pair[1] < other[1])


def _field_ends(blocks: list[Block]) -> dict[int, int]:
    """Give, for each block in which a field begins or ends, the one at its other end."""
    opened: list[int] = []
    ends = {}
    for at, block in enumerate(blocks):
        if block.open_fields > 0:
            opened += [at] * block.open_fields
        for _ in range(-block.open_fields):
            if opened:
                start = opened.pop()
                ends[start], ends[at] = at, start
    return ends
