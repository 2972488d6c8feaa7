"""Where the pages of a book end: no heading without what it heads, no page half empty that need not be."""

from __future__ import annotations

import re

import pytest

from tests.office.laid_out_book import headings, pages_of, squeezed

pytestmark = pytest.mark.office

NAMES = ("performans-programi-2025", "stratejik-plan-2025-2029")
CAPTION = re.compile(r"^\s*Tablo \d+: ")
COST_TABLE = "FAALİYET MALİYETLERİ TABLOSU"
TITLE_OF_TARGET = re.compile(r"^\s*PERFORMANS HEDEFİ \d+\.\d+\.\d+\. ", re.MULTILINE)


def lines(page: str) -> list[str]:
    return [line for line in page.splitlines() if line.strip()]


@pytest.mark.parametrize("name", NAMES)
def test_no_page_ends_with_a_heading_or_the_caption_of_a_table(book, name):
    titles = {squeezed(text) for _, text in headings(book[f"{name}.docx"])}
    for page in pages_of(book[f"{name}.pdf"]):
        # The last line is the page's number; the cover has none.
        for line in lines(page)[-2:-1]:
            assert squeezed(line) not in titles
            assert not CAPTION.match(line)


@pytest.mark.parametrize("files", ["book", pytest.param("official_book", marks=pytest.mark.nightly)])
def test_each_target_begins_on_a_page_of_its_own(request, files):
    pages = pages_of(request.getfixturevalue(files)[f"{NAMES[0]}.pdf"])
    assert {len(TITLE_OF_TARGET.findall(page)) for page in pages} == {0, 1}
    first = next(page for page in pages if TITLE_OF_TARGET.search(page))
    # Below the header: the section of the targets begins the page.
    assert lines(first)[1].strip() == "D- Performans Hedefi Tabloları"


def test_two_cost_tables_have_room_on_a_page(book):
    counts = [page.count(COST_TABLE) for page in pages_of(book[f"{NAMES[0]}.pdf"])]
    alone, pairs = counts.count(1), counts.count(2)
    assert alone + 2 * pairs == sum(counts)
    assert pairs > 10 * alone / 2


def test_a_book_of_sixty_targets_is_no_longer_than_it_must_be(book):
    assert len(pages_of(book[f"{NAMES[0]}.pdf"])) < 140
