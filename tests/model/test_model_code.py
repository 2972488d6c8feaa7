from __future__ import annotations

import pytest

from izlence.model.code import Code, code_order, parse_code, stands_under


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A4", Code("A", (4,))),
        ("H4.10", Code("H", (4, 10))),
        ("PG7.1.1.7.1", Code("PG", (7, 1, 1, 7, 1))),
    ],
)
def test_a_code_is_letters_and_numbers(text, code):
    assert parse_code(text) == code


@pytest.mark.parametrize(
    "text", ["", "4.4", "PG.4.2.3", "PG4.", "PG04", "PG4.0", "pg4", "PG4.4 ", "PG4,4", "İG4"]
)
def test_what_is_no_code(text):
    assert parse_code(text) is None


@pytest.mark.parametrize(
    ("child", "parent", "under"),
    [
        ("PG4.4.1.1", "PH4.4.1", True),
        ("PH4.4.1", "H4.4", True),
        ("H4.4", "A4", True),
        ("PG7.1.1.7.1", "PG7.1.1.7", True),
        ("PG4.4.2.1", "PH4.4.1", False),
        ("PG4.4.1", "PH4.4.1", False),
        ("PG4.4.1.1.1", "PH4.4.1", False),
        ("PG44.1.1", "H4.4", False),
        ("", "H4.4", False),
        ("PG4.4.1", "?", False),
    ],
)
def test_a_code_stands_under_its_parents_numbers(child, parent, under):
    assert stands_under(child, parent) is under


def test_codes_sort_by_their_numbers():
    assert sorted(["H10.1", "H1.10", "H1.2", "H2.1"], key=code_order) == ["H1.2", "H1.10", "H2.1", "H10.1"]
