"""Nothing that changed hides: not behind a new code, not in a page that came or went as a whole, not in a moved paragraph."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from change_examples import BOTH, CARD_FILE, PARKS_FILE, ROADS_FILE, compared, rows, told
from schedules import changes, drawn

from izlence.diff.compare import compare
from izlence.report.look import Look
from izlence.review.document import ChangeDocument
from izlence.review.forms import json as json_form
from izlence.review.forms import markdown, terminal
from izlence.review.telling import change_document
from izlence.review.telling.pages import by_page
from izlence.review.telling.prose import printed_paragraph
from izlence.review.telling.speech import digits
from tests.diff.two_sides import CARD, PARKS, PLAN, ROADS, STRATEGY, side

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "izlence/review/forms/changes.schema.json").read_text("utf-8"))
RECODED = (
    ROADS.replace("1.1.1", "1.1.8")
    .replace("2023: 410", "2023: 210")
    .replace("2025: 400", "2025: 80")
    .replace("unit: m²", "unit: km²")
    .replace("name: Asfalt alımı", "name: Asfalt alımı ve serimi")
)
HIDDEN = {ROADS_FILE: None, "2025/fen-isleri/PH1.1.8.yaml": RECODED}


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


# Behind a new code


def test_what_differs_behind_a_new_code_stands_in_rows_below_the_page():
    found = [row for row in rows(told(HIDDEN)) if row.below == "difference"]
    assert [(row.code, row.field, plain(row.before), plain(row.after), row.severity) for row in found] == [
        ("PG1.1.8.2", "2023 gerçekleşmesi", "410 adet", "210 adet", "error"),
        ("PG1.1.8.2", "2025 hedefi", "400 adet", "80 adet", "error"),
        ("PG1.1.8.3", "Ölçü birimi", "m²", "km²", "error"),
        ("F1.1.8.1", "Ad", "Asfalt alımı", "Asfalt alımı ve serimi", ""),
    ]
    assert {row.remark for row in found} == {"PH1.1.1 ile aynıysa"}
    assert found[0].where.file.endswith("PH1.1.8.yaml")
    assert found[0].was
    assert (found[0].was.file, found[0].was.line, found[0].where.line) == (ROADS_FILE, 9, 9)


def test_the_flag_and_the_sentence_say_how_much_changed_behind_a_new_code():
    document = told(HIDDEN)
    (flag,) = document.flags
    assert (flag.rule, flag.severity) == ("code-renamed", "error")
    assert plain(flag.message).endswith(
        "Öyleyse 4 değişiklik daha yapılmış: PG1.1.8.2 2023: 410 → 210 adet; PG1.1.8.2 2025: 400 → 80 adet; "
        "PG1.1.8.3 ölçü birimi: m² → km²; 1 değişiklik daha."
    )
    assert document.renames[0].endswith("Öyleyse 4 değişiklik daha var; PH1.1.8 altında gösterilir.")
    english = told(HIDDEN, language="en")
    assert "PG1.1.8.3 unit: m² → km²; 1 more." in english.flags[0].message
    assert "if it is PH1.1.1 under a new code" in {row.remark for row in rows(english)}


@pytest.mark.parametrize("form", [terminal, markdown])
def test_every_form_shows_what_a_new_code_hid(form):
    text = plain(form.write(told(HIDDEN), Look()))
    for value in ("410 adet", "210 adet", "400 adet", "80 adet", "km²", "PH1.1.1 ile aynıysa"):
        assert value in text, value


def test_the_schedule_for_the_council_shows_what_a_new_code_hid():
    found = [each for each in changes(drawn(told(HIDDEN))) if "PH1.1.1 ile aynıysa" in " ".join(each)]
    assert [each[2:4] for each in found] == [
        ["410 adet", "210 adet"],
        ["400 adet", "80 adet"],
        ["m²", "km²"],
        ["Asfalt alımı", "Asfalt alımı ve serimi"],
    ]


def test_json_gives_what_differs_with_the_renaming():
    comparison = compared(HIDDEN)
    found = json.loads(json_form.write(change_document(comparison, {}, "tr"), comparison, {}))
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    (rename,) = found["renames"]
    values = [(each["field"], each["before"], each["after"]) for each in rename["differences"]]
    assert values[0] == (["values", "2023"], {"number": "410"}, {"number": "210"})
    assert found["counts"]["changes"] == len(found["changes"]) == 2


def test_another_objective_does_not_hide_a_lower_target_either():
    new = PARKS.replace("1.1.2", "1.2.1").replace("H1.1\n", "H1.2\n")
    files = {PARKS_FILE: None, "2025/park-ve-bahceler/PH1.2.1.yaml": new.replace("2025: 3", "2025: 1")}
    assert [flag.rule for flag in told(files).flags] == ["code-renamed", "objective-changed"]
    unchanged = {PARKS_FILE: None, "2025/park-ve-bahceler/PH1.2.1.yaml": new}
    assert [flag.rule for flag in told(unchanged).flags] == ["objective-changed"]


# In a page that came or went

RICH = """code: PH1.1.4
objective: H1.1
title: Suyu korumak.
description: Şebekenin üçte biri eskidir.
indicators:
  - code: PG1.1.4.1
    name: Kayıp oranı
    unit: "%"
    direction: decreasing
    values: {2023: 41.5, 2024-H1: null, 2025: 37.25}
    explanation: Faturalanmayan su sayılır.
    parts:
      - {code: PG1.1.4.1.1, name: Merkez, unit: hektar, values: {2023: 71, 2025: 72}}
    accepted: [{rule: unit-alike, reason: Eski belgelerle aynı olsun.}]
monitoring_indicators:
  - {code: IG1.1.4.1, name: Arıza bildirimi, unit: ihbar, values: {2023: 881, 2025: 882}}
activities:
  - {code: F1.1.4.1, name: Boru alımı, economic_codes: {"03": 123_457, "06": 765_431}, off_budget: {hibe: 98_765}}
  - {code: F1.1.4.2, name: Personel giderleri, kind: personnel, budget: 345_678, responsible: [park-ve-bahceler]}
notes: [{id: su, text: Yalnız içme suyu.}]
"""
# What is not told as it is written: choices, directorates by name, what is not available.
TOLD = {"decreasing": "azalan", "personnel": "personel gideri", "park-ve-bahceler": "Park ve Bahçeler Müdürlüğü", "None": "-"}  # fmt: skip


def untold(document: ChangeDocument, changes) -> list[object]:
    """Give the values of pages that came or went which stand in none of their rows."""
    missing = []
    for (_, of_page), page in zip(by_page(changes).items(), document.pages, strict=True):
        text = " ".join(" ".join((row.record, row.before, row.after)) for row in page.rows)
        words = plain(" ".join(text.split()))
        for _, value in (field for change in of_page for field in change.contents):
            is_year = isinstance(value, Decimal) and value in (2024, 2025)
            is_figure = isinstance(value, Decimal) and not is_year
            said = digits(value, "tr") if is_figure else " ".join(str(value).split())
            said = TOLD.get(said, said)
            if page.file.endswith(".md"):
                said = printed_paragraph(str(value), str, "tr")
            if not re.search(rf"(?<![\w.,]){re.escape(said)}(?!\w)", words):
                missing.append(value)
    return missing


@pytest.mark.parametrize("is_added", [True, False], ids=["added", "removed"])
def test_every_value_of_a_page_that_came_or_went_stands_in_a_row(is_added):
    """Of a removed page only codes and a total were told: what its targets had been stood nowhere."""
    whole = side({"2025/park-ve-bahceler/PH1.1.4.yaml": RICH}, BOTH)
    nothing = replace(whole, sources=replace(whole.sources, periods=()), plans=())
    comparison = compare(nothing, whole) if is_added else compare(whole, nothing)
    document = change_document(comparison, {}, "tr")
    assert len(document.pages) > 10
    assert untold(document, comparison.changes) == []


def test_the_records_of_a_new_page_stand_below_it_with_their_lines():
    document = told({"2025/park-ve-bahceler/PH1.1.4.yaml": RICH})
    (page,) = document.pages
    own, *below = page.rows
    assert (own.record, own.below, page.changes) == ("PH1.1.4", "", 1)
    assert [(row.record, row.kind, row.where.line) for row in below] == [
        ("PG1.1.4.1 Kayıp oranı", "added", 6),
        ("PG1.1.4.1.1 Merkez", "added", 13),
        ("Kabul edilmiş istisna: unit-alike (PG1.1.4.1)", "added", 14),
        ("IG1.1.4.1 Arıza bildirimi", "added", 16),
        ("F1.1.4.1 Boru alımı", "added", 18),
        ("F1.1.4.2 Personel giderleri", "added", 19),
        ("Dipnot: su", "added", 20),
    ]
    assert "2025 hedefi: %37,25" in below[0].after


def test_a_card_that_went_says_what_it_promised():
    document = told({CARD_FILE: None}, BOTH)
    text = plain(terminal.write(document, Look()))
    assert "2026 hedefi: 7.000 m²" in text
    assert "Stok tutulması" in text
    assert CARD in STRATEGY.values()


# A moved paragraph


def test_a_moved_paragraph_is_known_by_its_text_and_numbered_once():
    name = "2025/narrative/sunus.md"
    document = told({name: PLAN[name].replace("- Asfalt\n- Kaldırım\n", "- Kaldırım\n- Asfalt\n")})
    (row,) = rows(document)
    assert (row.record, row.before, row.after) == ("Öncelikler: “• Asfalt”", "5. sırada", "6. sırada")
