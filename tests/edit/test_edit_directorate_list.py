"""A directorate is added to its frame's list with one line, and every other byte stays."""

from __future__ import annotations

import pytest

from izlence.edit.directorate_list import with_directorate
from izlence.edit.tree import NotEditable

ADDED = [
    pytest.param(
        "year: 2024\ndirectorates:\n  - fen-isleri   # ilk\n\n# kodlar\npercent: after\n",
        "year: 2024\ndirectorates:\n  - fen-isleri   # ilk\n  - zabita\n\n# kodlar\npercent: after\n",
        id="a list in lines",
    ),
    pytest.param(
        "directorates:\n- fen-isleri\n- imar\npercent: after\n",
        "directorates:\n- fen-isleri\n- imar\n- zabita\npercent: after\n",
        id="a list that is not indented",
    ),
    pytest.param(
        "directorates:\n  - imar", "directorates:\n  - imar\n  - zabita", id="no line end at the end"
    ),
    pytest.param(
        "directorates: [imar]  # sıra\n", "directorates: [imar, zabita]  # sıra\n", id="a list in brackets"
    ),
    pytest.param("directorates: [ imar, ]\n", "directorates: [ imar, zabita, ]\n", id="a comma too many"),
    pytest.param(
        "directorates: [\n  imar,\n  fen-isleri\n]\n",
        "directorates: [\n  imar,\n  fen-isleri, zabita\n]\n",
        id="brackets over several lines",
    ),
    pytest.param("directorates: []\n", "directorates: [zabita]\n", id="an empty list"),
    pytest.param(
        "\ufeffdirectorates:\r\n  - imar\r\npercent: after\r\n",
        "\ufeffdirectorates:\r\n  - imar\r\n  - zabita\r\npercent: after\r\n",
        id="a file from Windows",
    ),
    pytest.param("directorates: [zabita]\n", "directorates: [zabita]\n", id="listed already"),
]


@pytest.mark.parametrize(("before", "after"), ADDED)
def test_a_directorate_is_added_behind_the_last(before, after):
    assert with_directorate(before.encode(), "zabita").decode() == after


def test_a_comment_inside_brackets_does_not_swallow_the_new_name():
    before = "directorates: [\n  imar  # son\n]\n"
    after = with_directorate(before.encode(), "zabita").decode()
    assert after == "directorates: [\n  imar, zabita  # son\n]\n"


def test_a_frame_without_a_list_is_not_edited():
    with pytest.raises(NotEditable):
        with_directorate(b"year: 2024\n", "zabita")
