"""The built Word and Excel files show the totals that a person adds up."""

import zipfile

import pytest

from tests.example.drawn import printed, sheet_rows, word_rows, word_text
from tests.example.test_example_tables import BUDGET, GOALS, OFF_BUDGET, TOTAL, YEARS

PROGRAMME, STRATEGY = "performans-programi-2025", "stratejik-plan-2025-2029"


@pytest.fixture(scope="module")
def programme_rows(word_files):
    return list(word_rows(word_files[f"{PROGRAMME}.docx"]))


def amounts(row):
    return [amount for amount in map(printed, row) if amount is not None]


def test_the_word_programme_shows_the_institutions_total_in_tables_3_and_4(programme_rows):
    (row,) = [row for row in programme_rows if row[0] == "GENEL TOPLAM" and len(amounts(row)) == 6]
    assert amounts(row)[::2] == [BUDGET, OFF_BUDGET, TOTAL]
    assert amounts(row)[1::2] == [100, 100, 100]
    need = [row for row in programme_rows if row[0] == "Toplam Kaynak İhtiyacı" and len(amounts(row)) > 1]
    assert [amounts(row)[-1] for row in need] == [TOTAL]


@pytest.mark.parametrize("goal", GOALS)
def test_the_word_programme_shows_each_goals_need(programme_rows, goal):
    budget, off_budget, total, _ = GOALS[goal]
    (row,) = [row for row in programme_rows if row[0].startswith(f"{goal} ") and amounts(row)]
    assert amounts(row)[:3] == [budget, off_budget, total]


def test_the_prose_shows_the_same_total(word_files):
    text = word_text(word_files[f"{PROGRAMME}.docx"])
    assert "toplam 1.860.400.000\xa0₺ kaynak kullanmayı" in text
    assert "{{" not in text


def test_the_cover_of_the_word_files_says_that_all_is_fictional(word_files):
    for name in (PROGRAMME, STRATEGY):
        assert "Bu belge kurgusaldır" in word_text(word_files[f"{name}.docx"])


def test_the_word_plan_shows_the_costs_by_year(word_files):
    rows = [row for row in word_rows(word_files[f"{STRATEGY}.docx"]) if row[0] == "TOPLAM"]
    assert list(YEARS.values()) in [amounts(row) for row in rows]


def test_the_workbook_holds_the_same_totals_as_live_formulas(workbooks):
    path = workbooks[f"{PROGRAMME}.xlsx"]
    assert sheet_rows(path, "İdare Performans")["GENEL TOPLAM"][::2] == [BUDGET, OFF_BUDGET, TOTAL]
    assert sheet_rows(path, "Toplam Kaynak İhtiyacı")["Toplam Kaynak İhtiyacı"][-1] == TOTAL
    for value in sheet_rows(path, "İdare Performans", formulas=True)["GENEL TOPLAM"]:
        assert str(value).startswith("=")


def test_the_workbook_shows_every_activity_with_its_amounts(workbooks, own):
    rows = sheet_rows(workbooks[f"{PROGRAMME}.xlsx"], "İdare Performans")
    shown = {text.partition(" ")[0]: values for text, values in rows.items() if text.startswith("F")}
    assert shown.keys() == own.activities.keys()
    for code, one in own.activities.items():
        assert shown[code][0] == one.budget
        assert shown[code][-2] == one.total


def test_the_workbook_of_the_plan_holds_the_costs_by_year(workbooks):
    rows = sheet_rows(workbooks[f"{STRATEGY}.xlsx"], "Tahmini Maliyetler")
    assert rows["TOPLAM"] == list(YEARS.values())


def test_all_files_are_whole(word_files, workbooks):
    names = [PROGRAMME, STRATEGY]
    assert [*word_files, *workbooks] == [f"{name}.docx" for name in names] + [
        f"{name}.xlsx" for name in names
    ]
    for path in (*word_files.values(), *workbooks.values()):
        with zipfile.ZipFile(path) as package:
            assert package.testzip() is None
