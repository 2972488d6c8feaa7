"""A file of the plan as `git diff` shows it: a value a line, with its whole name."""

from __future__ import annotations

from pathlib import Path

import pytest

from izlence.edit.tree import Node, parse_tree
from izlence.review.plain import plain_text

ROOT = Path(__file__).parents[2]
PAGE = """\
# Sayfanın açıklaması
code: PH4.4.1
title: İş arayanları buluşturmak.
indicators:
  - code: PG4.4.1.2
    name: İşe yönlendirme sayısı
    unit: kişi
    values: {2022: 31691, 2023-H1: null, 2024: 35000}   # kesin
    accepted:
      - {rule: percent-out-of-range, reason: Artış oranıdır}
  - code: PG4.4.1.4
    name: İşe başlayanların oranı
    unit: "%"
    cumulative: true
    values: {2024: 7.0}
activities:
  - code: F4.4.1.1
    name: Yazılım
    budget: 1_500_000
economic_codes: {"01": 745_200}
notes:
  - id: yonlendirme
    text: >-
      Bir kişi birden
      fazla işe.
"""


def lines(text: str, language: str = "tr") -> list[str]:
    return plain_text(text.encode(), language).splitlines()


def test_each_value_is_a_line_that_says_what_it_is():
    assert lines(PAGE) == [
        "# Sayfanın açıklaması",
        "PH4.4.1 › metin: İş arayanları buluşturmak.",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › ölçü birimi: kişi",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › 2022: 31.691 kişi",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › 2023-H1: -",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › 2024: 35.000 kişi",
        "# kesin",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › kabul edilmiş istisnalar › percent-out-of-range",
        "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › kabul edilmiş istisnalar › percent-out-of-range › neden: Artış oranıdır",
        "PH4.4.1 › PG4.4.1.4 İşe başlayanların oranı",
        "PH4.4.1 › PG4.4.1.4 İşe başlayanların oranı › ölçü birimi: %",
        "PH4.4.1 › PG4.4.1.4 İşe başlayanların oranı › 2024: 7,0%",
        "PH4.4.1 › PG4.4.1.4 İşe başlayanların oranı › birikimli: evet",
        "PH4.4.1 › F4.4.1.1 Yazılım",
        "PH4.4.1 › F4.4.1.1 Yazılım › bütçe: 1.500.000",
        "PH4.4.1 › ekonomik kodlar › 01: 745.200",
        "PH4.4.1 › dipnotlar › yonlendirme",
        "PH4.4.1 › dipnotlar › yonlendirme › metin: Bir kişi birden fazla işe.",
    ]


def test_in_english():
    assert "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı › 2024: 35,000 kişi" in lines(PAGE, "en")
    assert "PH4.4.1 › F4.4.1.1 Yazılım › budget: 1,500,000" in lines(PAGE, "en")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1_500_000", "1500000"),
        ("unit: kişi", "unit: 'kişi'"),
        ("    unit: kişi\n", ""),
        ('{"01": 745_200}', '\n  "01": 745200'),
        ("{2022: 31691, 2023-H1: null, 2024: 35000}", "{2024: 35000, 2022: 31691, 2023-H1: ~}"),
        (">-\n      Bir kişi birden\n      fazla işe.", "Bir kişi birden fazla işe."),
        (
            "activities:\n  - code: F4.4.1.1\n    name: Yazılım\n",
            "\n\nactivities:\n- code: F4.4.1.1\n  name: Yazılım\n",
        ),
        ("\n", "\r\n"),
    ],
    ids=["underscores", "quotes", "order", "brackets", "periods", "folded", "indents", "line ends"],
)
def test_another_spelling_shows_no_difference(old, new):
    other = PAGE.replace(old, new)
    if old == "    unit: kişi\n":
        other = other.replace(
            "name: İşe yönlendirme sayısı\n", "name: İşe yönlendirme sayısı\n    note: a\n    unit: kişi\n"
        )
        assert lines(other) == lines(PAGE.replace(old, old + "    note: a\n"))
        return
    if "- code: F4" in old:
        other = other.replace("    budget:", "  budget:")
    assert other != PAGE
    assert lines(other) == lines(PAGE)


def test_what_is_printed_otherwise_shows():
    assert lines(PAGE.replace("7.0", "7.00")) != lines(PAGE)


@pytest.mark.parametrize(
    "text",
    [
        "code: [PH4.4.1\n",
        "code: PH4.4.1\nbudget: 35.000\n",
        "- a\n- b\n",
        "code: PH1.1.1\n<<<<<<< biz\ntitle: [\n=======\ntitle: b\n>>>>>>> siz\n",
        "",
    ],
    ids=["syntax", "number", "list", "conflict", "empty"],
)
def test_a_file_that_cannot_be_read_is_shown_as_it_is(text):
    assert plain_text(text.encode(), "tr") == text


def test_a_file_in_no_encoding_is_shown_all_the_same():
    assert plain_text(b"code: PH\xfe\n", "tr") == "code: PH�\n"


def test_a_file_in_conflict_shows_the_values_of_both_sides():
    old = "    values: {2024: 7.0}\n"
    conflict = (
        "<<<<<<< HEAD\n    values: {2024: 8.0}\n||||||| 3f2c1ab\n    values: {2024: 7.0}\n"
        "=======\n    values: {2024: 9.0}\n>>>>>>> imar\n"
    )
    name = "PH4.4.1 › PG4.4.1.4 İşe başlayanların oranı › 2024"
    at = lines(PAGE).index(f"{name}: 7,0%")
    shown = lines(PAGE.replace(old, conflict))
    assert shown[:at] == lines(PAGE)[:at]
    assert shown[at : at + 5] == ["<<<<<<<", f"{name}: 8,0%", "=======", f"{name}: 9,0%", ">>>>>>>"]
    assert shown[at + 5 :] == lines(PAGE)[at + 1 :]


def leaves(node: Node) -> list[Node]:
    inside = [value for _, value in node.fields] + node.items
    return [node] if node.kind == "scalar" else [leaf for value in inside for leaf in leaves(value)]


@pytest.mark.parametrize(
    "name",
    [
        "plan/2024/halkla-iliskiler/PH4.4.1.yaml",
        "plan/2025-2029/basin-ve-yayin/H7.2.yaml",
        "examples/ornek-belediye/2025/program.yaml",
        "examples/ornek-belediye/2025/general-costs.yaml",
        "examples/ornek-belediye/2025-2029/strategy.yaml",
    ],
)
def test_no_value_of_a_file_is_left_out(name):
    text = (ROOT / name).read_text("utf-8")
    shown = set(lines(text))
    for leaf in leaves(parse_tree(text)):
        new = "8765" if leaf.value.replace("_", "").isdecimal() else "baska-deger"
        assert set(lines(text[: leaf.start] + new + text[leaf.end :])) != shown, leaf.value
