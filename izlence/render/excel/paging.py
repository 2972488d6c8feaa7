"""Where printed pages end: a table that does not fit on what is left of a page begins the next one."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.render.excel.look import Printing

_A4 = (21.0, 29.7)
_CENTIMETRES = 2.54
_POINTS = 72
_POINTS_PER_PIXEL = 0.75
_RESERVE = 0.97  # printers and programs differ a little


def page_height(printing: Printing, pixels_wide: float, landscape: bool) -> float:
    """Give the height in points of what goes on a page when the columns are fitted to its width."""
    sides = tuple(reversed(_A4)) if landscape else _A4
    wide, tall = (side / _CENTIMETRES * _POINTS for side in sides)
    wide -= (printing.left + printing.right) / _CENTIMETRES * _POINTS
    tall -= (printing.top + printing.bottom) / _CENTIMETRES * _POINTS
    scale = min(1.0, wide / (pixels_wide * _POINTS_PER_PIXEL))
    return tall / scale * _RESERVE


def page_breaks(
    heights: Sequence[float],
    starts: Sequence[int],
    together: Sequence[tuple[int, int]],
    head: int,
    page: float,
) -> list[int]:
    """Give the rows before which a page ends: each of `starts`, and those stretches of rows that would be torn.

    The first `head` rows stand at the top of every page.
    """
    repeated = sum(heights[:head])
    forced, stretches = set(starts), dict(together)
    breaks: list[int] = []
    used = repeated
    for row in range(head, len(heights)):
        needed = sum(heights[row : stretches[row]]) if row in stretches else 0.0
        if row in forced or used + needed > page >= repeated + needed:
            breaks.append(row)
            used = repeated
        used += heights[row]
        if used > page:  # a page ends by itself
            used = repeated + heights[row]
    return breaks
