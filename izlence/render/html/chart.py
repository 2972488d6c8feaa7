"""A chart as a picture that any browser draws, with its figures as a table below."""

from __future__ import annotations

from izlence.compose.document import Chart
from izlence.render.html.markup import column_heading, figure, identity, text
from izlence.render.html.parts import Words
from izlence.render.html.picture import picture_of


def chart_figure(chart: Chart, words: Words, name: str = "") -> str:
    """Draw a chart with its caption, its legend and its figures; `name` is the place in the page that it gets."""
    place = name or f"grafik-{chart.name}"
    title = chart.caption.text if chart.caption.number else chart.caption.title
    anchor = f' id="{identity(chart.caption.anchor)}"' if chart.caption.anchor and not name else ""
    unit = f' <span class="unit">({text(chart.unit)})</span>' if chart.unit else ""
    return (
        f'<figure class="chart" id="{identity(place)}"><figcaption{anchor}>{text(title)}{unit}</figcaption>'
        f"{_legend(chart)}{picture_of(chart, title, identity(place))}{_figures(chart, title, words)}</figure>"
    )


def _legend(chart: Chart) -> str:
    if len(chart.series) < 2:
        return ""
    items = "".join(
        f'<li><svg width="14" height="14" aria-hidden="true"><rect class="s{position % 4}" y="1" width="12" '
        f'height="12" rx="2" /></svg>{text(series.name)}</li>'
        for position, series in enumerate(chart.series)
    )
    return f'<ul class="legend">{items}</ul>'


def _figures(chart: Chart, title: str, words: Words) -> str:
    head = column_heading(words["category"]) + "".join(column_heading(each.name) for each in chart.series)
    rows = "".join(
        f'<tr><th scope="row">{text(category)}</th>'
        f"{''.join(figure(series.values[position]) for series in chart.series)}</tr>"
        for position, category in enumerate(chart.categories)
    )
    return (
        f'<details class="figures"><summary>{text(words["figures"])}<span class="unseen">: {text(title)}</span></summary>'
        f'<div class="frame"><table class="written"><caption class="unseen">{text(title)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div></details>"
    )
