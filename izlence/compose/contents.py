"""Lists of the book in reading order: headings, contents, tables, charts and figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from izlence.compose.document import (
    Chapter,
    ContentsEntry,
    DirectoratePages,
    Document,
    Foreword,
    GoalCards,
    Prose,
    Section,
)
from izlence.model.prose import Block, ListBlock, PictureBlock, ProseHeading, ProseTable, Quote

_DEEPEST_LISTED = 3


def with_page_numbers(document: Document, pages: Mapping[str, str]) -> Document:
    """Give the document with the pages of its contents and lists, by anchor; an anchor without page stays blank."""
    book = document.book

    def paged(entries: Iterable[ContentsEntry]) -> tuple[ContentsEntry, ...]:
        return tuple(entry._replace(page=pages.get(entry.anchor, "")) for entry in entries)

    paged_book = replace(
        book,
        contents=paged(book.contents),
        tables=paged(book.tables),
        figures=paged(book.figures),
        charts=paged(book.charts),
    )
    return replace(document, book=paged_book)


def heading_entries(foreword: Foreword | None, chapters: Iterable[Chapter]) -> Iterator[ContentsEntry]:
    """Give every heading with its level; the groups of pages stand one below what they stand in."""
    if foreword is not None:
        yield ContentsEntry(1, foreword.title, foreword.anchor, "")
        yield from _prose_headings(foreword.prose)
    for chapter in chapters:
        level = 0
        if chapter.title:
            level = 1
            yield ContentsEntry(level, chapter.heading, chapter.anchor, "")
        for section in chapter.sections:
            if section.title:
                level = 2
                yield ContentsEntry(level, section.heading, section.anchor, "")
            yield from _prose_headings(section.prose)
            yield from _page_headings(section, level + 1)


def _prose_headings(prose: Prose | None) -> Iterator[ContentsEntry]:
    for block in all_blocks(prose.blocks if prose else ()):
        if isinstance(block, ProseHeading):
            yield ContentsEntry(block.level, block.text, block.anchor, "")


def _page_headings(section: Section, level: int) -> Iterator[ContentsEntry]:
    for directorate in section.directorates:
        yield from _directorate_headings(directorate, level)
    for directorate in section.costs:
        yield ContentsEntry(level, directorate.name, directorate.anchor, "")
    for goal in section.goals:
        yield from _goal_headings(goal, level)


def _directorate_headings(directorate: DirectoratePages, level: int) -> Iterator[ContentsEntry]:
    yield ContentsEntry(level, directorate.name, directorate.anchor, "")
    for page in directorate.titles:
        yield ContentsEntry(level + 1, f"PERFORMANS HEDEFİ {page.number}. {page.title}", page.anchor, "")


def _goal_headings(goal: GoalCards, level: int) -> Iterator[ContentsEntry]:
    if goal.title:
        yield ContentsEntry(level, f"{goal.code} {goal.title}", goal.anchor, "")
        level += 1
    for card in goal.cards:
        yield ContentsEntry(level, f"HEDEF KARTI {card.code}", card.anchor, "")


def contents_entries(headings: Iterable[ContentsEntry]) -> tuple[ContentsEntry, ...]:
    """Give what the contents list of the headings."""
    return tuple(entry for entry in headings if entry.level <= _DEEPEST_LISTED)


def table_entries(
    foreword: Foreword | None, chapters: Iterable[Chapter], labels: Mapping[str, str]
) -> Iterator[ContentsEntry]:
    """List the captioned tables, those of the prose among them."""
    for prose, section in _parts(foreword, chapters):
        for block in all_blocks(prose.blocks if prose else ()):
            if isinstance(block, ProseTable) and block.number:
                yield _entry(labels["table"], block.number, block.title, block.anchor)
        for table in section.tables if section else ():
            if table.is_captioned:
                yield _entry(labels["table"], table.number, table.title, table.anchor)


def figure_entries(
    foreword: Foreword | None, chapters: Iterable[Chapter], labels: Mapping[str, str]
) -> Iterator[ContentsEntry]:
    """List the captioned pictures."""
    for prose, _ in _parts(foreword, chapters):
        for block in all_blocks(prose.blocks if prose else ()):
            if isinstance(block, PictureBlock) and block.number:
                yield _entry(labels["figure"], block.number, block.title, block.anchor)


def chart_entries(chapters: Iterable[Chapter]) -> Iterator[ContentsEntry]:
    """List the charts."""
    for chapter in chapters:
        for section in chapter.sections:
            for chart in section.charts:
                yield ContentsEntry(1, chart.caption.text, chart.caption.anchor, "")


def _parts(
    foreword: Foreword | None, chapters: Iterable[Chapter]
) -> Iterator[tuple[Prose | None, Section | None]]:
    if foreword is not None:
        yield foreword.prose, None
    for chapter in chapters:
        for section in chapter.sections:
            yield section.prose, section


def _entry(label: str, number: int, title: str, anchor: str) -> ContentsEntry:
    return ContentsEntry(1, f"{label} {number}: {title}", anchor, "")


def all_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Give the blocks of prose in reading order, those in lists and quotations too."""
    for block in blocks:
        yield block
        if isinstance(block, Quote):
            yield from all_blocks(block.blocks)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from all_blocks(item)
