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


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_found_in_a_book(book, name, sdk_errors):
    assert sdk_errors(name, book[name]) == []
    assert lint_package(name, book[name]) == ()


@pytest.mark.parametrize("name", NAMES[:2])
def test_nothing_is_found_in_a_book_with_the_pages_of_the_guide(official_book, name, sdk_errors):
    assert sdk_errors(name, official_book[name]) == []
    assert lint_package(name, official_book[name]) == ()
