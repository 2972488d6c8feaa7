"""A file's text taken apart into values and the entries they hold, so that putting the parts together gives the text again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from izlence.edit.form import refuse_odd_shapes
from izlence.edit.remarks import comments_within
from izlence.edit.tree import Node, NotEditable, parse_tree
from izlence.model.record_keys import record_keys
from izlence.read.scalar import type_plain

Shape = Literal["leaf", "map", "list", "flow map", "flow list"]
_COMMENT = re.compile(r"[ \t]*#")
_Begun = tuple[int, Node | None, Node]


@dataclass
class Value:
    """A value as it is written; `column` is where the entries of one in lines begin, `name` the field that it stands in.

    Of one in lines the text is its entries', one after the other, and the comments at its end (`foot`); of one in brackets the
    text `between` the entries counts too, from the opening bracket to the closing one.
    """

    shape: Shape
    source: str
    node: Node
    text: str
    name: str = ""
    column: int = 0
    is_inline: bool = False
    entries: list[Entry] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
    foot: str = ""

    @cached_property
    def data(self) -> str:
        """What it says, however it is written; numbers to their last digit."""
        return said(self.node)

    @cached_property
    def comments(self) -> list[str]:
        """The comments inside it."""
        return comments_within(self.source, self.node)


@dataclass
class Entry:
    """A field or an item: the comments above it, what begins it, its value, and the rest of the line behind it."""

    key: str
    lead: str
    head: str
    value: Value
    tail: str
    column: int

    @property
    def body(self) -> str:
        """The entry without what stands above it."""
        return self.head + self.value.text + self.tail


def take_apart(text: str) -> Value:
    """Give the parts of a file's text that was read without a finding and ends with its line; raise NotEditable for an odd shape."""
    root = parse_tree(text)
    refuse_odd_shapes(text, root)
    return _Taker(text).block(root, 0, len(text), "", is_inline=False)


def no_value(like: Value) -> Value:
    """Give a value of the same shape that holds nothing: what stood there before either side wrote it."""
    return Value(like.shape, "", Node(like.node.kind, 0, 0, 0, 0), "", like.name, like.column)


def said(node: Node) -> str:
    """Write a value's data out, fields in the order of their names."""
    if node.kind == "map":
        pairs = sorted((key.value, said(value)) for key, value in node.fields)
        return "{" + ",".join(f"{key!r}:{value}" for key, value in pairs) + "}"
    if node.kind == "list":
        return "[" + ",".join(said(item) for item in node.items) + "]"
    if node.style in ("|", ">"):
        return repr(node.value.rstrip("\n"))
    return repr(type_plain(node.value)) if not node.style and node.value else repr(node.value)


def item_key(item: Node, name: str) -> str:
    """Give what pairs an item of a list: its code, or what it says."""
    if item.kind == "scalar":
        return item.value.rstrip("\n")
    found = item.get(code_field(item, name))
    return said(item) if found is None else found.value.rstrip("\n")


def code_field(item: Node, name: str) -> str:
    """Give which field of a record pairs it, in the list of that name; nothing for one without a code."""
    for key in record_keys(name) if item.kind == "map" else ():
        found = item.get(key)
        if found is not None and found.kind == "scalar" and found.value:
            return key
    return ""


class _Taker:
    """Takes one text apart."""

    def __init__(self, text: str) -> None:
        self.text = text

    def block(self, node: Node, start: int, end: int, name: str, *, is_inline: bool) -> Value:
        """Take a value in lines, which goes from the beginning of its first entry, or of the lines above that, to `end`."""
        column = node.fields[0][0].column if node.kind == "map" else node.column
        begun = self._begun(node)
        starts = [
            start if is_inline else self._line_start(begun[0][0]),
            *(self._line_start(at) for at, _, _ in begun[1:]),
        ]
        value = Value(
            "map" if node.kind == "map" else "list",
            self.text,
            replace(node, start=start, end=end),
            self.text[start:end],
            name,
            column,
            is_inline,
        )
        lead_start = start
        for number, each in enumerate(begun):
            following = starts[number + 1] if number + 1 < len(starts) else end
            own_end = self._own_end(self._line_end(each[2].end), following, column)
            entry = self._entry(node, name, each, own_end)
            entry.lead = self.text[lead_start : starts[number]]
            value.entries.append(entry)
            lead_start = own_end
        value.foot = self.text[lead_start:end]
        return value

    def _begun(self, node: Node) -> list[_Begun]:
        """Give where each entry begins, its key and its value."""
        if node.kind == "map":
            return [(key.start, key, value) for key, value in node.fields]
        return [(self._line_start(item.start) + node.column, None, item) for item in node.items]

    def _entry(self, node: Node, name: str, begun: _Begun, end: int) -> Entry:
        """Take an entry in lines, up to its end."""
        at, key, inner = begun
        under = key.value if key is not None else name
        if inner.kind == "scalar" or inner.is_flow:
            value = self.flow(inner, under)
            head, tail = self.text[at : inner.start], self.text[inner.end : end]
        else:
            is_item = key is None
            start = inner.start if is_item else self._line_end(self.text.index(":", key.end if key else 0))
            value = self.block(inner, start, end, under, is_inline=is_item)
            head, tail = self.text[at:start], ""
        column = key.column if key is not None else node.column
        return Entry(key.value if key is not None else item_key(inner, name), "", head, value, tail, column)

    def flow(self, node: Node, name: str) -> Value:
        """Take a text, a number or a value in brackets."""
        raw = self.text[node.start : node.end]
        if node.kind == "scalar":
            return Value("leaf", self.text, node, raw, name, node.column)
        value = Value(
            "flow map" if node.kind == "map" else "flow list", self.text, node, raw, name, node.column
        )
        at = node.start
        begun = node.fields if node.kind == "map" else [(None, item) for item in node.items]
        for key, inner in begun:
            start = key.start if key is not None else inner.start
            value.between.append(self.text[at:start])
            under = key.value if key is not None else name
            own = key.value if key is not None else item_key(inner, name)
            value.entries.append(
                Entry(own, "", self.text[start : inner.start], self.flow(inner, under), "", node.column)
            )
            at = inner.end
        value.between.append(self.text[at : node.end])
        return value

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        return self.text.index("\n", at) + 1

    def _own_end(self, at: int, end: int, column: int) -> int:
        """Give where an entry ends: the comments below it that stand further in than it begins are its own."""
        own, line = at, at
        while line < end:
            following = self._line_end(line)
            match = _COMMENT.match(self.text, line, following)
            if match and match.end() - 1 - line <= column:
                break
            if match:
                own = following
            line = following
        return own


__all__ = ["Entry", "NotEditable", "Value", "code_field", "item_key", "no_value", "said", "take_apart"]
