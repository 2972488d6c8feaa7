"""Where the content of a block stands in the file. markdown-it tells lines only; columns are found again in them."""

from __future__ import annotations

from izlence.read.markdown.desk import Where


def of_paragraph(lines: list[str], first: int, content: str) -> Where:
    """Find positions in a paragraph, whose lines are the ends of the file's lines from `first` on.

    Counted from the right end, since what stands before (`> `, `1. `, spaces, tabs) is left out of the content.
    """
    written = content.split("\n")

    def where(position: int) -> tuple[int, int]:
        before = content[:position]
        number = before.count("\n")
        inside = position - (before.rfind("\n") + 1)
        index = min(first + number, len(lines) - 1)
        missing = len(lines[index].rstrip()) - len(written[number].rstrip())
        return index + 1, max(missing + inside, 0) + 1

    return where


def of_heading(lines: list[str], index: int, mark: str, content: str) -> Where:
    """Find positions in a heading such as `## Title ##`."""
    line = lines[index]
    start = line.find(content, line.find(mark) + len(mark))

    def where(position: int) -> tuple[int, int]:
        return index + 1, max(start, 0) + position + 1

    return where


def of_cell(index: int, start: int, raw: str) -> Where:
    r"""Find positions in a table's cell, where `\|` has become `|`."""
    kept = [
        position
        for position, letter in enumerate(raw)
        if letter != "\\" or raw[position + 1 : position + 2] != "|"
    ]

    def where(position: int) -> tuple[int, int]:
        inside = kept[position] if position < len(kept) else len(raw)
        return index + 1, start + inside + 1

    return where


def shifted(where: Where, by: int) -> Where:
    """Find positions in a part of a content that begins at `by`."""
    return lambda position: where(position + by)
