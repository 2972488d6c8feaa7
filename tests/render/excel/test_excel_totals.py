"""Totals are live formulas, and their cached values are what the formulas give."""

from decimal import Decimal
from pathlib import Path

import excel_documents as given
import excel_reading as reading
import pytest
from recalculation import recalculated

from izlence.render.excel import render_workbook
from izlence.render.excel.formula import total

SHEET = "Halkla İlişkiler Müdürlüğü"
PLACES = {
    "a": ("X", 4, 3, True),
    "b": ("X", 5, 3, True),
    "c": ("X", 6, 3, True),
    "right": ("X", 4, 4, True),
    "blank": ("X", 4, 5, False),
    "far": ("X", 9, 3, True),
    "other": ("Ayşe'nin sayfası", 0, 0, True),
}


@pytest.mark.parametrize(
    ("terms", "sheet", "formula"),
    [
        (("a", "b", "c"), "X", "SUM(D5:D7)"),
        (("c", "a", "b"), "X", "SUM(D5:D7)"),
        (("a", "right"), "X", "D5+E5"),
        (("right", "blank"), "X", "SUM(E5:F5)"),
        (("a", "right", "blank"), "X", "SUM(D5:F5)"),
        (("a", "b", "far"), "X", "SUM(D5:D6,D10)"),
        (("a", "a"), "X", "D5+D5"),
        (("a",), "X", "D5"),
        (("blank",), "X", "SUM(F5)"),
        (("a", "other"), "X", "SUM('Ayşe''nin sayfası'!A1,D5)"),
        (("a", "b"), "Y", "SUM(X!D5:D6)"),
        (("a", "nowhere"), "X", None),
        ((), "X", None),
    ],
)
def test_formula(terms, sheet, formula):
    assert total(terms, PLACES, sheet) == formula


def test_a_formula_that_excel_could_not_read_is_not_written():
    places = {str(i): ("X", 2 * i, 0, True) for i in range(300)}
    assert total(tuple(places), places, "X") is None


def test_totals_are_formulas_with_their_values():
    data = render_workbook(given.programme(), given.look())
    live, values = reading.sheet(data, SHEET), reading.sheet(data, SHEET, values=True)
    first = reading.find(live, "▶ Danışma").row
    last = first + 3
    assert [live.cell(row, 5).value for row in (first, first + 1)] == [
        f"=C{first}+D{first}",
        f"=SUM(C{first + 1}:D{first + 1})",
    ]
    assert [live.cell(last, column).value for column in (3, 4, 5)] == [
        f"=SUM({letter}{first}:{letter}{last - 1})" for letter in "CDE"
    ]
    assert [values.cell(last, column).value for column in (3, 4, 5)] == [6006150.5, 0, 6006150.5]
    assert next(reading.right_of(live, "TOPLAM KAYNAK")[i].value for i in (3,)).startswith("=SUM(E")


def test_a_total_of_something_not_printed_is_a_plain_number():
    cell = given.figure("5", path="t", terms=("nowhere",))
    page = given.target(indicators=given.indicator_table([given.indicator("Toplam", [cell] * 3)]))
    data = render_workbook(given.programme(page), given.look())
    assert reading.right_of(reading.sheet(data, SHEET), "1. Toplam")[1].value == 5


def test_a_total_over_a_dash_passes_over_it():
    rows = [
        given.indicator("Bir", [given.figure("7", path="a"), given.DASH._replace(path="b"), given.DASH]),
        given.indicator("Toplam", [given.figure("7", path="t", terms=("a", "b")), given.DASH, given.DASH]),
    ]
    page = given.target(indicators=given.indicator_table(rows))
    worksheet = reading.sheet(render_workbook(given.programme(page), given.look()), SHEET)
    row = reading.find(worksheet, "1. Bir").row
    assert worksheet.cell(row + 1, 3).value == f"=SUM(C{row}:D{row})"


@pytest.mark.office
def test_libreoffice_computes_the_same(tmp_path: Path):
    data = render_workbook(given.programme(), given.look())
    live, cached = reading.sheet(data, SHEET), reading.sheet(data, SHEET, values=True)
    computed = reading.sheet(recalculated(data, [], tmp_path / "lo"), SHEET, values=True)
    formulas = [c.coordinate for row in live.iter_rows() for c in row if c.data_type == "f"]
    assert len(formulas) == 7
    for address in formulas:
        assert computed[address].value == pytest.approx(cached[address].value, abs=1e-9)
        assert Decimal(str(cached[address].value)) is not None
