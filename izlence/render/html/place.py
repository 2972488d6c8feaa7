"""Where each thing stands in the page: addresses that stay the same while the plan grows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from izlence.compose.document import Chapter, Document, GoalCards, ProgrammeDocument, Section
from izlence.model.prose import Block, ListBlock, PictureBlock, ProseHeading, ProseTable, Quote
from izlence.render.html.official import table_address


def foreword_place() -> str:
    """Give the place of the foreword."""
    return "sunus_"


def chapter_place(chapter: Chapter) -> str:
    """Give the place of a chapter: its roman number."""
    return f"bolum_{chapter.label or chapter.position}"


def section_place(chapter: Chapter, section: Section) -> str:
    """Give the place of a section: its chapter's and its letter."""
    return f"{chapter_place(chapter)}_{section.label or section.anchor}"


def goal_place(goal: GoalCards) -> str:
    """Give the place of a goal: its code."""
    return goal.code


def places(document: Document) -> dict[str, str]:
    """Give the place of everything that prose may name in a link, by its name in the plan and by its anchor."""
    book = document.book
    anchors = [entry.anchor for entry in (*book.headings, *book.tables, *book.figures, *book.charts)]
    found = {anchor: anchor for anchor in anchors if anchor}
    for chapter in book.chapters:
        for section in chapter.sections:
            found |= _of_section(section)
    return found | {code: code for code in _codes(document)}


def _codes(document: Document) -> Iterator[str]:
    if isinstance(document, ProgrammeDocument):
        return (page.code for directorate in document.directorates for page in directorate.titles)
    return (card.code for card in document.pages)


def _of_section(section: Section) -> dict[str, str]:
    found = dict(_of_prose(section.prose.blocks if section.prose else ()))
    found |= {table.name: table_address(table) for table in section.tables}
    found |= {chart.name: f"grafik-{chart.name}" for chart in section.charts}
    found |= {goal.code: goal_place(goal) for goal in section.goals}
    return found | {pages.folder: pages.folder for pages in section.directorates}


def _of_prose(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        match block:
            case ProseTable() | PictureBlock() if block.anchor:
                yield block.anchor, block.anchor
                yield block.name, block.anchor
            case ProseHeading() if block.anchor:
                yield block.anchor, block.anchor
            case Quote():
                yield from _of_prose(block.blocks)
            case ListBlock():
                yield from _of_prose(tuple(chain.from_iterable(block.items)))
