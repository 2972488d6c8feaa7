"""Tables: captions, rows and cells, and what was meant as a table and is none."""

from __future__ import annotations

import re

from izlence import limits
from izlence.diagnostic import Fact, Place
from izlence.model.prose import Alignment, ProseTable, Runs
from izlence.read import table_rules as rules
from izlence.read.markdown.desk import Desk
from izlence.read.markdown.inline import Inline
from izlence.read.markdown.node import Node
from izlence.read.markdown.position import of_cell

Cell = tuple[int, str]  # where it begins in the line, and what is written there

_BAR = re.compile(r"(?<!\\)\|")
_STARTS_WITH_BAR = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\|")
_OF_DASHES = frozenset("|-: \t>")
_ALIGNMENTS: dict[str, Alignment] = {"center": "centre", "right": "right"}


def cells_of(line: str) -> list[Cell]:
    r"""Divide a row at its bars as Markdown does, where `\|` divides nothing."""
    start, cells = 0, []
    for bar in (*(match.start() for match in _BAR.finditer(line)), len(line)):
        cells.append((start, line[start:bar]))
        start = bar + 1
    if not cells[0][1].strip():
        cells.pop(0)
    if cells and not cells[-1][1].strip():
        cells.pop()
    return [(start + len(raw) - len(raw.lstrip()), raw.strip()) for start, raw in cells]


def read_table(node: Node, inline: Inline, title: str, name: str) -> ProseTable:
    """Read a table; a row with too few or too many cells is told."""
    desk = inline.desk
    head = node.children[0].children[0]
    alignments = tuple(_alignment(cell) for cell in head.children)
    lines = range(node.first + 2, node.end)
    rows = tuple(_row(desk.lines[line], line, len(alignments), inline) for line in lines)
    header = _row(desk.lines[node.first], node.first, len(alignments), inline)
    _judge(node, header, rows, desk)
    return ProseTable(title, name, alignments, header, rows, desk.line(node.first))


def _alignment(cell: Node) -> Alignment:
    written = str(cell.token.attrs.get("style", "")).removeprefix("text-align:")
    return _ALIGNMENTS.get(written, "left")


def _row(line: str, index: int, columns: int, inline: Inline) -> tuple[Runs, ...]:
    cells = cells_of(line)
    if not _BAR.search(line):
        inline.desk.report(rules.TABLE_ROW_WITHOUT_BARS, inline.desk.line(index))
    elif len(cells) != columns:
        facts = {"expected": columns, "written": len(cells)}
        inline.desk.report(rules.TABLE_ROW_CELLS, inline.desk.line(index), facts)
    read = [inline.runs(raw.replace("\\|", "|"), of_cell(index, start, raw)) for start, raw in cells]
    return tuple(read + [()] * (columns - len(read)))


def _judge(node: Node, header: tuple[Runs, ...], rows: tuple[tuple[Runs, ...], ...], desk: Desk) -> None:
    place = desk.line(node.first)
    if not any(header):
        desk.report(rules.TABLE_WITHOUT_HEADER, place)
    if not rows:
        desk.report(rules.TABLE_EMPTY, place)
    if len(header) > limits.TABLE_COLUMNS.value:
        facts = {"written": len(header), "limit": limits.TABLE_COLUMNS.value}
        desk.report(rules.TABLE_TOO_WIDE, place, facts)


def meant_as_table(first: int, count: int, desk: Desk) -> bool:
    """Tell of lines that look like a table and would be printed as text."""
    lines = desk.lines[first : first + count]
    barred = [number for number, line in enumerate(lines) if _BAR.search(line)]
    dashes = [number for number in barred if "-" in lines[number] and _OF_DASHES.issuperset(lines[number])]
    starts = any(_STARTS_WITH_BAR.match(line) for line in lines)
    if dashes:
        _tell_dashes(lines, dashes[0], first, desk)
    elif starts or len(barred) > 1:
        _tell_missing(lines, barred[0], first, desk)
    return bool(dashes or starts or len(barred) > 1)


def underlined_as_table(first: int, desk: Desk) -> bool:
    """Tell of a header with bars whose row of dashes has none: Markdown makes a heading of it."""
    if not _BAR.search(desk.lines[first]):
        return False
    _tell_dashes(desk.lines[first : first + 2], 1, first, desk)
    return True


def _tell_dashes(lines: list[str], dashes: int, first: int, desk: Desk) -> None:
    place: Place = desk.line(first + dashes)
    if dashes == 0:
        desk.report(rules.TABLE_WITHOUT_HEADER, place)
        return
    expected = len(cells_of(lines[dashes - 1]))
    facts: dict[str, Fact] = {
        "expected": expected,
        "written": len(cells_of(lines[dashes])),
        "right": _dashes(expected),
    }
    desk.report(rules.TABLE_DELIMITER_CELLS, place, facts)


def _tell_missing(lines: list[str], bars: int, first: int, desk: Desk) -> None:
    desk.report(
        rules.TABLE_WITHOUT_DELIMITER, desk.line(first + bars), {"right": _dashes(len(cells_of(lines[bars])))}
    )


def _dashes(columns: int) -> str:
    return "|" + "---|" * max(min(columns, 20), 1)
