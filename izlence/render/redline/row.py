"""A table's rows as they are compared and paired."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from functools import cached_property

from izlence.render.redline.align import align
from izlence.render.redline.names import CELL, ROW, TCPR, TRPR, VAL, Element, pieces_of, text_of, w
from izlence.render.redline.side import Side, Told
from izlence.render.redline.words import likeness

_SHAPE = tuple(map(w, ("gridSpan", "vMerge", "hMerge")))
EXCEPTIONS = w("tblPrEx")
_ORDINAL = re.compile(r"^\W*\d+[.)]\s|^\W+")
_LEAST = 0.45


def rows_of(table: Told, side: Side, part: str) -> list[Row]:
    """Give the rows of a table."""
    rows = table.element.findall(ROW)
    raws = pieces_of(table.raw, rows, "tr")
    return [Row(row, side, part, raw) for row, raw in zip(rows, raws, strict=True)]


class Row(Told):
    """A table's row as it is compared."""

    def __init__(self, element: Element, side: Side, part: str, raw: bytes = b"") -> None:
        super().__init__(element, side, part, raw)
        self._exceptions = element.find(EXCEPTIONS)

    @cached_property
    def cells(self) -> list[Element]:
        """Its cells."""
        return self.element.findall(CELL)

    @cached_property
    def told_cells(self) -> list[Told]:
        """Its cells, each with what it says."""
        raws = pieces_of(self.raw, self.cells, "tc")
        return [Told(cell, self._side, self._part, raw) for cell, raw in zip(self.cells, raws, strict=True)]

    @cached_property
    def shape(self) -> tuple[object, ...]:
        """What must be equal for two rows to be shown as one."""
        own = self.element.find(TRPR)
        gaps = (
            () if own is None else [child for child in own if child.tag in (w("gridBefore"), w("gridAfter"))]
        )
        told = [self._side.key(one, self._part) for one in (*gaps, self._exceptions) if one is not None]
        cells = [
            tuple(
                (child.tag, *child.attrib.values())
                for child in cell.iterfind(f"{TCPR}/*")
                if child.tag in _SHAPE
            )
            for cell in self.cells
        ]
        # A cell or row in a content control is no child of the row: such rows are shown as one only where they are equal.
        others = sum(child.tag not in (CELL, TRPR, EXCEPTIONS) for child in self.element)
        return (*told, tuple(cells), self.key if others else b"")

    @cached_property
    def is_heading(self) -> bool:
        """Whether it is repeated on each page."""
        mark = self.element.find(f"{TRPR}/{w('tblHeader')}")
        return mark is not None and mark.get(VAL) not in ("0", "false", "off")

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What its cells print."""
        return tuple(map(text_of, self.cells))

    @property
    def same_text(self) -> Hashable:
        """A key that leaves out looks; all that it says where it prints nothing."""
        return (self.shape, self.texts) if any(self.texts) else self.key

    @property
    def same_name(self) -> Hashable:
        """A key of the first words in it, without what counts the rows."""
        name = self.name
        return (self.shape, name) if any(map(str.isalpha, name)) else None

    @cached_property
    def name(self) -> str:
        """The first text of the row that has a letter; else its first text."""
        named = next((text for text in self.texts if any(map(str.isalpha, text))), "")
        return without_ordinal(named or next(filter(None, self.texts), ""))


def without_ordinal(text: str) -> str:
    """Give a row's name without what counts or marks it ("1. ", "► ")."""
    return _ORDINAL.sub("", text)


def row_likeness(one: Row, other: Row) -> float:
    """Give how much two rows are the same one, 0 where they are not."""
    if one.shape != other.shape:
        return 0.0
    if not any(one.texts) and not any(other.texts):
        return 0.5
    named = likeness(one.name, other.name)
    whole = likeness(" ".join(one.texts), " ".join(other.texts))
    shared = 0.7 * named + 0.3 * whole
    return shared if shared >= _LEAST else 0.0


_LEVELS: tuple[Callable[[Row], Hashable], ...] = (
    lambda row: row.quick,
    lambda row: row.same_text,
    lambda row: row.same_name,
)


Segment = tuple[list[Row], list[Row], list[tuple[int, int]]]


def _same(old: list[Row], new: list[Row]) -> bool:
    return [row.quick for row in old] == [row.quick for row in new]


def segments(old: list[Row], new: list[Row]) -> tuple[Segment, Segment]:
    """Pair the rows: headings with headings, which stay above all else, then the others."""
    ends = [next((at for at, row in enumerate(rows) if not row.is_heading), len(rows)) for rows in (old, new)]
    heads = old[: ends[0]], new[: ends[1]]
    if _same(*heads) or [row.shape for row in heads[0]] == [row.shape for row in heads[1]]:
        pairs = [(at, at) for at in range(ends[0])]
    else:
        pairs = align(*heads, levels=_LEVELS, score=row_likeness)
    below = old[ends[0] :], new[ends[1] :]
    return (*heads, pairs), (*below, align(*below, levels=_LEVELS, score=row_likeness))
