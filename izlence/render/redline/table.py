"""Two tables as one: rows come and go, cells change in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy

from izlence.render.redline.contract import Author
from izlence.render.redline.looks import Looks
from izlence.render.redline.names import CELL, ROW, TBLPR, TCPR, TRPR, Element, text_of, w
from izlence.render.redline.pen import Pen, State
from izlence.render.redline.row import EXCEPTIONS, Row, Segment, rows_of, segments, without_ordinal
from izlence.render.redline.side import Side, Told

_GRID = w("tblGrid")
MergeStory = Callable[[Element, Element, tuple[str, ...]], bool]
MarkStory = Callable[[Element, State, Author], None]
Twin = Callable[[Told, Told], None]
Cells = tuple[MergeStory, MarkStory, Twin]
"""How the stories of cells are merged, marked, and remembered as equal."""


class Tables:
    """Merges and marks the tables of one part; the stories in their cells are merged by who made it."""

    def __init__(self, sides: tuple[Side, Side], pen: Pen, parts: tuple[str, str], stories: Cells) -> None:
        self._sides, self._pen, self._parts = sides, pen, parts
        self._merge, self._mark, self._twin = stories
        self._looks = Looks(*sides, pen, parts)

    def can_merge(self, old: Element, new: Element) -> bool:
        """Tell whether two tables have the same columns and hold nothing but rows."""
        grids = old.find(_GRID), new.find(_GRID)
        known = (ROW, TBLPR, _GRID)
        return not self._looks.differ(*grids) and all(
            child.tag in known for one in (old, new) for child in one
        )

    def whole(self, table: Element, state: State, near: tuple[str, ...]) -> Element:
        """Give a table as inserted or deleted: each of its rows is."""
        drawn = deepcopy(table)
        drawn.tail = None
        for row in drawn.iter(ROW):
            if row.getparent() is drawn:
                self._mark_row(row, state, near)
        if state == "del":
            self._pen.carry(drawn, self._parts[0])
        return drawn

    def _mark_row(self, row: Element, state: State, near: tuple[str, ...]) -> None:
        texts = tuple(map(text_of, row.iterchildren(CELL)))
        told = next((text for text in texts if any(map(str.isalpha, text))), "".join(texts))
        before, after = (told, "") if state == "del" else ("", told)
        around = (without_ordinal(told), *filter(None, texts), *near)
        author = self._pen.author(before, after, around)
        own = row.find(TRPR)
        if own is None:
            own = row.makeelement(TRPR)
            row.insert(1 if row.find(EXCEPTIONS) is not None else 0, own)
        own.append(self._pen.mark_of(state, author))
        for cell in row.iter(CELL):
            if next(cell.iterancestors(ROW)) is row:
                self._mark(cell, state, author)

    def merged(self, old: Told, new: Told, near: tuple[str, ...]) -> bool:
        """Draw both tables into the new one; tell whether they differ."""
        author = self._pen.author("", "", near)
        changed = self._looks.merge("tblPr", old.element.find(TBLPR), new.element, author)
        rows = [
            rows_of(table, side, part)
            for table, side, part in zip((old, new), self._sides, self._parts, strict=True)
        ]
        heads, below = segments(rows[0], rows[1])
        first = below[1][0].element if below[1] else None
        changed = self._merge_segment(heads, new.element, first, near) or changed
        return self._merge_segment(below, new.element, None, near) or changed

    def _merge_segment(
        self, segment: Segment, table: Element, end: Element | None, near: tuple[str, ...]
    ) -> bool:
        """Draw a run of rows; what goes last stands before `end`."""
        old, new, pairs = segment
        changed = False
        i = j = 0
        for one, other in (*pairs, (len(old), len(new))):
            gone, come = old[i:one], new[j:other]
            self._put(gone, come, table, new[j].element if j < len(new) else end, near)
            if one < len(old):
                changed = self._merge_rows(old[one], new[other], near) or changed
            changed = changed or bool(gone or come)
            i, j = one + 1, other + 1
        return changed

    def _put(
        self,
        gone: Iterable[Row],
        come: Iterable[Row],
        table: Element,
        before: Element | None,
        near: tuple[str, ...],
    ) -> None:
        for row in gone:
            drawn = deepcopy(row.element)
            drawn.tail = None
            self._mark_row(drawn, "del", near)
            self._pen.carry(drawn, self._parts[0])
            if before is None:
                table.append(drawn)
            else:
                before.addprevious(drawn)
        for row in come:
            self._mark_row(row.element, "ins", near)

    def _merge_rows(self, old: Row, new: Row, near: tuple[str, ...]) -> bool:
        if old.quick == new.quick:
            self._twin(old, new)
            return False
        around = (new.name, old.name, *filter(None, new.texts), *filter(None, old.texts), *near)
        changed = False
        author = self._pen.author(old.name, new.name, around)
        for before, after in zip(old.told_cells, new.told_cells, strict=True):
            if before.quick == after.quick:
                self._twin(before, after)
                continue
            changed = self._merge(before.element, after.element, around) or changed
            changed = self._looks.merge("tcPr", before.element.find(TCPR), after.element, author) or changed
        return self._looks.merge("trPr", old.element.find(TRPR), new.element, author) or changed
