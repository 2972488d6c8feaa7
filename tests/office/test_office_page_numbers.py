"""Each number in the contents is the one printed at the foot of the page that its heading stands on."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from izlence.layout.page_numbers import destination_name
from tests.office.laid_out_book import footer, pages_of, places, printed_lines, squeezed

pytestmark = pytest.mark.office

PROGRAMME, STRATEGY = "performans-programi-2025", "stratejik-plan-2025-2029"
_LEADERS = re.compile(r"\.{4,}\s*(\w+)\s*$", re.MULTILINE)


@pytest.fixture(params=[PROGRAMME, STRATEGY, pytest.param("official", marks=pytest.mark.nightly)])
def built_pair(request, book) -> tuple[bytes, bytes]:
    """The Word file and the PDF of each document."""
    files = book
    name = request.param
    if name == "official":
        files, name = request.getfixturevalue("official_book"), PROGRAMME
    return files[f"{name}.docx"], files[f"{name}.pdf"]


def test_every_number_is_that_of_the_page_on_which_the_heading_or_caption_stands(built_pair):
    word, pdf = built_pair
    pages, found = pages_of(pdf), places(pdf)
    lines = list(printed_lines(word))
    assert len(lines) > 30
    for line in lines:
        page = pages[found[destination_name(line.anchor)]]
        assert footer(page) == line.page, line
        assert squeezed(line.text) in squeezed(page), line


def test_the_pdf_prints_the_same_numbers(built_pair):
    word, pdf = built_pair
    pages = pages_of(pdf)
    front = pages[: next(at for at, page in enumerate(pages) if footer(page) == "1")]
    printed = [number for page in front for number in _LEADERS.findall(page)]
    assert printed == [line.page for line in printed_lines(word)]


def test_pages_are_roman_before_chapter_one_and_count_from_one_after_it(built_pair):
    word, pdf = built_pair
    pages, found = pages_of(pdf), places(pdf)
    numbers = [footer(page) for page in pages]
    chapter_one = next(line for line in printed_lines(word) if line.text.startswith("I- "))
    body = found[destination_name(chapter_one.anchor)]
    assert numbers[1:body] == ["i", "ii", "iii", "iv"][: body - 1]
    assert numbers[body:] == [str(number) for number in range(1, len(pages) - body + 1)]
    assert not numbers[0].isdigit()


def test_no_page_is_empty(built_pair):
    _, pdf = built_pair
    assert all(len(page.split()) > 15 for page in pages_of(pdf))


def test_word_does_not_ask_to_update_what_is_right_already(built_pair):
    with zipfile.ZipFile(io.BytesIO(built_pair[0])) as package:
        assert "updateFields" not in package.read("word/settings.xml").decode()
        assert "w:dirty" not in package.read("word/document.xml").decode()
