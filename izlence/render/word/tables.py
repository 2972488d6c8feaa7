"""Column widths of tables whose columns repeat: the drawn table's width stays, its widest fixed column gives way.

A designer draws a repeated column once, between two narrow cells that hold `{%tc for … %}` and `{%tc endfor %}`. Those two
cells vanish; the number of repetitions is known only when a document is drawn, so widths and spans become expressions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from izlence.diagnostic import Diagnostic, Place
from izlence.render.word import rules
from izlence.render.word.package import Element, w
from izlence.render.word.tags import (
    COLSPAN,
    COLUMN,
    END,
    INSTRUCTION,
    MARK,
    SPAN,
    Tag,
    TaggedPart,
    drawn_columns,
)

# What the column that gives way keeps of the table's width.
_LEAST_SHARE = 0.26
# The room of a digit and of a cell's margins, in twentieths of a point, for table text of about 9.5 points.
_CHARACTER, _MARGINS = 99, 180
# Ends a set of columns that is asked for inside the loop, where only one repetition counts.
_ONCE = -1


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """A table's columns as drawn: their widths in twentieths of a point, which repeat, and which holds only tags."""

    widths: tuple[int, ...]
    repeated: frozenset[int]
    dropped: frozenset[int]
    wanted: tuple[tuple[int, ...], ...]

    def lay_out(self, times: int, longest: int) -> tuple[int | str, ...]:
        """Give the grid, then the width and the span of each wanted set of columns.

        `times` is the number of repetitions, `longest` the number of characters of the longest figure in a repeated column.
        """
        widths = self._fit(times, longest)
        grid: list[int] = []
        for column, width in enumerate(widths):
            if column in self.repeated:
                if column == min(self.repeated):
                    grid += [widths[c] for _ in range(times) for c in sorted(self.repeated)]
            elif column not in self.dropped:
                grid.append(width)
        result: list[int | str] = ["".join(f'<w:gridCol w:w="{width}"/>' for width in grid)]
        for columns in self.wanted:
            turns = 1 if columns[-1] == _ONCE else times
            counts = {
                c: turns if c in self.repeated else 1 for c in columns if c >= 0 and c not in self.dropped
            }
            width = sum(widths[c] * count for c, count in counts.items())
            # A set asked for once is multiplied by what its cell spans, so its width comes as a number too.
            result += [
                str(width),
                width if turns == 1 and columns[-1] == _ONCE else str(sum(counts.values())),
            ]
        return tuple(result)

    def is_tight(self, times: int, longest: int) -> bool:
        """Tell whether the longest figure has too little room, so that Word would tear it in two."""
        widths = self._fit(times, longest)
        return bool(longest) and any(widths[c] < longest * _CHARACTER + _MARGINS for c in self.repeated)

    def _fit(self, times: int, longest: int) -> list[int]:
        total = sum(self.widths)
        # A figure that does not fit would be torn in two: a long one makes its columns wider than they were drawn.
        needed = longest * _CHARACTER + _MARGINS
        widths = [max(width, needed) if c in self.repeated else width for c, width in enumerate(self.widths)]
        fixed = [c for c in range(len(widths)) if c not in self.repeated | self.dropped]
        if not fixed:
            return [max(total // max(times * len(self.repeated), 1), 1)] * len(widths)
        elastic = max(fixed, key=lambda column: widths[column])
        others = sum(widths[c] for c in fixed if c != elastic)
        repeated = sum(widths[c] for c in self.repeated) * times
        left = total - others - repeated
        if left < total * _LEAST_SHARE and times:
            room = int(total * (1 - _LEAST_SHARE)) - others
            for column in self.repeated:
                widths[column] = max(room // (times * len(self.repeated)), 1)
            left = total - others - sum(widths[c] for c in self.repeated) * times
        widths[elastic] = left
        return widths


def measure(root: Element) -> None:
    """Write on each cell of a table with repeated columns which columns it was drawn over."""
    for table in root.iter(w("tbl")):
        if "{%tc" not in "".join(text.text or "" for text in table.iter(w("t"))):
            continue
        for row in table.iterchildren(w("tr")):
            column = _number(row, "w:trPr/w:gridBefore", 0)
            for cell in row.iterchildren(w("tc")):
                span = _number(cell, "w:tcPr/w:gridSpan", 1)
                cell.set(COLUMN, str(column))
                cell.set(SPAN, str(span))
                column += span


def _number(element: Element, path: str, default: int) -> int:
    found = element.find(path, {"w": w("x")[1:-2]})
    return whole(found.get(w("val")), default) if found is not None else default


def whole(text: str | None, default: int) -> int:
    """Read a whole number that Word wrote; the default where it is none."""
    return int(text) if text is not None and text.isascii() and text.isdecimal() else default


def lay_out_tables(part: TaggedPart, file: str) -> tuple[tuple[ColumnPlan, ...], tuple[Diagnostic, ...]]:
    """Turn widths and spans of tables with repeated columns into expressions; give the plans these call on."""
    plans: list[ColumnPlan] = []
    found: list[Diagnostic] = []
    for table in part.root.iter(w("tbl")):
        cells = [cell for row in table.iterchildren(w("tr")) for cell in row.iterchildren(w("tc"))]
        if not any(COLUMN in cell.attrib for cell in cells):
            continue
        layout = _TableLayout(table, cells, part.tags, len(plans), file)
        problem = layout.run()
        if problem is not None:
            found.append(problem)
            continue
        plans.append(layout.plan())
        for cell in cells:
            for name in (COLUMN, SPAN, COLSPAN):
                cell.attrib.pop(name, "")
    return tuple(plans), tuple(found)


class _TableLayout:
    def __init__(self, table: Element, cells: list[Element], tags: list[Tag], number: int, file: str) -> None:
        self.file = file
        self.table = table
        self.cells = cells
        self.tags = tags
        self.number = number
        self.grid = _child(table, "tblGrid")
        self.widths = tuple(whole(column.get(w("w")), 0) for column in self.grid.iterchildren(w("gridCol")))
        self.repeated: set[int] = set()
        self.dropped: set[int] = set()
        self.count = ""
        self.wanted: list[tuple[int, ...]] = []

    def run(self) -> Diagnostic | None:
        """Lay the table out; give what is wrong with its columns instead."""
        inner = set()
        spot = ""
        for child in self.table:
            if isinstance(child, etree._ProcessingInstruction):
                tag = self.tags[int(child.text or 0)]
                inner.add(tag.body.removeprefix("for ").partition(" in ")[0].strip())
            elif child.tag == w("tr"):
                spot = self._row(child, inner) or spot
        if not self.count:
            return Diagnostic(rules.COLUMNS_UNKNOWN, Place(self.file), {"spot": spot or "tablo"})
        if not self._columns_agree():
            return Diagnostic(rules.COLUMNS_DIFFER, Place(self.file), {"spot": spot})
        for cell in self.cells:
            self._cell(cell)
        self._grid()
        return None

    def _columns_agree(self) -> bool:
        """Tell whether the rows' loops stand over the same columns, and no other cell over a part of them."""
        loop = self.repeated | self.dropped
        covered = (set(range(start, start + span)) for start, span in map(drawn_columns, self.cells))
        inside = (columns <= self.repeated or not columns & loop or columns >= loop for columns in covered)
        return not self.repeated & self.dropped and all(inside)

    def _row(self, row: Element, inner: set[str]) -> str:
        """Learn which columns repeat, and where their number can be asked."""
        loop: Tag | None = None
        spot = ""
        for child in row:
            if isinstance(child, etree._ProcessingInstruction):
                tag = self.tags[int(child.text or 0)]
                self.dropped.update(range(tag.columns[0], sum(tag.columns)))
                loop = tag if tag.keyword == "for" else None if tag.keyword == "endfor" else loop
                spot = tag.spot
            elif child.tag == w("tc") and loop is not None:
                start, span = drawn_columns(child)
                self.repeated.update(range(start, start + span))
                items = loop.body.partition(" in ")[2].strip()
                if COLSPAN not in child.attrib and items.partition(".")[0] not in inner:
                    self.count = self.count or items
        return spot

    def _cell(self, cell: Element) -> None:
        start, span = drawn_columns(cell)
        columns = tuple(range(start, start + span))
        properties = cell.find(w("tcPr"))
        if properties is None:
            properties = etree.Element(w("tcPr"))
            cell.insert(0, properties)
        inside = self.repeated.issuperset(columns)
        if inside:
            # One turn of the loop: the width of one repetition, times what the cell spans.
            colspan = cell.get(COLSPAN)
            width = self._ask((*columns, _ONCE), 0)
            span_text = f"{MARK}{colspan}{END}" if colspan else ""
            if colspan:
                once = self._ask((*columns, _ONCE), 1)
                width = f"{MARK}={once[2:-1]} * ({self.tags[int(colspan)].body}){END}"
        else:
            width = self._ask(columns, 0)
            span_text = self._ask(columns, 1) if span > 1 else ""
        _set(properties, "tcW", {"w": width, "type": "dxa"})
        if span_text:
            _set(properties, "gridSpan", {"val": span_text}, after="tcW")
        else:
            _remove(properties, "gridSpan")

    def _ask(self, columns: tuple[int, ...], which: int) -> str:
        """Give the expression for the width (0) or span (1) of a set of columns."""
        if columns not in self.wanted:
            self.wanted.append(columns)
        return f"{MARK}={self._name(1 + 2 * self.wanted.index(columns) + which)}{END}"

    def _name(self, position: int) -> str:
        return f"_t{self.number}_{position}"

    def _grid(self) -> None:
        for column in list(self.grid):
            self.grid.remove(column)
        self.grid.text = f"{MARK}={self._name(0)}{END}"
        total = sum(self.widths)
        _set(_child(self.table, "tblPr"), "tblW", {"w": str(total), "type": "dxa"})
        names = ", ".join(self._name(i) for i in range(1 + 2 * len(self.wanted)))
        table = self.count.rpartition(".")[0] or self.count
        statement = f"=set {names} = _columns({self.number}, ({self.count})|length, {table})"
        self.table.addprevious(etree.ProcessingInstruction(INSTRUCTION, statement))

    def plan(self) -> ColumnPlan:
        """Give the plan that the table's expressions call on."""
        return ColumnPlan(self.widths, frozenset(self.repeated), frozenset(self.dropped), tuple(self.wanted))


def _child(element: Element, name: str) -> Element:
    """Give a child that every table has; one without it is no table that Word wrote."""
    child = element.find(w(name))
    return child if child is not None else etree.SubElement(element, w(name))


def _set(properties: Element, name: str, values: dict[str, str], after: str = "") -> None:
    element = properties.find(w(name))
    if element is None:
        element = etree.Element(w(name))
        before = properties.find(w(after)) if after else properties.find(w("cnfStyle"))
        properties.insert(properties.index(before) + 1 if before is not None else 0, element)
    for key, value in values.items():
        element.set(w(key), value)


def _remove(properties: Element, name: str) -> None:
    element = properties.find(w(name))
    if element is not None:
        properties.remove(element)


def columns_function(
    plans: tuple[ColumnPlan, ...], tight: set[tuple[int, int]]
) -> Callable[[int, int, object], tuple[int | str, ...]]:
    """Give the function that a compiled template asks for widths, each answer worked out once.

    `tight` takes the number of columns and of characters of each table whose figures do not fit.
    """
    answers: dict[tuple[int, int, int], tuple[int | str, ...]] = {}
    narrow: set[tuple[int, int, int]] = set()

    def columns(number: int, times: int, table: object) -> tuple[int | str, ...]:
        key = (number, times, getattr(table, "longest", 0))
        if key not in answers:
            answers[key] = plans[number].lay_out(*key[1:])
            if plans[number].is_tight(*key[1:]):
                narrow.add(key)
        if key in narrow:
            tight.add(key[1:])
        return answers[key]

    return columns
