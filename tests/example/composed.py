"""Composes the example and finds the tables of a composed document, their rows by label and their figures by column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from izlence.compose.document import Document, OfficialRow, OfficialTable
from izlence.composing import compose_documents
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas


def compose_plan(root: Path, plan: Path, *periods: str) -> tuple[Document, ...]:
    """Compose a plan that must be faultless; of its explanations, printed on official pages only, a hint reminds."""
    checked = check_plan(plan, periods, Schemas(read_schemas(root / "schema")))
    assert {found.rule.name for found in checked.diagnostics} <= {"explanation-not-printed"}
    documents, problems = compose_documents(checked, root / "templates")
    assert not problems
    return documents


def tables_of(document: Document) -> Iterator[OfficialTable]:
    """Give the tables of all sections, the cost tables of the activities among them."""
    for chapter in document.book.chapters:
        for section in chapter.sections:
            yield from section.tables
            for directorate in section.costs:
                yield from directorate.costs


def table_named(document: Document, name: str) -> OfficialTable:
    (table,) = [table for table in tables_of(document) if table.name == name]
    return table


def label(row: OfficialRow) -> str:
    """What names a row: its first cell that says something."""
    return next((cell.text for cell in row.cells if cell.text), "")


def rows_by_code(table: OfficialTable) -> dict[str, Mapping[str, Decimal | None]]:
    """Give each row's numbers by column key, under the code (or the whole words) that its label begins with."""
    found: dict[str, Mapping[str, Decimal | None]] = {}
    for row in table.rows:
        words = label(row)
        first = words.partition(" ")[0].rstrip(".:-")
        key = first if any(sign.isdigit() for sign in first) else words
        assert key not in found, f"two rows of {table.name} are called {key}"
        found[key] = {column.key: cell.number for column, cell in zip(table.columns, row.cells, strict=False)}
    return found
