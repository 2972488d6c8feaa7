"""How high a row must be for its wrapped text: Excel does not measure merged cells, nor rows whose height is given."""

from __future__ import annotations

import math
from collections.abc import Iterable

_PIXELS_PER_CHARACTER = 7  # of a column's width, in Calibri 11
_PIXELS_OF_PADDING = 5
_PIXELS_PER_POINT = 96 / 72
_LINE = 1.3  # height of a line to the size of its font
_RESERVE = 1.03  # screens draw letters a little wider than they are
_ROW_PADDING = 3.5
_INDENT = 9  # pixels
TALLEST = 408.0
"""Excel has no higher row (409.5)."""


class _Letters(dict[str, float]):
    """Widths of letters in Calibri, in em."""

    def __missing__(self, letter: str) -> float:
        return 1.05 if letter > "\u2e80" else 0.62


class WordWidths(dict[str, float]):
    """Widths of words, each measured once."""

    def __missing__(self, word: str) -> float:
        width = self[word] = sum(map(_EM.__getitem__, word))
        return width


_EM = _Letters(
    (letter, width)
    for width, letters in (
        (0.24, "ıijlîIİÎ \u00a0.,'’¹"),
        (0.28, ";:"),
        (0.32, "ftJ!()[]{}-²³"),
        (0.36, "r⁴"),
        (0.40, 'sşz"/\\“”'),
        (0.44, "cçkvxyFLSŞ"),
        (0.48, "aegğâETYZ?–_+*=#<>|•"),
        (0.52, "bdhnoöpquüûCÇKPX0123456789"),
        (0.56, "ABRVÂ"),
        (0.60, "D"),
        (0.64, "GĞHNUÜÛ"),
        (0.68, "OÖQ&…"),
        (0.72, "w%"),
        (0.80, "m"),
        (0.84, "M"),
        (0.90, "W@—►▶"),
    )
    for letter in letters
)
_WIDEST = 1.05
_SPACE = _EM[" "]


def pixels(widths: Iterable[float], indent: int = 0) -> float:
    """Give the room for text in columns of these widths side by side."""
    wide = sum(width * _PIXELS_PER_CHARACTER + _PIXELS_OF_PADDING for width in widths)
    return wide - _PIXELS_OF_PADDING - indent * _INDENT


def line_height(size: float) -> float:
    """Give the height in points of one line of text."""
    return math.ceil(size * _LINE)


def row_height(lines: int, size: float) -> float:
    """Give the height in points of a row with so many lines."""
    return lines * line_height(size) + _ROW_PADDING


def room(pixels_wide: float, size: float, letter_width: float, bold: bool = False) -> float:
    """Give how much text goes on a line, in em."""
    reserve = _RESERVE * (1.03 if bold else 1.0) * letter_width
    return max(pixels_wide / (size * _PIXELS_PER_POINT * reserve), 1.0)


def count_lines(text: str, line: float, words: WordWidths) -> int:
    """Count the lines that text takes when wrapped at words, where a line holds so many em."""
    if len(text) * _WIDEST <= line and "\n" not in text:
        return 1
    return sum(_wrapped(paragraph, line, words) for paragraph in text.split("\n"))


def _wrapped(paragraph: str, line: float, words: WordWidths) -> int:
    lines, used = 1, 0.0
    for word in paragraph.split(" "):
        width = words[word]
        if used + width <= line:
            used += width + _SPACE
        elif width <= line:
            lines, used = lines + 1, width + _SPACE
        else:  # a word longer than a line is broken where the line ends
            more = math.ceil((used + width) / line) - 1
            lines, used = lines + more, used + width - more * line + _SPACE
    return lines
