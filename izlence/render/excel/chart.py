"""The sheet of charts: each chart beside its figures, which are live and the same as in the other documents."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from izlence.compose.document import Cell, Chart, Document
from izlence.render.excel.block import place_block
from izlence.render.excel.directorate import HEAD_ROWS, place_head
from izlence.render.excel.grid import figure_width
from izlence.render.excel.height import line_height, row_height
from izlence.render.excel.layout import Desk, Layout, Placed
from izlence.render.excel.sheet import Drawing, Series

CHART_COLUMNS = 8
_CHART_COLUMN = 11.0
_CATEGORIES = 34.0
_SPACE = 2.5
_LEAST = 270.0  # points
_BAR = 1.6  # height of a bar with its room to the size of the font
_ROUND_BARS = 110.0
_MILLIONS = Decimal(10_000_000)
_ZERO = Decimal(0)


def lay_out_charts(
    desk: Desk, name: str, document: Document, charts: Sequence[Chart]
) -> tuple[Layout, list[Drawing]]:
    """Lay out the figures of the charts, with room beside them, and say where each chart goes."""
    count = max(len(chart.series) for chart in charts)
    figures = [cell for chart in charts for series in chart.series for cell in series.values]
    longest = max((len(cell.text) for cell in figures), default=0)
    value = max(desk.look.widths.value, figure_width(longest))
    widths = [_CATEGORIES, *[value] * count, _SPACE, *[_CHART_COLUMN] * CHART_COLUMNS]
    layout = Layout(desk, name, widths, follows=True)
    place_head(layout, desk.look.labels.charts, document)
    return layout, [_place(layout, chart, count) for chart in charts]


def _place(layout: Layout, chart: Chart, count: int) -> Drawing:
    if len(layout.lines) > HEAD_ROWS:
        layout.gap(14)
    else:
        layout.gap()
    top = len(layout.lines)
    place_block(layout, "section", chart.caption.text, bold=True, framed=True)
    layout.gap()
    styles, size = layout.desk.styles, layout.desk.look.fonts.size
    heads = [layout.text(0, styles.of("heading_left"), chart.unit)]
    heads += [layout.text(i, styles.of("heading"), series.name) for i, series in enumerate(chart.series, 1)]
    first = len(layout.lines) + 1
    layout.add(row_height(1, size) + 2, heads)
    for row, category in enumerate(chart.categories):
        lines = layout.lines_in(category, layout.room(0, 0, size))
        cells: list[Placed] = [layout.text(0, styles.of("cell"), category)]
        cells += [_figure(layout, i, series.values[row]) for i, series in enumerate(chart.series, 1)]
        layout.add(row_height(lines, size), cells)
    tall = _height(layout, chart)
    used = sum(line.height for line in layout.lines[first - 1 :])
    while used < tall:
        layout.gap(row_height(1, size))
        used += row_height(1, size)
    layout.keep_together(top)
    return _drawing(layout, chart, first, count + 2, tall)


def _figure(layout: Layout, column: int, cell: Cell) -> Placed:
    # A dash would be drawn as nought.
    return layout.figure(
        column, "value", "plain", cell if cell.number is not None else cell._replace(text="")
    )


def _height(layout: Layout, chart: Chart) -> float:
    bars = len(chart.categories) * len(chart.series) if chart.kind == "bar" else 0
    return max(_LEAST, bars * line_height(layout.desk.look.fonts.size) * _BAR + _ROUND_BARS)


def _drawing(layout: Layout, chart: Chart, first: int, column: int, tall: float) -> Drawing:
    numbers = [cell.number for series in chart.series for cell in series.values if cell.number is not None]
    series = tuple(
        Series(one.name, position, tuple(_cached(layout, cell) for cell in one.values))
        for position, one in enumerate(chart.series, 1)
    )
    in_millions = max(map(abs, numbers), default=0) >= _MILLIONS
    axis = layout.desk.look.labels.millions.replace("{unit}", chart.unit) if in_millions else chart.unit
    return Drawing(
        chart.kind,
        chart.caption.title,
        chart.description,
        first,
        column,
        round(tall / 0.75),
        chart.categories,
        series,
        axis,
        "#,##0,," if in_millions else _axis_format(chart),
        min(numbers, default=_ZERO) >= 0,
    )


def _axis_format(chart: Chart) -> str:
    """Show the axis as its cells are: a percent with its sign behind is kept as a fraction."""
    texts = [cell.text for one in chart.series for cell in one.values if cell.kind == "percent" and cell.text]
    if any(text.endswith("%") for text in texts):
        return "#,##0%"
    return '"%"#,##0' if any(text.lstrip("-").startswith("%") for text in texts) else "#,##0"


def _cached(layout: Layout, cell: Cell) -> str | None:
    """Give a figure as its cell in the workbook holds it."""
    if cell.number is None or not cell.text:
        return None
    return layout.desk.styles.figure("value", "plain", cell.number, cell.kind, cell.text)[0] or None
