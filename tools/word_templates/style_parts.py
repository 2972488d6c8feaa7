"""What styles are made of, as Word writes it: weight, size, colour, distances, lines."""

from __future__ import annotations

from tools.word_templates.look import NAVY, PALE

BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
CENTRED = '<w:jc w:val="center"/>'
RIGHT = '<w:jc w:val="right"/>'
KEEP_NEXT = "<w:keepNext/>"
KEEP_LINES = "<w:keepLines/>"
KEEP = KEEP_NEXT + KEEP_LINES
NEW_PAGE = "<w:pageBreakBefore/>"
SAME_PAGE = '<w:pageBreakBefore w:val="0"/>'
LINE_BELOW = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="3" w:color="{NAVY}"/></w:pBdr>'
SHADED = f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
BOXED = (
    f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/>'
    f'<w:left w:val="single" w:sz="24" w:space="6" w:color="{NAVY}"/>'
    f'<w:bottom w:val="single" w:sz="4" w:space="3" w:color="{PALE}"/></w:pBdr>{SHADED}'
)


def size(half_points: int) -> str:
    """Give the size of text."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def colour(value: str) -> str:
    """Give the colour of text."""
    return f'<w:color w:val="{value}"/>'


def space(before: int, after: int, line: int = 0) -> str:
    """Give the space above and below a paragraph in twentieths of a point, and its line spacing in 240ths of a line."""
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def indent(left: int, hanging: int = 0) -> str:
    """Give the indent of a paragraph in twentieths of a point."""
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"/>' if hanging else "/>")


def outline(level: int) -> str:
    """Give the level of a heading, from 1; 10 is plain text."""
    return f'<w:outlineLvl w:val="{level - 1}"/>'
