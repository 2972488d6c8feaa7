"""What a drawn template calls: texts escaped for XML, widths of columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from izlence.render.word.tables import ColumnPlan, columns_function

LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


def functions_for(
    plans: tuple[ColumnPlan, ...], tight: set[tuple[int, int]]
) -> dict[str, Callable[..., Any]]:
    """Give the functions that the programs of one part call, whose tables ask for the widths of these columns."""
    return {
        "length": len,
        "one_line": _one_line,
        "in_field": _in_field,
        "to_xml": to_xml,
        "_columns": columns_function(plans, tight),
    }


def to_xml(value: object) -> str:
    """Escape text for XML; most of it needs no change, and that is seen without building anything new."""
    if type(value) is not str:
        return to_xml(str(value))
    if "&" in value or "<" in value or '"' in value or ">" in value:
        value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    if "\n" in value:
        value = value.replace("\n", LINE_BREAK)
    if value.strip(" \t") is value:
        return value
    # Word drops a space at the edge of a text unless it is told to keep it.
    return f'</w:t><w:t xml:space="preserve">{value}</w:t><w:t>'


def _one_line(text: str) -> str:
    """An attribute, such as a text alternative, has no room for line breaks."""
    return " ".join(str(text).split())


def to_attribute(text: str) -> str:
    """Escape text for an attribute."""
    one_line = _one_line(text)
    return one_line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _in_field(text: str) -> str:
    """A field's instruction ends its texts with quotation marks of its own."""
    return _one_line(text).replace("\\", "\\\\").replace('"', '\\"')
