"""The rows and cells of a Word table, also those inside a content control."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from izlence.write.lint.namespaces import W

_WRAPPERS: Final = tuple(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "del"))
_OFF: Final = ("0", "false", "off")


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """Give the rows of a table, without those of tables inside its cells."""
    return _children(table, f"{W}tr")


def cells_of(row: etree._Element) -> Iterator[etree._Element]:
    """Give the cells of a row."""
    return _children(row, f"{W}tc")


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Give the first child of a name, several times faster than `find`."""
    return None if element is None else next(element.iterchildren(W + name), None)


def value_of(properties: etree._Element | None, name: str, default: int) -> int:
    """Read the `w:val` of a property that counts something."""
    found = child(properties, name)
    value = "" if found is None else found.get(f"{W}val", "")
    return int(value) if value.isdecimal() else default


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a yes-or-no property is there and not switched off."""
    return element is not None and element.get(f"{W}val", "1") not in _OFF


def _children(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, tag)
