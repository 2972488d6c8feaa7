"""The contract between a template and a document: which names there are, of which type, and which must be placed.

Each expression of a template is checked here against the document's types before any data exists. What is not a field, a
known filter, a comparison or a constant is refused, so a template cannot reach into Python or do arithmetic.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from izlence.compose.document import Chapter, DirectoratePages
from izlence.diagnostic import Fact, Rule
from izlence.render.word import rules
from izlence.render.word.fields import (
    BLOCKS,
    DirectorateLoop,
    FieldType,
    LoopState,
    Unknown,
    WholeOrPages,
    fields_of,
    item_type,
    printable,
)
from izlence.render.word.names import CHAPTER, TOTAL
from izlence.render.word.placed import PLACED, not_placed

# No `upper` and `lower`: a text must stand in the document as the plan has it (Word has "all caps" for the look).
FILTERS = ("length",)


class Refused(Exception):
    """An expression that the contract does not allow, with the rule it breaks."""

    def __init__(self, rule: Rule, **facts: Fact) -> None:
        super().__init__(rule.name)
        self.rule = rule
        self.facts = facts


@dataclass(slots=True)
class Scope:
    """The names that are known at a spot of the template, and what it has used so far."""

    names: dict[str, FieldType]
    guarded: set[str] = field(default_factory=set)
    used: set[tuple[str, str]] = field(default_factory=set)
    printed: set[tuple[str, str]] = field(default_factory=set)
    shut_out: frozenset[str] = frozenset()

    def of_directorate(self, document: dict[str, FieldType], name: str) -> Scope:
        """Give the scope inside a loop over directorates, whose pages are drawn on their own and may be kept."""
        names = {key: known for key, known in document.items() if known.kind is str}
        names |= {
            "book": FieldType(WholeOrPages),
            name: FieldType(DirectoratePages),
            "loop": FieldType(DirectorateLoop),
        }
        return Scope(names, set(), self.used, self.printed, frozenset(self.names) - frozenset(names))

    def with_chapter(self) -> Scope:
        """Give the scope of a header or footer, which is drawn for each chapter where it names it."""
        names = {**self.names, CHAPTER: FieldType(Chapter)}
        return Scope(names, self.guarded, self.used, self.printed)

    def uncounted(self) -> Scope:
        """Give the same scope for what places nothing: a condition, a header or footer."""
        return replace(self, used=set())

    def inside(self, name: str = "", kind: Any = None, guard: str = "") -> Scope:
        """Give the scope inside a `for` or an `if`."""
        # An inner name hides an outer one, and what was known of that.
        guarded = {known for known in self.guarded if known.partition(".")[0] != name}
        names = {**self.names, name: FieldType(kind), "loop": FieldType(LoopState)} if name else self.names
        guarded |= {guard} if guard else set()
        return Scope(names, guarded, self.used, self.printed, self.shut_out - {name})


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
        if node.name in scope.shut_out:
            raise Refused(rules.NOT_IN_DIRECTORATE, name=node.name)
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
    if found.kind not in BLOCKS:
        # A block is placed where it is drawn, not where it is only asked for.
        scope.used.add((owner.kind.__name__, node.attr))
    return found


def _filter(node: nodes.Filter, scope: Scope) -> FieldType:
    if node.name not in FILTERS:
        raise Refused(rules.UNKNOWN_FILTER, name=node.name, available=", ".join(FILTERS))
    if node.args or node.kwargs or node.node is None:
        raise Refused(rules.FORBIDDEN)
    counted = check_expression(node.node, scope.uncounted())
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


# The same records stand in lists that are not printed, or a template prints them in a book alone.
_UNPROVEN: tuple[object, ...] = ("Book", "ContentsEntry", "GoalCards", ("OfficialTable", "number"))


def note_printed(node: nodes.Expr, scope: Scope) -> None:
    """Remember which field an output prints, so that the built file can be searched for its values.

    Only what every template must place counts: the rest a designer may print in one table and not in another. A row of
    totals is a record of its own: its words may be the designer's.
    """
    if isinstance(node, nodes.Getattr):
        owner = check_expression(node.node, scope).kind.__name__
        if owner in _UNPROVEN or (owner, node.attr) in _UNPROVEN:
            return
        if any(node.attr in alternatives for alternatives in PLACED.get(owner, ())):
            is_total = isinstance(node.node, nodes.Getattr) and node.node.attr == TOTAL
            scope.printed.add((f"{owner}.{TOTAL}" if is_total else owner, node.attr))


def check_block(node: nodes.Expr, scope: Scope) -> Any:
    """Give the type of what `{{p … }}` draws; raises Refused where that is no block or may be missing."""
    found = check_expression(node, scope)
    if found.kind is Unknown:
        return found.kind
    if found.kind not in BLOCKS:
        raise Refused(rules.NOT_A_BLOCK, kind=getattr(found.kind, "__name__", "liste"), fitting="`{{ … }}`")
    if found.optional and dotted(node) not in scope.guarded:
        raise Refused(rules.MAY_BE_MISSING, name=dotted(node))
    scope.used.add((found.kind.__name__, BLOCKS[found.kind]))
    if isinstance(node, nodes.Getattr):
        scope.used.add((check_expression(node.node, scope).kind.__name__, node.attr))
    return found.kind


def check_anchor(node: nodes.Expr, scope: Scope) -> None:
    """Raise Refused unless a bookmark can be made for this."""
    found = check_expression(node, scope.uncounted())
    if found.optional and dotted(node) not in scope.guarded:
        raise Refused(rules.MAY_BE_MISSING, name=dotted(node))
    if found.kind is not Unknown and not {"anchor", "bookmark"} <= set(fields_of(found.kind)):
        raise Refused(rules.NOT_AN_ANCHOR)


__all__ = [
    "CHAPTER",
    "FILTERS",
    "TOTAL",
    "Refused",
    "Scope",
    "Unknown",
    "check_anchor",
    "check_block",
    "check_expression",
    "dotted",
    "fields_of",
    "item_type",
    "not_placed",
    "note_printed",
    "parse_expression",
    "parse_statement",
    "printable",
    "root_scope",
]
