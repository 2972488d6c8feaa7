"""The axes of a chart."""

from __future__ import annotations

from izlence.compose.document import Chart
from izlence.render.word.chart import look
from izlence.render.word.chart.grid import Grid
from izlence.render.word.prose.text import escape

CATEGORIES, VALUES = 111_111_111, 222_222_222


def category_axis(chart: Chart) -> str:
    """Give the axis of the categories; bars are read from the top."""
    is_bar = chart.kind == "bar"
    return (
        f'<c:catAx><c:axId val="{CATEGORIES}"/><c:scaling><c:orientation val="{"maxMin" if is_bar else "minMax"}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{"l" if is_bar else "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"<c:spPr>{look.pale_line()}</c:spPr>{look.text_properties()}"
        f'<c:crossAx val="{VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def value_axis(chart: Chart, grid: Grid) -> str:
    """Give the axis of the values; it steps back where the figures stand at the points themselves."""
    is_bar, is_line = chart.kind == "bar", chart.kind == "line"
    is_quiet = look.has_labels(chart) and not is_line
    lines = "" if is_quiet else f"<c:majorGridlines><c:spPr>{look.pale_line()}</c:spPr></c:majorGridlines>"
    # Bars and columns say how much by their length, which only a scale from nothing on shows rightly.
    numbers = [number for series in grid.series for number in series.numbers if number is not None]
    least = "" if is_line or min(numbers, default=0) < 0 else '<c:min val="0"/>'
    return (
        f'<c:valAx><c:axId val="{VALUES}"/><c:scaling><c:orientation val="minMax"/>{least}</c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{"b" if is_bar else "l"}"/>{lines}{_title(chart.unit, is_bar)}'
        f'<c:numFmt formatCode="{escape(grid.number_format)}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{"none" if is_quiet else "nextTo"}"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{look.text_properties()}"
        f'<c:crossAx val="{CATEGORIES}"/><c:crosses val="{"max" if is_bar else "autoZero"}"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _title(unit: str, is_across: bool) -> str:
    if not unit:
        return ""
    turned = "" if is_across else ' rot="-5400000" vert="horz"'
    return (
        f'<c:title><c:tx><c:rich><a:bodyPr{turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">{look.fill("tx1")}'
        f'</a:defRPr></a:pPr><a:r><a:rPr lang="tr-TR" sz="900" b="0">{look.fill("tx1")}</a:rPr><a:t>{escape(unit)}</a:t></a:r>'
        '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
    )
