"""One directorate's pages are drawn alone and kept: the next build takes them as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_book import whole_programme
from word_drawing import drawn, lines
from word_templates import PROGRAMME, changed, compiled, shipped

from izlence.render.word.document import render_word
from izlence.render.word.fragments import Fragment, FragmentKey


class Untouchable:
    """Pages that must not be looked at."""

    def __iter__(self):
        raise AssertionError("the pages were looked at")

    def __bool__(self):
        raise AssertionError("the pages were looked at")


def with_first_untouchable(document):
    """Give the book with the pages of its first directorate out of reach."""
    chapters = []
    for chapter in document.book.chapters:
        sections = []
        for section in chapter.sections:
            if section.directorates:
                first, *rest = section.directorates
                first = replace(first, pages=Untouchable())
                section = replace(section, directorates=(first, *rest))  # noqa: PLW2901
            sections.append(section)
        chapters.append(replace(chapter, sections=tuple(sections)))
    return replace(document, book=replace(document.book, chapters=tuple(chapters)))


def template():
    made, findings = compiled(shipped(PROGRAMME))
    assert findings == []
    return made


def test_drawing_from_kept_pieces_gives_the_same_bytes():
    kept: dict[FragmentKey, Fragment] = {}
    first = render_word(whole_programme(), template(), kept)
    assert first == drawn(whole_programme())
    assert {key.directorate for key in kept} == {"halkla-iliskiler", "yazi-isleri"}
    before = dict(kept)
    assert render_word(whole_programme(), template(), kept) == first
    assert kept == before


def test_a_kept_directorates_pages_are_not_looked_at():
    kept: dict[FragmentKey, Fragment] = {}
    first = render_word(whole_programme(), template(), kept)
    assert render_word(with_first_untouchable(whole_programme()), template(), kept) == first


def test_a_directorate_that_was_dropped_is_drawn_again():
    kept: dict[FragmentKey, Fragment] = {}
    render_word(whole_programme(), template(), kept)
    changed_book = with_title_of_second("Kararları duyurmak")
    for key in [key for key in kept if key.directorate == "yazi-isleri"]:
        del kept[key]
    text = "\n".join(lines(render_word(changed_book, template(), kept)))
    assert "Kararları duyurmak" in text
    assert render_word(changed_book, template(), kept) == drawn(changed_book)


def with_title_of_second(title: str):
    document = whole_programme()
    first, second = document.directorates
    second = replace(second, pages=tuple(replace(page, title=title) for page in second.pages))
    chapters = tuple(
        replace(
            chapter,
            sections=tuple(
                replace(section, directorates=(first, second)) if section.directorates else section
                for section in chapter.sections
            ),
        )
        for chapter in document.book.chapters
    )
    return replace(document, directorates=(first, second), book=replace(document.book, chapters=chapters))


@pytest.mark.parametrize("name", ["section.title", "chapter.heading", "book.contents|length"])
def test_a_directorates_pages_cannot_show_what_is_outside_of_it(name):
    findings = compiled(
        changed("{{ directorate.capitals }}", "{{ directorate.capitals }}{{ " + name + " }}")
    )[1]
    assert next(finding.rule for finding in findings) in (
        "template-directorate-stands-alone",
        "template-unknown-field",
    )
