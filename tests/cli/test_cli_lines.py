"""Lines on the screen are broken at spaces; a name, a path or a command's word is never cut in two."""

from __future__ import annotations

import pytest

from izlence.cli.lines import broken, tell_lines

SENTENCE = "“x” müdürlüğü listede yok; olanlar: halkla-iliskiler, fen-isleri, park-ve-bahceler."


def test_a_line_is_broken_at_spaces_and_not_at_a_hyphen():
    lines = broken(SENTENCE, 46)
    assert lines == [
        "“x” müdürlüğü listede yok; olanlar:",
        "  halkla-iliskiler, fen-isleri,",
        "  park-ve-bahceler.",
    ]


def test_a_path_longer_than_the_screen_stays_whole():
    path = "plan/2024/" + "uzun-" * 20 + "ad.yaml"
    assert broken(f"{path} yazıldı.", 40) == [path, "  yazıldı."]


def test_the_rest_of_a_line_is_set_in_below_it_and_empty_lines_stay():
    assert broken("  H4.4  Mesleki eğitim olanaklarını artırmak\n\nson", 30) == [
        "  H4.4  Mesleki eğitim",
        "    olanaklarını artırmak",
        "",
        "son",
    ]


@pytest.mark.parametrize("err", [False, True])
def test_where_no_screen_is_a_line_stays_one_line(capsys, monkeypatch, err):
    monkeypatch.setenv("COLUMNS", "20")
    tell_lines(SENTENCE, err=err)
    assert capsys.readouterr()[err] == SENTENCE + "\n"
