"""A period that came or went as a whole: a list of its pages with what they cost, not every field of every record."""

from __future__ import annotations

import pytest

from izlence.review.document import ChangeDocument
from tests.diff.two_sides import PLAN, STRATEGY
from tests.review.change_examples import BOTH, told
from tests.review.schedules import changes, drawn, tables


def came(*, is_added: bool, language: str = "tr") -> ChangeDocument:
    gone = dict.fromkeys(name for name in PLAN if name.startswith("2025/"))
    return told(PLAN, _without(PLAN), language) if is_added else told(gone, BOTH, language)


def _without(plan: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in (plan | STRATEGY).items() if not name.startswith("2025/")}


@pytest.mark.parametrize("is_added", [True, False], ids=["added", "removed"])
def test_a_new_year_made_a_schedule_of_eighty_two_pages(is_added):
    document = came(is_added=is_added)
    content = drawn(document)
    found = changes(content)
    pages = [page for page in document.pages if page.period == "2025"]
    assert len(found) == len(pages) < len([row for page in pages for row in page.rows])
    what, side = ("eklendi", 3) if is_added else ("çıkarıldı", 2)
    roads = next(row for row in found if row[1].startswith("PH1.1.1 "))
    assert roads[1] == f"PH1.1.1 Yolları onarmak.\n{what}"
    assert roads[side] == "2.200.000 ₺"
    assert roads[5 - side] == "–"
    assert [row[0] for row in found] == [str(number) for number in range(1, len(found) + 1)]


def test_the_list_of_a_directorate_says_what_it_costs_in_all():
    content = drawn(came(is_added=True))
    bands = [row[0] for row in tables(content)[0] if len(row) == 1]
    assert "Dönem eklendi: 2 sayfa ve dosya; toplam 2.200.000 ₺" in bands
    totals = [row for row in tables(content)[1] if row[0] == "Toplam"]
    assert totals[0][2] == "3.600.000 ₺"


def test_a_page_of_a_new_period_that_needs_a_decision_says_so():
    document = came(is_added=False)
    grave = [page.code for page in document.pages if page.severity == "error"]
    said = [row[1] for row in changes(drawn(document)) if row[1].endswith("karar gerekir")]
    assert len(said) == len(grave) > 0


def test_a_page_that_came_in_a_period_that_was_there_is_told_row_by_row():
    park = "2025/park-ve-bahceler/PH1.1.2.yaml"
    base = {name: text for name, text in PLAN.items() if name != park}
    document = told({park: PLAN[park]}, base)
    assert len(changes(drawn(document))) == sum(len(page.rows) for page in document.pages) > 1


def test_in_english_the_list_is_too():
    content = drawn(came(is_added=True, language="en"))
    bands = [row[0] for row in tables(content)[0] if len(row) == 1]
    assert "Period added: 2 pages and files; 2,200,000 ₺ in all" in bands
