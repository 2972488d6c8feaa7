"""The totals at the end of a change schedule: each thing once, no single activity, the whole last."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from izlence.review.document import EffectTable, FigureRow
from izlence.review.schedule.totals import MOST_SINGLE, council_totals
from tests.review.change_examples import roads, told
from tests.review.schedules import drawn, plain, tables

COSTLIER = roads(("budget: 250_000", "budget: 300_000"))


def test_the_totals_are_told_once_and_end_with_the_whole():
    document = told(COSTLIER)
    totals = tables(drawn(document))[1]
    assert totals[0] == ["Kalem", "Eski", "Yeni", "Fark", "Değişim"]
    named = [row[0] for row in totals]
    bands = [row[0] for row in totals if len(row) == 1]
    of_budget = ["Müdürlükler", "Amaçlar", "Hedefler", "Performans hedefleri", "Ekonomik kodlar"]
    assert bands == [*of_budget, "Genel toplam"]
    assert len(named) == len(set(named))
    whole = next(table for table in document.effects if table.level == "whole")
    total = next(row for row in whole.rows if row.measure == "total" and not row.subject)
    assert totals[-1][1:] == [
        plain(text) for text in (total.before, total.after, total.difference, total.percent)
    ]


def test_a_things_budget_is_told_only_where_its_total_did_not_change():
    moved = (
        figure("A1", "budget", "+5"),
        figure("A1", "off_budget", "-5"),
        figure("A2", "budget", "+7"),
        figure("A2", "total", "+7"),
    )
    (goals,) = council_totals([EffectTable("2025", "goal", "Amaçlar", moved)], "tr")
    assert [(row.name, row.difference) for row in goals.rows] == [
        ("A1: budget", "+5"),
        ("A1: off_budget", "-5"),
        ("A2", "+7"),
    ]


@pytest.mark.parametrize(("number", "is_told"), [(MOST_SINGLE, True), (MOST_SINGLE + 1, False)])
def test_single_targets_have_totals_while_they_are_few(number, is_told):
    targets = tuple(figure(f"PH1.1.{each}", "total", "+1") for each in range(1, number + 1))
    found = list(council_totals([EffectTable("2025", "target", "Performans hedefleri", targets)], "tr"))
    assert bool(found) is is_told


def test_codes_of_the_activities_are_not_told_as_those_of_the_whole():
    codes = EffectTable("2025", "economic_code", "Ekonomik kodlar", (figure("03", "amount", "+1"),))
    beside = EffectTable("2025", "administration", "Genel yönetim giderleri", (figure("", "total", "-1"),))
    assert [each.title for each in council_totals([codes], "tr")] == ["Ekonomik kodlar"]
    assert [each.title for each in council_totals([codes, beside], "tr")] == ["Genel toplam"]


def figure(subject: str, measure: str, difference: str) -> FigureRow:
    name = ": ".join(part for part in (subject, measure) if part)
    return FigureRow(name, "1", "2", difference, "", "up", subject, measure)


def test_figures_that_changed_where_no_row_did_are_still_shown():
    document = replace(told(COSTLIER), pages=())
    (totals, _signatures) = tables(drawn(document))
    assert totals[-1][-2] == "+50.000 ₺"


def test_percent_is_that_of_the_figures():
    document = told(COSTLIER)
    row = next(row for table in tables(drawn(document)) for row in table if row[0] == "Toplam")
    before, after = (Decimal(text.removesuffix(" ₺").replace(".", "")) for text in row[1:3])
    assert row[3] == f"+{after - before:,.0f} ₺".replace(",", ".")


def test_a_strategic_plan_is_told_by_year_while_its_rows_are_few():
    years = [
        replace(figure(f"H1.{card}", "total", "+1"), year=year)
        for card in range(1, 9)
        for year in ("2025", "2026")
    ]
    sums = [figure(f"H1.{card}", "total", "+2") for card in range(1, 9)]
    table = EffectTable("2025-2029", "card", "Yıllara göre maliyet", (*years[:4], *sums[:2]))
    (few,) = council_totals([table], "tr")
    assert (few.title, len(few.rows)) == ("Yıllara göre maliyet", 6)
    (many,) = council_totals([replace(table, rows=(*years, *sums))], "tr")
    assert (many.title, [row.name for row in many.rows]) == (
        "Hedefler",
        [f"H1.{card}" for card in range(1, 9)],
    )
