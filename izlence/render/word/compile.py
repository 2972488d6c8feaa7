"""Make a template a function: its tree, with tags marked, becomes text with gaps, and Jinja compiles what fills them.

All faults of a template are reported at once, before any data exists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from izlence.compose.document import Cell
from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.render.word import contract, rules
from izlence.render.word.clean import clean
from izlence.render.word.package import open_template, parse
from izlence.render.word.tables import ColumnPlan, columns_function, lay_out_tables, measure
from izlence.render.word.tags import END, INSTRUCTION, MARK, Tag, TaggedPart, find_tags

_TEMPLATED = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
_MARKS = re.compile(f"<\\?{INSTRUCTION} (?P<statement>=?[^?]*)\\?>|{MARK}(?P<output>=?[^{END}]*){END}")
# Delimiters from the private use area: whatever the template's own text holds, it is text.
_VARIABLE, _VARIABLE_END, _BLOCK, _BLOCK_END = "\ue002", "\ue003", "\ue004", "\ue005"

Render = Callable[[Mapping[str, Any]], Iterator[str]]


@dataclass(frozen=True, slots=True)
class CompiledTemplate:
    """A template ready to draw: functions for the parts that hold tags, bytes for the others.

    `printed` names the fields that it prints, by record.
    """

    renders: Mapping[str, Render]
    parts: Mapping[str, bytes]
    printed: frozenset[tuple[str, str]]


class _DirectFields(CodeGenerator):
    """Reads a field directly: the contract has proven that it exists and is no way into Python."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        own = isinstance(node, nodes.Name) and node.name.startswith("_t")
        self.write("(" if own else "environment.to_xml(")

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:  # noqa: N802
        if node.ctx == "load" and node.name.startswith("_t"):
            self.write(frame.symbols.ref(node.name))
        else:
            super().visit_Name(node, frame)


def _to_xml(value: object) -> str:
    """Escape text for XML; most of it needs no change, and that is seen without building anything new."""
    if type(value) is not str:
        return _to_xml(str(value))
    if "&" in value or "<" in value or '"' in value or ">" in value:
        value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    if value.strip(" \t\n") is value:
        return value
    # Word drops a space at the edge of a text unless it is told to keep it.
    return f'</w:t><w:t xml:space="preserve">{value}</w:t><w:t>'


class _Environment(SandboxedEnvironment):
    code_generator_class = _DirectFields
    to_xml = staticmethod(_to_xml)


def _environment(plans: tuple[ColumnPlan, ...]) -> _Environment:
    environment = _Environment(
        variable_start_string=_VARIABLE,
        variable_end_string=_VARIABLE_END,
        block_start_string=_BLOCK,
        block_end_string=_BLOCK_END,
        comment_start_string="\ue006",
        comment_end_string="\ue007",
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters = {"length": len, "one_line": _one_line}
    environment.globals = {"_columns": columns_function(plans)}
    return environment


def compile_template(
    content: bytes, file: str, document: type
) -> tuple[CompiledTemplate | None, tuple[Diagnostic, ...]]:
    """Compile a template for a kind of document; None and all its faults where it breaks the contract."""
    parts, problems = open_template(content, file)
    if not parts:
        return None, problems
    scope = contract.root_scope(document)
    found: list[Diagnostic] = []
    renders: dict[str, Render] = {}
    for name in sorted(parts):
        if _TEMPLATED.fullmatch(name):
            render, faults = _compile_part(parts[name], name, file, scope)
            found += faults
            if render is not None:
                renders[name] = render
    if not found:
        found += _not_placed(document, scope, file)
    if found:
        return None, tuple(found)
    rest = {name: content for name, content in parts.items() if name not in renders}
    return CompiledTemplate(renders, rest, frozenset(scope.printed)), ()


def _not_placed(document: type, scope: contract.Scope, file: str) -> Iterator[Diagnostic]:
    for alternatives in contract.not_placed(document, scope.used):
        names = " / ".join(alternatives)
        example = "{{ … " + alternatives[0].partition(".")[2] + " }}"
        yield Diagnostic(rules.FIELD_NOT_PLACED, Place(file), {"name": names, "example": example})


def _compile_part(
    content: bytes, name: str, file: str, scope: contract.Scope
) -> tuple[Render | None, list[Diagnostic]]:
    root = parse(content)
    clean(root)
    measure(root)
    tagged = find_tags(root, file, name)
    plans, problems = lay_out_tables(tagged, file)
    writer = _SourceWriter(tagged, file, scope)
    # A line break in the source would be taken for one in the plan's text, which becomes a break in Word.
    source = writer.write(etree.tostring(root, encoding="unicode").replace("\n", " "))
    found = [*tagged.found, *problems, *writer.found]
    if found:
        return None, found
    template = _environment(plans).from_string(source)
    return _render_function(template), []


def _render_function(template: Any) -> Render:
    def render(fields: Mapping[str, Any]) -> Iterator[str]:
        pieces: Iterator[str] = template.root_render_func(template.new_context(fields))
        return pieces

    return render


class _SourceWriter:
    """Writes the Jinja source of a part in reading order, checking each tag against the contract on the way."""

    def __init__(self, tagged: TaggedPart, file: str, scope: contract.Scope) -> None:
        self.tags = tagged.tags
        self.file = file
        self.scope = scope
        self.found: list[Diagnostic] = []
        self.open: list[tuple[Tag, contract.Scope]] = []

    def write(self, text: str) -> str:
        """Write the source; it is of use only when nothing was found."""
        pieces: list[str] = []
        position = 0
        for match in _MARKS.finditer(text):
            pieces.append(text[position : match.start()])
            pieces.append(self._gap(match["statement"], match["output"]))
            position = match.end()
        pieces.append(text[position:])
        for tag, _ in self.open:
            self._report(rules.UNBALANCED, tag)
        return "".join(pieces)

    def _gap(self, statement: str | None, output: str | None) -> str:
        if statement is not None and statement.startswith("="):
            return f"{_BLOCK}{statement[1:]}{_BLOCK_END}"
        if output is not None and output.startswith("="):
            return f"{_VARIABLE}{_unescape(output[1:])}{_VARIABLE_END}"
        tag = self.tags[int(statement or output or 0)]
        try:
            return self._output(tag) if output is not None else self._statement(tag)
        except contract.Refused as refused:
            self._report(refused.rule, tag, **refused.facts)
            return ""

    def _output(self, tag: Tag) -> str:
        node = contract.parse_expression(tag.body)
        kind = contract.check_expression(node, self.scope).kind
        if not contract.printable(kind):
            name = getattr(kind, "__name__", "liste")
            raise contract.Refused(rules.NOT_PRINTABLE, kind=name)
        expression = f"({tag.body}).text" if kind is Cell else tag.body
        if tag.in_attribute:
            expression = expression if kind is int else f"({expression})|one_line"
        else:
            contract.note_printed(node, self.scope)
        return f"{_VARIABLE} {expression} {_VARIABLE_END}"

    def _statement(self, tag: Tag) -> str:
        keyword, _, rest = tag.body.partition(" ")
        if keyword in ("for", "if"):
            self.open.append((tag, self.scope))
        if keyword == "for":
            self._for(rest)
        elif keyword == "if":
            self._guard(rest)
        elif keyword in ("elif", "else"):
            self.scope = self._opened("if")[1]
            if keyword == "elif":
                self._guard(rest)
        elif keyword in ("endfor", "endif"):
            self._end(tag, keyword.removeprefix("end"))
        else:
            raise contract.Refused(rules.UNKNOWN_TAG)
        return f"{_BLOCK} {tag.body} {_BLOCK_END}"

    def _for(self, rest: str) -> None:
        name, _, items = rest.partition(" in ")
        if not name.strip().isidentifier() or name.strip().startswith("_"):
            raise contract.Refused(rules.SYNTAX)
        kind = contract.check_expression(contract.parse_expression(items), self.scope)
        item = contract.item_type(kind.kind)
        if item is None:
            raise contract.Refused(rules.NOT_A_LIST)
        self.scope = self.scope.inside(name.strip(), item)

    def _guard(self, condition: str) -> None:
        node = contract.parse_expression(condition)
        contract.check_expression(node, self.scope)
        self.scope = self.scope.inside(guard=contract.dotted(node))

    def _end(self, tag: Tag, keyword: str) -> None:
        opened, scope = self._opened(keyword)
        self.scope = scope
        self.open.pop()
        if opened.parent is not tag.parent or opened.level != tag.level:
            raise contract.Refused(rules.UNBALANCED)

    def _opened(self, keyword: str) -> tuple[Tag, contract.Scope]:
        if not self.open or self.open[-1][0].keyword != keyword:
            raise contract.Refused(rules.UNBALANCED)
        return self.open[-1]

    def _report(self, rule: Rule, tag: Tag, **facts: Fact) -> None:
        stated: dict[str, Fact] = {"spot": tag.spot, "tag": tag.text, **facts}
        self.found.append(Diagnostic(rule, Place(self.file), stated))


def _one_line(text: str) -> str:
    """An attribute, such as a text alternative, has no room for line breaks."""
    return " ".join(str(text).split())


def _unescape(text: str) -> str:
    """Undo what serialising did to an expression."""
    return text.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
