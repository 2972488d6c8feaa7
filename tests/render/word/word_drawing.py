"""Composed documents with texts put in, drawn with a template and read with libraries that did not write the file."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from docx2python import docx2python
from docx2python.iterators import iter_paragraphs
from lxml import etree
from word_templates import BODY, CARD, PROGRAMME, ROOT, compiled, parts_of, shipped

from izlence.compose.document import (
    CardPage,
    Cell,
    Document,
    Group,
    Heading,
    ProgrammeDocument,
    StrategyDocument,
    TargetPage,
)
from izlence.composing import compose_documents
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.render.word.document import render_word
from izlence.validate import Schemas

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def documents() -> dict[str, Document]:
    """Give the shipped plan's documents by the name of their template."""
    checked = check_plan(ROOT / "plan", (), Schemas(read_schemas(ROOT / "schema")))
    made, problems = compose_documents(checked, ROOT / "templates")
    assert problems == ()
    return {f"{document.name}.docx": document for document in made}


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
    first = programme().directorates[0]
    alone = (replace(first, pages=(replace(first.pages[0], title=text),)),)
    return with_sections(replace(programme(), directorates=alone), directorates=alone)


def with_sections(document: Any, **content: Any) -> Any:
    """Give a document of pages only with other pages in its one section."""
    chapter = document.book.chapters[0]
    section = replace(chapter.sections[0], **content)
    return replace(document, book=replace(document.book, chapters=(replace(chapter, sections=(section,)),)))


def with_targets(
    document: ProgrammeDocument, change: Callable[[TargetPage], TargetPage]
) -> ProgrammeDocument:
    """Give the programme with each page changed."""
    changed = tuple(replace(item, pages=tuple(map(change, item.pages))) for item in document.directorates)
    result = with_sections(replace(document, directorates=changed), directorates=changed)
    assert isinstance(result, ProgrammeDocument)
    return result


def with_cards(document: StrategyDocument, change: Callable[[CardPage], CardPage]) -> StrategyDocument:
    """Give the strategic plan with each card changed."""
    changed = tuple(replace(goal, cards=tuple(map(change, goal.cards))) for goal in document.goals)
    result = with_sections(replace(document, goals=changed), goals=changed)
    assert isinstance(result, StrategyDocument)
    return result


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
        return [line for text in iter_paragraphs(read.body) for line in text.split("\n") if line]


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

    return with_targets(
        document,
        lambda page: replace(
            page,
            indicators=widened(page.indicators),
            monitoring_indicators=widened(page.monitoring_indicators),
        ),
    )


def with_years(document: StrategyDocument, count: int) -> StrategyDocument:
    """Give the objective cards with another number of years."""
    cells = tuple(Cell(str(number)) for number in range(count))
    headings = tuple(Heading(str(2000 + number)) for number in range(count))

    def widened(page: CardPage) -> CardPage:
        rows = tuple(row._replace(values=cells) for row in page.indicators.rows)
        return replace(page, indicators=replace(page.indicators, headings=headings, rows=rows))

    return with_cards(document, widened)
