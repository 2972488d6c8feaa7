"""Nothing is told as another that prints the same, and no small difference is told as one that it is not."""

from __future__ import annotations

import json
import re
from decimal import Decimal

import pytest
from change_examples import BOTH as ALL
from change_examples import CARD_FILE, PARKS_FILE, compared, rows, told
from hypothesis import given
from hypothesis import strategies as st

from izlence.diff.compare import compare
from izlence.diff.comparison import Effect
from izlence.report.look import Look
from izlence.review.forms import json as json_form
from izlence.review.forms import markdown, terminal
from izlence.review.telling import change_document
from izlence.review.telling.values import percent_of
from tests.diff.two_sides import CARD, PARKS, PLAN, STRATEGY, side
from tests.laws import law

LATER = "2025-2026/park-ve-bahceler/directorate.yaml"
BOTH = {**ALL, LATER: "name: Park ve Bahçeler Müdürlüğü\n"}
SAID_SO = ("yalnız yazılışı değişti", "yalnız sırası değişti")
FOLDERS = ("park-ve-bahceler", "fen-isleri")
AMOUNTS = st.integers(0, 10**12) | st.sampled_from([1, 1_860_400_000])


# Shares in percent


def test_one_lira_more_in_a_billion_was_told_as_a_share_that_it_is_not():
    before = Decimal(1_860_400_000)
    assert percent_of(before, before + 1, "tr") == "+%0,0001'den az"
    assert percent_of(before, before - 1, "tr") == "-%0,0001'den az"
    assert percent_of(before, before + 1, "tr", sign=False) == "%0,0001'den az"
    assert percent_of(before, before - 1, "en") == "-less than 0.0001%"
    assert percent_of(before, before + 2000, "tr") == "+%0,0001"


@law(100)
@given(AMOUNTS, AMOUNTS)
def test_a_share_is_right_to_its_last_digit_or_said_to_be_less(before, after):
    said = percent_of(Decimal(before), Decimal(after), "en")
    if not before or before == after:
        assert said == ""
        return
    share = Decimal(after - before) / before * 100
    assert said[0] == ("+" if share > 0 else "-")
    if "less than" in said:
        assert 0 < abs(share) < Decimal("0.0001")
    else:
        number = said[1:].rstrip("%").replace(",", "")
        places = len(number.partition(".")[2])
        assert abs(abs(share) - Decimal(number)) <= Decimal("0.5").scaleb(-places)
        assert Decimal(number)
    effect = Effect("2025", "whole", "", "", "total", Decimal(before), Decimal(after))
    assert effect.percent
    assert (effect.percent > 0) == (share > 0)


def test_the_json_of_a_figure_that_changed_by_little_said_zero():
    file = "2025/general-costs.yaml"
    base = {**PLAN, file: PLAN[file].replace("400_000", "9_999_999_999")}
    comparison = compare(
        side(base=base), side({file: base[file].replace("9_999_999_999", "10_000_000_000")}, base)
    )
    document = change_document(comparison, {}, "tr")
    written = json.loads(json_form.write(document, comparison, {}))
    shares = {each["percent"] for each in written["effects"]}
    assert {Decimal(each) for each in shares} == {Decimal("0.00000001")}
    assert not any("E" in each for each in shares)
    assert "%0,0001'den az" in document.headline


# Directorates and their folders


def renamed(base):
    return {
        path.replace("park-ve-bahceler", "parklar"): text.replace("park-ve-bahceler", "parklar")
        for path, text in base.items()
    }


def folder_of(base, new):
    return change_document(compare(side(base=base), side(base=new)), {}, "tr")


def test_a_renamed_folder_was_told_as_a_directorate_that_became_itself():
    document = folder_of(BOTH, renamed(BOTH))
    assert {(row.kind, row.field, row.before, row.after) for row in rows(document)} == {
        ("moved", "Klasör", "park-ve-bahceler", "parklar")
    }
    assert {row.remark for row in rows(document)} == {"müdürlük aynı, klasörünün adı değişti"}
    assert [flag.rule for flag in document.flags] == ["other-changed", "other-changed"]
    assert len(document.remarks) == 2


def test_a_directorate_was_told_by_the_name_that_it_has_in_another_period():
    both = dict(BOTH)
    both["2025-2026/park-ve-bahceler/H1.2.yaml"] = CARD.replace("H1.1", "H1.2").replace("PG1.1", "PG1.2")
    new = {**renamed(both), "2025/parklar/directorate.yaml": "name: Parklar Daire Başkanlığı\n"}
    document = folder_of(both, new)
    later = [row for page in document.pages if page.period == "2025-2026" for row in page.rows]
    assert {(row.field, row.before, row.after) for row in later} == {
        ("Klasör", "park-ve-bahceler", "parklar")
    }
    sooner = [row for page in document.pages if page.period == "2025" for row in page.rows]
    names = ("Park ve Bahçeler Müdürlüğü", "Parklar Daire Başkanlığı")
    assert {(row.before, row.after) for row in sooner} == {names}
    assert {row.cost.percent for row in document.directorates} == {""}


@pytest.mark.parametrize(
    ("before", "after", "remark"),
    [
        (
            "cooperating: [park-ve-bahceler, fen-isleri]",
            "cooperating: [fen-isleri, park-ve-bahceler]",
            SAID_SO[1],
        ),
        ("cooperating: [park-ve-bahceler]", 'cooperating: ["park-ve-bahceler"]', None),
    ],
)
def test_directorates_in_another_order_are_said_to_be_in_another_order(before, after, remark):
    base = {**BOTH, CARD_FILE: CARD.replace("cooperating: [park-ve-bahceler]", before)}
    document = told({CARD_FILE: CARD.replace("cooperating: [park-ve-bahceler]", after)}, base)
    assert [row.remark for row in rows(document)] == ([remark] if remark else [])


def test_two_directorates_of_one_name_are_told_apart_by_their_folders():
    base = {**PLAN, "2025/park-ve-bahceler/directorate.yaml": "name: Fen İşleri Müdürlüğü\n"}
    base[PARKS_FILE] = PARKS.replace("name: Park yapımı, ", "name: Park yapımı, responsible: [fen-isleri], ")
    new = {PARKS_FILE: base[PARKS_FILE].replace("[fen-isleri]", "[park-ve-bahceler]")}
    document = told(new, base)
    (row,) = rows(document)
    assert (row.before, row.after) == ("fen-isleri", "park-ve-bahceler")
    assert "fen-isleri → park-ve-bahceler" in document.flags[0].message


CHOICES = st.lists(st.sampled_from([*FOLDERS, "parklar"]), min_size=1, max_size=3, unique=True)
TEXTS = st.sampled_from(
    ["Asfalt", "asfalt", " Asfalt", "Asfalt ", "", "18", "18.0", "Yol\u00a0yapımı", "Yol yapımı"]
)
NUMBERS = st.sampled_from(["18", "18.0", "18.00", '"18"', "0", "null", "1_000", "1000"])


@law(60)
@given(st.booleans(), CHOICES, CHOICES, st.tuples(TEXTS, TEXTS), st.tuples(NUMBERS, NUMBERS))
def test_no_row_or_flag_says_that_something_became_itself(is_renamed, ones, others, texts, numbers):
    sides = []
    for names, text, number in zip((ones, others), texts, numbers, strict=True):
        files = {**BOTH, CARD_FILE: CARD.replace("[park-ve-bahceler]", f"[{', '.join(names)}]")}
        files[PARKS_FILE] = (
            PARKS.replace("2023: 2,", f"2023: {number},") + f"description: {json.dumps(text)}\n"
        )
        sides.append(files)
    base, new = sides[0], renamed(sides[1]) if is_renamed else sides[1]
    document = folder_of(base, new)
    for row in rows(document):
        assert row.before != row.after or any(said in row.remark for said in SAID_SO), row
    for flag in document.flags:
        for part in flag.message.rstrip(".").split("; "):
            before, arrow, after = part.rpartition(": ")[2].partition(" → ")
            assert not arrow or before != after, flag.message


# Periods


@pytest.mark.parametrize("form", [terminal, markdown])
def test_a_period_of_years_was_told_with_a_hyphen(form):
    base = {**PLAN, **STRATEGY}
    new = {CARD_FILE: CARD.replace("1_500_000", "1_700_000").replace("2025: 24", "2025: 23")}
    text = form.write(change_document(compared(new, base), {}, "tr"), Look())
    assert "2025–2026" in text
    told_with_a_hyphen = [line for line in text.splitlines() if re.search(r"2025-2026(?!/)", line)]
    assert told_with_a_hyphen == []
