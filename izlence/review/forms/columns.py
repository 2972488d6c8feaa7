"""Lines and tables of a terminal: counted in cells, as wide as the screen and no wider."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.report.clean import cells, cut

_GAP = 2
_LEAST_NAME = 18
_WIDEST_NAME = 60


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """Break a clean text between words so that it fits into a width; 0 is any width. Lines after the first are indented."""
    if not width or cells(text) <= width:
        return [text]
    lead = text[: len(text) - len(text.lstrip(" "))]
    lines, line = [], lead
    for token in text.lstrip(" ").split(" "):
        joined = f"{line} {token}" if line.strip() else line + token
        if line.strip() and cells(joined) > width:
            lines.append(line)
            joined = indent + token
        line = joined
    return [*lines, line]


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int, lines: int = 2) -> Iterator[str]:
    """Set a table: the first column to the left, all others, which are figures, to the right.

    A long name runs over some lines at most; where it has too little room beside the figures, it stands above them.
    """
    indent = "  "
    every = [heads, *rows]
    sizes = [max(cells(row[n]) for row in every) for n in range(1, len(heads))]
    figures = sum(size + _GAP for size in sizes)
    longest = max(cells(row[0]) for row in every)
    room = (width - len(indent) - figures) if width else min(longest, _WIDEST_NAME)
    is_narrow = room < min(_LEAST_NAME, longest)
    size = width - len(indent) if is_narrow else min(longest, room)
    for row in every:
        names = _name(row[0], size, lines)
        numbers = _figures(row[1:], sizes)
        if is_narrow:
            yield from (indent + line for line in names)
            yield f"{indent}{numbers}".rstrip()
            continue
        first, *rest = names
        yield f"{indent}{first}{' ' * (size - cells(first))}{numbers}".rstrip()
        yield from (indent + line for line in rest)


def _name(text: str, size: int, most: int) -> list[str]:
    lines = wrapped(text, size, "  ")
    if len(lines) > most:
        lines = [*lines[: most - 1], "  " + " ".join(line.strip() for line in lines[most - 1 :])]
    return [cut(line, size) for line in lines]


def _figures(row: Sequence[str], sizes: Sequence[int]) -> str:
    return "".join(" " * (_GAP + size - cells(text)) + text for text, size in zip(row, sizes, strict=True))
