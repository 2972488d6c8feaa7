"""The text on the screen: the sentence, where it is, the line with the fault underlined, what to write."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reporting import DUPLICATE, FINDING, FOLDER, NOTHING, PAGE, REPORT, texts, written

from izlence.report.clean import cells, clean_line
from izlence.report.finding import Finding, Report
from izlence.report.frame import window
from izlence.report.write import Look


def told(finding: Finding, look: Look | None = None, language: str = "tr") -> str:
    return written("text", Report(language, (finding,)), look)


def test_a_finding_is_told_like_this():
    assert (
        told(FINDING)
        == """\
hata: “35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da. [number-with-ambiguous-dot]
  --> plan/2024/halkla-iliskiler/PH4.4.1.yaml:14:49 (PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024)
13 |     unit: kişi
14 |     values: {2022: 31691, 2023-H1: 15933, 2024: 35.000}
   |                                                 ^^^^^^
15 |     note: yonlendirme
   = yapılacak: Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.
   = açıklama: python build.py explain number-with-ambiguous-dot

1 hata
"""
    )


def test_another_place_that_it_speaks_of_is_shown_too():
    assert (
        told(DUPLICATE)
        == """\
uyarı: PG4.4.1.1 kodu iki göstergede var. [duplicate-code]
 --> plan/2024/halkla-iliskiler/PH7.1.1.yaml:7:11 (PH7.1.1 › gösterge 1: PG4.4.1.1 › kod)
7 |   - code: PG4.4.1.1
  |           ^^^^^^^^^
  = ilgili yer: plan/2024/halkla-iliskiler/PH4.4.1.yaml:7:11 (PH4.4.1 › gösterge 1: PG4.4.1.1 › kod)
7 |   - code: PG4.4.1.1
  |           ---------
  = yapılacak: Göstergelerden birine başka bir kod verin.
  = açıklama: python build.py explain duplicate-code

1 uyarı
"""
    )


def test_a_whole_folder_has_no_lines_to_show():
    assert (
        told(FOLDER)
        == """\
hata: directorate.yaml yok. [file-missing]
 --> plan/2024/zabita
  = açıklama: python build.py explain file-missing

1 hata
"""
    )


def test_in_english_the_words_around_are_english():
    lines = told(FINDING, language="en").splitlines()
    assert lines[0].startswith("error: ")
    assert lines[-4:] == [
        "   = to do: Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.",
        "   = explained by: python build.py explain number-with-ambiguous-dot",
        "",
        "1 error",
    ]


def test_the_end_counts_findings_exceptions_and_files():
    assert written("text").splitlines()[-1] == "2 hata, 1 uyarı; 1 kabul edilmiş istisna; 3 dosya denetlendi"
    assert written("text", NOTHING) == "bulgu yok; 1 dosya denetlendi\n"
    assert written("text", replace(NOTHING, language="en")) == "no findings; 1 file checked\n"


def test_large_counts_are_written_in_the_way_of_the_language():
    report = Report("tr", (FOLDER,) * 1234)
    assert written("text", report).splitlines()[-1] == "1.234 hata"
    assert written("text", replace(report, language="en")).splitlines()[-1] == "1,234 errors"


def test_every_finding_is_shown_with_its_place():
    lines = [replace(FINDING, line=line, end_line=line, excerpt=()) for line in range(1, 500)]
    shown = written("text", Report("tr", tuple(lines)))
    assert re.findall(r"--> \S+?:(\d+):49", shown) == [str(line) for line in range(1, 500)]


def test_on_a_narrow_screen_sentences_break_between_words():
    shown = told(FINDING, Look(width=60))
    assert shown.splitlines()[:3] == [
        "hata: “35.000” belirsiz: nokta binlik ayırıcı da olabilir,",
        "  ondalık ayırıcı da. [number-with-ambiguous-dot]",
        "  --> plan/2024/halkla-iliskiler/PH4.4.1.yaml:14:49",
    ]
    assert "      (PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024)" in shown
    assert all(cells(line) <= 60 for line in shown.splitlines())


def test_colours_and_links_change_nothing_but_colours_and_links():
    shown = told(FINDING, Look(width=120, colour=True, links=True))
    assert "\x1b[1;31mhata\x1b[0m: " in shown
    assert re.search(r"\x1b\]8;;file:///\S+/PH4\.4\.1\.yaml\x1b\\plan/", shown)
    bare = re.sub(r"\x1b\[[\d;]*m|\x1b\]8;;.*?\x1b\\", "", shown)
    assert bare == told(FINDING, Look(width=120))


def test_nothing_is_coloured_where_nobody_looks():
    assert "\x1b" not in written("text")


def test_a_code_is_named_where_nothing_else_names_it():
    assert told(replace(FOLDER, code="PG1.1.1")).startswith("hata: PG1.1.1: directorate.yaml yok.")
    assert told(DUPLICATE).startswith("uyarı: PG4.4.1.1 kodu")


def test_of_many_other_places_the_first_few_are_shown_and_the_rest_counted():
    related = DUPLICATE.related * 9
    shown = told(replace(DUPLICATE, related=related))
    assert shown.count("ilgili yer") == 4
    assert "  = ve 5 yer daha\n" in shown


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        pytest.param("name: Şişli'nin ığdır işi", "ığdır", id="Turkish letters take one cell"),
        pytest.param("name: s\u0327is\u0327li 5", "5", id="a combining mark takes none"),
        pytest.param("name: 漢字 5", "5", id="a wide letter takes two"),
        pytest.param("\tname: 5", "5", id="a tab is an arrow"),
        pytest.param("name:\u200b\u202e 5", "5", id="what hides is shown as a sign"),
        pytest.param("name: " + "uzun " * 500 + "5" + " kuyruk" * 500, "5", id="a long line is cut"),
        pytest.param("name: " + "漢" * 500 + "5", "5", id="a long line of wide letters"),
        pytest.param("[" * 300 + "5", "5", id="at the end of a long line"),
    ],
)
def test_the_underline_stands_under_the_fault(line, fault):
    column = line.index(fault) + 1
    shown, before, under = window(line, column, column + len(fault), 60)
    assert cells(shown) <= 60
    assert _at(shown, before, under) == fault


def _at(shown: str, before: int, under: int) -> str:
    """Give what stands in some cells."""
    cell, found = 0, ""
    for letter in shown:
        width = 0 if unicodedata.category(letter) in ("Mn", "Me") else cells(letter)
        if before <= cell < before + under:
            found += letter
        cell += width
    return found


@given(texts, st.integers(0, 40), st.integers(1, 9), texts, st.integers(20, 60))
def test_wherever_a_fault_is_it_is_seen_and_underlined(before, pad, size, after, room):
    line = before.replace("\n", " ") + "x" * pad * 7 + "F" * size + after.replace("\n", " ") * 5
    column = len(before) + pad * 7 + 1
    shown, start, under = window(line, column, column + size, room)
    assert cells(shown) <= room
    assert _at(shown, start, under)[:size] == "F" * size


@given(texts, st.integers(1, 90), st.integers(0, 90), st.integers(20, 60))
def test_a_place_outside_its_line_has_an_underline_all_the_same(line, column, size, room):
    shown, start, under = window(line, column, column + size, room)
    assert under >= 1
    assert start <= max(cells(shown), 0)
    assert clean_line(shown) == shown


def test_a_line_of_two_million_letters_is_cut_at_once():
    line = "x" * 2_000_000
    finding = replace(FINDING, column=1_000_000, end_column=1_000_005, excerpt=((14, line),))
    shown = written("text", Report("tr", (finding,) * 200))
    assert len(shown) < 200 * 700
    assert "…xxx" in shown


def test_the_report_is_of_the_whole_run():
    shown = written("text")
    assert [line for line in shown.splitlines() if "-->" in line] == [
        " --> plan/2024/zabita",
        f"  --> {PAGE}:14:49 (PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024)",
        " --> plan/2024/halkla-iliskiler/PH7.1.1.yaml:7:11 (PH7.1.1 › gösterge 1: PG4.4.1.1 › kod)",
    ]
    assert len(REPORT.findings) == 3
