"""From a line and column to the path in a file's data: the way back, for what was found before there was any data."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from izlence.diagnostic import PlanPath
from izlence.read.composed import Node, compose

# A line that could not be read still shows how deep it stands, whether it begins an item, and its field.
_LINE = re.compile(
    r"(?P<indent>\s*)(?P<dash>(?:- +)*)(?:(?P<field>[^\s:#'\"{}\[\],&*!|>%@`-][^\s:#]*)\s*:(?:\s|$))?"
)

_END_OF_LINE = 1 << 60
_LARGEST = 300_000  # letters; a page of a plan has a fiftieth of it, and what is larger is no file to find one's way in


def path_at(text: str, line: int, column: int) -> PlanPath:
    """Give the path of what stands at a place (counted from 1), or of the nearest thing above it that could be read."""
    if len(text) > _LARGEST:
        return ()
    way = _way_to(text, line)
    node, path, at = way.node, [*way.path], (line - 1, column - 1)
    if way.begin and way.begin[0] > at:
        return way.begin[1]
    while node is not None and (starts := node.starts):
        position = _position(starts, *at)
        if position is None:
            return tuple(path)
        step, node = node.child(position)
        path.append(step)
        if starts[position] > at:
            return tuple(path)
    return tuple(path)


class _Way(NamedTuple):
    """How far a line leads whatever the column: to the node below which the column decides, or to the end if there is none.

    `begin` is where the first thing on the line begins, and its path.
    """

    path: PlanPath
    node: Node | None = None
    begin: tuple[tuple[int, int], PlanPath] | None = None


@lru_cache(maxsize=16)
def _way_to(text: str, line: int) -> _Way:
    """Go down to a line; findings often stand on the same one."""
    node, path = compose(text), PlanPath()
    begin: tuple[tuple[int, int], PlanPath] | None = None
    if node is None:
        return _Way(_unread(text, line, ()))
    while starts := node.starts:
        position = _position(starts, line - 1, _END_OF_LINE)
        if position is None or (position > 0 and starts[position - 1][0] == line - 1):
            return _Way(path, node, begin)
        step, node = node.child(position)
        path = (*path, step)
        if starts[position][0] < line - 1 and node.last_line < line - 1:
            return _Way(_unread(text, line, path))
        if starts[position][0] == line - 1 and begin is None:
            begin = starts[position], path
    # Only a record whose first field could not be read is empty without braces.
    is_begun = node.is_mapping and not node.is_flow
    return _Way((*path, *_field(_line(text, line))) if is_begun else path, None, begin)


@lru_cache(maxsize=4)
def lines_of(text: str) -> list[str]:
    """Give the lines of a file."""
    return text.split("\n")


def _position(starts: list[tuple[int, int]], line: int, column: int) -> int | None:
    """Give the last that begins at a place or before it; the first on its line where all on it begin later."""
    after = bisect_right(starts, (line, column))
    is_first_on_line = after == 0 or starts[after - 1][0] < line
    if is_first_on_line and after < len(starts) and starts[after][0] == line:
        return after
    return after - 1 if after else None


def _unread(text: str, number: int, before: PlanPath) -> PlanPath:
    """Place a line that holds no value that could be read: by its indentation, under what stands before it."""
    match = _line(text, number)
    if match is None:
        return ()
    path = _container(text, len(match["indent"]) + len(match["dash"]), before)
    if match["dash"] and path and isinstance(path[-1], int):
        path = (*path[:-1], path[-1] + 1)
    return (*path, *_field(match))


def _line(text: str, number: int) -> re.Match[str] | None:
    lines = lines_of(text)
    return _LINE.match(lines[number - 1]) if 0 < number <= len(lines) else None


def _field(match: re.Match[str] | None) -> PlanPath:
    return (match["field"],) if match and match["field"] else ()


def _container(text: str, indent: int, path: PlanPath) -> PlanPath:
    """Give the path of the innermost mapping whose fields stand at an indentation or before it, on the way to what was read last."""
    node: Node | None = compose(text)
    best, walked = PlanPath(), PlanPath()
    steps = iter(path)
    while node is not None:
        if node.pairs and not node.is_flow and node.starts[0][1] <= indent:
            best = walked
        step = next(steps, node.steps[-1] if node.steps else None)
        found = node.below(step) if step is not None else None
        node, walked = (found[1], (*walked, step)) if found and step is not None else (None, walked)
    return best
