"""A label that holds for several rows has no lines between it and the blank cells under it."""

from izlence.compose.document import Cell, OfficialColumn, OfficialRow, OfficialTable
from izlence.render.word.official.open_cells import borders, openings

COLUMNS = (
    OfficialColumn("goal", "Amaç", is_text=True),
    OfficialColumn("objective", "Hedef", is_text=True),
    OfficialColumn("target", "Performans Hedefi", is_text=True),
)


def table(*rows, role="item"):
    made = tuple(OfficialRow(role, tuple(Cell(text, None, "text") for text in row)) for row in rows)
    return OfficialTable("goals", "goals", "Amaçlar", "", COLUMNS, made)


def test_the_rows_under_a_label_are_open_to_it():
    found = openings(table(("A1", "H1.1", "PH1.1.1"), ("", "", "PH1.1.2"), ("", "H1.2", "PH1.2.1")))
    assert found == [
        ((False, True), (False, True)),
        ((True, True), (True, False)),
        ((True, False), (False, False)),
    ]


def test_a_blank_that_follows_no_label_of_its_own_row_above_stays_closed():
    found = openings(table(("A1", "H1.1", "PH1.1.1"), ("A2", "", "PH2.1.1")))
    assert found == [((False, False), (False, False)), ((False, False), (False, False))]


def test_the_last_column_and_rows_of_totals_are_never_open():
    assert openings(table(("A1", "H1.1", "PH1.1.1"), ("", "H1.2", "")))[1] == ((True, False), (False, False))
    assert openings(table(("A1", "", ""), ("", "", ""), role="group")) == [(), ()]


def test_lines_are_left_out_in_the_order_that_word_wants():
    assert borders((True, True)) == '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="nil"/></w:tcBorders>'
    assert borders((False, False)) == ""
