"""The figures of the example's tables are the ones a person adds up, by hand and by plain arithmetic."""

from decimal import Decimal

import pytest

from tests.example.composed import rows_by_code, table_named, tables_of

# Added up by hand from the files (million ₺):
#   activities 1.450,29 + administration 314,01 + transfers 35,70 = 1.800,00 of the budget;
#   activities 58,00 + administration 2,40 = 60,40 from outside it.
BUDGET, OFF_BUDGET, TOTAL = 1_800_000_000, 60_400_000, 1_860_400_000
GOALS = {
    "A1": (886_500_000, 45_450_000, 931_950_000, "50.09"),
    "A2": (256_520_000, 7_650_000, 264_170_000, "14.20"),
    "A3": (307_270_000, 4_900_000, 312_170_000, "16.78"),
}
CODES = {
    "01": 254_680_000,
    "02": 32_040_000,
    "03": 776_510_000,
    "04": 18_600_000,
    "05": 80_950_000,
    "06": 516_920_000,
    "07": 8_300_000,
    "08": None,
    "09": 112_000_000,
}
SOURCES = {"Döner Sermaye": 3_900_000, "Diğer Yurt İçi": 22_650_000, "Yurt Dışı": 33_850_000}
ACTIVITIES = {
    "F1.1.4.1": (46_200_000, 18_000_000, 64_200_000),  # one amount and a foreign grant
    "F1.2.1.1": (44_900_000, 0, 44_900_000),  # 06: 42.800.000 + 03: 2.100.000
    "F2.2.2.1": (12_600_000, 1_500_000, 14_100_000),  # 03, with revolving funds
}
YEARS = {
    "2025": 1_860_400_000,
    "2026": 2_234_800_000,
    "2027": 2_616_300_000,
    "2028": 2_985_400_000,
    "2029": 3_315_800_000,
    "total": 13_012_700_000,
}


def need(row):
    return row["budget"], row["off_budget"], row["total"]


@pytest.fixture(scope="module")
def performance(programme):
    return rows_by_code(table_named(programme, "institution-performance"))


@pytest.fixture(scope="module")
def resources(programme):
    return rows_by_code(table_named(programme, "resource-need"))


def test_the_tests_own_sums_are_the_ones_computed_by_hand(own):
    assert (own.whole.budget, own.whole.off_budget, own.whole.total) == (BUDGET, OFF_BUDGET, TOTAL)
    for code, (budget, off_budget, total, _) in GOALS.items():
        assert (own.goals[code].budget, own.goals[code].off_budget, own.goals[code].total) == (
            budget,
            off_budget,
            total,
        )
    for code, amount in CODES.items():
        assert own.whole.codes.get(code) == amount
    for code, (budget, off_budget, total) in ACTIVITIES.items():
        one = own.activities[code]
        assert (one.budget, one.off_budget, one.total) == (budget, off_budget or 0, total)


def test_table_3_is_right_for_every_activity_target_and_total(performance, own):
    for code, one in own.activities.items():
        assert performance[code]["budget"] == one.budget
        assert (performance[code]["off_budget"] or 0) == one.off_budget
        assert performance[code]["total"] == one.total
    for code, one in own.targets.items():
        assert performance[code]["total"] == one.total
    assert need(performance["GENEL TOPLAM"]) == (BUDGET, OFF_BUDGET, TOTAL)
    assert need(performance["Performans Hedefleri Maliyetleri Toplamı"]) == (
        1_450_290_000,
        58_000_000,
        1_508_290_000,
    )
    assert need(performance["Genel Yönetim Giderleri"]) == (314_010_000, 2_400_000, 316_410_000)


@pytest.mark.parametrize("code", ACTIVITIES)
def test_table_3_shows_the_hand_computed_activities(performance, code):
    assert need(performance[code]) == ACTIVITIES[code]


def test_table_3_has_a_row_for_every_activity_and_target_and_no_other(performance, own):
    assert len(own.activities) == 186
    assert len(performance) == len(own.activities) + len(own.targets) + 4


@pytest.mark.parametrize("column", ["budget", "off_budget", "total"])
def test_the_shares_of_table_3_add_up_to_100(performance, own, column):
    items = [performance[code] for code in own.activities]
    items += [
        performance["Genel Yönetim Giderleri"],
        performance["Diğer İdarelere Transfer Edilecek Kaynaklar Toplamı"],
    ]
    assert sum(row[f"{column}_share"] or 0 for row in items) == 100
    for row in items:
        share = 100 * Decimal(row[column] or 0) / performance["GENEL TOPLAM"][column]
        assert abs((row[f"{column}_share"] or 0) - share) <= Decimal("0.01")


def test_table_4_is_right_for_every_code_and_source(resources, own):
    for code, amount in CODES.items():
        assert resources[code]["total"] == amount
        for column, part in (
            ("activities", own.of_activities),
            ("administration", own.administration),
            ("transfers", own.transfers),
        ):
            assert resources[code][column] == part.codes.get(code)
    for source, amount in SOURCES.items():
        assert resources[source]["total"] == amount


def test_table_4_has_the_same_total_as_table_3(resources, performance):
    assert resources["Toplam Bütçe Kaynak İhtiyacı"]["total"] == BUDGET
    assert resources["Toplam Bütçe Dışı Kaynak İhtiyacı"]["total"] == OFF_BUDGET
    assert resources["Toplam Kaynak İhtiyacı"]["total"] == TOTAL == performance["GENEL TOPLAM"]["total"]


def test_the_goals_resource_need_is_right_and_its_shares_add_up(programme):
    rows = rows_by_code(table_named(programme, "goal-resource-need"))
    for code, (budget, off_budget, total, share) in GOALS.items():
        assert (*need(rows[code]), rows[code]["total_share"]) == (budget, off_budget, total, Decimal(share))
    assert rows["Genel Yönetim Giderleri"]["total_share"] == Decimal("17.01")
    assert rows["Diğer İdarelere Transfer Edilecek Kaynaklar Toplamı"]["total_share"] == Decimal("1.92")
    assert need(rows["GENEL TOPLAM"]) == (BUDGET, OFF_BUDGET, TOTAL)


def test_table_2_is_there_for_every_activity_with_codes_and_right(programme, own):
    with_codes = {code: one for code, one in own.activities.items() if one.codes}
    shown = {}
    for table in tables_of(programme):
        if table.name == "activity-costs":
            (code,) = [
                code for code in own.activities if any(line.text.split(" ")[0] == code for line in table.head)
            ]
            shown[code] = rows_by_code(table)
    assert shown.keys() == with_codes.keys()
    for code, one in with_codes.items():
        assert shown[code]["Toplam Kaynak İhtiyacı"]["amount"] == one.total
        for economic_code, amount in one.codes.items():
            assert shown[code][economic_code]["amount"] == amount


def test_the_cost_table_is_right_for_every_year(strategy, own_years):
    table = table_named(strategy, "cost-table")
    rows = rows_by_code(table)
    for year, amount in YEARS.items():
        assert rows["TOPLAM"][year] == amount
    for code, costs in own_years.items():
        key = {"administration": "Genel Yönetim Giderleri", "total": "TOPLAM"}.get(code, code)
        assert {year: rows[key][year] for year in costs} == costs
        assert rows[key]["total"] == sum(costs.values())


def test_at_a_glance_shows_the_objectives_costs(strategy, own_years):
    table = table_named(strategy, "at-a-glance")
    shown = {cell.number for row in table.rows for cell in row.cells if cell.number is not None}
    assert {sum(costs.values()) for code, costs in own_years.items() if code.startswith("H")} <= shown
