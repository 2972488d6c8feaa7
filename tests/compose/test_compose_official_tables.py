"""Every cell of the official tables of a small institution, added up by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.compose.book_plan import (
    TARGETS,
    activity,
    composed,
    programme,
    sections,
    strategy,
    table,
    target,
    texts,
)

# Budget 300 + 100 + 0 + 200 + 300 = 900, administration 90, transfers 10: 1.000. Off-budget 60 + 40 = 100.
TABLO_3 = """
group: PH1.1.1 PH1.1.1 hedefi |  | 400 | 40,00 | 60 | 60,00 | 460 | 41,82
item:  | F1.1.1.1 F1.1.1.1 işi | 300 | 30,00 |  |  | 300 | 27,27
item:  | F1.1.1.2 F1.1.1.2 işi | 100 | 10,00 | 60 | 60,00 | 160 | 14,55
group: PH1.2.1 PH1.2.1 hedefi |  | 200 | 20,00 | - | - | 200 | 18,18
item:  | F1.2.1.1 F1.2.1.1 işi | 0 | 0,00 |  |  | 0 | 0,00
item:  | F1.2.1.2 F1.2.1.2 işi | 200 | 20,00 | - | - | 200 | 18,18
group: PH2.1.1 PH2.1.1 hedefi |  | 300 | 30,00 | 40 | 40,00 | 340 | 30,91
item:  | F2.1.1.1 F2.1.1.1 işi | 300 | 30,00 | 40 | 40,00 | 340 | 30,91
subtotal: Performans Hedefleri Maliyetleri Toplamı |  | 900 | 90,00 | 100 | 100,00 | 1.000 | 90,91
item: Genel Yönetim Giderleri |  | 90 | 9,00 | 0 | 0,00 | 90 | 8,18
item: Diğer İdarelere Transfer Edilecek Kaynaklar Toplamı |  | 10 | 1,00 |  |  | 10 | 0,91
total: GENEL TOPLAM |  | 1.000 | 100,00 | 100 | 100,00 | 1.100 | 100,00
"""
TABLO_4 = """
item: 01 Personel | 400 ₺ | 80 ₺ |  | 480 ₺
item: 03 Mal ve Hizmet | 300 ₺ |  |  | 300 ₺
item: 05 Transfer |  |  | 10 ₺ | 10 ₺
item: 06 Sermaye | 200 ₺ |  |  | 200 ₺
item: 09 Yedek |  | 10 ₺ |  | 10 ₺
subtotal: Toplam Bütçe Kaynak İhtiyacı | 900 ₺ | 90 ₺ | 10 ₺ | 1.000 ₺
item: Döner Sermaye |  | 0 ₺ |  | 0 ₺
item: Yurt Dışı | 60 ₺ |  |  | 60 ₺
item: Kaynağı Belirtilmeyen Bütçe Dışı | 40 ₺ |  |  | 40 ₺
subtotal: Toplam Bütçe Dışı Kaynak İhtiyacı | 100 ₺ | 0 ₺ |  | 100 ₺
total: Toplam Kaynak İhtiyacı | 1.000 ₺ | 90 ₺ | 10 ₺ | 1.100 ₺
"""
GOAL_NEED = """
item: A1 Kent | 600 ₺ | 60 ₺ | 660 ₺ | 60,00
item: A2 Düzen | 300 ₺ | 40 ₺ | 340 ₺ | 30,91
item: Genel Yönetim Giderleri | 90 ₺ | 0 ₺ | 90 ₺ | 8,18
item: Diğer İdarelere Transfer Edilecek Kaynaklar Toplamı | 10 ₺ |  | 10 ₺ | 0,91
total: GENEL TOPLAM | 1.000 ₺ | 100 ₺ | 1.100 ₺ | 100,00
"""
TABLO_5 = """
item: PH1.1.1 PH1.1.1 hedefi | F1.1.1.1 F1.1.1.1 işi | İmar Müdürlüğü, Zabıta Müdürlüğü
item:  | F1.1.1.2 F1.1.1.2 işi | İmar Müdürlüğü
item: PH1.2.1 PH1.2.1 hedefi | F1.2.1.1 F1.2.1.1 işi | İmar Müdürlüğü
item:  | F1.2.1.2 F1.2.1.2 işi | İmar Müdürlüğü
item: PH2.1.1 PH2.1.1 hedefi | F2.1.1.1 F2.1.1.1 işi | Zabıta Müdürlüğü
"""
GOALS = """
item: A1 Kent | H1.1 Yollar | PH1.1.1 PH1.1.1 hedefi
item:  | H1.2 Parklar | PH1.2.1 PH1.2.1 hedefi
item: A2 Düzen | H2.1 Denetim | PH2.1.1 PH2.1.1 hedefi
"""
AT_A_GLANCE = """
item: A1 Kent | H1.1 Yollar | İmar Müdürlüğü | 250 ₺
item:  | H1.2 Parklar | İmar Müdürlüğü | 40 ₺
item: A2 Düzen | H2.1 Denetim | Zabıta Müdürlüğü | 30 ₺
"""
KEY_INDICATORS = "\nitem: PG1.1.1 Sayı | adet | 5 | 7\n"
MATRIX = """
item: İmar Müdürlüğü | S | S | İ
item: Zabıta Müdürlüğü | İ |  | S
"""
COST_TABLE = """
group: A1 Kent | 100 ₺ | 150 ₺ | 40 ₺ | 290 ₺
item: H1.1 Yollar | 100 ₺ | 150 ₺ |  | 250 ₺
item: H1.2 Parklar |  |  | 40 ₺ | 40 ₺
group: A2 Düzen | 30 ₺ | - |  | 30 ₺
item: H2.1 Denetim | 30 ₺ | - |  | 30 ₺
item: Genel Yönetim Giderleri | 70 ₺ | 80 ₺ |  | 150 ₺
total: TOPLAM | 200 ₺ | 230 ₺ | 40 ₺ | 470 ₺
"""
RISKS = """
item: H1.1 Yollar | Fiyat artışı | Çerçeve alım; Stok
item:  | Kaza |
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("institution-performance", TABLO_3),
        ("resource-need", TABLO_4),
        ("goal-resource-need", GOAL_NEED),
        ("responsible-directorates", TABLO_5),
        ("goals", GOALS),
    ],
)
def test_every_cell_of_the_programmes_tables(name, expected):
    assert texts(table(composed(programme()), name)) == expected.strip("\n").split("\n")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("at-a-glance", AT_A_GLANCE),
        ("key-indicators", KEY_INDICATORS),
        ("responsibility-matrix", MATRIX),
        ("cost-table", COST_TABLE),
        ("risks", RISKS),
    ],
)
def test_every_cell_of_the_strategic_plans_tables(name, expected):
    assert texts(table(composed(strategy()), name)) == expected.strip("\n").split("\n")


def test_every_cell_of_an_activitys_cost_table():
    (costs,) = [each for part in sections(composed(programme())) for each in part.costs]
    assert (costs.folder, len(costs.costs)) == ("imar", 2)
    second = costs.costs[1]
    assert texts(second) == [
        "item: 01 Personel |",
        "item: 03 Mal ve Hizmet | 100 ₺",
        "item: 05 Transfer |",
        "item: 06 Sermaye |",
        "item: 09 Yedek |",
        "subtotal: Toplam Bütçe Kaynak İhtiyacı | 100 ₺",
        "item: Döner Sermaye |",
        "item: Yurt Dışı | 60 ₺",
        "subtotal: Toplam Bütçe Dışı Kaynak İhtiyacı | 60 ₺",
        "total: Toplam Kaynak İhtiyacı | 160 ₺",
    ]
    assert [row.adds for row in second.rows if row.adds] == [(0, 4), (6, 7), (0, 8)]
    assert [line.text for line in costs.costs[0].head] == [
        "Örnek Belediyesi",
        "PH1.1.1 PH1.1.1 hedefi",
        "F1.1.1.1 F1.1.1.1 işi",
        "İmar Müdürlüğü, Zabıta Müdürlüğü",
        "İki mahallede.",
    ]


def test_every_cell_of_a_targets_official_page():
    page = composed(programme(target_pages="official")).pages[0]
    assert page.is_official
    assert page.tables == ()
    indicators, monitoring, activities = page.official
    assert [line.text for line in indicators.head] == [
        "Örnek Belediyesi",
        "A1 Kent",
        "H1.1 Yollar",
        "PH1.1.1 PH1.1.1 hedefi",
        "Yol ağı büyür.",
    ]
    assert [column.heading for column in indicators.columns][2:] == ["2022", "2023", "2024"]
    assert texts(indicators) == [
        "item: 1. PG1.1.1.1 sayısı ¹ | adet | 10 | - | 12,5",
        "explanation: Açıklama: Sayım sonucudur.",
        "item: 2. PG1.1.1.2 sayısı | % | 10% | - | 12,5%",
        "explanation: Açıklama: Yılda bir ölçülür.",
        "item: PG1.1.1.2.1 sayısı | adet | 10 | - | 12,5",
    ]
    assert texts(monitoring) == ["item: 1. IG1.1.1.1 sayısı | adet | 10 | - | 12,5", "explanation: Açıklama:"]
    assert texts(activities) == [
        "item: 1. F1.1.1.1 işi | 300 |  | 300",
        "explanation: Açıklama: İki mahallede.",
        "item: 2. F1.1.1.2 işi | 100 | 60 | 160",
        "total: Genel Toplam | 400 | 60 | 460",
    ]


def test_a_total_whose_rows_are_not_all_known_adds_up_across():
    page = composed(programme(target_pages="official")).pages[1]
    total = page.official[-1].rows[-1].cells
    assert [cell.text for cell in total] == ["Genel Toplam", "200", "-", "200"]
    assert total[3].terms == ("PH1.2.1/budget",)


def test_all_amounts_have_the_decimals_that_the_most_exact_one_has():
    first = target("PH2.1.1", "zabita", (activity("F2.1.1.1", "300.50"),), {"01": "300.50"})
    rows = texts(table(composed(programme(targets=(first,))), "institution-performance"))
    assert rows[1] == "item:  | F2.1.1.1 F2.1.1.1 işi | 300,50 | 75,03 |  |  | 300,50 | 75,03"
    assert rows[3].startswith("item: Genel Yönetim Giderleri |  | 90,00 | 22,47 | 0,00 | 0,00")


def test_a_row_for_budget_without_codes_and_for_unnamed_sources_only_where_there_is_any():
    coded = (TARGETS[0],)
    names = [row.cells[0].text for row in table(composed(programme(targets=coded)), "resource-need").rows]
    assert not any("Belirtilmeyen" in name for name in names)
    without = (*coded, target("PH2.1.1", "zabita", (activity("F2.1.1.1", "300", "40"),), {}))
    rows = texts(table(composed(programme(targets=without)), "resource-need"))
    assert "item: Ekonomik Kodu Belirtilmeyen | 300 ₺ |  |  | 300 ₺" in rows
    assert "item: Kaynağı Belirtilmeyen Bütçe Dışı | 40 ₺ |  |  | 40 ₺" in rows
    assert rows[-1] == "total: Toplam Kaynak İhtiyacı | 800 ₺ | 90 ₺ | 10 ₺ | 900 ₺"


def test_a_wide_matrix_lies_across_and_a_wider_one_is_continued():
    plan = strategy()
    objectives = tuple(
        type(plan.objectives[0])(f"H1.{number}", "Yol", "A1", plan.frame.origin) for number in range(1, 21)
    )
    from tests.compose.book_plan import card

    cards = tuple(card(each.code, "imar", (), cost_estimate=Decimal(1)) for each in objectives)
    document = composed(strategy(objectives=objectives, cards=cards))
    parts = [
        each for part in sections(document) for each in part.tables if each.name == "responsibility-matrix"
    ]
    assert [(len(part.columns) - 1, part.landscape) for part in parts] == [(10, True), (10, True)]
    assert [part.title[-6:] for part in parts] == [" (1/2)", " (2/2)"]
    assert len({part.key for part in parts}) == 2


def test_a_share_says_percent_and_an_amount_its_currency_where_the_heading_does_not():
    document = composed(programme())
    need = table(document, "goal-resource-need").rows[0].cells
    assert [cell.kind for cell in need] == ["text", "money", "money", "money", "number"]
    performance = table(document, "institution-performance").rows[0].cells
    assert {cell.kind for cell in performance[2:]} == {"number"}
