"""Texts that run across several columns, over as many rows as they need."""

from __future__ import annotations

import math

from izlence.compose.document import HeadingLine
from izlence.render.excel.height import TALLEST, row_height
from izlence.render.excel.layout import Layout, Placed


def place_block(
    layout: Layout,
    role: str,
    text: str | HeadingLine,
    *,
    size: float = 0,
    bold: bool = False,
    framed: bool = False,
) -> None:
    """Put a text across the sheet below what it holds so far; a framed one needs blank cells to carry its frame."""
    size = size or layout.desk.look.fonts.size
    style = layout.desk.styles.of(role)
    plain = text if isinstance(text, str) else " ".join(text)
    lines = layout.lines_in(plain, layout.room(0, layout.last, size, bold))
    tall = row_height(lines, size)
    rows, top = math.ceil(tall / TALLEST), len(layout.lines)
    for row in range(rows):
        cells = [layout.text(0, style, "" if row else text)]
        layout.add(tall / rows, cells + (_blanks(layout, style, 1) if framed else []))
    layout.merge(top, 0, top + rows - 1, layout.last)


def place_labelled(layout: Layout, label: str, role: str, text: str) -> None:
    """Put a text beside its label in the first column; without a label the first column is left blank."""
    styles, size = layout.desk.styles, layout.desk.look.fonts.size
    lines = layout.lines_in(text, layout.room(1, layout.last, size))
    tall = max(row_height(lines, size), label_height(layout, label))
    rows, top = math.ceil(tall / TALLEST), len(layout.lines)
    for row in range(rows):
        first = layout.text(0, styles.of("field"), "" if row else label)
        second = layout.text(1, styles.of(role), "" if row else text)
        layout.add(tall / rows, [first, second, *_blanks(layout, styles.of(role), 2)])
    layout.merge(top, 1, top + rows - 1, layout.last)


def label_height(layout: Layout, label: str) -> float:
    """Give the height that a label in the first column needs."""
    size = layout.desk.look.fonts.size
    return row_height(layout.lines_in(label, layout.room(0, 0, size, bold=True)), size)


def _blanks(layout: Layout, style: int, first: int) -> list[Placed]:
    return [layout.text(column, style, "") for column in range(first, layout.last + 1)]
