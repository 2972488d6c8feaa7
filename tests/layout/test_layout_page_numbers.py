"""Printed page numbers: roman before the first chapter, arabic from it on."""

import pytest

from izlence.layout.page_numbers import destination_name, printed_numbers, roman

# A book of a cover, three pages of foreword and contents, and chapter I from the fifth page on.
PAGES = {"_Toc1": 1, "_Toc2": 3, "_Toc3": 4, "_Toc4": 9}
FOUND = {destination_name(anchor): page for anchor, page in PAGES.items()}


def test_before_chapter_one_pages_are_roman_and_the_cover_does_not_count():
    assert printed_numbers(FOUND, ["_Toc1", "_Toc2"], front="_Toc1", body="_Toc3") == {
        "_Toc1": "i",
        "_Toc2": "iii",
    }


def test_chapter_one_begins_at_page_one():
    assert printed_numbers(FOUND, ["_Toc3", "_Toc4"], front="_Toc1", body="_Toc3") == {
        "_Toc3": "1",
        "_Toc4": "6",
    }


def test_an_anchor_that_was_not_found_has_no_number_rather_than_a_wrong_one():
    assert printed_numbers(FOUND, ["_Toc9"], front="_Toc1", body="_Toc3") == {}


@pytest.mark.parametrize(
    ("number", "digits"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (99, "xcix")]
)
def test_roman_digits(number, digits):
    assert roman(number) == digits


def test_names_of_destinations_are_written_as_libreoffice_does():
    assert destination_name("_Toc_fen-isleri") == "/5FToc5Ffen2Disleri"
