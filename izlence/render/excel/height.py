"""How high a row must be for its wrapped text: Excel does not measure merged cells, nor rows whose height is given."""

from __future__ import annotations

import math
from collections.abc import Iterable

_PIXELS_PER_CHARACTER = 7  # of a column's width, in Calibri 11
_PIXELS_OF_PADDING = 5
_PIXELS_PER_POINT = 96 / 72
_LINE = 1.3  # height of a line to the size of its font
_RESERVE = 1.03  # screens draw letters a little wider than they are
_BOLD = 1.035  # bold letters against usual ones, on the average of Turkish texts
_ROW_PADDING = 3.5
_INDENT = 9  # pixels
TALLEST = 408.0
"""Excel has no higher row (409.5)."""


class _Letters(dict[str, float]):
    """Widths of letters in Calibri, in em: those of Carlito, which was made to the same measures."""

    def __missing__(self, letter: str) -> float:
        return 1.05 if letter > "\u2e80" else 0.70


class WordWidths(dict[str, float]):
    """Widths of words, each measured once."""

    def __missing__(self, word: str) -> float:
        width = self[word] = sum(map(_EM.__getitem__, word))
        return width


_EM = _Letters(
    (letter, width)
    for width, letters in (
        (0.22, "'"),
        (0.23, " \u00a0ilıî"),
        (0.24, "j"),
        (0.25, ",.I¹İÎ‘’·"),
        (0.27, ":;"),
        (0.29, "`"),
        (0.30, "()"),
        (0.31, "-[]f{}"),
        (0.32, "J⁷"),
        (0.33, "!t³⁵"),
        (0.34, "²°"),
        (0.35, "r"),
        (0.36, "⁴⁶⁸⁹"),
        (0.39, "/\\s⁰ş"),
        (0.40, '"z'),
        (0.42, "Lcç“”„"),
        (0.43, "x"),
        (0.45, "kvy"),
        (0.46, "?FS|Ş"),
        (0.47, "Zgğ"),
        (0.48, "aâä"),
        (0.49, "ETYÉ"),
        (0.50, "#*+<=>^_e~é–•§±×≤≥"),
        (0.51, "$0123456789€£«»"),
        (0.52, "KPX"),
        (0.53, "CbdhnopquöüûÇßñ"),
        (0.54, "BR"),
        (0.55, "µ"),
        (0.57, "V"),
        (0.58, "AÂÄ"),
        (0.62, "DH"),
        (0.63, "GĞ"),
        (0.64, "UÜÛ"),
        (0.65, "N"),
        (0.66, "OÖ"),
        (0.67, "Q½"),
        (0.68, "&"),
        (0.69, "…"),
        (0.71, "%w"),
        (0.80, "m"),
        (0.85, "M"),
        (0.89, "@W"),
        (0.90, "►▶"),
        (0.91, "—→"),
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
    reserve = _RESERVE * (_BOLD if bold else 1.0) * letter_width
    return max(pixels_wide / (size * _PIXELS_PER_POINT * reserve), 1.0)


def column_width(ems: float, size: float, letter_width: float) -> float:
    """Give the width in characters of a column that holds so many em with an indent on one line."""
    return (ems * size * _PIXELS_PER_POINT * _RESERVE * letter_width + _INDENT) / _PIXELS_PER_CHARACTER + 1


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
