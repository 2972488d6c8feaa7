"""From a path in a file's data to its line and column, looked up only in files that have a finding."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from izlence import limits
from izlence.diagnostic import Origin, Place


class _Span(NamedTuple):
    """Where something begins and ends, counted from 0; a container that never ends, ends where it begins."""

    line: int
    column: int
    end_line: int
    end_column: int


class _Node:
    """A value's span, and what stands below it: the nodes of keys and values, or those of items."""

    __slots__ = ("fields", "is_flow", "items", "span")

    def __init__(self, event: Any) -> None:
        start, end = event.start_mark, event.end_mark
        self.span = _Span(start.line, start.column, end.line, end.column)
        kind = type(event)
        self.fields: dict[str, tuple[_Node, _Node]] | None = {} if kind is MappingStartEvent else None
        self.items: list[_Node] | None = [] if kind is SequenceStartEvent else None
        self.is_flow = bool(getattr(event, "flow_style", False))


def locate(origin: Origin, texts: Mapping[str, str]) -> Place:
    """Find where a value or key stands; the nearest thing above it where it does not exist, the file where nothing does.

    `texts` gives each file's text by its name.
    """
    text = texts.get(origin.file)
    root = _compose(text) if text else None
    if root is None:
        return Place(origin.file)
    node, key = root, None
    for step in origin.path:
        found = _step(node, step)
        if found is None:
            break
        key, node = found
    else:
        if origin.part == "value" and node is not root:
            return _place(node, origin.file)
    if key is not None or node is not root:
        return _place(key or node, origin.file)
    return _first(root, origin.file)


@lru_cache(maxsize=64)
def _compose(text: str) -> _Node | None:
    """Compose the first document, as far as it can be read: what stands before a fault has a place all the same."""
    composer = _Composer()
    get_event = CParser(text).get_event
    try:
        while (event := get_event()) is not None and composer.take(event):
            pass
    except YAMLError:
        pass
    return composer.root


class _Composer:
    """Composes nodes with a stack, and no further than a plan may go: libyaml slows down with the depth."""

    def __init__(self) -> None:
        self.root: _Node | None = None
        self._open: list[_Node] = []
        self._key: tuple[str, _Node] | None = None
        self._count = 0

    def take(self, event: Any) -> bool:
        """Take an event; False where nothing that follows can have a place."""
        kind = type(event)
        if kind is ScalarEvent or kind is AliasEvent:
            return self._leaf(event)
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            if self._awaits_key() or len(self._open) > limits.DEPTH.value:
                return False
            node = _Node(event)
            self._put(node)
            self._open.append(node)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            node = self._open.pop()
            node.span = node.span._replace(end_line=event.end_mark.line, end_column=event.end_mark.column)
        return kind is not DocumentEndEvent

    def _leaf(self, event: Any) -> bool:
        self._count += 1
        if self._awaits_key():
            self._key = (getattr(event, "value", ""), _Node(event))
        else:
            self._put(_Node(event))
        return self._count <= limits.NODES.value

    def _awaits_key(self) -> bool:
        return bool(self._open) and self._open[-1].fields is not None and self._key is None

    def _put(self, node: _Node) -> None:
        container = self._open[-1] if self._open else None
        if container is None:
            self.root = node
        elif container.items is not None:
            container.items.append(node)
        elif container.fields is not None and self._key is not None:
            # Of two fields of one name the first has the place; the second is told where it was read.
            name, key = self._key
            container.fields.setdefault(name, (key, node))
            self._key = None


def _step(node: _Node, step: str | int) -> tuple[_Node | None, _Node] | None:
    """Go down one key or position; give the key's node, where there is one, and the value's."""
    if node.fields is not None:
        return node.fields.get(str(step))
    if node.items is not None and isinstance(step, int) and step < len(node.items):
        return None, node.items[step]
    return None


def _place(node: _Node, file: str) -> Place:
    """A whole record is too long to underline: its first line stands for it."""
    while node.span.line != node.span.end_line and node.fields:
        key, value = next(iter(node.fields.values()))
        node = value if node.is_flow else key
    return place_of(file, *node.span)


def place_of(file: str, line: int, column: int, end_line: int, end_column: int) -> Place:
    """Give the place of a span that counts from 0; of what runs over its line, the first character."""
    end = end_column if end_line == line else column + 1
    return Place(file, line + 1, column + 1, line + 1, end + 1)


def _first(root: _Node, file: str) -> Place:
    """A file as a whole is pointed at by its first key."""
    if root.fields:
        return _place(next(iter(root.fields.values()))[0], file)
    return _place(root, file)
