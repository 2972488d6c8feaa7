"""The lines around a fault with their numbers, and the fault underlined where it stands to the eye."""

from __future__ import annotations

from izlence.report.clean import cells, clean_line, cut, is_plain
from izlence.report.finding import Excerpt
from izlence.report.look import Look

# What is shown before a fault in a line that is too long, as a part of the room there is.
_BEFORE = 3


def frame(
    excerpt: Excerpt, span: tuple[int, int, int], room: int, look: Look, severity: str = ""
) -> list[str]:
    """Draw an excerpt; `span` is the line, first column and end column of the fault, `room` the cells that a line may take.

    The underline has the severity's colour; without a severity it is that of a place that is only spoken of.
    """
    line, column, end = span
    gutter = gutter_of(excerpt)
    lines = []
    for number, text in excerpt:
        label = look.paint(f"{str(number).rjust(gutter)} |", "frame")
        if number != line:
            shown = text if len(text) <= room and is_plain(text) else cut(clean_line(text[: room * 4]), room)
            lines.append(f"{label} {shown}".rstrip())
            continue
        shown, before, under = window(text, column, end, room)
        mark = look.paint("^" * under, severity) if severity else look.paint("-" * under, "frame")
        empty = look.paint(f"{' ' * gutter} |", "frame")
        lines += (f"{label} {shown}".rstrip(), f"{empty} {' ' * before}{mark}")
    return lines


def gutter_of(excerpt: Excerpt) -> int:
    """Give the width of the line numbers."""
    return len(str(excerpt[-1][0])) if excerpt else 1


def window(line: str, column: int, end: int, room: int) -> tuple[str, int, int]:
    """Cut a line around a fault: what is shown of it, the cells before the fault, and the cells of the fault."""
    first = min(max(column - 1, 0), len(line))
    last = min(max(end - 1, first), len(line))
    if len(line) <= room and is_plain(line):
        return line, first, max(last - first, 1)
    start = 0
    if len(line) > room or cells(clean_line(line)) > room:
        start = _start(line, first, last, room)
    lead = "…" if start else ""
    shown = lead + cut(clean_line(line[start : start + room * 4]), room - len(lead))
    before = cells(clean_line(line[start:first])) + len(lead)
    under = cells(clean_line(line[first:last][: room * 4]))
    return shown, before, max(min(under, cells(shown) - before), 1)


def _start(line: str, first: int, last: int, room: int) -> int:
    """Say from where a long line is shown: the fault in view with something before it, and the room used to the line's end."""
    if cells(clean_line(line[: min(last, room * 4)])) < room and last < room * 4:
        return 0
    start, used = first, 0
    while start > 0 and used < room // _BEFORE:
        start -= 1
        used += cells(clean_line(line[start]))
    while start > 0 and len(line) - start < room - 1 and cells(clean_line(line[start - 1 :])) < room - 1:
        start -= 1
    return start
