"""What Microsoft's validator and our own linter say of the example's books."""

from __future__ import annotations

import pytest

from izlence.write.lint import lint_package

pytestmark = pytest.mark.office

NAMES = tuple(
    f"{name}.{kind}"
    for name in ("performans-programi-2025", "stratejik-plan-2025-2029")
    for kind in ("docx", "xlsx")
)
LAID_OUT = tuple(name for name in NAMES if name.endswith(".docx"))


@pytest.mark.parametrize(
    ("pages", "name"), [*(("house", name) for name in NAMES), *(("official", name) for name in NAMES[:2])]
)
def test_nothing_is_found_in_a_book(books_without_page_numbers, pages, name, sdk_errors_on_record):
    """Without page numbers, which are LibreOffice's: the files are then the same on every machine, and on record."""
    content = books_without_page_numbers[pages][name]
    assert sdk_errors_on_record(name, content) == []
    # Without page numbers, Word has to ask for them.
    asks = {"update-prompt"} if name in LAID_OUT else set()
    assert {finding.rule for finding in lint_package(name, content)} == asks


@pytest.mark.parametrize("name", LAID_OUT)
def test_the_linter_finds_nothing_in_a_book_with_page_numbers(book, name):
    assert lint_package(name, book[name]) == ()


@pytest.mark.nightly
@pytest.mark.parametrize("name", LAID_OUT)
def test_nothing_is_found_in_a_book_with_page_numbers(book, name, sdk_errors):
    assert sdk_errors(name, book[name]) == []


@pytest.mark.nightly
def test_nothing_is_found_in_a_book_with_page_numbers_and_the_pages_of_the_guide(official_book, sdk_errors):
    assert sdk_errors(LAID_OUT[0], official_book[LAID_OUT[0]]) == []
    assert lint_package(LAID_OUT[0], official_book[LAID_OUT[0]]) == ()
