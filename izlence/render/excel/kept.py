"""Sheets of tables that hold nothing but text, kept from one build to the next under all that stands on them.

A figure may lead to another sheet, so a table with figures is drawn each time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from izlence.compose.document import Document, OfficialTable
from izlence.render.excel.sheet import Sheet


class TableSheet(NamedTuple):
    """The sheet of a table: after how many rows its headings stand, and on which row its first one, both from 0."""

    sheet: Sheet
    head: int
    top: int


class TableSheets:
    """The sheets of one document's tables: those `kept`, by the fingerprint of what they hold, and those drawn."""

    def __init__(self, kept: Mapping[str, TableSheet] | None = None) -> None:
        self._kept = kept or {}
        self.drawn: dict[str, TableSheet] = {}
        self.used: dict[str, TableSheet] = {}
        """Those that were kept from an earlier build and stand in this one, by their table's key."""

    def find(self, table: OfficialTable, key: str) -> TableSheet | None:
        """Give a table's sheet as it was kept."""
        sheet = self._kept.get(key) if key else None
        if sheet is not None:
            self.used[table.key] = self.drawn[key] = sheet
        return sheet

    def add(self, key: str, sheet: TableSheet) -> None:
        """Keep a sheet for the next time."""
        if key:
            self.drawn[key] = sheet

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to keep that is not kept."""
        return self.drawn.keys() != self._kept.keys()


def sheet_key(name: str, caption: str, currency: str, document: Document, table: OfficialTable) -> str:
    """Give the fingerprint of a table's sheet; none where it holds figures, or places where figures stand."""
    if any(cell.number is not None or cell.path for row in table.rows for cell in row.cells):
        return ""
    of_document = (document.institution, document.title)
    of_table = (table.title, table.columns, table.head, table.notes, table.landscape)
    rows = [(row.role, row.level, row.adds, [cell.text for cell in row.cells]) for row in table.rows]
    content = repr((name, caption, currency, of_document, of_table, rows))
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
