"""The part that draws a chart."""

from __future__ import annotations

from izlence.compose.document import Chart
from izlence.render.word.chart import look
from izlence.render.word.chart.axis import CATEGORIES, VALUES, category_axis, value_axis
from izlence.render.word.chart.grid import Grid
from izlence.render.word.chart.series import draw_series
from izlence.render.word.prose.drawing import A, R

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def chart_space(chart: Chart, grid: Grid, workbook: str) -> bytes:
    """Give the part of a chart; `workbook` is the id of the relationship to its workbook."""
    legend = (
        f'<c:legend><c:legendPos val="t"/><c:overlay val="0"/>{look.text_properties()}</c:legend>'
        if len(chart.series) > 1
        else ""
    )
    nothing = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    drawn = (
        f'{_DECLARATION}<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"><c:date1904 val="0"/><c:lang val="tr-TR"/>'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f"{_plot(chart, grid)}{category_axis(chart)}{value_axis(chart, grid)}{nothing}</c:plotArea>{legend}"
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{nothing}{look.text_properties()}'
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )
    return drawn.encode()


def _plot(chart: Chart, grid: Grid) -> str:
    series = draw_series(chart, grid)
    axes = f'<c:axId val="{CATEGORIES}"/><c:axId val="{VALUES}"/>'
    if chart.kind == "line":
        return f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>{axes}</c:lineChart>'
    direction = "bar" if chart.kind == "bar" else "col"
    return (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="{60 if chart.kind == "bar" else 90}"/><c:overlap val="0"/>{axes}</c:barChart>'
    )
