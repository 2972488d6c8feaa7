"""The Word file of a change schedule: accessible, and told in the language it says."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml.ns import qn

from tests.review.change_examples import PARKS_FILE, told
from tests.review.schedules import drawn

CHANGED = {PARKS_FILE: None}


@pytest.fixture(scope="module", params=["tr", "en"])
def content(request) -> bytes:
    """The schedule of a page taken out, in both languages."""
    return drawn(told(CHANGED, language=request.param))


def test_every_table_has_a_title_and_a_description(content):
    for table in docx.Document(io.BytesIO(content)).element.body.iter(qn("w:tbl")):
        for name in ("w:tblCaption", "w:tblDescription"):
            assert table.find(f"{qn('w:tblPr')}/{qn(name)}").get(qn("w:val")).strip()


def test_the_row_of_headings_repeats_on_every_page(content):
    for table in docx.Document(io.BytesIO(content)).tables[:-1]:  # the last one holds the signatures
        marks = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows]
        assert marks == [True, *[False] * (len(marks) - 1)]


def test_the_file_says_what_it_is_and_in_which_language(content):
    properties = docx.Document(io.BytesIO(content)).core_properties
    known = {"Örnek Belediyesi DEĞİŞİKLİK CETVELİ": "tr-TR", "Örnek Belediyesi CHANGE SCHEDULE": "en-GB"}
    assert known[properties.title] == properties.language


def test_the_words_of_the_page_are_in_its_language(content):
    document = docx.Document(io.BytesIO(content))
    footer = document.sections[0].footer.paragraphs[0].text
    assert footer.startswith({"tr-TR": "Sayfa ", "en-GB": "Page "}[document.core_properties.language])


def test_there_is_a_level_of_headings_for_the_title_and_each_period(content):
    document = docx.Document(io.BytesIO(content))
    levels = {
        style.style_id: style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}") for style in document.styles
    }
    found = [levels[paragraph.style.style_id] for paragraph in document.paragraphs]
    told_levels = [int(level.get(qn("w:val"))) for level in found if level is not None]
    assert told_levels == [0, 1, 1]  # the title, the period, its totals
