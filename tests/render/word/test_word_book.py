"""The whole book in Word: its sections, headings, contents, headers and settings, read with libraries that did not write it."""

from __future__ import annotations

import io
import re
from functools import cache
from itertools import pairwise

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from sample_book import whole_programme, whole_strategy
from word_drawing import W, body, drawn, programme
from word_templates import parts_of

from izlence.write.read_back import verify_word

W_ID, W_NAME, W_VAL = f"{W}id", f"{W}name", f"{W}val"


@cache
def book() -> bytes:
    return drawn(whole_programme())


@cache
def plan() -> bytes:
    return drawn(whole_strategy())


def field_codes(content: bytes) -> list[str]:
    return [(node.text or "").strip() for node in body(content).iter(f"{W}instrText")]


def outline(content: bytes) -> list[tuple[int, str]]:
    """Give the headings with their levels, as Word takes them from the styles and what these are based on."""
    document = Document(io.BytesIO(content))
    found = []
    for paragraph in document.paragraphs:
        style = paragraph.style
        while style is not None and not style.element.findall(f".//{W}outlineLvl"):
            style = style.base_style
        if style is not None:
            level = int(style.element.findall(f".//{W}outlineLvl")[0].get(W_VAL)) + 1
            if level < 9 and not paragraph.style.name.startswith("Directorate Line"):
                found.append((level, paragraph.text))
    return found


def test_portrait_and_wide_pages_follow_each_other_without_an_empty_section():
    sections = Document(io.BytesIO(book())).sections
    wide = [section.orientation == WD_ORIENT.LANDSCAPE for section in sections]
    # Cover, front matter, chapter I, chapter II up to its targets, its costs, its wide table, chapter III.
    assert wide == [False, False, False, False, False, True, True]
    for section, is_wide in zip(sections, wide, strict=True):
        assert (section.page_width > section.page_height) == is_wide


def test_the_cards_of_a_strategic_plan_lie_on_their_side_and_nothing_else_does():
    wide = [section.orientation == WD_ORIENT.LANDSCAPE for section in Document(io.BytesIO(plan())).sections]
    assert wide == [False, False, False, True, False]


def test_page_numbers_are_roman_before_chapter_one_and_start_once_in_it():
    numbers = [(found.get(f"{W}fmt"), found.get(f"{W}start")) for found in body(book()).iter(f"{W}pgNumType")]
    assert numbers == [("lowerRoman", "1"), ("decimal", "1"), *[("decimal", None)] * 4]


def test_the_cover_has_neither_header_nor_footer():
    first = next(body(book()).iter(f"{W}sectPr"))
    assert first.findall(f"{W}headerReference") == []
    assert first.findall(f"{W}footerReference") == []


def test_each_chapter_has_its_own_header():
    document = Document(io.BytesIO(book()))
    titles = [section.header.paragraphs[0].text.partition("\t")[2] for section in document.sections]
    assert titles == [
        "",
        "",
        "I- GENEL BİLGİLER",
        *["II- PERFORMANS BİLGİLERİ"] * 3,
        "III- EKLER",
    ]


def test_headings_skip_no_level():
    for content in (book(), plan()):
        levels = [level for level, _ in outline(content)]
        assert levels[0] == 1
        assert all(following <= level + 1 for level, following in pairwise(levels))


def test_a_book_has_directorates_on_level_three_and_pages_alone_on_level_one():
    assert (3, "SORUMLU BİRİM: YAZI İŞLERİ MÜDÜRLÜĞÜ") in outline(book())
    alone = outline(drawn(programme()))
    assert {level for level, _ in alone} == {1, 2}
    assert alone[0][1].startswith("SORUMLU BİRİM: ")


def test_the_contents_are_a_field_with_a_link_to_each_heading_and_its_page():
    root = body(book())
    gallery = next(root.iter(f"{W}docPartGallery"))
    assert gallery.get(W_VAL) == "Table of Contents"
    block = next(root.iter(f"{W}sdt"))
    links = [link.get(f"{W}anchor") for link in block.iter(f"{W}hyperlink")]
    assert links == [entry.anchor for entry in whole_programme().book.contents]
    assert links[0] == "_Toc000001"
    names = {start.get(W_NAME) for start in root.iter(f"{W}bookmarkStart")}
    assert set(links) <= names
    assert field_codes(book())[0] == 'TOC \\o "1-3" \\h \\z \\u'
    assert f"PAGEREF {links[1]} \\h" in field_codes(book())


def test_fields_begin_and_end_in_pairs():
    for content in (book(), plan(), drawn(programme())):
        depth = 0
        for mark in body(content).iter(f"{W}fldChar"):
            depth += {"begin": 1, "end": -1}.get(mark.get(f"{W}fldCharType"), 0)
            assert depth in (0, 1, 2)
        assert depth == 0


def test_bookmarks_have_ids_and_names_of_their_own_and_each_ends():
    root = body(book())
    starts = [(start.get(W_ID), start.get(W_NAME)) for start in root.iter(f"{W}bookmarkStart")]
    ends = [end.get(W_ID) for end in root.iter(f"{W}bookmarkEnd")]
    assert len({number for number, _ in starts}) == len({name for _, name in starts}) == len(starts)
    assert sorted(number for number, _ in starts) == sorted(ends)


def test_a_caption_is_numbered_by_a_field_inside_its_bookmark():
    root = body(book())
    start = next(node for node in root.iter(f"{W}bookmarkStart") if node.get(W_NAME) == "_Ref_tablo_1")
    inside = []
    for node in start.itersiblings():
        if node.tag == f"{W}bookmarkEnd":
            break
        inside.append("".join(node.itertext()).strip())
    assert "".join(inside) == "TabloSEQ Tablo \\* ARABIC1"


@pytest.mark.parametrize(
    ("make", "asks"),
    [
        pytest.param(book, False, id="a book whose pages are known"),
        pytest.param(plan, True, id="a book whose pages are not"),
        pytest.param(lambda: drawn(programme()), False, id="pages only"),
    ],
)
def test_word_is_asked_to_update_fields_only_where_pages_are_unknown(make, asks):
    settings = parts_of(make())["word/settings.xml"].decode()
    assert ("updateFields" in settings) == asks
    assert re.search(r"updateFields[^>]*/>.*<w:compat>", settings) or not asks


def test_a_book_that_is_drawn_is_complete():
    from word_templates import PROGRAMME, compiled, shipped

    template, _ = compiled(shipped(PROGRAMME))
    verify_word(book(), whole_programme(), template.printed, "x.docx")


def test_the_same_book_gives_the_same_bytes():
    assert drawn(whole_programme()) == book()


def test_pages_alone_had_an_empty_page_at_the_end():
    last = list(next(body(drawn(programme())).iter(f"{W}body")))[-1]
    assert last.tag == f"{W}sectPr"
    assert len(list(body(drawn(programme())).iter(f"{W}sectPr"))) == 1
