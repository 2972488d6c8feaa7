"""From a path in a file's data to its line and column, looked up only in files that have a finding."""

from __future__ import annotations

from collections.abc import Mapping

from izlence.diagnostic import Origin, Place
from izlence.read.composed import Node, compose


def locate(origin: Origin, texts: Mapping[str, str]) -> Place:
    """Find where a value or key stands; the nearest thing above it where it does not exist, the file where nothing does.

    `texts` gives each file's text by its name.
    """
    text = texts.get(origin.file)
    root = compose(text) if text else None
    if root is None:
        return Place(origin.file)
    node, key = root, None
    for step in origin.path:
        found = node.below(step)
        if found is None:
            break
        key, node = found
    else:
        if origin.part == "value" and node is not root:
            return _place(node, origin.file)
    if key is not None or node is not root:
        return _place(key or node, origin.file)
    return _first(root, origin.file)


def _place(node: Node, file: str) -> Place:
    """A whole record is too long to underline: its first line stands for it."""
    span = node.span
    while span.line != span.end_line and (first := node.first()):
        node = first[1] if node.is_flow else first[0]
        span = node.span
    return place_of(file, *span)


def place_of(file: str, line: int, column: int, end_line: int, end_column: int) -> Place:
    """Give the place of a span that counts from 0; of what runs over its line, the first character."""
    end = end_column if end_line == line else column + 1
    return Place(file, line + 1, column + 1, line + 1, end + 1)


def _first(root: Node, file: str) -> Place:
    """A file as a whole is pointed at by its first key."""
    first = root.first()
    return _place(first[0] if first else root, file)
