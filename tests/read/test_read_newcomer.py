"""What a newcomer wrote in a first week, and what was said of it: each of these was lost in silence or told wrongly."""

from __future__ import annotations

import shutil

import pytest
from reading import brief, only, read

DIRECTORATE = "2024/halkla-iliskiler"
PAGE = f"{DIRECTORATE}/PH4.4.1.yaml"


@pytest.mark.parametrize(
    ("content", "expected", "kept"),
    [
        pytest.param(
            "activities:\n  - name: Kablosuz ağ\n      off_budget 0\n    budget: 1\n",
            "3:7",
            "Kablosuz ağ",
            id="a field pushed in, without its colon",
        ),
        pytest.param("unit: kişi\n  adet\n", "2:3", "kişi", id="a word below a unit"),
        pytest.param("budget: 900_000\n  off_budget 0\n", "2:3", "900000", id="below an amount"),
        pytest.param("name: Yol\n\n  yapımı\n", "3:3", "Yol", id="after an empty line"),
        pytest.param("findings:\n  - Araç az\n    personel az\n", "3:5", "Araç az", id="in a list"),
    ],
)
def test_a_line_pushed_in_was_added_to_the_text_above_in_silence(content, expected, kept):
    data, findings = read(content)
    assert brief(findings) == [f"{expected} text-continued-without-sign"]
    assert f"'{kept}'" in str(data)
    assert "`alan: >-`" in findings[0].hint


def test_two_values_of_a_list_without_a_comma_became_one():
    finding = only("sum_of: [PG1.1\n  PG1.2]\n")
    assert finding.rule == "text-continued-without-sign"
    assert "virgül" in finding.hint


@pytest.mark.parametrize("content", ["a: >-\n  bir\n  iki\n", "a: 'bir\n  iki'\n", "a: [b c,\n  d e]\n"])
def test_a_text_or_a_list_that_is_meant_to_go_on_stands(content):
    assert read(content)[1] == []


@pytest.mark.parametrize(
    ("content", "expected", "written"),
    [
        ("name: [Yeni] asfalt\n", "1:7 text-after-bracket", '"[Yeni] asfalt"'),
        ("a:\n  - name: {Yeni} asfalt\n    b: 1\n", "2:11 text-after-bracket", '"{Yeni} asfalt"'),
        ("name: | Metin\na: 1\n", "1:7 text-beside-sign", "bir alt satıra"),
        ("name: > Metin\n", "1:7 text-beside-sign", '"> Metin"'),
        ("name: >50 kişi\n", "1:7 text-beside-sign", '">50 kişi"'),
        ("a:\n  – code: x\n    name: y\n", "2:3 dash-missing", "`- code: x`"),
        ("a:\n  – code: x\n", "2:3 dash-missing", "`- code: x`"),
        ("a:\n  - code: x\n  – code: y\n", "3:3 dash-missing", "`- code: y`"),
        ("a:\n  • bir\n  • iki\n", "3:3 dash-missing", "`- iki`"),
        (b"\0" * 100, "1:1 not-a-text-file", "önceki sürümünü"),
    ],
)
def test_a_slip_was_told_as_another(content, expected, written):
    finding = only(content)
    assert brief([finding]) == [expected]
    assert written in finding.hint


def test_words_long_dash_is_called_by_its_name():
    assert "uzun tire" in only("a:\n  – code: x\n").message


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("a: >-\nmetin sürer\nb: 1\n", "“a” alanının metniyse satırın başına 2 boşluk koyun: `metin sürer`"),
        ("a:\n  - n: >-\n    metin sürer\n    b: 1\n", "“n” alanının metniyse satırın başına 6 boşluk"),
        ("a: >-\n    bir\nmetin sürer\nb: 1\n", "“a” alanının metniyse satırın başına 4 boşluk"),
    ],
)
def test_a_text_beside_its_sign_was_told_to_become_a_field(content, hint):
    finding = only(content)
    assert finding.rule == "colon-missing"
    assert finding.hint.startswith(hint)


@pytest.fixture
def hints(run, plan):
    """Check the changed plan and give everything that is said."""
    return lambda: run("check", "--plan", plan, "2024")[1]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (f"{DIRECTORATE}/ph4.4.9.yaml", "Dosyanın adını PH4.4.9.yaml yapın."),
        (f"{DIRECTORATE}/PH 4.4.9.yaml", "Dosyanın adını PH4.4.9.yaml yapın."),
        ("2024/PH4.4.9.yaml", "Müdürlüğünün klasörüne taşıyın: <müdürlük klasörü>/PH4.4.9.yaml"),
        ("2024/h4.4.yaml", "Müdürlüğünün klasörüne taşıyın: <müdürlük klasörü>/H4.4.yaml"),
    ],
)
def test_a_page_misnamed_or_misplaced_is_told_where_it_belongs(hints, plan, name, told):
    shutil.copy(plan / PAGE, plan / name)
    assert told in " ".join(hints().split())


def test_a_folder_named_like_the_directorate_is_offered_its_name(hints, plan):
    shutil.move(plan / DIRECTORATE, plan / "2024/Halkla İlişkiler")
    assert "adını şöyle yapın: halkla-iliskiler" in " ".join(hints().split())


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        (f"{DIRECTORATE}/directorate.yaml", "`name: Zabıta Müdürlüğü`"),
        ("2024/goals.yaml", "`goals: [{code: A4"),
    ],
)
def test_a_missing_file_comes_with_a_line_to_write(hints, plan, missing, line):
    (plan / missing).unlink()
    assert line in " ".join(hints().split())


def test_a_name_that_is_null_is_told_what_to_write(hints, plan):
    (plan / DIRECTORATE / "directorate.yaml").write_text("name: null\n")
    assert "Değerini yazın, örneğin `name: " in " ".join(hints().split())
