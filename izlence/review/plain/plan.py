"""A file of the plan as lines: each value with the whole name of what it is of, in one order and one spelling."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.diagnostic import Language
from izlence.edit.content import clean_tree, text_of
from izlence.edit.remarks import BLANK, Remarks, comment_after, comments_within, find_remarks
from izlence.edit.tree import Node, NotEditable
from izlence.language import format_number, format_number_english
from izlence.model.field_names import OPEN, field_name
from izlence.model.period import parse_period, period_order
from izlence.model.record_keys import RECORD_KEYS
from izlence.read.scalar import type_plain

_NAMES = ("name", "title")
# All other fields stand between these, by their names.
_FIRST = (
    "code",
    "id",
    "year",
    "objective",
    "title",
    "name",
    "heading",
    "risk",
    "rule",
    "unit",
    "weight",
    "values",
)
_LAST = (
    *(
        "directorates",
        "indicators",
        "monitoring_indicators",
        "risks",
        "activities",
        "economic_codes",
        "off_budget",
    ),
    *(
        "cost_estimate",
        "findings",
        "needs",
        "notes",
        "parts",
        "controls",
        "chapters",
        "sections",
        "goals",
        "objectives",
    ),
)
_FIGURES = frozenset(
    {
        *(
            "administration",
            "budget",
            "ceiling",
            "cost_estimate",
            "economic_codes",
            "financing",
            "off_budget",
        ),
        *("revenue", "stated_budget", "transfers", "values", "weight"),
    }
)
_WORDS = {"tr": {True: "evet", False: "hayır"}, "en": {True: "yes", False: "no"}}
_NOT_AVAILABLE = "-"


def plan_lines(content: bytes, language: Language) -> list[str] | None:
    """Give the lines of a file of the plan; None for one in which reading finds anything, a merge conflict for one."""
    content = content.replace(b"\r\n", b"\n")
    root = clean_tree(content)
    if root is None:
        return None
    text = text_of(content)
    try:
        return list(_Lines(text, find_remarks(text, root), language).file(root))
    except NotEditable:
        return None


class _Lines:
    """Writes one file's values, with the comments where they stand."""

    def __init__(self, text: str, remarks: Remarks, language: Language) -> None:
        self.text = text
        self.remarks = remarks
        self.language: Language = language
        self.kind = ""
        self._brackets: list[Node] = []

    def file(self, root: Node) -> Iterator[str]:
        code = root.get("code")
        way = (code.value,) if code is not None and code.kind == "scalar" else ()
        self.kind = "" if way else "program"
        yield from _comments(self.remarks.header)
        yield from self.fields(root, way, "", ("code",), "")

    def fields(
        self, node: Node, way: tuple[str, ...], under: str, left_out: tuple[str, ...], unit: str
    ) -> Iterator[str]:
        for position in _order(node, under):
            key, value = node.fields[position]
            yield from _comments(self.remarks.before.get(id(key), []))
            if key.value in left_out:
                yield from self.beside(value)
                continue
            if value.kind != "scalar" and not value.is_flow:
                behind = comment_after(self.text, self.text.index(":", key.end) + 1)
                yield from filter(None, [behind.strip()])
            name = key.value if under in OPEN else field_name(under or self.kind, key.value, self.language)
            yield from self.value(
                value, way if key.value == "values" else (*way, name), key.value, under, unit
            )
        yield from _comments(self.remarks.after.get(id(node), []))

    def value(self, node: Node, way: tuple[str, ...], name: str, under: str, unit: str) -> Iterator[str]:
        if node.kind == "scalar":
            is_figure = name in _FIGURES or under in _FIGURES
            yield f"{_way(way)}: {self.said(node, unit if under == 'values' else '', is_figure)}"
            yield from self.beside(node)
            return
        if node.is_flow:
            self._brackets[:] = [*(self._brackets if self._is_in_brackets(node) else ()), node]
        if node.kind == "map":
            yield from [] if node.fields else [f"{_way(way)}: {{}}"]
            yield from self.fields(node, way, name if name in OPEN else under or name, (), unit)
        else:
            yield from [] if node.items else [f"{_way(way)}: []"]
            for item in node.items:
                yield from _comments(self.remarks.before.get(id(item), []))
                yield from self.item(item, way, name)
            yield from _comments(self.remarks.after.get(id(node), []))
        yield from self.beside(node)

    def item(self, item: Node, way: tuple[str, ...], name: str) -> Iterator[str]:
        """Write a text of a list, or a record under its code and name."""
        if item.kind != "map":
            yield from self.value(item, way, name, name, "")
            return
        keys = RECORD_KEYS.get(name, ())
        # A section is called by its title, though it is its text or content that pairs it.
        keys = (*_NAMES, *keys) if "title" in keys else (*keys, *_NAMES)
        key = next((key for key in keys if item.get(key) is not None), "")
        named = item.get(key)
        own = " ".join(named.value.split()) if named is not None else "?"
        left_out: tuple[str, ...] = (key,)
        if key == "code":
            title = next((field for field in _NAMES if item.get(field) is not None), "")
            found = item.get(title)
            own = f"{own} {' '.join(found.value.split())}" if found is not None else own
            left_out, way = (key, title), way[:-1]
        if item.is_flow and not self._is_in_brackets(item):
            self._brackets[:] = [item]
        unit = item.get("unit")
        inner = (*way, own)
        yield _way(inner)
        yield from self.fields(item, inner, name, left_out, unit.value if unit is not None else "")
        yield from self.beside(item)

    def said(self, node: Node, unit: str, is_figure: bool) -> str:
        """Write a text or number as the document prints it."""
        value = type_plain(node.value) if not node.style and node.value else node.value
        if value is None:
            return _NOT_AVAILABLE
        if isinstance(value, bool):
            return _WORDS[self.language][value]
        if isinstance(value, Decimal):
            number = (format_number if self.language == "tr" else format_number_english)(value)
            number = number if is_figure else f"{value:f}"
            return f"{number}{unit}" if unit == "%" else f"{number} {unit}".rstrip()
        return " ".join(value.split())

    def beside(self, node: Node) -> Iterator[str]:
        """Write the comments inside a value in brackets and behind a value; inside brackets each is told once."""
        is_leaf = node.kind == "scalar" or node.is_flow
        if not is_leaf or node.style in ("|", ">") or self._is_in_brackets(node):
            return
        yield from comments_within(self.text, node) if node.is_flow else ()
        yield from filter(None, [comment_after(self.text, node.end).strip()])

    def _is_in_brackets(self, node: Node) -> bool:
        return any(flow.start < node.start and node.end < flow.end for flow in self._brackets)


def _way(way: tuple[str, ...]) -> str:
    return " › ".join(way)


def _order(node: Node, under: str) -> list[int]:
    """Give a record's fields in one order, whatever order they were written in; that of an editor's own names may have a meaning."""
    names = [key.value for key, _ in node.fields]
    positions = list(range(len(names)))
    if names and all(parse_period(name) for name in names):
        return sorted(positions, key=lambda position: period_order(names[position]))
    return (
        positions
        if under in OPEN
        else sorted(positions, key=lambda position: (_rank(names[position]), names[position]))
    )


def _rank(name: str) -> int:
    return (
        _FIRST.index(name) - len(_FIRST) if name in _FIRST else _LAST.index(name) + 1 if name in _LAST else 0
    )


def _comments(lines: list[str]) -> Iterator[str]:
    return (line for line in lines if line != BLANK)
