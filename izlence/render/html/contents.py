"""The table of contents, which is the navigation of the page."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compose.document import Book, Chapter, DirectoratePages, Document, GoalCards, Section
from izlence.render.html.markup import identity, text
from izlence.render.html.parts import Words
from izlence.render.html.place import chapter_place, foreword_place, goal_place, section_place


def contents(document: Document, words: Words) -> str:
    """Draw the contents as nested lists of links."""
    book = document.book
    first = _entry("_overview", words["overview"]) if book.overview else ""
    if book.foreword is not None:
        first += _entry(foreword_place(), book.foreword.title)
    return f"<ol>{first}{''.join(_chapters(book, words))}</ol>"


def _chapters(book: Book, words: Words) -> Iterator[str]:
    for chapter in book.chapters:
        inner = "".join(_section(chapter, section, words) for section in chapter.sections)
        yield _entry(chapter_place(chapter), chapter.heading, inner) if chapter.title else inner


def _section(chapter: Chapter, section: Section, words: Words) -> str:
    inner = "".join(_directorate(each, words) for each in section.directorates)
    inner += "".join(_goal(each, words) for each in section.goals)
    return _entry(section_place(chapter, section), section.heading, inner) if section.title else inner


def _entry(place: str, title: str, inner: str = "", label: str = "") -> str:
    """An entry leads to its place; what stands below it is a list of its own, folded where it has a label."""
    below = f"<ol>{inner}</ol>" if inner else ""
    if label:
        below = f"<details><summary>{text(label)}</summary>{below}</details>"
    return f'<li><a href="#{identity(place)}">{text(title)}</a>{below}</li>'


def _directorate(pages: DirectoratePages, words: Words) -> str:
    inner = "".join([_entry(page.code, f"{page.number} {page.title}") for page in pages.titles])
    return _entry(pages.folder, pages.name, inner, words["targets_of"].format(count=len(pages.titles)))


def _goal(goal: GoalCards, words: Words) -> str:
    inner = "".join([_entry(card.code, f"{card.code} {card.objective}") for card in goal.cards])
    label = words["cards_of"].format(count=len(goal.cards))
    return _entry(goal_place(goal), f"{goal.code}: {goal.title}", inner, label)
