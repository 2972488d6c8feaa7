"""The Jinja environment that templates run in: sandboxed, strict, escaping for XML, and quick with proven fields."""

from __future__ import annotations

from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.sandbox import SandboxedEnvironment

from izlence.render.word.tables import ColumnPlan, columns_function

# Names that the engine gives its own variables; a template's fields never begin with an underscore.
OWN = "_t"
LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


class _DirectFields(CodeGenerator):
    """Reads a field directly: the contract has proven that it exists and is no way into Python."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        own = isinstance(node, nodes.Name) and node.name.startswith(OWN)
        self.write("(" if own else "environment.to_xml(")

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:  # noqa: N802
        if node.ctx == "load" and node.name.startswith(OWN):
            self.write(frame.symbols.ref(node.name))
        else:
            super().visit_Name(node, frame)


def _to_xml(value: object) -> str:
    """Escape text for XML; most of it needs no change, and that is seen without building anything new."""
    if type(value) is not str:
        return _to_xml(str(value))
    if "&" in value or "<" in value or '"' in value or ">" in value:
        value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    if "\n" in value:
        value = value.replace("\n", LINE_BREAK)
    if value.strip(" \t") is value:
        return value
    # Word drops a space at the edge of a text unless it is told to keep it.
    return f'</w:t><w:t xml:space="preserve">{value}</w:t><w:t>'


class _Environment(SandboxedEnvironment):
    code_generator_class = _DirectFields
    to_xml = staticmethod(_to_xml)


def environment_for(plans: tuple[ColumnPlan, ...], tight: list[tuple[int, int]]) -> SandboxedEnvironment:
    """Give the environment of one part, whose tables ask for the widths of these columns."""
    environment = _Environment(autoescape=True, undefined=StrictUndefined, optimized=False)
    environment.filters = {"length": len, "one_line": _one_line, "in_field": _in_field}
    environment.globals = {"_columns": columns_function(plans, tight)}
    return environment


def _one_line(text: str) -> str:
    """An attribute, such as a text alternative, has no room for line breaks."""
    return " ".join(str(text).split())


def _in_field(text: str) -> str:
    """A field's instruction ends its texts with quotation marks of its own."""
    return _one_line(text).replace("\\", "\\\\").replace('"', '\\"')
