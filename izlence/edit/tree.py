"""A file's text as a tree in which every value knows its place: what an edit needs in order to leave the rest alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from yaml._yaml import CParser
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)


class NotEditable(Exception):
    """A file in a shape that nobody edits by program: several documents, markers, no fields at the top."""


@dataclass(slots=True)
class Node:
    """A value and the stretch of text that it takes, without the comments and blank lines round it.

    `style` is that of a scalar; `is_flow` tells `{a: 1}` from fields on lines of their own.
    """

    kind: Literal["scalar", "map", "list"]
    start: int
    end: int
    line: int
    column: int
    value: str = ""
    style: str = ""
    is_flow: bool = False
    fields: list[tuple[Node, Node]] = field(default_factory=list)
    items: list[Node] = field(default_factory=list)

    def get(self, name: str) -> Node | None:
        """Give the value of a field; None where it is not written, or where this is no mapping."""
        return next((value for key, value in self.fields if key.value == name), None)

    def entry(self, name: str) -> tuple[Node, Node] | None:
        """Give a field with its key."""
        return next(((key, value) for key, value in self.fields if key.value == name), None)

    def texts(self) -> list[str]:
        """Give the values of a list's items, as text."""
        return [item.value for item in self.items]


def parse_tree(text: str) -> Node:
    """Give the tree of a text that `read.yaml` has read without a finding; raise NotEditable for a shape of no editor."""
    root: Node | None = None
    stack: list[Node] = []
    keys: list[Node | None] = []
    for event in _events(text):
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            _close(stack.pop(), event)
            keys.pop()
            continue
        node = _node(event, text)
        if not stack:
            root = node
        else:
            keys[-1] = _put(stack[-1], keys[-1], node)
        if kind is not ScalarEvent:
            stack.append(node)
            keys.append(None)
    if root is None or root.kind != "map" or root.is_flow:
        raise NotEditable
    return root


def _put(container: Node, key: Node | None, node: Node) -> Node | None:
    """Put a node into the container that is open; give the key that waits for its value."""
    if container.kind == "list":
        container.items.append(node)
        return None
    if key is None:
        return node
    container.fields.append((key, node))
    return None


def _events(text: str) -> Iterator[Any]:
    get_event: Callable[[], Any] = CParser(text).get_event
    while (event := get_event()) is not None:
        kind = type(event)
        if kind in (DocumentStartEvent, DocumentEndEvent) and event.explicit:
            raise NotEditable
        if kind in (ScalarEvent, MappingStartEvent, MappingEndEvent, SequenceStartEvent, SequenceEndEvent):
            yield event


def _node(event: Any, text: str) -> Node:
    mark, end = event.start_mark, event.end_mark.index
    if type(event) is ScalarEvent:
        if event.style in ("|", ">"):
            # The blank lines below a block of text separate it from what follows.
            end = mark.index + len(text[mark.index : end].rstrip())
        return Node("scalar", mark.index, end, mark.line, mark.column, event.value, event.style or "")
    kind: Literal["map", "list"] = "map" if type(event) is MappingStartEvent else "list"
    return Node(kind, mark.index, end, mark.line, mark.column, is_flow=event.flow_style)


def _close(node: Node, event: Any) -> None:
    """A flow collection ends with its bracket, one in lines with its last value."""
    last = node.items[-1] if node.items else (node.fields[-1][1] if node.fields else None)
    node.end = event.end_mark.index if node.is_flow or last is None else last.end
