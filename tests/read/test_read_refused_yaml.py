"""What YAML allows and a plan refuses, because nobody can review it in a diff."""

from __future__ import annotations

import pytest
from reading import brief, only, read


@pytest.mark.parametrize(
    ("content", "expected", "first"),
    [
        pytest.param("code: A\nunit: x\ncode: B\n", "3:1 duplicate-key", "plan.yaml:1"),
        pytest.param("a:\n  - b: 1\n    c: 2\n    b: 3\n", "4:5 duplicate-key", "plan.yaml:2"),
        pytest.param("a:\n  - b: 1\n  - b: 1\n    d: {x: 1, x: 2}\n", "4:15 duplicate-key", "plan.yaml:4"),
        pytest.param("şube: 1\n'şube': 2\n", "2:1 duplicate-key", "plan.yaml:1"),
    ],
)
def test_a_field_written_twice_is_told_with_both_places(content, expected, first):
    finding = only(content)
    assert brief([finding]) == [expected]
    assert f"(ilki: {first})" in finding.message


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param("b: 'x'y'\n", id="a slip further down"),
        pytest.param("b: *yok\n", id="an alias to nothing"),
        pytest.param("b:\n" + ("[" * 900 + "\n") * 12, id="ten thousand brackets"),
        pytest.param("---\nc: 1\n", id="a second document"),
    ],
)
def test_the_first_place_of_a_doubled_field_was_lost_when_the_rest_could_not_be_read(rest):
    _, findings = read("code: 1\nunit: 2\ncode: 3\n" + rest)
    assert findings[0].message == "“code” alanı iki kez yazılmış (ilki: plan.yaml:1)."
    assert brief(findings)[0] == "3:1 duplicate-key"


def test_two_spellings_of_one_letter_are_one_field():
    """`ş` typed on a Mac may be `s` and a cedilla."""
    rules = [finding.rule for finding in read("s\u0327ube: 1\nşube: 2\n")[1]]
    assert sorted(rules) == ["duplicate-key", "letters-decomposed"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("a: &x 1\n", "1:4 anchor-refused", id="an anchor"),
        pytest.param("a: &x\n  b: 1\n", "1:4 anchor-refused", id="an anchor on a mapping"),
        pytest.param("a: &x [1]\n", "1:4 anchor-refused", id="an anchor on a list"),
        pytest.param("&x a: 1\n", "1:1 anchor-refused", id="an anchor on a field's name"),
        pytest.param('a: &x "b"\n', "1:4 anchor-refused", id="an anchor on a quoted text"),
        pytest.param("a: &yol yapımı\n", "1:4 anchor-refused", id="a text that begins with &"),
        pytest.param("a: *yol\n", "1:4 alias-refused", id="an alias to nothing"),
        pytest.param("a: [*x, 1]\n", "1:5 alias-refused", id="an alias in a list"),
        pytest.param("*x\n", "1:1 alias-refused", id="an alias and nothing else"),
        pytest.param("<<: {a: 1}\n", "1:1 merge-key-refused", id="a merge key"),
        pytest.param(
            "a: !!python/object/apply:os.system ['x']\n", "1:4 tag-refused", id="a tag that runs Python"
        ),
        pytest.param("a: !!str 5\n", "1:4 tag-refused", id="a standard tag"),
        pytest.param("a: !x |\n  foo\n", "1:4 tag-refused", id="a tag on a block"),
        pytest.param("a: ! foo\n", "1:4 tag-refused", id="a bare exclamation mark"),
        pytest.param("!x a: 1\n", "1:1 tag-refused", id="a tag on a field's name"),
        pytest.param("a: !!set {x}\n", "1:4 tag-refused", id="a set"),
        pytest.param("%YAML 1.1\n---\na: 1\n", "1:1 directive-refused", id="a version"),
        pytest.param("%TAG ! tag:x,2024:\n---\na: 1\n", "1:1 directive-refused", id="a tag directive"),
        pytest.param("a: 1\n---\nb: 2\n", "2:1 several-documents", id="two documents"),
        pytest.param("? [a]\n: 1\n", "1:3 complex-key", id="a list as a field's name"),
        pytest.param("? {a: 1}\n: 1\n", "1:3 complex-key", id="a mapping as a field's name"),
    ],
)
def test_what_cannot_be_reviewed_in_a_diff_is_refused(content, expected):
    assert expected in brief(read(content)[1])


def test_an_alias_as_a_field_name_stopped_the_program():
    data, findings = read("a: &x 1\n*x : 2\nb: 3\n")
    assert brief(findings) == ["1:4 anchor-refused", "2:1 alias-refused"]
    assert data["b"] == 3


def test_an_alias_to_its_own_list_is_refused():
    assert brief(read("a: &x [*x]\n")[1]) == ["1:4 anchor-refused", "1:8 alias-refused"]


def test_all_that_is_wrong_is_told_in_one_run():
    content = "a: &x 1.500\na: 35.000\nb: *x\nc: Yol #3\n<<: 1e5\n"
    assert brief(read(content)[1]) == [
        "1:4 anchor-refused",
        "1:4 number-with-ambiguous-dot",
        "2:1 duplicate-key",
        "2:4 number-with-ambiguous-dot",
        "3:4 alias-refused",
        "4:8 text-cut-by-hash",
        "5:1 merge-key-refused",
        "5:5 number-with-exponent",
    ]


@pytest.mark.parametrize("content", ["---\na: 1\n", "---\na: 1\n...\n", "# x\n---\na: 1\n"])
def test_the_marks_around_a_single_document_are_harmless(content):
    assert read(content)[1] == []


@pytest.mark.parametrize(("content", "data"), [("düz metin\n", "düz metin"), ("- a\n", ["a"]), ("5\n", 5)])
def test_a_file_that_is_no_mapping_is_read_and_left_to_the_schema(content, data):
    assert read(content) == (data, [])
