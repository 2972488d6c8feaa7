"""The canonical form of a file of the plan: its tree written out again, every value, text and comment as its editor wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from izlence.edit.field_order import field_order
from izlence.edit.remarks import BLANK, Remarks, all_comments, comment_after, find_remarks
from izlence.edit.tree import Node, NotEditable, parse_tree
from izlence.read.yaml import parse_yaml

if TYPE_CHECKING:
    from izlence.read.sources import Kind  # the records that come with it cost more than a form does

_CODE = re.compile(r"0[1-9]")
# Files that are lists of records: a blank line between their parts. In the others the editor groups the lines.
_IN_PARTS = ("performance-target", "objective-card", "goals", "general-costs")


class Changed(Exception):
    """The canonical form would not say the same: a fault of ours, and the file is left as it is."""


def canonical(text: str, kind: Kind) -> str:
    """Give the canonical form of a file's text (with Unix line ends) that was read without a finding.

    Raises NotEditable for a file that has no such form, Changed where the form would say something else.
    """
    root = parse_tree(text)
    refuse_odd_shapes(text, root)
    written = _Writer(text, kind, find_remarks(text, root)).file(root)
    if written != text and not says_the_same(text, written):
        raise Changed
    return written


def says_the_same(before: str, after: str) -> bool:
    """Tell whether two texts are the same data, to the last zero behind a point, with the same comments."""
    one, found = parse_yaml(before, "")
    other, also_found = parse_yaml(after, "")
    if found or also_found or repr_of(one) != repr_of(other):
        return False
    return all_comments(before, parse_tree(before)) == all_comments(after, parse_tree(after))


def repr_of(data: object) -> str:
    """Write data out so that two are alike only where their numbers have the same digits; the order of fields apart."""
    if isinstance(data, dict):
        return "{" + ",".join(f"{key!r}:{repr_of(data[key])}" for key in sorted(data)) + "}"
    if isinstance(data, list):
        return "[" + ",".join(map(repr_of, data)) + "]"
    return repr(data)


def refuse_odd_shapes(text: str, node: Node) -> None:
    """Refuse what an editor never writes and YAML allows: a key far from its value, a dash alone on its line, `? key`."""
    for key, value in () if node.is_flow else node.fields:
        start = text.rfind("\n", 0, key.start) + 1
        if text[start : key.start].strip(" -") or "\n" in text[key.start : key.end]:
            raise NotEditable
        if _is_leaf(value) and "#" in text[key.end : value.start]:
            raise NotEditable
        refuse_odd_shapes(text, value)
    for item in () if node.is_flow else node.items:
        start = text.rfind("\n", 0, item.start) + 1
        if text[start + node.column : item.start].strip(" ") != "-" and item.kind != "list":
            raise NotEditable
        if item.kind == "list" and not item.is_flow:
            raise NotEditable
        refuse_odd_shapes(text, item)


def _is_leaf(node: Node) -> bool:
    return node.kind == "scalar" or node.is_flow


class _Writer:
    """Writes one file's tree, with the remarks that belong to each value."""

    def __init__(self, text: str, kind: Kind, remarks: Remarks) -> None:
        self.text = text
        self.kind = kind
        self.remarks = remarks

    def file(self, root: Node) -> str:
        lines = [*self.remarks.header, *self.fields(root, 0, "", is_top=True)]
        while lines and lines[-1] == BLANK:
            del lines[-1]
        return "\n".join(lines) + "\n"

    def fields(self, node: Node, indent: int, under: str, *, is_top: bool = False) -> list[str]:
        """Write a mapping's fields; what stands before the first of them comes first."""
        order = field_order(self.kind, under, [key.value for key, _ in node.fields])
        lines: list[str] = []
        previous: Node | None = None
        for position in order:
            key, value = node.fields[position]
            before = list(self.remarks.before.get(id(key), ()))
            if previous is None:
                before = _without_blank_start(before) if not is_top or position else before
            elif is_top and self.kind in _IN_PARTS and BLANK not in before:
                before = [BLANK, *before] if not (_is_leaf(previous) and _is_leaf(value)) else before
            lines += _indented(before, indent)
            lines += self.field(key, value, indent)
            previous = value
        return lines + _indented(self.remarks.after.get(id(node), ()), indent)

    def field(self, key: Node, value: Node, indent: int) -> list[str]:
        start = " " * indent + self.key(key) + ":"
        if _is_leaf(value):
            first, *rest = self.leaf(value, indent, key.column, key.value)
            return [f"{start} {first}", *rest]
        colon = self.text.index(":", key.end) + 1
        head = start + comment_after(self.text, colon)
        if value.kind == "map":
            return [head, *self.fields(value, indent + 2, key.value)]
        return [head, *self.items(value, indent + 2, key.value)]

    def items(self, node: Node, indent: int, under: str) -> list[str]:
        lines: list[str] = []
        for number, item in enumerate(node.items):
            before = list(self.remarks.before.get(id(item), ()))
            lines += _indented(before if number else _without_blank_start(before), indent)
            lines += self.item(item, indent, under, node.column)
        return lines + _indented(self.remarks.after.get(id(node), ()), indent)

    def item(self, item: Node, indent: int, under: str, column: int) -> list[str]:
        dash = " " * indent + "- "
        if _is_leaf(item):
            first, *rest = self.leaf(item, indent, column, under)
            return [dash + first, *rest]
        lines = self.fields(item, indent + 2, under)
        # A field that moved to the front brings its comments with it: they go above the dash.
        above = 0
        while lines[above].lstrip().startswith("#"):
            above += 1
        head = [line[2:] for line in lines[:above]]
        return [*head, dash + lines[above][indent + 2 :], *lines[above + 1 :]]

    def key(self, key: Node) -> str:
        return f'"{key.value}"' if _CODE.fullmatch(key.value) else self.text[key.start : key.end]

    def leaf(self, node: Node, indent: int, column: int, under: str) -> list[str]:
        """Write a value that begins behind its key or dash; `column` is where these stood."""
        raw = self.text[node.start : node.end]
        after = "" if node.style in ("|", ">") else comment_after(self.text, node.end)
        if "\n" not in raw:
            return [self.one_line(node, under) + after]
        first, *rest = raw.split("\n")
        if node.style in ("|", ">"):
            return [first.rstrip(), *_block(rest, first, indent, column)]
        if node.is_flow:
            shift = indent - column
            rest = [_shifted(line, shift, indent) for line in rest]
        else:
            rest = [" " * (indent + 2) + line.strip(" \t") if line.strip() else "" for line in rest]
        *middle, last = rest
        return [first.rstrip(" \t"), *middle, last + after]

    def one_line(self, node: Node, under: str) -> str:
        """Write a value of one line: a collection with one space behind each comma and colon, a text as it is."""
        raw = self.text[node.start : node.end]
        if node.kind == "scalar":
            return '"%"' if raw == "'%'" else raw
        if raw[0] not in "[{":
            return raw
        if node.kind == "list":
            return "[" + ", ".join(self.one_line(item, under) for item in node.items) + "]"
        order = field_order(self.kind, under, [key.value for key, _ in node.fields])
        pairs = (node.fields[position] for position in order)
        return (
            "{"
            + ", ".join(f"{self.key(key)}: {self.one_line(value, key.value)}" for key, value in pairs)
            + "}"
        )


def _block(lines: list[str], head: str, indent: int, column: int) -> list[str]:
    """Write a block of text two spaces inside its field; what stands further in stays so."""
    digit = re.search(r"^[|>][-+]?([1-9])", head)
    depth = int(digit[1]) if digit else 2
    texts = [line for line in lines if line.strip(" ")]
    base = column + depth if digit else len(texts[0]) - len(texts[0].lstrip(" ")) if texts else 0
    return [" " * (indent + depth) + line[base:] if line[base:] else "" for line in lines]


def _shifted(line: str, shift: int, indent: int) -> str:
    body = line.strip(" \t")
    return " " * max(len(line) - len(line.lstrip(" \t")) + shift, indent) + body if body else ""


def _indented(lines: list[str] | tuple[str, ...], indent: int) -> list[str]:
    return [" " * indent + line if line else BLANK for line in lines]


def _without_blank_start(lines: list[str]) -> list[str]:
    while lines and lines[0] == BLANK:
        del lines[0]
    return lines
