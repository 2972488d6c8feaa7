"""The picture of a chart: widths in percent, so that letters keep their size on a phone.

Only the lengths of bars and the heights of points are worked out here; what is written beside them is composed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple

from izlence.compose.document import Cell, Chart
from izlence.render.html.markup import text

# The narrowest phone gives a picture this many pixels; a letter of its texts is about this wide.
_NARROWEST, _LETTER, _LINE = 320, 7.4, 18
_BAR, _GAP, _LABEL_LETTERS = 20, 14, 42
_TOP, _HEIGHT = 26, 170


class _Scale(NamedTuple):
    """From the least to the greatest value, nought always among them."""

    least: float
    greatest: float

    def share(self, value: float) -> float:
        return (value - self.least) / (self.greatest - self.least)


def picture_of(chart: Chart, title: str, name: str) -> str:
    """Draw the picture; columns whose figures would not fit side by side on a phone lie down as bars."""
    longest = max((len(cell.text) for series in chart.series for cell in series.values), default=0)
    needed = longest * _LETTER * max(1, len(chart.categories))
    if chart.kind == "line":
        drawn, height = _line(chart)
        width = f"{needed:.0f}" if needed > _NARROWEST else "100%"
    else:
        width = "100%"
        fits = chart.kind == "column" and needed * len(chart.series) <= _NARROWEST
        drawn, height = _columns(chart) if fits else _bars(chart, longest)
    wide = "" if width == "100%" else ' class="wide"'
    return (
        f'<div class="frame"><svg{wide} role="img" aria-labelledby="{name}_t {name}_d" width="{width}" height="{height}">'
        f'<title id="{name}_t">{text(title)}</title><desc id="{name}_d">{text(chart.description)}</desc>{drawn}</svg></div>'
    )


def _scale(chart: Chart) -> _Scale:
    values = [
        float(cell.number) for series in chart.series for cell in series.values if cell.number is not None
    ]
    least, greatest = min([0.0, *values]), max([0.0, *values])
    return _Scale(least, greatest if greatest > least else least + 1)


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"


def _lines(lines: Sequence[str], place: str, top: float, look: str) -> str:
    """Write lines of text one below the other."""
    return "".join(
        f'<text class="{look}" x="{place}" y="{top + position * _LINE:g}">{text(line)}</text>'
        for position, line in enumerate(lines)
    )


def _bars(chart: Chart, longest: int) -> tuple[str, int]:
    scale = _scale(chart)
    # The figure stands behind its bar: the longest bar leaves it room on the narrowest phone.
    room = max(0.2, 1 - (longest * _LETTER + 8) / _NARROWEST)
    pieces: list[str] = []
    top = 0
    for position, category in enumerate(chart.categories):
        lines = wrap(category, _LABEL_LETTERS) or [""]
        pieces.append(_lines(lines, "0", top + 13, "l"))
        top += len(lines) * _LINE
        for number, series in enumerate(chart.series):
            pieces.append(_bar(series.values[position], number, scale, room, top))
            top += _BAR
        top += _GAP
    return "".join(pieces), top


def _bar(cell: Cell, series: int, scale: _Scale, room: float, top: int) -> str:
    if cell.number is None:
        return f'<text class="v" x="0" y="{top + 13}">{text(cell.text)}</text>'
    value = float(cell.number)
    left, right = scale.share(min(0.0, value)) * room, scale.share(max(0.0, value)) * room
    return (
        f'<rect class="s{series % 4}" x="{_percent(left)}" y="{top}" width="{_percent(right - left)}" height="16" rx="2" />'
        f'<text class="v" x="{_percent(right)}" dx="6" y="{top + 13}">{text(cell.text)}</text>'
    )


def _categories(chart: Chart) -> tuple[str, int]:
    """Write the categories below, each broken to its share of the narrowest phone."""
    band = 1 / max(1, len(chart.categories))
    letters = max(4, int(_NARROWEST * band / _LETTER))
    broken = [_broken(category, letters) for category in chart.categories]
    top = _TOP + _HEIGHT + _LINE
    drawn = "".join(
        _lines(lines, _percent((position + 0.5) * band), top, "c") for position, lines in enumerate(broken)
    )
    return drawn, top + _LINE * (max(map(len, broken), default=1) - 1) + 8


def _broken(category: str, letters: int) -> list[str]:
    """Break a category into lines; what stands in brackets stays together where it can: "2023" and "(6 aylık)"."""
    held = re.sub(r"\([^)]*\)", lambda found: found[0].replace(" ", "\u00a0"), category)
    lines = wrap(held, letters, break_long_words=False)
    return lines if max(map(len, lines), default=0) <= letters else wrap(category, letters)


def _ground(scale: _Scale) -> str:
    y = _height(scale, 0.0)
    return f'<line class="g" x1="0" x2="100%" y1="{y}" y2="{y}" />'


def _height(scale: _Scale, value: float) -> str:
    return f"{_TOP + _HEIGHT * (1 - scale.share(value)):.1f}"


def _columns(chart: Chart) -> tuple[str, int]:
    scale, count, band = _scale(chart), len(chart.series), 1 / max(1, len(chart.categories))
    pieces = [_ground(scale)]
    for number, series in enumerate(chart.series):
        for position, cell in enumerate(series.values):
            width = band * 0.72 / count
            left = band * (position + 0.14) + width * number
            pieces.append(_column(cell, number, scale, left, width))
    below, height = _categories(chart)
    return "".join(pieces) + below, height


def _column(cell: Cell, series: int, scale: _Scale, left: float, width: float) -> str:
    value = float(cell.number or 0)
    upper, lower = _height(scale, max(0.0, value)), _height(scale, min(0.0, value))
    bar = (
        f'<rect class="s{series % 4}" x="{_percent(left)}" y="{upper}" width="{_percent(width)}" '
        f'height="{float(lower) - float(upper):.1f}" />'
    )
    label = f'<text class="c v" x="{_percent(left + width / 2)}" y="{float(upper) - 6:.1f}">{text(cell.text)}</text>'
    return label if cell.number is None else bar + label


def _line(chart: Chart) -> tuple[str, int]:
    scale, band = _scale(chart), 1 / max(1, len(chart.categories))
    pieces = [_ground(scale)]
    for number, series in enumerate(chart.series):
        pieces += _stretches(series.values, number, scale, band)
    for position in range(len(chart.categories)):
        pieces += _points([series.values[position] for series in chart.series], position, scale, band)
    below, height = _categories(chart)
    return "".join(pieces) + below, height


def _stretches(values: Sequence[Cell], series: int, scale: _Scale, band: float) -> Iterator[str]:
    """Join neighbouring values; over a value that is not there no line is drawn."""
    for position in range(1, len(values)):
        before, after = values[position - 1].number, values[position].number
        if before is not None and after is not None:
            yield (
                f'<line class="s{series % 4}" x1="{_percent((position - 0.5) * band)}" y1="{_height(scale, float(before))}" '
                f'x2="{_percent((position + 0.5) * band)}" y2="{_height(scale, float(after))}" />'
            )


def _points(cells: Sequence[Cell], position: int, scale: _Scale, band: float) -> Iterator[str]:
    """Draw the points over one category: the greatest value is written above its point, the others below."""
    known = [(float(cell.number), number) for number, cell in enumerate(cells) if cell.number is not None]
    highest = max(known, default=(0.0, -1))[1]
    for value, number in known:
        x, y = _percent((position + 0.5) * band), float(_height(scale, value))
        yield f'<circle class="s{number % 4}" cx="{x}" cy="{y:.1f}" r="4.5" />'
        label = y - 10 if number == highest else min(y + 19, _TOP + _HEIGHT - 4)
        yield f'<text class="c v" x="{x}" y="{label:.1f}">{text(cells[number].text)}</text>'
