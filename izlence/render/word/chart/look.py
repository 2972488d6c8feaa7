"""How charts look: the theme's colours, quiet lines, letters that can be read in print."""

from __future__ import annotations

from izlence.compose.document import Chart

COLOURS = ("accent1", "accent4", "accent2", "accent3", "accent5", "accent6")
_LETTERS, _LABELS = 900, 850
MARKERS = ("circle", "diamond", "square", "triangle")
# So many figures at the points of one chart can be read; more stand in one another's way.
_MOST_LABELS, _MOST_LABEL_LETTERS = 26, 100


def fill(colour: str) -> str:
    """Fill with a colour of the theme."""
    return f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'


def line(colour: str, width: int, dash: str = "") -> str:
    """Draw a line in a colour of the theme; the width is in English Metric Units."""
    dashed = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{width}" cap="rnd">{fill(colour)}{dashed}<a:round/></a:ln>'


def pale_line() -> str:
    """Draw a line that guides the eye and is not looked at."""
    return (
        '<a:ln w="6350"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/>'
        "</a:schemeClr></a:solidFill></a:ln>"
    )


def letters(size: int = _LETTERS, bold: bool = False, rotation: str = "") -> str:
    """Give the look of text; sizes are in hundredths of a point."""
    turned = f' rot="{rotation}" vert="horz"' if rotation else ""
    return (
        f'<a:bodyPr{turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{size}" b="{int(bold)}">{fill("tx1")}</a:defRPr></a:pPr>'
        '<a:endParaRPr lang="tr-TR"/></a:p>'
    )


def text_properties(size: int = _LETTERS, bold: bool = False) -> str:
    """Give the look of text that the chart writes itself."""
    return f"<c:txPr>{letters(size, bold)}</c:txPr>"


def label_properties() -> str:
    """Give the look of the figures at the points."""
    return text_properties(_LABELS)


def has_labels(chart: Chart) -> bool:
    """Whether the figures stand at the points: where there is room for them."""
    texts = [cell.text for series in chart.series for cell in series.values if cell.number is not None]
    if chart.kind == "bar":
        return len(texts) <= _MOST_LABELS
    across = max([len("".join(cell.text for cell in series.values)) for series in chart.series], default=0)
    width = across * (len(chart.series) if chart.kind == "column" else 1)
    return len(texts) <= _MOST_LABELS and width <= _MOST_LABEL_LETTERS


def height_of(chart: Chart) -> float:
    """Give a chart's height in centimetres: bars need room for each, the others stand in a shape that is read well."""
    if chart.kind != "bar":
        return 8.0
    row = (
        0.55
        + 0.4 * max(1, len(chart.series))
        + (0.35 if max(map(len, chart.categories), default=0) > 45 else 0)
    )
    return min(max(1.9 + row * len(chart.categories), 4.5), 20.0)
