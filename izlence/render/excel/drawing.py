"""Native charts, made by XlsxWriter from figures that stand in our cells; its stored values are given with them."""

from __future__ import annotations

import re
from typing import Any

from xlsxwriter.color import Color
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from izlence.render.excel.look import WorkbookLook
from izlence.render.excel.sheet import Drawing, Sheet

_WIDTH = 640
_FIRST_ACCENT = 4  # among the colours of a theme
_ACCENTS = 6
_ACCENT = re.compile(r"(<a:accent([12])>).*?(</a:accent[12]>)", re.DOTALL)


def insert_charts(workbook: Workbook, worksheet: Worksheet, sheet: Sheet, look: WorkbookLook) -> None:
    """Put the charts of a sheet beside their figures."""
    if not sheet.drawings:
        return
    for row, tall in enumerate(sheet.heights):
        worksheet.set_row(row, tall)  # XlsxWriter finds a chart's place by the heights of rows
    for drawing in sheet.drawings:
        chart = workbook.add_chart({"type": drawing.kind})
        # Years are texts here; XlsxWriter would take them for numbers.
        chart._get_data_type = lambda _: "str"
        for number, _ in enumerate(drawing.series):
            chart.add_series(_series(sheet.name, drawing, number))
        _dress(chart, drawing, look)
        chart.set_size({"width": _WIDTH, "height": drawing.height})
        options = {"object_position": 2, "description": drawing.description}
        if worksheet.insert_chart(drawing.first - 1, drawing.column, chart, options):
            raise RuntimeError(f"XlsxWriter refused the chart {drawing.title}")


def with_colours(theme: str, look: WorkbookLook) -> str:
    """Give the theme the look's colours for series, so that a change of the theme changes the charts."""
    colours = {"1": look.colours.chart, "2": look.colours.chart_second}
    return _ACCENT.sub(lambda m: f'{m[1]}<a:srgbClr val="{colours[m[2]][1:].upper()}"/>{m[3]}', theme)


def _series(sheet: str, drawing: Drawing, number: int) -> dict[str, Any]:
    series = drawing.series[number]
    first, last = drawing.first, drawing.first + len(drawing.categories) - 1
    colour = Color.theme(_FIRST_ACCENT + number % _ACCENTS, 0)
    is_line = drawing.kind == "line"
    options: dict[str, Any] = {
        "name": [sheet, first - 1, series.column],
        "name_data": [series.name],
        "categories": [sheet, first, 0, last, 0],
        "categories_data": list(drawing.categories),
        "values": [sheet, first, series.column, last, series.column],
        "values_data": list(series.values),
    }
    if is_line:
        mark = {"type": "circle", "size": 7, "fill": {"color": colour}, "border": {"color": colour}}
        options |= {"line": {"color": colour, "width": 2.25}, "marker": mark}
    else:
        options |= {"fill": {"color": colour}, "gap": 60}
    return options


def _dress(chart: Any, drawing: Drawing, look: WorkbookLook) -> None:
    font = {"name": look.fonts.name, "size": look.fonts.small_size, "bold": False}
    strong = {
        "name": look.fonts.name,
        "size": look.fonts.size + 1,
        "bold": True,
        "color": look.colours.emphasis,
    }
    grid = {"visible": True, "line": {"color": look.colours.border, "width": 0.5}}
    categories = {"num_font": font, "name_font": font, "line": {"color": look.colours.border}}
    values: dict[str, Any] = {
        "num_font": font,
        "name_font": font,
        "name": drawing.axis,
        "num_format": drawing.number_format,
        "major_gridlines": grid,
        "line": {"none": True},
    }
    if drawing.kind != "line" and drawing.from_nought:
        values["min"] = 0  # a bar's length is its figure
    if drawing.kind == "bar":
        # XlsxWriter names the axes of bars by where they lie. The first bar is the top one, as in the table.
        chart.set_y_axis(categories | {"reverse": True, "crossing": "max"})
        chart.set_x_axis(values)
    else:
        chart.set_x_axis(categories)
        chart.set_y_axis(values)
    chart.set_title({"name": drawing.title, "name_font": strong, "overlay": False})
    several = len(drawing.series) > 1
    chart.set_legend({"position": "bottom", "font": font} if several else {"none": True})
    chart.set_chartarea({"border": {"color": look.colours.border}, "fill": {"color": "#FFFFFF"}})
