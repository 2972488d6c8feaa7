"""The look: what a designer may write, and what is refused by name."""

import excel_documents as given
import excel_reading as reading
import pytest

from izlence.render.excel import read_look, render_workbook


def test_the_looks_that_come_with_the_program_are_read():
    assert given.look().card is None
    assert given.look("strategic-plan").card.risks == "Riskler"


@pytest.mark.parametrize(
    ("section", "key", "value", "said"),
    [
        ("colours", "headng", "#000000", "unknown key colours.headng"),
        ("colours", "heading", "mavi", "colours.heading must be a colour"),
        ("fonts", "size", "on", "fonts.size must be a number"),
        ("fonts", "size", True, "fonts.size must be a number"),
        ("fonts", "name", 11, "fonts.name must be a text"),
        ("number_formats", "money", '#,##0 "₺', "number_formats.money must be an Excel number format"),
        ("number_formats", "money", "{amount}", "number_formats.money must be an Excel number format"),
        ("printing", "orientation", "yatay", "printing.orientation must be portrait or landscape"),
        ("short_words", "Müdürlüğü", 1, "short_words must be a mapping of words"),
    ],
)
def test_a_wrong_value_is_named(section, key, value, said):
    data = given.look_data()
    data[section][key] = value
    with pytest.raises(ValueError, match=said):
        read_look(data)


def test_everything_wrong_is_said_at_once():
    data = given.look_data() | {"colour": {}, "labels": None}
    del data["fonts"], data["widths"]["label"]
    with pytest.raises(ValueError, match="unknown key colour; missing key fonts") as caught:
        read_look(data)
    assert "labels must be a mapping" in str(caught.value)
    assert "missing key widths.label" in str(caught.value)


def test_the_look_is_used():
    data = given.look_data()
    data["colours"]["heading"] = "#AA0000"
    data["fonts"]["name"] = "Arial"
    data["labels"]["contents"] = "Fihrist"
    workbook = render_workbook(given.programme(), read_look(data))
    assert reading.names(workbook)[0] == "Fihrist"
    cell = reading.find(reading.sheet(workbook, "Halkla İlişkiler Müdürlüğü"), "EKONOMİK KOD")
    assert (cell.fill.fgColor.rgb, cell.font.name) == ("FFAA0000", "Arial")
