"""The place of a value or key, found again in the text of a file that has a finding."""

from __future__ import annotations

import pytest
from reading import FILE

from izlence.diagnostic import Origin, Place
from izlence.read.locate import locate

TEXT = """\
# Açıklama
code: PH4.4.1
şube: "Üsküdar"
values: {2022: 1102, 2023-H1: 196}
indicators:
  - code: PG4.4.1.1
    name: İş arayanları iş verenlerle
      buluşturmak
  - {code: PG2, parts: [a, b]}
note: >-
  uzun
  metin
years: [2025,
        2026]
spread: {2022: 1,
  2023: 2}
"""


def place(*path: str | int, part: str = "value", text: str = TEXT) -> tuple[int, int, int, int]:
    found = locate(Origin(FILE, path, part), {FILE: text})
    return found.line, found.column, found.end_line, found.end_column


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param(("code",), (2, 7, 2, 14), id="a plain value"),
        pytest.param(("şube",), (3, 7, 3, 16), id="Turkish letters count as one each"),
        pytest.param(("values",), (4, 9, 4, 35), id="a row on one line, whole"),
        pytest.param(("values", "2023-H1"), (4, 31, 4, 34), id="a value in a row"),
        pytest.param(("indicators", 0, "code"), (6, 11, 6, 20), id="a value in a list"),
        pytest.param(("indicators", 0), (6, 5, 6, 9), id="a record is pointed at by its first field"),
        pytest.param(("indicators", 0, "name"), (7, 11, 7, 12), id="a text over two lines, its first letter"),
        pytest.param(("indicators", 1, "parts", 1), (9, 28, 9, 29), id="an item in brackets"),
        pytest.param(("note",), (10, 7, 10, 8), id="a block of text"),
        pytest.param(("years", 1), (14, 9, 14, 13), id="an item on the next line"),
        pytest.param(("spread",), (15, 16, 15, 17), id="a row over two lines, its first value"),
        pytest.param((), (2, 1, 2, 5), id="a file is pointed at by its first field"),
        pytest.param(("values", "2099"), (4, 1, 4, 7), id="what is not there: the nearest thing above"),
        pytest.param(("nowhere", 3), (2, 1, 2, 5), id="nothing near: the first field"),
        pytest.param(("indicators", 7), (5, 1, 5, 11), id="no such item: the list's name"),
    ],
)
def test_a_value_is_found(path, expected):
    assert place(*path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param(("şube",), (3, 1, 3, 5)),
        pytest.param(("values", "2022"), (4, 10, 4, 14)),
        pytest.param(("indicators", 1, "code"), (9, 6, 9, 10)),
        pytest.param(("indicators", 0), (6, 5, 6, 9), id="an item has no name"),
    ],
)
def test_a_key_is_found(path, expected):
    assert place(*path, part="key") == expected


def test_what_stands_before_a_fault_is_found_all_the_same():
    assert place("b", text="a: 1\nb: 2\nc: 'x'y'\n") == (2, 4, 2, 5)


@pytest.mark.parametrize("text", ["", "# yalnız açıklama\n", "%x", "\x00"])
def test_a_file_that_cannot_be_read_has_no_lines(text):
    assert locate(Origin(FILE, ("a",)), {FILE: text}) == Place(FILE)


def test_a_file_that_nobody_read_has_no_lines():
    assert locate(Origin("başka.yaml", ("a",)), {FILE: TEXT}) == Place("başka.yaml")


def test_of_two_fields_of_one_name_the_first_is_found():
    assert place("a", text="b: 0\na: 1\na: 2\n") == (2, 4, 2, 5)


def test_deep_nesting_below_a_finding_crashed_the_program():
    """The composer of libyaml goes down by recursion; on a hundred thousand brackets it takes the process with it."""
    assert place("a", text="a: 1\nb: " + ("[" * 900 + "\n") * 120) == (1, 4, 1, 5)
    assert place(text="a: " + "{a: " * 200 + "\n1" + "}" * 200) == (1, 1, 1, 2)
    assert place("a", text="a: " + "{a: " * 20_000 + "\n1" + "}" * 20_000) == (1, 4, 1, 5)


def test_a_thousand_places_in_a_large_mapping_are_found_at_once():
    text = "".join(f"k{number}: {number}\n" for number in range(50_000))
    assert [place(f"k{number}", text=text)[0] for number in range(0, 50_000, 50)] == list(
        range(1, 50_001, 50)
    )
