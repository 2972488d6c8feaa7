"""Composed documents with texts put in, drawn with a template and read with libraries that did not write the file."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from typing import Any

from docx2python import docx2python
from lxml import etree
from word_templates import BODY, CARD, PROGRAMME, ROOT, compiled, parts_of, shipped

from izlence.compose.document import Cell, Document, Group, Heading, ProgrammeDocument, StrategyDocument
from izlence.pipeline import check_plan, compose_documents
from izlence.read.resources import read_schemas
from izlence.render.word.document import render_word
from izlence.validate import Schemas

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def documents() -> dict[str, Document]:
    """Give the shipped plan's documents by the name of their template."""
    checked = check_plan(ROOT / "plan", (), Schemas(read_schemas(ROOT / "schema")))
    return {f"{document.name}.docx": document for document in compose_documents(checked)}


def programme() -> ProgrammeDocument:
    document = documents()[PROGRAMME]
    assert isinstance(document, ProgrammeDocument)
    return document


def card() -> StrategyDocument:
    document = documents()[CARD]
    assert isinstance(document, StrategyDocument)
    return document


def with_title(text: str) -> ProgrammeDocument:
    """Give the programme's first page alone, with another title."""
    return replace(programme(), pages=(replace(programme().pages[0], title=text),))


@cache
def _compiled(template: bytes, name: str) -> Any:
    result, findings = compiled(template, name)
    assert findings == []
    return result


def drawn(document: Document, template: bytes | None = None) -> bytes:
    name = f"{document.name}.docx"
    return render_word(document, _compiled(template or shipped(name), name))


def body(content: bytes) -> Any:
    return etree.fromstring(parts_of(content)[BODY])


def lines(content: bytes) -> list[str]:
    """Give every line of the body, as docx2python reads it."""
    with docx2python(io.BytesIO(content)) as read:
        return [line for line in read.text.split("\n") if line]


def with_periods(document: ProgrammeDocument, count: int) -> ProgrammeDocument:
    """Give the programme with another number of columns of figures, all but the last under one heading."""
    headings = tuple(Heading(str(2000 + number)) for number in range(count))
    groups = (
        (Group("GERÇEKLEŞEN", count - 1), Group("HEDEFLENEN", 1)) if count > 1 else (Group("HEDEFLENEN", 1),)
    )
    cells = tuple(Cell(f"{number}.000") for number in range(count))

    def widened(table: Any) -> Any:
        rows = tuple(row._replace(values=cells) for row in table.rows)
        return table and replace(table, headings=headings, groups=groups, rows=rows)

    pages = tuple(
        replace(
            page,
            indicators=widened(page.indicators),
            monitoring_indicators=widened(page.monitoring_indicators),
        )
        for page in document.pages
    )
    return replace(document, pages=pages)


def with_years(document: StrategyDocument, count: int) -> StrategyDocument:
    """Give the objective cards with another number of years."""
    cells = tuple(Cell(str(number)) for number in range(count))
    headings = tuple(Heading(str(2000 + number)) for number in range(count))
    pages = tuple(
        replace(
            page,
            indicators=replace(
                page.indicators,
                headings=headings,
                rows=tuple(row._replace(values=cells) for row in page.indicators.rows),
            ),
        )
        for page in document.pages
    )
    return replace(document, pages=pages)
