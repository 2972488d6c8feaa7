"""From a checked program to Python: the program's tree written as one generator function, which Python compiles.

The contract has proven every expression, so a field is read directly and nothing is looked up or guarded while a document is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import nodes

from izlence.render.word.function import Program

# Names that the engine gives its own variables; a template's fields never begin with an underscore.
OWN = "_t"
_LOOP = "loop"
_COMPARISONS = {
    "eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in",
}  # fmt: skip


def python_program(
    program: nodes.Template, name: str, known: Iterable[str], whole: Iterable[str] = ()
) -> Program:
    """Give a program as the source of a function of a document's fields.

    `known` are the names of the engine's functions: filters, `to_xml`, and what its own expressions call. What a call to one of the
    `whole` gives are pieces of their own.
    """
    writer = _SourceWriter(frozenset(known), frozenset(whole))
    source = writer.function(program)
    return Program(name, source, tuple(writer.constants.items()))


class _SourceWriter:
    def __init__(self, known: frozenset[str], whole: frozenset[str]) -> None:
        self.constants: dict[str, str] = {}
        self._known = known
        self._whole = whole
        self._lines: list[str] = []
        self._depth = 1
        self._variables: list[tuple[str, str]] = []
        self._loops: list[str] = []
        self._fields: dict[str, str] = {}

    def function(self, program: nodes.Template) -> str:
        """Give the source of the function."""
        self._block(program.body)
        fields = [f"    {variable} = _fields[{name!r}]" for name, variable in self._fields.items()]
        # A function without a yield would be no generator.
        return "\n".join(("def _draw(_fields):", *fields, *self._lines, "    yield ''", ""))

    def _line(self, text: str) -> None:
        self._lines.append("    " * self._depth + text)

    def _block(self, body: list[nodes.Node]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                self._output(node)
            elif isinstance(node, nodes.For):
                self._for(node)
            elif isinstance(node, nodes.If):
                self._if(node)
            elif isinstance(node, nodes.Assign):
                self._line(f"{self._targets(node.target)} = {self._expression(node.node)}")

    def _inner(self, body: list[nodes.Node]) -> None:
        self._depth += 1
        self._line("pass") if not body else self._block(body)
        self._depth -= 1

    def _output(self, node: nodes.Output) -> None:
        """Write one output as one text, but for what is no text."""
        pieces: list[str] = []
        for child in node.nodes:
            if (
                isinstance(child, nodes.Call)
                and isinstance(child.node, nodes.Name)
                and child.node.name in self._whole
            ):
                self._yield(pieces)
                pieces = []
                self._line(f"yield from {self._expression(child)}")
            else:
                pieces.append(self._piece(child))
        self._yield(pieces)

    def _yield(self, pieces: list[str]) -> None:
        if pieces:
            self._line(f'yield f"{"".join(pieces)}"')

    def _piece(self, child: nodes.Expr) -> str:
        if isinstance(child, nodes.TemplateData):
            return f"{{{self._constant(child.data)}}}"
        # What the engine itself gives is XML already.
        own = isinstance(child, nodes.Call) or (isinstance(child, nodes.Name) and child.name.startswith(OWN))
        expression = self._expression(child)
        return f"{{{expression}}}" if own else f"{{to_xml({expression})}}"

    def _constant(self, text: str) -> str:
        name = f"_s{len(self.constants)}"
        self.constants[name] = text
        return name

    def _for(self, node: nodes.For) -> None:
        items = self._expression(node.iter)
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        number = len(self._lines)
        variable, counter = f"v{number}_{name}", f"i{number}"
        self._line(f"{counter}_items = {items}")
        self._line(f"for {counter}, {variable} in enumerate({counter}_items, 1):")
        self._variables.append((name, variable))
        self._loops.append(counter)
        self._inner(node.body)
        self._loops.pop()
        self._variables.pop()

    def _if(self, node: nodes.If) -> None:
        self._line(f"if {self._expression(node.test)}:")
        self._inner(node.body)
        for branch in node.elif_:
            self._line(f"elif {self._expression(branch.test)}:")
            self._inner(branch.body)
        if node.else_:
            self._line("else:")
            self._inner(node.else_)

    def _targets(self, node: nodes.Node) -> str:
        names = node.items if isinstance(node, nodes.Tuple) else [node]
        return ", ".join(name.name for name in names if isinstance(name, nodes.Name)) + ","

    def _expression(self, node: nodes.Node) -> str:  # noqa: PLR0911
        if isinstance(node, nodes.Name):
            return self._name(node.name)
        if isinstance(node, nodes.Getattr):
            return self._attribute(node)
        if isinstance(node, nodes.Const):
            # A text never becomes source, so that no quotation mark in it can.
            return self._constant(node.value) if isinstance(node.value, str) else repr(node.value)
        if isinstance(node, nodes.Filter):
            return f"{node.name}({self._expression(node.node or nodes.Const(''))})"
        if isinstance(node, nodes.Call):
            return f"{self._expression(node.node)}({', '.join(map(self._expression, node.args))})"
        if isinstance(node, nodes.Mul):
            return f"({self._expression(node.left)} * {self._expression(node.right)})"
        return f"({self._condition(node)})"

    def _condition(self, node: nodes.Node) -> str:
        if isinstance(node, nodes.Not):
            return f"not {self._expression(node.node)}"
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"{self._expression(node.left)} {word} {self._expression(node.right)}"
        if isinstance(node, nodes.Compare):
            compared = (
                f"{_COMPARISONS[operand.op]} {self._expression(operand.expr)}" for operand in node.ops
            )
            return f"{self._expression(node.expr)} {' '.join(compared)}"
        raise TypeError(f"the contract lets no {type(node).__name__} through")

    def _name(self, name: str) -> str:
        if name.startswith(OWN) or name in self._known:
            return name
        if name == _LOOP and self._loops:
            return "True"
        inner = next((variable for known, variable in reversed(self._variables) if known == name), "")
        return inner or self._fields.setdefault(name, f"f_{name}")

    def _attribute(self, node: nodes.Getattr) -> str:
        if self._loops and isinstance(node.node, nodes.Name) and node.node.name == _LOOP:
            turn = self._loops[-1]
            return {"first": f"({turn} == 1)", "last": f"({turn} == len({turn}_items))", "index": turn}[
                node.attr
            ]
        return f"{self._expression(node.node)}.{node.attr}"
