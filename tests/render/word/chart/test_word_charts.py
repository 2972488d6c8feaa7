"""A chart shows the figures that the workbook inside it holds, and Word can edit it."""

import io
from decimal import Decimal

import openpyxl
import pytest
from lxml import etree

from izlence.compose.document import Caption, Cell, Chart, Series
from izlence.render.word.chart.grid import grid_of, number_format
from izlence.render.word.chart.look import has_labels
from izlence.render.word.chart.workbook import chart_workbook
from tests.render.word.prose.prose_drawing import drawn, tree
from tests.render.word.prose.prose_sample import costs, history, years
from tests.render.word.word_templates import parts_of

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
ALL = pytest.mark.parametrize("chart", [costs(), history(), years()], ids=lambda chart: chart.name)


def space(chart: Chart):
    return etree.fromstring(parts_of(drawn(chart))["word/charts/chart1.xml"])


def cached(element, kind: str) -> dict[int, str]:
    return {
        int(point.get("idx")): point.findtext(f"{C}v")
        for point in element.find(f".//{C}{kind}").iter(f"{C}pt")
    }


@ALL
def test_what_a_chart_shows_equals_the_workbook_that_word_opens(chart):
    sheet = openpyxl.load_workbook(io.BytesIO(parts_of(drawn(chart))["word/embeddings/chart1.xlsx"])).active
    for series in space(chart).iter(f"{C}ser"):
        for part, kind in (("tx", "strCache"), ("cat", "strCache"), ("val", "numCache")):
            element = series.find(f"{C}{part}")
            title, _, cells = element.findtext(f".//{C}f").partition("!")
            assert title == sheet.title
            found = sheet[cells.replace("$", "")]
            column = [row[0] for row in found] if isinstance(found, tuple) else [found]
            held = {index: cell.value for index, cell in enumerate(column) if cell.value is not None}
            shown = cached(element, kind)
            assert ({index: float(text) for index, text in shown.items()} if part == "val" else shown) == held


@ALL
def test_what_a_chart_shows_equals_the_figures_of_the_plan(chart):
    for drawn_series, series in zip(space(chart).iter(f"{C}ser"), chart.series, strict=True):
        shown = cached(drawn_series.find(f"{C}val"), "numCache")
        assert {index: Decimal(text) for index, text in shown.items()} == {
            index: cell.number for index, cell in enumerate(series.values) if cell.number is not None
        }


def test_a_missing_value_is_a_gap_and_no_zero():
    chart = space(history())
    assert chart.find(f".//{C}dispBlanksAs").get("val") == "gap"
    assert cached(next(chart.iter(f"{C}val")), "numCache").keys() == {0, 2, 3}


def test_figures_are_shown_with_the_decimals_they_are_printed_with():
    assert number_format([Decimal(5), Decimal("12.50")]) == "[$-41F]#,##0.00"
    assert number_format([Decimal("1E+6")]) == "[$-41F]#,##0"


def test_bars_and_columns_begin_at_nothing_unless_a_figure_is_below_it():
    assert space(costs()).find(f".//{C}valAx/{C}scaling/{C}min").get("val") == "0"
    loss = Series("Fark", (Cell("-5", Decimal(-5)), Cell("3", Decimal(3))))
    caption = Caption("Grafik", 1, "Fark", "_Ref_grafik_1", 80)
    assert (
        space(Chart("fark", "column", caption, "Fark.", "₺", ("2023", "2024"), (loss,))).find(f".//{C}min")
        is None
    )


def test_bars_are_read_from_the_top_and_only_several_series_need_a_legend():
    assert space(costs()).find(f".//{C}catAx/{C}scaling/{C}orientation").get("val") == "maxMin"
    assert [space(chart).find(f".//{C}legend") is not None for chart in (costs(), history())] == [False, True]


def test_every_series_has_a_colour_of_the_theme():
    a = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    for chart in (costs(), history(), years()):
        for series in space(chart).iter(f"{C}ser"):
            assert series.find(f"{C}spPr//{a}schemeClr").get("val").startswith("accent")


def test_figures_that_would_stand_in_one_anothers_way_are_left_to_the_axis():
    assert has_labels(costs(6))
    assert not has_labels(costs(40))


def test_a_chart_has_a_text_alternative_and_its_caption_below_it():
    content = tree(drawn(history()))
    described = next(one for one in content.iter() if str(one.tag).endswith("}docPr"))
    assert described.get("descr") == history().description
    texts = ["".join(one.itertext()) for one in content[0][:2]]
    assert texts[1].startswith("Grafik ")
    assert texts[1].endswith(": PG4.4.1.1: gerçekleşen ve hedef")


def test_a_series_that_does_not_fit_its_categories_is_refused():
    short = Series("Eksik", (Cell("1", Decimal(1)),))
    with pytest.raises(ValueError, match="1 values for 2 categories"):
        grid_of(Chart("x", "bar", costs().caption, "", "", ("a", "b"), (short,)))


def test_a_category_that_looks_like_a_formula_stays_text():
    series = Series("=1+1", (Cell("1", Decimal(1)),))
    content = chart_workbook(grid_of(Chart("x", "bar", costs().caption, "", "", ("=2+2",), (series,))))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert [(sheet[cell].value, sheet[cell].data_type) for cell in ("A2", "B1")] == [
        ("=2+2", "s"),
        ("=1+1", "s"),
    ]


def test_the_same_figures_give_the_same_workbook():
    assert chart_workbook(grid_of(costs())) == chart_workbook(grid_of(costs()))
