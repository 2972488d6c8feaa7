"""Bytes and letters: part A of the catalogue of bad inputs."""

from __future__ import annotations

import unicodedata

import pytest
from reading import brief, only, read

CLEAN = "name: Halkla İlişkiler Müdürlüğü\nvalues: {2024: 500}\n"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\xef\xbb\xbf" + CLEAN.encode(), id="a byte order mark, as Notepad writes it"),
        pytest.param(CLEAN.replace("\n", "\r\n").encode(), id="line ends of Windows"),
        pytest.param(CLEAN.replace("\n", "\r\n", 1).encode(), id="line ends of both kinds"),
        pytest.param(CLEAN.rstrip().encode(), id="no line end at the end"),
        pytest.param(
            b"\xef\xbb\xbf" + CLEAN.replace("\n", "\r\n").encode(), id="byte order mark and Windows"
        ),
    ],
)
def test_a_file_reads_the_same_whichever_editor_saved_it(content):
    assert read(content) == read(CLEAN)
    assert read(content)[1] == []


@pytest.mark.parametrize(
    ("content", "place", "rule", "sentence"),
    [
        pytest.param("", "1:1", "file-empty", "Dosya boş.", id="an empty file"),
        pytest.param(
            "# yalnız açıklama\n\n", "1:1", "file-empty", "Dosya boş.", id="a file of comments only"
        ),
        pytest.param(
            "name: x\n".encode("utf-16"),
            "1:1",
            "encoding-utf-16",
            "Dosya UTF-16 ile kaydedilmiş.",
            id="UTF-16",
        ),
        pytest.param(
            "name: x\n".encode("utf-16-be"), "1:1", "encoding-utf-16", None, id="UTF-16 without mark"
        ),
        pytest.param(
            "ad: Müdür\nbaşka: 1\n".encode("cp1254"),
            "1:6",
            "encoding-not-utf-8",
            "Dosya UTF-8 değil; 0xFC (ü) baytı büyük olasılıkla Windows-1254 (Türkçe ANSI).",
            id="Turkish ANSI, a letter in the first line",
        ),
        pytest.param(
            "ad: x\nİl: Şişli\n".encode("cp1254"),
            "2:1",
            "encoding-not-utf-8",
            None,
            id="Turkish ANSI, second line",
        ),
        pytest.param(
            b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
            "1:1",
            "not-a-text-file",
            "Bu bir metin dosyası değil; Git LFS gibi görünüyor.",
            id="a pointer that Git LFS left",
        ),
        pytest.param(
            b"\x7fELF\x02\x01\x01\0\0\0\xb7\0\xff",
            "1:1",
            "not-a-text-file",
            "Bu bir metin dosyası değil; içinde sıfır baytları var.",
            id="a program, which is no Turkish text of Windows",
        ),
        pytest.param("<!DOCTYPE html>\n<html>", "1:1", "not-a-text-file", None, id="an error page"),
        pytest.param("\n <html lang='tr'>", "1:1", "not-a-text-file", None, id="a web page"),
        pytest.param(b"PK\x03\x04\x14\0", "1:1", "not-a-text-file", None, id="a Word file renamed to .yaml"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1", "1:1", "not-a-text-file", None, id="an old Word file"),
        pytest.param(b"%PDF-1.7", "1:1", "not-a-text-file", None, id="a PDF"),
    ],
)
def test_a_file_that_is_no_text_is_refused_by_name(content, place, rule, sentence):
    finding = only(content)
    assert f"{finding.line}:{finding.column} {finding.rule}" == f"{place} {rule}"
    assert sentence in (None, finding.message)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("a: 1\rb: 2\r", "1:5 odd-line-break", id="bare carriage returns"),
        pytest.param("a: x\x85b: y\n", "1:5 odd-line-break", id="NEL would hide a key"),
        pytest.param("a: x\u2028b: y\n", "1:5 odd-line-break", id="a line separator would hide a key"),
        pytest.param("a: x\u2029b: y\n", "1:5 odd-line-break", id="a paragraph separator"),
        pytest.param("a: 1\nb: x\x00y\n", "2:5 control-character", id="NUL"),
        pytest.param("a: 1\nb: x\x0by\n", "2:5 control-character", id="a vertical tab from Word"),
        pytest.param("b: x\x07\n", "1:5 control-character", id="a bell"),
        pytest.param("b: x\x9fy\n", "1:5 control-character", id="a C1 control"),
        pytest.param("b: Ã\x9f\n", "1:5 control-character", id="a C1 control after a broken letter"),
        pytest.param("b: x\u202ey\n", "1:5 invisible-character", id="right-to-left override"),
        pytest.param("b: x\u2066y\n", "1:5 invisible-character", id="isolate"),
        pytest.param("b: x\u200by\n", "1:5 invisible-character", id="space without width"),
        pytest.param("b: iş\xadletme\n", "1:6 invisible-character", id="soft hyphen"),
        pytest.param("b: x\ufeffy\n", "1:5 invisible-character", id="a byte order mark in the middle"),
        pytest.param("b: x\ufffey\n", "1:5 invisible-character", id="no character at all"),
        pytest.param("b: x\U000e0041\n", "1:5 invisible-character", id="tag letters that hide a message"),
        pytest.param("b: \uf0b7 madde\n", "1:4 invisible-character", id="a bullet pasted from Word"),
        pytest.param(
            "a:\n\xa0\xa0b: 1\n", "2:1 hard-space-in-indentation", id="no-break spaces as indentation"
        ),
        pytest.param("a:\n  \xa0b: 1\n", "2:1 hard-space-in-indentation", id="a no-break space after spaces"),
        pytest.param(
            "a:\n      \xa0b: 1\n", "2:1 hard-space-in-indentation", id="six spaces and a no-break space"
        ),
        pytest.param("a: 1\nb:\xa0c\n", "2:2 hard-space-after-colon", id="a no-break space after the colon"),
    ],
)
def test_what_nobody_sees_in_a_diff_is_refused_where_it_stands(content, expected):
    assert brief(read(content)[1]) == [expected]


def test_each_line_with_an_invisible_character_is_told_once():
    content = "a: x\u200b\u200b\nb: y\nc: z\u200b\n"
    assert brief(read(content)[1]) == ["1:5 invisible-character", "3:5 invisible-character"]


def test_an_ordinary_no_break_space_inside_a_text_is_left_alone():
    assert read("a: 5\xa0kişi\n") == ({"a": "5\xa0kişi"}, [])


def test_letters_saved_in_a_wrong_encoding_are_told_with_a_guess():
    broken = "ad: müdürlüğü\n".encode().decode("cp1254")
    finding = only(broken)
    assert (finding.severity, finding.rule, finding.line, finding.column) == (
        "warning",
        "double-encoded",
        1,
        5,
    )
    assert finding.hint == "Metni yeniden yazın: müdürlüğü."


def test_decomposed_letters_are_joined_and_told():
    content = unicodedata.normalize("NFD", "ad: Şişli Belediyesi\n")
    data, findings = read(content)
    assert data == {"ad": "Şişli Belediyesi"}
    assert [(finding.severity, finding.rule) for finding in findings] == [("warning", "letters-decomposed")]
    assert (findings[0].line, findings[0].column) == (1, 5)
    assert "(Şişli)" in findings[0].message


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> diğer\nc: 1\n", id="between fields"),
        pytest.param("a: |\n  x\n<<<<<<< HEAD\n  y\n=======\n  z\n>>>>>>> w\n", id="in a block of text"),
        pytest.param("a: 1\r\n<<<<<<< HEAD\r\nb: 1\r\n=======\r\n>>>>>>> x\r\n", id="with Windows line ends"),
    ],
)
def test_a_merge_conflict_is_told_once_with_its_first_and_last_line(content):
    finding = only(content)
    lines = content.splitlines()
    first = lines.index("<<<<<<< HEAD") + 1
    last = next(number for number, line in enumerate(lines, 1) if line.startswith(">>>>>>>"))
    assert (finding.rule, finding.line, finding.column) == ("merge-conflict", first, 1)
    assert finding.message == f"Birleştirme çakışması çözülmemiş (satır {first}–{last})."


def test_two_merge_conflicts_are_two_findings():
    conflict = "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n"
    assert brief(read(conflict + "b: 1\n" + conflict)[1]) == ["1:1 merge-conflict", "7:1 merge-conflict"]


def test_the_end_of_a_conflict_whose_beginning_was_deleted_is_told():
    assert brief(read("a: 1\n>>>>>>> x\n")[1]) == ["2:1 merge-conflict"]
