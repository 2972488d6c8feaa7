"""The contract between a template and a document: which names there are, of which type, and which must be placed.

Each expression of a template is checked here against the document's types before any data exists. What is not a field, a
known filter, a comparison or a constant is refused, so a template cannot reach into Python or do arithmetic.
"""

from __future__ import annotations

import difflib
import types
import typing
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Union

from jinja2 import Environment, TemplateSyntaxError, nodes

from izlence.compose import document as composed
from izlence.diagnostic import Fact, Rule
from izlence.render.word import rules

# No `upper` and `lower`: a text must stand in the document as the plan has it (Word has "all caps" for the look).
FILTERS = ("length",)
TOTAL = "total"


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


class Refused(Exception):
    """An expression that the contract does not allow, with the rule it breaks."""

    def __init__(self, rule: Rule, **facts: Fact) -> None:
        super().__init__(rule.name)
        self.rule = rule
        self.facts = facts


# Each tuple names fields of which a template must place one; what is listed nowhere may be left out.
_PLACED: dict[str, tuple[tuple[str, ...], ...]] = {
    "TargetPage": (
        ("directorate", "directorate_capitals"),
        ("goal",),
        ("objective",),
        ("number", "code"),
        ("title",),
        ("indicators",),
        ("monitoring_indicators",),
        ("activities",),
        ("economic_codes",),
        ("notes",),
    ),
    "IndicatorTable": (("rows",), ("headings",), ("groups",)),
    "IndicatorRow": (("name", "label"), ("mark", "label"), ("unit",), ("values",)),
    "ActivityTable": (("rows",), ("total",)),
    "ActivityRow": (("name", "label"), ("mark", "label"), ("budget",), ("off_budget",), ("total",)),
    "EconomicCodeTable": (("rows",), ("total",)),
    "EconomicCodeRow": (("code", "label"), ("name", "label"), ("amount",)),
    "NoteLine": (("mark",), ("text",)),
    "CardPage": (
        ("directorate",),
        ("goal_code",),
        ("goal",),
        ("code",),
        ("objective",),
        ("cooperating",),
        ("indicators",),
        ("risks",),
        ("activities",),
        ("cost_estimate",),
        ("findings",),
        ("needs",),
        ("notes",),
    ),
    "CardTable": (("rows",), ("headings",)),
    "CardRow": (
        ("code", "label"),
        ("name", "label"),
        ("mark", "label"),
        ("unit", "label"),
        ("weight",),
        ("values",),
        ("monitoring_frequency",),
        ("reporting_frequency",),
    ),
    "TextLine": (("text",),),
}


@cache
def fields_of(kind: Any) -> dict[str, FieldType]:
    """Give the fields of a composed record and their types; none for a type that has no fields."""
    if not isinstance(kind, type) or (kind.__module__ != composed.__name__ and kind is not LoopState):
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
    is_list = typing.get_origin(kind) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis
    return arguments[0] if is_list else None


@dataclass(slots=True)
class Scope:
    """The names that are known at a spot of the template, and what it has used so far."""

    names: dict[str, FieldType]
    guarded: set[str] = field(default_factory=set)
    used: set[tuple[str, str]] = field(default_factory=set)
    printed: set[tuple[str, str]] = field(default_factory=set)

    def inside(self, name: str = "", kind: Any = None, guard: str = "") -> Scope:
        """Give the scope inside a `for` or an `if`."""
        # An inner name hides an outer one, and what was known of that.
        guarded = {known for known in self.guarded if known.partition(".")[0] != name}
        names = {**self.names, name: FieldType(kind), "loop": FieldType(LoopState)} if name else self.names
        return Scope(names, guarded | ({guard} if guard else set()), self.used, self.printed)


def root_scope(document: type) -> Scope:
    """Give the scope at the top of a template: the document's own fields."""
    return Scope(dict(fields_of(document)))


_PARSER = Environment(autoescape=True)


@cache
def parse_expression(text: str) -> nodes.Expr:
    """Parse one expression; raises Refused where Jinja does not understand it."""
    try:
        output = _PARSER.parse("{{ " + text + " }}").body
    except TemplateSyntaxError as fault:
        raise Refused(rules.SYNTAX) from fault
    if len(output) != 1 or not isinstance(output[0], nodes.Output) or len(output[0].nodes) != 1:
        raise Refused(rules.SYNTAX)
    return output[0].nodes[0]


def parse_statement(text: str) -> nodes.Node:
    """Parse a statement of the engine's own, such as the one that asks for a table's widths."""
    return _PARSER.parse("{% " + text + " %}").body[0]


def check_expression(node: nodes.Node, scope: Scope) -> FieldType:
    """Give an expression's type; raises Refused where it breaks the contract."""
    if isinstance(node, nodes.Name):
        return _known(node.name, scope.names)
    if isinstance(node, nodes.Getattr):
        return _attribute(node, scope)
    if isinstance(node, nodes.Filter):
        return _filter(node, scope)
    if isinstance(node, nodes.Const) and isinstance(node.value, str | int | bool):
        return FieldType(type(node.value))
    if isinstance(node, nodes.Not | nodes.And | nodes.Or | nodes.Compare | nodes.Operand):
        for child in node.iter_child_nodes():
            check_expression(child, scope)
        return FieldType(bool)
    raise Refused(rules.FORBIDDEN)


def _attribute(node: nodes.Getattr, scope: Scope) -> FieldType:
    owner = check_expression(node.node, scope)
    if owner.kind is Unknown:
        return owner
    path = dotted(node.node)
    if owner.optional and path not in scope.guarded:
        raise Refused(rules.MAY_BE_MISSING, name=path)
    if node.attr.startswith("_"):
        raise Refused(rules.FORBIDDEN)
    found = _known(node.attr, fields_of(owner.kind))
    scope.used.add((owner.kind.__name__, node.attr))
    return found


def _filter(node: nodes.Filter, scope: Scope) -> FieldType:
    if node.name not in FILTERS:
        raise Refused(rules.UNKNOWN_FILTER, name=node.name, available=", ".join(FILTERS))
    if node.args or node.kwargs or node.node is None:
        raise Refused(rules.FORBIDDEN)
    counted = check_expression(node.node, scope)
    if counted.optional and dotted(node.node) not in scope.guarded:
        raise Refused(rules.MAY_BE_MISSING, name=dotted(node.node))
    if counted.kind not in (str, Unknown) and item_type(counted.kind) is None:
        raise Refused(rules.NOT_A_LIST)
    return FieldType(int)


def _known(name: str, known: dict[str, FieldType]) -> FieldType:
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1)
    listed = ", ".join(sorted(known))
    raise Refused(
        rules.UNKNOWN_FIELD,
        name=name,
        suggestion=f"Bunu mu demek istediniz: {near[0]}?" if near else f"Var olanlar: {listed}",
        suggestion_en=f"Did you mean: {near[0]}?" if near else f"There are: {listed}",
    )


def dotted(node: nodes.Node) -> str:
    """Write a chain of names as the template does."""
    if isinstance(node, nodes.Getattr):
        return f"{dotted(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""


def note_printed(node: nodes.Expr, scope: Scope) -> None:
    """Remember which field an output prints, so that the built file can be searched for its values.

    Only what every template must place counts: the rest a designer may print in one table and not in another. A row of
    totals is a record of its own: its words may be the designer's.
    """
    if isinstance(node, nodes.Getattr):
        owner = check_expression(node.node, scope).kind.__name__
        if any(node.attr in alternatives for alternatives in _PLACED.get(owner, ())):
            is_total = isinstance(node.node, nodes.Getattr) and node.node.attr == TOTAL
            scope.printed.add((f"{owner}.{TOTAL}" if is_total else owner, node.attr))


def printable(kind: Any) -> bool:
    """Tell whether a value of this type can stand in the document as text."""
    return kind in (str, int, composed.Cell, Unknown) or typing.get_origin(kind) is typing.Literal


def not_placed(document: type, used: set[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Give the fields of a document that a template has no place for, alternatives together."""
    missing = []
    for kind in _records(document):
        for alternatives in _PLACED.get(kind.__name__, ()):
            if not any((kind.__name__, name) in used for name in alternatives):
                missing.append(tuple(f"{kind.__name__}.{name}" for name in alternatives))
    return missing


@cache
def _records(document: type) -> tuple[type, ...]:
    """Give the record types that a document is made of, in reading order."""
    found: dict[type, None] = {}
    waiting: list[Any] = [document]
    while waiting:
        kind = waiting.pop(0)
        if kind in found or not fields_of(kind):
            continue
        found[kind] = None
        for field_type in fields_of(kind).values():
            inner = item_type(field_type.kind) or field_type.kind
            waiting.append(inner)
    return tuple(found)
