"""The series of a chart, with a copy of each cell of the workbook."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import Chart
from izlence.render.word.chart import look
from izlence.render.word.chart.grid import SHEET, Grid, GridSeries, written
from izlence.render.word.prose.text import escape


def draw_series(chart: Chart, grid: Grid) -> str:
    """Give all series of a chart."""
    above = _series_above(grid)
    return "".join(_one(chart, grid, index, index == above) for index in range(len(grid.series)))


def _one(chart: Chart, grid: Grid, index: int, is_above: bool) -> str:
    series = grid.series[index]
    name = f"<c:tx><c:strRef><c:f>{SHEET}!${series.column}$1</c:f>{_strings([series.name])}</c:strRef></c:tx>"
    categories = f"<c:strRef><c:f>{grid.category_cells}</c:f>{_strings(grid.categories)}</c:strRef>"
    values = (
        f"<c:numRef><c:f>{grid.cells(series.column)}</c:f>{_numbers(series, grid.number_format)}</c:numRef>"
    )
    labels = _labels(chart, grid, is_above) if look.has_labels(chart) else ""
    straight = '<c:smooth val="0"/>' if chart.kind == "line" else ""
    return (
        f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/>{name}{_look(chart, index)}{labels}'
        f"<c:cat>{categories}</c:cat><c:val>{values}</c:val>{straight}</c:ser>"
    )


def _look(chart: Chart, index: int) -> str:
    """Give a series its colour; in lines also a marker, and dashes from the second on, as print may have no colour."""
    colour = look.COLOURS[index % len(look.COLOURS)]
    if chart.kind != "line":
        return f'<c:spPr>{look.fill(colour)}</c:spPr><c:invertIfNegative val="0"/>'
    marker = look.MARKERS[index % len(look.MARKERS)]
    inside = look.fill(colour) if index == 0 else look.fill("bg1")
    return (
        f"<c:spPr>{look.line(colour, 28_575 if index == 0 else 22_225, '' if index == 0 else 'dash')}</c:spPr>"
        f'<c:marker><c:symbol val="{marker}"/><c:size val="7"/><c:spPr>{inside}{look.line(colour, 15_875)}</c:spPr></c:marker>'
    )


def _labels(chart: Chart, grid: Grid, is_above: bool) -> str:
    place = ("t" if is_above else "b") if chart.kind == "line" else "outEnd"
    return (
        f'<c:dLbls><c:numFmt formatCode="{escape(grid.number_format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{look.label_properties()}<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def _series_above(grid: Grid) -> int:
    """Tell which line runs highest where all have values: its figures stand above it, the others' below."""
    rows = [row for row in zip(*(series.numbers for series in grid.series), strict=True) if None not in row]
    sums = [sum(row[index] or 0 for row in rows) for index in range(len(grid.series))]
    return sums.index(max(sums)) if sums else 0


def _strings(texts: Sequence[str]) -> str:
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{escape(text)}</c:v></c:pt>' for index, text in enumerate(texts)
    )
    return f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'


def _numbers(series: GridSeries, number_format: str) -> str:
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{written(number)}</c:v></c:pt>'
        for index, number in enumerate(series.numbers)
        if number is not None
    )
    return (
        f"<c:numCache><c:formatCode>{escape(number_format)}</c:formatCode>"
        f'<c:ptCount val="{len(series.numbers)}"/>{points}</c:numCache>'
    )
