"""Charts on the page: as long as their figures, and every figure written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from izlence.compose.document import Cell, Chart, Series
from izlence.render.html import render_html
from tests.render.html.html_documents import book, parts, programme
from tests.render.html.html_reading import body_of
from tests.render.html.html_tables import chart
from tests.render.pieces import figure, section


def with_chart(drawn: Chart) -> etree._Element:
    """The page of a document whose only content is a chart."""
    chapter = replace(book().chapters[1], sections=(section("A", "B", "_T", charts=(drawn,)),))
    return body_of(render_html(programme(book=book(overview=None, chapters=(chapter,))), parts()))


@pytest.mark.parametrize(
    ("values", "widths"),
    [
        (("100", "50", "25"), (1.0, 0.5, 0.25)),
        (("0", "0", "0"), (0.0, 0.0, 0.0)),
        (("-50", "50", "0"), (0.5, 0.5, 0.0)),
    ],
    ids=["shares", "noughts", "below-nought"],
)
def test_bars_are_as_long_as_their_figures(values, widths):
    drawn = replace(chart(), series=(Series("Toplam", tuple(figure(each) for each in values)),))
    bars = with_chart(drawn).xpath("//svg[@role='img']/rect")
    lengths = [float(bar.get("width").rstrip("%")) for bar in bars]
    longest = max(lengths) or 1
    scale = longest / max(widths) if max(widths) else 1
    assert [round(length / scale, 2) for length in lengths] == list(widths)


@pytest.mark.parametrize("kind", ["bar", "column", "line"])
def test_every_kind_of_chart_writes_every_figure(kind):
    drawn = replace(
        chart(kind=kind),
        categories=("2022", "2023 (6 aylık)", "2024"),
        series=(
            Series("a", (figure("10"), figure("-4"), figure("7"))),
            Series("b", (figure("1"), Cell("-"), figure("2"))),
        ),
    )
    picture = with_chart(drawn).xpath("//svg[@role='img']")[0]
    written = "|".join(picture.itertext())
    assert all(each in written for each in ("10", "-4", "7", "1", "2", "2022", "2023", "aylık"))
