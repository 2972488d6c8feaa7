"""All that stands on the page, in reading order: overview, foreword, chapters, sections, pages."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import NamedTuple

from izlence.compose.document import (
    Chapter,
    DirectoratePages,
    Document,
    Foreword,
    GoalCards,
    Overview,
    Section,
)
from izlence.render.html.chart import chart_figure
from izlence.render.html.house import card_page, heading, target_page
from izlence.render.html.markup import identity, text
from izlence.render.html.official import official_table
from izlence.render.html.parts import Words
from izlence.render.html.place import chapter_place, foreword_place, goal_place, section_place
from izlence.render.html.prose import ProsePen

_CHAPTER = 2


def overview(book: Overview | None, words: Words) -> str:
    """Draw what the page says at once: its greatest figures and the cost by goal."""
    if book is None:
        return ""
    cards = "".join(
        f"<div><dt>{text(each.label)}</dt><dd>{text(each.value.text)}</dd></div>" for each in book.figures
    )
    chart = chart_figure(book.chart, words, "_overview_chart") if book.chart is not None else ""
    return (
        f'<section class="overview" id="_overview" aria-labelledby="_overview_h"><h2 id="_overview_h">'
        f'{text(words["overview"])}</h2><dl class="cards">{cards}</dl>{chart}</section>'
    )


class Desk(NamedTuple):
    """What drawing needs beside the document: the pen of the prose, the words, the fragments that were kept."""

    pen: ProsePen
    words: Words
    kept: MutableMapping[str, str]


def content(document: Document, desk: Desk) -> str:
    """Draw foreword and chapters; a fragment that was kept stands in for the pages of its directorate."""
    return "".join(_content(document, desk))


def _content(document: Document, desk: Desk) -> Iterator[str]:
    if document.book.foreword is not None:
        yield _foreword(document.book.foreword, desk.pen)
    for chapter in document.book.chapters:
        yield from _chapter(chapter, desk)


def _foreword(foreword: Foreword, pen: ProsePen) -> str:
    signed = "".join(f"<p>{text(line)}</p>" for line in (foreword.name, foreword.position) if line)
    signature = f'<div class="signature">{signed}</div>' if signed else ""
    return (
        f'<section class="foreword" id="{foreword_place()}"><h2{_named(foreword.anchor)}>{text(foreword.title)}</h2>'
        f"{pen.draw(foreword.prose, _CHAPTER)}{signature}</section>\n"
    )


def _named(anchor: str) -> str:
    return f' id="{identity(anchor)}"' if anchor else ""


def _chapter(chapter: Chapter, desk: Desk) -> Iterator[str]:
    if not chapter.title:
        for section in chapter.sections:
            yield from _section(chapter, section, _CHAPTER, desk)
        return
    yield f'<section class="chapter" id="{identity(chapter_place(chapter))}">'
    yield heading(
        _CHAPTER,
        _dashed(chapter.label),
        chapter.title,
        desk.words,
        anchor=chapter.anchor,
        address=chapter_place(chapter),
    )
    for section in chapter.sections:
        yield from _section(chapter, section, _CHAPTER + 1, desk)
    yield "</section>\n"


def _dashed(label: str) -> str:
    return f"{label}-" if label else ""


def _section(chapter: Chapter, section: Section, level: int, desk: Desk) -> Iterator[str]:
    """Draw prose, tables, charts and pages, as far as the section holds them."""
    words, kept = desk.words, desk.kept
    if section.title:
        place = section_place(chapter, section)
        wide = " wide" if section.is_landscape else ""
        yield f'<section class="section{wide}" id="{identity(place)}">'
        yield heading(
            level, _dashed(section.label), section.title, desk.words, anchor=section.anchor, address=place
        )
        level += 1
    yield desk.pen.draw(section.prose, level - 1)
    for table in section.tables:
        yield official_table(table, words)
    for chart in section.charts:
        yield chart_figure(chart, words)
    for pages in section.directorates:
        yield kept.get(targets_key(pages)) or kept.setdefault(
            targets_key(pages), directorate(pages, level, words)
        )
    for goal in section.goals:
        yield kept.get(cards_key(goal)) or kept.setdefault(cards_key(goal), goal_cards(goal, level, words))
    for pages in section.costs:
        yield kept.get(costs_key(pages)) or kept.setdefault(
            costs_key(pages), activity_costs(pages, level, words)
        )
    if section.title:
        yield "</section>\n"


def targets_key(pages: DirectoratePages) -> str:
    """Name the fragment that holds a directorate's targets."""
    return f"targets/{pages.folder}"


def costs_key(pages: DirectoratePages) -> str:
    """Name the fragment that holds the cost tables of a directorate's activities."""
    return f"costs/{pages.folder}"


def cards_key(goal: GoalCards) -> str:
    """Name the fragment that holds the cards of a goal."""
    return f"cards/{goal.code}"


def directorate(pages: DirectoratePages, level: int, words: Words) -> str:
    """Draw a directorate's targets: a function of these pages, the level and the words alone."""
    drawn = "".join([target_page(page, level + 1, words) for page in pages.pages])
    return (
        f'<section class="directorate" id="{identity(pages.folder)}">'
        f"{heading(level, '', pages.name, words, anchor=pages.anchor, address=pages.folder)}{drawn}</section>\n"
    )


def activity_costs(pages: DirectoratePages, level: int, words: Words) -> str:
    """Draw the cost tables of a directorate's activities."""
    place = f"maliyet_{pages.folder}"
    tables = "".join([official_table(table, words) for table in pages.costs])
    return (
        f'<section class="directorate" id="{identity(place)}">{heading(level, "", pages.name, words, anchor=pages.anchor, address=place)}'
        f"{tables}</section>\n"
    )


def goal_cards(goal: GoalCards, level: int, words: Words) -> str:
    """Draw a goal with the cards of its objectives."""
    cards = "".join([card_page(card, level + 1, words) for card in goal.cards])
    place = goal_place(goal)
    return (
        f'<section class="goal" id="{identity(place)}">'
        f"{heading(level, f'{goal.code}:', goal.title, words, anchor=goal.anchor, address=place)}{cards}</section>\n"
    )
