"""From a tagged part to a Jinja program: static text and checked expressions, nested as the tags nest.

The program is built as Jinja's own syntax tree. A template's text is never parsed as a template language, so whatever
stands in it is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from jinja2 import nodes

from izlence.compose.document import Cell, DirectoratePages, OfficialTable
from izlence.diagnostic import Diagnostic, Fact, Place, Rule
from izlence.render.word import contract, rules
from izlence.render.word.fields import BLOCKS, FieldType
from izlence.render.word.names import BLOCK, FRAGMENT, LAST_CHAPTER, OF_CHAPTER, OFFICIAL
from izlence.render.word.sections import BREAK_END, BREAK_START
from izlence.render.word.tags import END, INSTRUCTION, MARK, Tag

_MARKS = re.compile(f"<\\?{INSTRUCTION} (?P<statement>=?[^?]*)\\?>|{MARK}(?P<output>=?[^{END}]*){END}")


_BREAK = {"[": BREAK_START, "]": BREAK_END}


@dataclass(slots=True)
class _Block:
    """An open `for`, `if` or `anchor`: its tag, the scope around it, where its content goes."""

    tag: Tag
    scope: contract.Scope
    outer: list[nodes.Node]
    node: nodes.For | nodes.If | None


class ProgramWriter:
    """Writes a part's program in reading order, checking each tag against the contract on the way."""

    def __init__(self, tags: list[Tag], file: str, scope: contract.Scope) -> None:
        self.tags = tags
        self.file = file
        self.scope = scope
        self.found: list[Diagnostic] = []
        self.fragments: list[tuple[str, nodes.Template]] = []
        self.draws_official = False
        self._document: dict[str, FieldType] = dict(scope.names)
        self._open: list[_Block] = []
        self._body: list[nodes.Node] = []

    def write(self, text: str) -> nodes.Template:
        """Write the program; it is of use only when nothing was found."""
        program = nodes.Template(self._body, lineno=1)
        position = 0
        for match in _MARKS.finditer(text):
            self._static(text[position : match.start()])
            self._gap(match["statement"], match["output"])
            position = match.end()
        self._static(text[position:])
        for block in self._open:
            self._report(rules.UNBALANCED, block.tag)
        return program

    def _static(self, text: str) -> None:
        if text:
            self._print(nodes.TemplateData(text, lineno=1))

    def _print(self, expression: nodes.Expr) -> None:
        """Add to what is printed, in one output with what was printed just before."""
        last = self._body[-1] if self._body else None
        if isinstance(last, nodes.Output):
            last.nodes.append(expression)
        else:
            self._body.append(nodes.Output([expression], lineno=1))

    def _gap(self, statement: str | None, output: str | None) -> None:
        if statement is not None and statement.startswith("="):
            self._body.append(contract.parse_statement(statement[1:]))
            return
        if statement in _BREAK:
            self._static(_BREAK[statement])
            return
        if output is not None and output.startswith("="):
            self._own(_unescape(output[1:]))
            return
        tag = self.tags[int(statement or output or 0)]
        try:
            if tag.is_output and output is None:
                self._draw(tag)
            elif output is not None:
                self._output(tag)
            else:
                self._statement(tag)
        except contract.Refused as refused:
            self._report(refused.rule, tag, **refused.facts)

    def _own(self, expression: str) -> None:
        if expression == OF_CHAPTER:
            inside = contract.CHAPTER in self.scope.names
            expression = f"{contract.CHAPTER}.position" if inside else LAST_CHAPTER
        self._print(contract.parse_expression(expression))

    def _draw(self, tag: Tag) -> None:
        """Print what is drawn as whole paragraphs and tables."""
        node = contract.parse_expression(tag.body)
        kind = contract.check_block(node, self.scope)
        self.draws_official |= kind is OfficialTable
        drawer = nodes.Name(OFFICIAL if kind is OfficialTable else BLOCK, "load", lineno=1)
        self._print(nodes.Call(drawer, [node], [], None, None, lineno=1))

    def _output(self, tag: Tag) -> None:
        node = contract.parse_expression(tag.body)
        kind = contract.check_expression(node, self.scope).kind
        if kind in BLOCKS:
            raise contract.Refused(rules.NOT_A_BLOCK, kind=kind.__name__, fitting="`{{p … }}`")
        if not contract.printable(kind):
            name = "liste / list" if contract.item_type(kind) else getattr(kind, "__name__", "?")
            raise contract.Refused(rules.NOT_PRINTABLE, kind=name)
        printed = nodes.Getattr(node, "text", "load", lineno=1) if kind is Cell else node
        if not (tag.in_attribute or tag.in_field):
            contract.note_printed(node, self.scope)
        elif kind is not int:
            fitted = "in_field" if tag.in_field else "one_line"
            printed = nodes.Filter(printed, fitted, [], [], None, None, lineno=1)
        self._print(printed)

    def _statement(self, tag: Tag) -> None:
        keyword, _, rest = tag.body.partition(" ")
        if rest and keyword in ("else", "endfor", "endif", "endanchor"):
            raise contract.Refused(rules.SYNTAX)
        if keyword == "for":
            self._for(tag, rest)
        elif keyword == "if":
            self._if(tag, rest)
        elif keyword in ("elif", "else"):
            self._branch(keyword, rest)
        elif keyword in ("endfor", "endif", "endanchor"):
            self._end(tag, keyword.removeprefix("end"))
        elif keyword == "anchor":
            self._anchor(tag, rest)
        else:
            raise contract.Refused(rules.UNKNOWN_TAG)

    def _for(self, tag: Tag, rest: str) -> None:
        name, _, items = (part.strip() for part in rest.partition(" in "))
        target = nodes.Name(name, "store", lineno=1)
        node = nodes.For(target, nodes.Const(()), [], [], None, False, lineno=1)
        outer = self._enter(tag, node, node.body)
        # Should the loop be refused, what stands inside it is not blamed for it.
        self.scope = outer.inside(name, contract.Unknown)
        if not name.isidentifier() or name.startswith("_"):
            raise contract.Refused(rules.SYNTAX)
        node.iter = contract.parse_expression(items)
        item = contract.item_type(contract.check_expression(node.iter, outer).kind)
        if item is None:
            raise contract.Refused(rules.NOT_A_LIST)
        self.scope = outer.inside(name, item)
        if item is DirectoratePages and tag.level == "p":
            self._directorates(name, outer)

    def _directorates(self, name: str, outer: contract.Scope) -> None:
        """Make the loop's body a program of its own, which draws one directorate without looking at the others."""
        number = len(self.fragments)
        fragment = nodes.Template([], lineno=1)
        self.fragments.append((name, fragment))
        self.scope = outer.of_directorate(self._document, name)
        given = [nodes.Const(number), nodes.Name(name, "load"), contract.parse_expression("loop.first")]
        call = nodes.Call(nodes.Name(FRAGMENT, "load"), list(given), [], None, None, lineno=1)
        self._print(call)
        self._body = fragment.body

    def _anchor(self, tag: Tag, rest: str) -> None:
        """Open a bookmark; a record without an anchor gets none."""
        self._open.append(_Block(tag, self.scope, self._body, None))
        node = contract.parse_expression(rest.strip())
        contract.check_anchor(node, self.scope)
        number = nodes.Getattr(node, "bookmark", "load", lineno=1)
        name = nodes.Getattr(node, "anchor", "load", lineno=1)
        start = [_text('<w:bookmarkStart w:id="'), number, _text('" w:name="'), name, _text('"/>')]
        self._body.append(_where(name, start))

    def _close_anchor(self, tag: Tag) -> None:
        node = contract.parse_expression(tag.body.partition(" ")[2].strip())
        number = nodes.Getattr(node, "bookmark", "load", lineno=1)
        name = nodes.Getattr(node, "anchor", "load", lineno=1)
        self._body.append(_where(name, [_text('<w:bookmarkEnd w:id="'), number, _text('"/>')]))

    def _if(self, tag: Tag, condition: str) -> None:
        node = nodes.If(nodes.Const(True), [], [], [], lineno=1)
        self._enter(tag, node, node.body)
        self._guard(node, condition)

    def _guard(self, node: nodes.If, condition: str) -> None:
        node.test = contract.parse_expression(condition)
        outer, self.scope = self.scope, self.scope.inside(guard=contract.dotted(node.test))
        contract.check_expression(node.test, outer.uncounted())

    def _enter(self, tag: Tag, node: nodes.For | nodes.If, body: list[nodes.Node]) -> contract.Scope:
        self._body.append(node)
        self._open.append(_Block(tag, self.scope, self._body, node))
        self._body = body
        return self.scope

    def _branch(self, keyword: str, condition: str) -> None:
        block = self._opened("if")
        self.scope = block.scope
        if not isinstance(block.node, nodes.If):
            raise contract.Refused(rules.UNBALANCED)
        if keyword == "else":
            self._body = block.node.else_
            return
        branch = nodes.If(nodes.Const(True), [], [], [], lineno=1)
        block.node.elif_.append(branch)
        self._body = branch.body
        self._guard(branch, condition)

    def _end(self, tag: Tag, keyword: str) -> None:
        block = self._opened(keyword)
        self._open.pop()
        if keyword == "anchor":
            self._close_anchor(block.tag)
        else:
            self.scope, self._body = block.scope, block.outer
        if block.tag.parent is not tag.parent or block.tag.level != tag.level:
            raise contract.Refused(rules.UNBALANCED)

    def _opened(self, keyword: str) -> _Block:
        if not self._open or self._open[-1].tag.keyword != keyword:
            raise contract.Refused(rules.UNBALANCED)
        return self._open[-1]

    def _report(self, rule: Rule, tag: Tag, **facts: Fact) -> None:
        stated: dict[str, Fact] = {"spot": tag.spot, "tag": tag.text, **facts}
        self.found.append(Diagnostic(rule, Place(self.file), stated))


def _text(text: str) -> nodes.Expr:
    return nodes.TemplateData(text, lineno=1)


def _where(condition: nodes.Expr, printed: list[nodes.Expr]) -> nodes.If:
    return nodes.If(condition, [nodes.Output(printed, lineno=1)], [], [], lineno=1)


def _unescape(text: str) -> str:
    """Undo what serialising did to an expression."""
    return text.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
