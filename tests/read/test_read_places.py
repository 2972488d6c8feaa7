"""Whatever is wrong with a file: no crash, and every finding has a place inside it."""

from __future__ import annotations

from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st
from reading import read

from tests.every import every
from tests.laws import law

PIECES = (
    *("a", "b: ", "c:\n", "- ", "\n", "\n  ", "\n    ", " ", ": ", ":", ",", "{", "}", "[", "]", "? ", "| \n", ">-\n", "\t"),
    *("'", '"', "\\", "#", " # x", "x #y", "&x ", "*x", "!x ", "<<: ", "%", "@", "`", "---\n", "...\n", "%YAML 1.1\n"),
    *("35.000", "12,5", "1e5", "{2024: 12,5}", "null", "“", "İŞ", "ş", "s\u0327", "Ã¼", "\r", "\r\n", "\u2028", "\xa0"),
    *("\u202e", "\x01", "<<<<<<< x\n", "=======\n", ">>>>>>> y\n", '"\\x0b"', '"\\ud800"', "\ufeff", "😀", "code: PH1\n"),
)  # fmt: skip
CONTENT = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def inside(content: str, line: int, column: int, end_line: int, end_column: int) -> bool:
    lines = content.replace("\r\n", "\n").split("\n")
    if not (1 <= line <= end_line <= len(lines) and column >= 1):
        return False
    fits = column <= len(lines[line - 1]) + 1 and end_column <= max(len(lines[end_line - 1]) + 1, column + 1)
    return fits and (line, column) <= (end_line, end_column)


@law(60)
@given(CONTENT)
@example("a: &x 1\n*x : 2\n")
@example("a: !x |\n  b")
@example('a: "b')
@example("a: [1,\n\n\n")
@example("a: 1\na: 2\nb: [")
@example("? |\n x\n: 1\n? |\n x\n: 2")
@example("'a\nb': 1\n'a b': 2\n")
def test_every_finding_has_a_place_inside_the_file(content):
    for finding in read(content)[1]:
        place = (finding.line, finding.column, finding.end_line, finding.end_column)
        assert inside(content, *place), (finding.rule, place)
        assert finding.message
        assert finding.hint


@law(60)
@given(st.binary(max_size=60))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf")
@example(b"a: \xed\xa0\x80\n")
def test_no_bytes_stop_the_program(content):
    data, findings = read(content)
    assert data is not None or findings or not content.strip() or b"null" in content or b"~" in content


@every(
    ("name", "position", "slip"),
    product(
        ["2024/halkla-iliskiler/PH7.1.1.yaml", "2025-2029/basin-ve-yayin/H7.2.yaml"],
        range(0, 1_400, 175),
        ["\t", "'", '"', ": ", "{", "]", "\x0b", "\xa0", " #", "&", "\n", "%"],
    ),
)
def test_one_slip_anywhere_in_a_real_page_has_a_place_inside_it(root, name, position, slip):
    content = (root / "plan" / name).read_text()
    broken = content[:position] + slip + content[position:]
    for finding in read(broken)[1]:
        assert inside(broken, finding.line, finding.column, finding.end_line, finding.end_column), finding
