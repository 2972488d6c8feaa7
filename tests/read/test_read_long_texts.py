"""Texts over several lines, and texts with escapes."""

from __future__ import annotations

import pytest
from reading import brief, only, read


@pytest.mark.parametrize(
    ("content", "text"),
    [
        pytest.param("a: >-\n  bir\n  iki\n", "bir iki"),
        pytest.param("a: >\n  bir\n  iki\n", "bir iki", id="the line end that closes a block is not text"),
        pytest.param("a: |\n  bir\n  iki\n", "bir\niki"),
        pytest.param("a: |+\n  bir\n\n\n", "bir"),
        pytest.param("a: 'bir\n  iki'\n", "bir iki", id="a quoted text over two lines"),
        pytest.param('a: "bir\\niki"\n', "bir\niki"),
        pytest.param('a: "  bir "\n', "  bir "),
        pytest.param("a: 'İŞKUR''da'\n", "İŞKUR'da"),
    ],
)
def test_a_long_text_reads_as_it_is_printed(content, text):
    assert read(content) == ({"a": text}, [])


@pytest.mark.parametrize(
    ("escape", "character"),
    [
        ("\\x0b", "U+000B"),
        ("\\0", "U+0000"),
        ("\\u202e", "U+202E"),
        ("\\u200b", "U+200B"),
        ("\\uFFFE", "U+FFFE"),
    ],
)
def test_an_escape_brings_in_nothing_that_cannot_be_printed(escape, character):
    finding = only(f'a: 1\nb: "x{escape}y"\n')
    assert brief([finding]) == ["2:4 character-not-printable"]
    assert finding.message == f"Metinde basılamayan bir karakter var ({character})."


def test_half_a_character_is_refused():
    assert brief([only('a: "\\ud800"\n')]) == ["1:7 unknown-escape"]


def test_an_escape_in_a_key_is_refused_too():
    assert brief(read('"a\\x0b": 1\n')[1]) == ["1:1 character-not-printable"]
