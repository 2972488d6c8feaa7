"""A comparison at a screen."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from change_examples import BOTH, CARD_FILE, PARKS_FILE, documents, roads, told
from hypothesis import given

from izlence.report.clean import cells
from izlence.report.look import Look
from izlence.review.forms.terminal import write
from tests.diff.two_sides import CARD, PARKS
from tests.laws import law

ROOT = Path(__file__).parents[2]
MONEY = ("budget: 400_000", "budget: 436_000")
MANY = {
    **roads(("2025: 24}", "2025: 20}"), MONEY, ("2023: 18.0", "2023: 18.00"), ("title: Yolları onarmak.", "title: Bütün yolları onarmak.")),
    PARKS_FILE: None,
    "2025/narrative/sunus.md": "# Sunuş\n\nElinizdeki program kentimizin bir yılını baştan sona anlatır.\n",
    CARD_FILE: CARD.replace("2026: 1_500_000", "2026: 1_400_000").replace("Kur artışı, ", ""),
}  # fmt: skip


def test_what_is_told_of_a_change():
    assert write(told(roads(("2025: 24}", "2025: 20}"))), Look()).replace("\xa0", " ") == (
        """\
Planda 1 sayfa değişti (1 gösterge); 2025 programının toplam maliyeti değişmiyor; 1 karar gerekiyor.
1 karar
Önceki: çalışma klasörü · Yeni: çalışma klasörü

Bakılması gerekenler (1)
  karar gerekir: PG1.1.1.1 “Onarılan yol”, 2025 hedefi kötüleşti: 24 → 20 km. [target-lowered]
    2025/fen-isleri/PH1.1.1.yaml:8 (PH1.1.1 › gösterge 1: PG1.1.1.1 › 2025)

Müdürlükler · 2025
  Müdürlük                                           Önceki         Yeni  Fark  %
  Fen İşleri Müdürlüğü (1 değişiklik, 1 karar)  2.200.000 ₺  2.200.000 ₺
  Toplam (1 değişiklik, 1 karar)                3.600.000 ₺  3.600.000 ₺

PH1.1.1 Yolları onarmak. · Fen İşleri Müdürlüğü · 2025
  2025/fen-isleri/PH1.1.1.yaml
  ~ PG1.1.1.1 Onarılan yol
      2025 hedefi: 24 km → 20 km  -4 km (-%16,7)  karar gerekir  satır 8
"""
    )


def test_nothing_changed():
    assert write(told({}), Look()).splitlines()[0] == "Planda değişiklik yok."


@pytest.mark.parametrize("width", [80, 100, 120])
@pytest.mark.parametrize("language", ["tr", "en"])
def test_no_line_is_wider_than_the_screen(width, language):
    text = write(told(MANY, BOTH, language), Look(width))
    assert max(map(cells, text.splitlines())) <= width


def test_colours_are_only_for_a_screen_that_has_them():
    document = told(MANY, BOTH)
    assert "\x1b" not in write(document, Look(100))
    painted = write(document, Look(100, colour=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == write(document, Look(100))
    assert "\x1b[31m" in painted


def test_a_field_of_the_page_is_not_told_below_another_record():
    parks = PARKS.replace("2025: 3}", "2025: 4}").replace('{"06": 900_000}', '{"06": 800_000}')
    lines = [line.strip() for line in write(told({PARKS_FILE: parks}), Look()).splitlines()]
    code = next(number for number, line in enumerate(lines) if line.startswith("Ekonomik kodlar"))
    assert lines[code - 1] == "~ PH1.1.2"


@law(20)
@given(documents)
def test_nothing_that_steers_a_terminal_gets_out(document):
    text = write(document, Look(80))
    odd = {letter for letter in text if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")} - {"\n"}
    assert odd == set()
    assert not set(text) & set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_both_languages_say_their_own_words():
    turkish, english = (
        re.sub(r"\[.*\]", "", write(told(MANY, BOTH, language), Look())) for language in ("tr", "en")
    )
    assert not re.search(r"\b(total|changes|removed|line|old|needs|unit|target)\b", turkish)
    assert not re.search(r"\b(toplam|değişiklik|silindi|satır|önceki|karar gerekir|hedefi)\b", english, re.I)


def test_the_text_forms_need_no_heavy_library():
    code = (
        "import sys, izlence.review.telling, izlence.review.forms.terminal, izlence.review.forms.markdown, "
        "izlence.review.forms.json; print([n for n in ('lxml', 'docx', 'jinja2', 'openpyxl', 'xlsxwriter', "
        "'markdown_it', 'izlence.compose', 'jsonschema_rs') if n in sys.modules])"
    )
    told_ = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told_.stdout == "[]\n"


def test_a_page_that_went_says_so():
    text = write(told({PARKS_FILE: None}), Look(80))
    assert "PH1.1.2 Parkları çoğaltmak. · Park ve Bahçeler Müdürlüğü · 2025 (silindi)" in text
    assert PARKS.splitlines()[0].split(": ")[1] in text
