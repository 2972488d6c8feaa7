"""The fields of composed records and their types: what a template may name."""

from __future__ import annotations

import types
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Union

from izlence.compose import document as composed
from izlence.compose.document import Cell, Chart, OfficialTable, Prose, Series
from izlence.compose.document.book import Overview
from izlence.model.prose import Picture

# What is drawn as whole paragraphs and tables by `{{p … }}`, with the field that stands for all that is drawn so.
BLOCKS: dict[Any, str] = {Prose: "blocks", Picture: "content", Chart: "series", OfficialTable: "rows"}
# What a template has no use for inside: prose and pictures are drawn whole, a chart's figures with it, an overview by the web page.
_OPAQUE = (Prose, Picture, Series, Overview)


class LoopState:
    """What `loop` knows inside a `for`."""

    first: bool
    last: bool
    index: int


class Unknown:
    """Stands for the type of what a refused expression would have named; anything may be asked of it."""


@dataclass(frozen=True, slots=True)
class FieldType:
    """The type of an expression; `optional` where the document may hold None there."""

    kind: Any
    optional: bool = False


class DirectorateLoop:
    """What `loop` knows where a directorate's pages are drawn on their own."""

    first: bool


class WholeOrPages:
    """What is known of the book where a directorate's pages are drawn on their own."""

    is_whole: bool


_ENGINE = (LoopState, DirectorateLoop, WholeOrPages)


@cache
def fields_of(kind: Any) -> dict[str, FieldType]:
    """Give the fields of a composed record and their types; none for a type that has no fields."""
    if not isinstance(kind, type) or kind in _OPAQUE:
        return {}
    if not kind.__module__.startswith(composed.__name__) and kind not in _ENGINE:
        return {}
    hints = typing.get_type_hints(kind)
    found = {
        name: _field_type(hint)
        for name, hint in hints.items()
        if typing.get_origin(hint) is not typing.ClassVar
    }
    for name, member in vars(kind).items():
        if isinstance(member, property) and member.fget is not None:
            found[name] = _field_type(typing.get_type_hints(member.fget)["return"])
    return found


def _field_type(hint: Any) -> FieldType:
    if typing.get_origin(hint) in (Union, types.UnionType):
        parts = typing.get_args(hint)
        rest = [part for part in parts if part is not type(None)]
        return FieldType(rest[0] if len(rest) == 1 else hint, len(rest) < len(parts))
    return FieldType(hint)


def item_type(kind: Any) -> Any:
    """Give the type of a list's items; None when it is no list."""
    arguments = typing.get_args(kind)
    if kind is Unknown:
        return Unknown
    if typing.get_origin(kind) is Sequence:
        return arguments[0]
    is_list = typing.get_origin(kind) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis
    return arguments[0] if is_list else None


def printable(kind: Any) -> bool:
    """Tell whether a value of this type can stand in the document as text."""
    return kind in (str, int, Cell, Unknown) or typing.get_origin(kind) is typing.Literal


@cache
def records(document: type) -> tuple[type, ...]:
    """Give the record types that a document is made of, in reading order."""
    found: dict[type, None] = {}
    waiting: list[Any] = [document]
    while waiting:
        kind = waiting.pop(0)
        if kind in found or not fields_of(kind):
            continue
        found[kind] = None
        for name, field_type in fields_of(kind).items():
            if not is_foreign(document, kind, name):
                waiting.append(item_type(field_type.kind) or field_type.kind)
    return tuple(found)


def is_foreign(document: type, kind: type, name: str) -> bool:
    """Tell whether a field is always empty in this kind of document."""
    return kind.__name__ == "Section" and name in _FOREIGN.get(document.__name__, ())


_FOREIGN = {"ProgrammeDocument": ("goals",), "StrategyDocument": ("directorates", "costs")}
