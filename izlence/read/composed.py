"""A file's values with their places: composed as far as the file can be read, and no further than a plan may go."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from yaml import MappingNode, ScalarNode, SequenceNode, YAMLError
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

_ANCHOR = re.compile(r"&\S")  # `fuar & organizasyon` names nothing
# libyaml composes by recursion: a file with more brackets, or a line that could open more lists, is composed step by step.
_MOST_BRACKETS, _LONGEST_LINE = 1000, 1000
# What is composed step by step has been refused or is odd: where its first few thousand lines stand is told, and no more is worth a second.
_MOST_STEPS = limits.NODES.value // 2
_MOST_HELD = 2_000_000  # characters; a municipality's changed files on both sides
_NO_END = 1 << 60


class Span(NamedTuple):
    """Where something begins and ends, counted from 0; a container that never ends, ends where it begins."""

    line: int
    column: int
    end_line: int
    end_column: int


class Node:
    """A value's place and text, and what stands below it, which is taken up when it is asked for: most of a file never is."""

    __slots__ = ("_pairs", "_raw", "_starts", "_steps", "_taken")

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._pairs: dict[str, tuple[Any, Any]] | None = None
        self._starts: list[tuple[int, int]] | None = None
        self._steps: list[str | int] | None = None
        self._taken: dict[str | int, tuple[Node | None, Node]] | None = None

    @property
    def is_mapping(self) -> bool:
        """Tell whether it has keys."""
        return type(self._raw) is MappingNode

    @property
    def is_list(self) -> bool:
        """Tell whether it has items."""
        return type(self._raw) is SequenceNode

    @property
    def is_flow(self) -> bool:
        """Tell whether it is written in brackets."""
        return not self.is_leaf and bool(self._raw.flow_style)

    @property
    def is_leaf(self) -> bool:
        """Tell whether nothing can stand below it."""
        return type(self._raw) is ScalarNode

    @property
    def text(self) -> str:
        """Give the text of a leaf."""
        return str(self._raw.value) if self.is_leaf else ""

    @property
    def span(self) -> Span:
        """Give the place; a container that is still open is its opening bracket, or nothing wide."""
        start, end = self._raw.start_mark, self._raw.end_mark
        if end is None:
            return Span(start.line, start.column, start.line, start.column + self.is_flow)
        return Span(start.line, start.column, end.line, end.column)

    @property
    def last_line(self) -> int:
        """Give the last line, counted from 0: all that could not be read may stand in a container that is still open."""
        end = self._raw.end_mark
        if end is None:
            return _NO_END
        # A block of text ends at the beginning of the line after it.
        is_before = end.column == 0 and end.line > self._raw.start_mark.line
        return int(end.line) - 1 if is_before else int(end.line)

    @property
    def pairs(self) -> dict[str, tuple[Any, Any]]:
        """Give the raw keys and values by the keys' texts; of two of one name the first: the second is told where it was read."""
        if self._pairs is None:
            self._pairs = {}
            for key, value in self._raw.value if self.is_mapping else ():
                self._pairs.setdefault(key.value if type(key) is ScalarNode else "", (key, value))
        return self._pairs

    @property
    def steps(self) -> list[str | int]:
        """Give the keys or positions below, in the order of the file."""
        if self._steps is None:
            self._steps = list(range(len(self._raw.value))) if self.is_list else list(self.pairs)
        return self._steps

    @property
    def starts(self) -> list[tuple[int, int]]:
        """Give for each step where it begins."""
        if self._starts is None:
            if self.is_leaf:
                return []
            begins = self._raw.value if self.is_list else [key for key, _ in self.pairs.values()]
            marks = [raw.start_mark for raw in begins]
            self._starts = [(mark.line, mark.column) for mark in marks]
        return self._starts

    def below(self, step: str | int) -> tuple[Node | None, Node] | None:
        """Go down one key or position; give the key's node, where there is one, and the value's."""
        if self._taken is None:
            self._taken = {}
        taken = self._taken.get(step)
        if taken is not None:
            return taken
        raw = self._raw
        if type(raw) is MappingNode:
            pair = self.pairs.get(str(step))
            taken = (Node(pair[0]), Node(pair[1])) if pair else None
        elif type(raw) is SequenceNode and isinstance(step, int) and step < len(raw.value):
            taken = None, Node(raw.value[step])
        if taken is not None:
            self._taken[step] = taken
        return taken

    def child(self, position: int) -> tuple[str | int, Node]:
        """Give the step and value at a position among those below."""
        step: str | int = position if self.is_list else self.steps[position]
        taken = self.below(step)
        assert taken is not None, "every step leads below"
        return step, taken[1]

    def first(self) -> tuple[Node, Node] | None:
        """Give the first key and its value."""
        found = self.below(next(iter(self.pairs))) if self.pairs else None
        return (found[0], found[1]) if found and found[0] else None


class _Parser(CParser):
    """Composes nodes and asks nobody what a value is."""

    def descend_resolver(self, _parent: object, _position: object) -> None:
        """Pass by."""

    def ascend_resolver(self) -> None:
        """Pass by."""

    def resolve(self, _kind: object, _value: object, _implicit: object) -> str:
        """Give no type."""
        return ""


_held: dict[str, Node | None] = {}


def compose(text: str) -> Node | None:
    """Compose the first document, as far as it can be read: what stands before a fault has a place all the same.

    Called for file after file, each as often as there are findings in it: the last ones are held, up to a size in all.
    """
    if text not in _held:
        if sum(map(len, _held)) + len(text) > _MOST_HELD:
            _held.clear()
        _held[text] = _compose(text)
    return _held[text]


def _compose(text: str) -> Node | None:
    raw = _compose_at_once(text) if _is_simple(text) else None
    raw = raw or _compose_in_steps(text)
    return Node(raw) if raw is not None else None


def _is_simple(text: str) -> bool:
    """Tell whether a file is shallow, and has no anchors: a list that holds itself would have no end."""
    is_shallow = text.count("[") + text.count("{") <= _MOST_BRACKETS
    return is_shallow and not _ANCHOR.search(text) and max(map(len, text.split("\n"))) <= _LONGEST_LINE


def _compose_at_once(text: str) -> Any:
    try:
        return _Parser(text).get_single_node()
    except YAMLError:
        return None


def _compose_in_steps(text: str) -> Any:
    composer = _Composer()
    get_event = CParser(text).get_event
    try:
        while (event := get_event()) is not None and composer.take(event):
            pass
    except YAMLError:
        pass
    return composer.root


class _Composer:
    """Composes nodes with a stack, and no further than a plan may go: libyaml slows down with the depth.

    A container has no end until its end has been read.
    """

    def __init__(self) -> None:
        self.root: Any = None
        self._open: list[Any] = []
        self._key: Any = None
        self._count = 0

    def take(self, event: Any) -> bool:
        """Take an event; False where nothing that follows can have a place."""
        kind = type(event)
        self._count += 1
        if self._count > _MOST_STEPS:
            return False
        if kind is ScalarEvent or kind is AliasEvent:
            self._leaf(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if self._awaits_key() or len(self._open) > limits.DEPTH.value:
                return False
            of_kind = MappingNode if kind is MappingStartEvent else SequenceNode
            node = of_kind("", [], event.start_mark, None, flow_style=event.flow_style)
            self._put(node)
            self._open.append(node)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._open.pop().end_mark = event.end_mark
        return kind is not DocumentEndEvent

    def _leaf(self, event: Any) -> None:
        node = ScalarNode("", getattr(event, "value", ""), event.start_mark, event.end_mark)
        if self._awaits_key():
            self._key = node
        else:
            self._put(node)

    def _awaits_key(self) -> bool:
        return bool(self._open) and type(self._open[-1]) is MappingNode and self._key is None

    def _put(self, node: Any) -> None:
        if not self._open:
            self.root = node
        elif type(self._open[-1]) is SequenceNode:
            self._open[-1].value.append(node)
        else:
            self._open[-1].value.append((self._key, node))
            self._key = None
