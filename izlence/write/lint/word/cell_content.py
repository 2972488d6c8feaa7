"""Each table has rows, each row has cells, and each cell ends with a paragraph: Word calls anything else damage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import W
from izlence.write.lint.package import Package
from izlence.write.lint.tables import cells_of, rows_of

_TABLE, _ROW, _CELL = f"{W}tbl", f"{W}tr", f"{W}tc"
_BLOCKS: Final = (f"{W}p", f"{W}tbl", f"{W}sdt")


def check(package: Package) -> Iterator[Breach]:
    """Look at every table, row and cell."""
    for part in package.parts.values():
        for element in part.walk(_TABLE, _ROW, _CELL):
            if element.tag == _TABLE and next(rows_of(element), None) is None:
                yield Breach(part.name, "", "a table has no row")
            elif element.tag == _ROW and next(cells_of(element), None) is None:
                yield Breach(part.name, "", "a row has no cell")
            elif element.tag == _CELL and not _ends_well(element):
                yield Breach(part.name, "", "a cell does not end with a paragraph")


def _ends_well(cell: etree._Element) -> bool:
    last = next((child for child in reversed(cell) if child.tag in _BLOCKS), None)
    return last is not None and last.tag != _TABLE
