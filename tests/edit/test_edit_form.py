"""The canonical form says the same, keeps every comment, and is its own canonical form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.edit.content import formed
from izlence.read.folder import list_period, list_root
from izlence.read.yaml import parse_yaml
from tests.edit.written import files
from tests.laws import law

ROOT = Path(__file__).parents[2]
KINDS = ("performance-target", "objective-card", "program", "goals", "general-costs", "institution")

GAPS = st.sampled_from([" ", "  ", "   "])


def shipped():
    for plan in (ROOT / "plan", ROOT / "examples" / "ornek-belediye"):
        root = list_root(plan)
        yield from root.files
        for folder in root.folders:
            yield from list_period(folder).files


SHIPPED = list(shipped())


def exact(data):
    """Write data so that 18.0 and 18.00 differ and the order of fields does not count."""
    if isinstance(data, dict):
        return {key: exact(value) for key, value in data.items()}
    return [exact(each) for each in data] if isinstance(data, list) else repr(data)


def read(content):
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    data, found = parse_yaml(text, "x.yaml")
    return exact(data), found


def numbered_comments(content):
    return sorted(re.findall(r"# yorum-\d+-.*?(?=\s*$)", content.decode().replace("\r", ""), re.MULTILINE))


@pytest.mark.parametrize("found", SHIPPED, ids=lambda found: found.file[len(str(ROOT)) + 1 :])
def test_the_shipped_plans_are_in_their_canonical_form(found):
    content = found.path.read_bytes()
    assert formed(content, found.file, found.kind).content == content


@law(50)
@given(text=files(), kind=st.sampled_from(KINDS))
def test_the_form_says_the_same_keeps_the_comments_and_is_stable(text, kind):
    before = text.encode()
    after = formed(before, "x.yaml", kind)
    data, found = read(before)
    if found:
        assert after.content is None
        return
    if after.content is None:  # spaces below a block of text belong to it, and nobody sees them
        assert re.search(r"^ +$", text, re.MULTILINE)
        return
    assert read(after.content) == (data, ())
    assert numbered_comments(after.content) == numbered_comments(before)
    again = formed(after.content, "x.yaml", kind)
    assert (again.content, again.lines) == (after.content, 0)


@law(25)
@given(data=st.data())
def test_a_shipped_file_written_carelessly_comes_back(data):
    """Spaces that mean nothing are put in; the form takes them out again, and only them."""
    found = data.draw(st.sampled_from(SHIPPED))
    clean = found.path.read_text("utf-8")

    def careless(line):
        spaced = re.sub(r"^( *(?:- )?[a-z_]+:) (?=[^>|])", rf"\1{data.draw(GAPS)}", line)
        return spaced + data.draw(st.sampled_from(["", "", " "]))

    # In a block of text a space at a line's end is part of the text.
    pieces = re.split(r"^(( *)[^#\n]*: [>|]-?\n(?:\2 +.*\n|\n)+)", clean, flags=re.MULTILINE)
    outside, blocks = pieces[::3], [*pieces[1::3], ""]
    spaced = ["\n".join(map(careless, piece.split("\n"))) for piece in outside]
    content = "".join(map("".join, zip(spaced, blocks, strict=True)))
    content += data.draw(st.sampled_from(["", "\n", "\n\n"]))
    after = formed(content.encode(), found.file, found.kind)
    assert after.content is None or read(after.content) == read(clean.encode())


def form(text, kind="performance-target"):
    content = formed(text.encode(), "x.yaml", kind).content
    assert content is not None
    return content.decode()


def test_a_space_at_a_line_s_end_in_a_block_of_text_stays_for_it_is_part_of_the_text():
    text = "code: PH1.3.3\ndescription: >-\n  hak sahiplerine \n  hukuki danışmanlık\n"
    assert form(text) == text


def test_fields_move_with_their_comments_and_the_schema_line_stays_on_top():
    assert form(
        "# yaml-language-server: $schema=x\n# başlık için\ntitle: Yol\n\nobjective: H4.4\ncode: PH4.4.1   # kod\n"
    ) == (
        "# yaml-language-server: $schema=x\ncode: PH4.4.1   # kod\n\nobjective: H4.4\n# başlık için\ntitle: Yol\n"
    )


def test_a_record_that_begins_with_its_name_begins_with_its_code():
    assert form("indicators:\n- name: Kişi\n  # kodu\n  code: PG4.4.1.1\n  unit: '%'\n") == (
        'indicators:\n  # kodu\n  - code: PG4.4.1.1\n    name: Kişi\n    unit: "%"\n'
    )


def test_numbers_stay_as_written_and_values_go_by_time():
    assert form("indicators:\n  - values: { 2024: 12.50,2023-H1:  1_000 , 2022: null}\n") == (
        "indicators:\n  - values: {2022: null, 2023-H1: 1_000, 2024: 12.50}\n"
    )


def test_economic_codes_get_their_quotation_marks_and_keep_their_order():
    assert form("economic_codes: {03: 1, '01': 2}\n") == 'economic_codes: {"03": 1, "01": 2}\n'


def test_blocks_of_a_page_are_parted_by_one_blank_line():
    assert form("code: PH4.4.1\nindicators:\n  - code: A\n\n\n\nactivities:\n  - code: B\nnotes: []\n\n") == (
        "code: PH4.4.1\n\nindicators:\n  - code: A\n\nactivities:\n  - code: B\n\nnotes: []\n"
    )


def test_a_comment_at_the_end_of_a_list_stays_in_the_list():
    text = "indicators:\n  - code: A\n  # - code: B\n\n# şimdi faaliyetler\nactivities:\n  - code: C\n    # son\n"
    assert form(text) == text


def test_folded_texts_keep_their_lines():
    text = "notes:\n  - id: a\n    text: >-\n      bir\n        girintili\n\n      iki  \n      son\n"
    assert form(text) == text
    assert form(text.replace("\n      ", "\n          ")) == text


def test_windows_line_ends_and_byte_order_mark_stay():
    content = b"\xef\xbb\xbfname:  A\r\ncurrency: B \r\n"
    assert formed(content, "x.yaml", "institution").content == b"\xef\xbb\xbfname: A\r\ncurrency: B\r\n"


@pytest.mark.parametrize(
    "text", ["a: 35.000\n", "a: 1\na: 2\n", "a: &x 1\n", "a: [1\n", "\tb: 1\n", "a: Yol #3\n", "a:\n"]
)
def test_a_file_in_which_reading_finds_anything_is_left_alone(text):
    result = formed(text.encode(), "x.yaml", "institution")
    assert result.content is None
    assert result.found


@pytest.mark.parametrize("text", ["---\na: 1\n", "- 1\n", "{a: 1}\n", "a:\n  -\n    b: 1\n", "a:\n  - - 1\n"])
def test_an_odd_shape_is_left_alone(text):
    assert formed(text.encode(), "x.yaml", "institution").content is None
    assert not formed(text.encode(), "x.yaml", "institution").found


def test_spaces_below_a_block_of_text_belong_to_it_and_the_file_is_left_alone():
    assert formed(b"name: |\n bir\n  \n", "x.yaml", "institution").content is None


def test_only_lines_that_are_out_of_form_are_counted():
    assert formed(b"name: A\ncurrency:  B\nlanguage: C\n", "x.yaml", "institution").lines == 1
