"""Contents are parsed piece by piece: what a history tells is the same as if each were read, and compared, as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from izlence.read.git_log import FileStep
from izlence.read.yaml import parse_yaml
from izlence.review.history.pieces import Pieces
from izlence.review.history.replay import Replay
from tests.edit.merge.edits import edited, steps
from tests.edit.written import files
from tests.laws import law

ROOT = Path(__file__).parents[2]
FILES = {
    "2024/halkla-iliskiler/PH4.4.1.yaml": "plan/2024/halkla-iliskiler/PH4.4.1.yaml",
    "2025-2029/basin-ve-yayin/H7.2.yaml": "plan/2025-2029/basin-ve-yayin/H7.2.yaml",
    "2025/program.yaml": "examples/ornek-belediye/2025/program.yaml",
    "2025/park-ve-bahceler/PH1.2.1.yaml": "examples/ornek-belediye/2025/park-ve-bahceler/PH1.2.1.yaml",
}


class Wholes(Pieces):
    """Reads nothing in pieces and compares all there is."""

    def parse(self, content):
        """Leave every content to be read as a whole."""

    def differing(self, old, new):
        return old, new


def replay(contents: dict[str, bytes], pieces: Pieces) -> Replay:
    made = Replay(contents)
    made._pieces = pieces
    return made


@law(30)
@given(st.sampled_from(sorted(FILES)), steps(), steps())
def test_a_history_read_in_pieces_is_the_history_of_the_whole(file, first, second):
    before = (ROOT / FILES[file]).read_text("utf-8")
    versions = [before, edited(before, first, "biz"), edited(edited(before, first, "biz"), second, "siz")]
    contents = {str(number): text.encode() for number, text in enumerate(versions)}
    moves = [FileStep(file, ("",), "0"), FileStep(file, ("0",), "1"), FileStep(file, ("1",), "2")]
    moves.append(FileStep(file, ("2",), "0"))
    told = [
        [made.moment(None, [step]) for step in moves]
        for made in (replay(contents, Pieces()), replay(contents, Wholes()))
    ]
    assert told[0] == told[1]


@law(60)
@given(files())
def test_what_is_read_in_pieces_is_what_the_whole_says(text):
    data = Pieces().parse(text.encode())
    if data is not None:
        whole, found = parse_yaml(text, "")
        assert (repr(data), found) == (repr(whole), ())


@pytest.mark.parametrize("file", FILES.values())
def test_the_pages_of_a_plan_are_read_in_pieces(file):
    content = (ROOT / file).read_bytes()
    assert repr(Pieces().parse(content)) == repr(parse_yaml(content.decode(), "")[0])


@pytest.mark.parametrize(
    "text",
    [
        "code: PH1\n...\ntitle: a\n",
        "code: PH1\n---\ntitle: a\n",
        "code: PH1\ncode: PH2\n",
        "code: PH1\r\ntitle: a\r\n",
        "code: PH1\n\ttitle: a\n",
        'title: "a\ncode: b"\n',
        "codes: [1,\nnumbers: 2]\n",
        "indicators:\n  - code: PG1\n other: 2\n",
        "indicators:\n  - code: 'PG1\n  - code: PG2'\n",
        "code: 35.000\n",
        "# yalnız açıklama\n",
        "",
        "- code: PG1\n",
        "\ufeffcode: PH1\n",
    ],
)
def test_what_means_something_for_the_file_as_a_whole_is_not_read_in_pieces(text):
    data = Pieces().parse(text.encode())
    assert data is None or parse_yaml(text, "") == (data, ())


def test_a_null_that_went_is_told():
    contents = {"0": b"code: PH1.1.1\ndescription: null\n", "1": b"code: PH1.1.1\n"}
    file = "2025/fen-isleri/PH1.1.1.yaml"
    (change,) = Replay(contents).moment(None, [FileStep(file, ("0",), "1")]).changes
    assert change.field == ("description",)
