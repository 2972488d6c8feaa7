"""Merged areas are rectangles of two cells or more that do not overlap: otherwise Excel repairs the sheet."""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import Area, Workbook, read_area


def check(workbook: Workbook) -> Iterator[Breach]:
    """Look at the merged areas of each sheet."""
    for sheet in workbook.sheets:
        areas = []
        for reference in workbook.package.find_all(sheet.part, "//s:mergeCell/@ref"):
            area = read_area(reference)
            if area is None or area[:2] == area[2:]:
                yield Breach(sheet.part, reference, "the merged area is not one of two cells or more")
            else:
                areas.append((area, reference))
        for first, second in _overlaps(sorted(areas)):
            yield Breach(sheet.part, second, f"the merged area overlaps {first}")


def _overlaps(areas: list[tuple[Area, str]]) -> Iterator[tuple[str, str]]:
    """Sweep down the rows, keeping the areas that still go on, ordered by column."""
    going_on: list[tuple[int, int, int, str]] = []
    for area, reference in areas:
        going_on = [one for one in going_on if one[2] >= area.first_row]
        place = bisect(going_on, area.first_column, key=lambda one: one[0])
        left = going_on[place - 1] if place else None
        right = going_on[place] if place < len(going_on) else None
        if left is not None and left[1] >= area.first_column:
            yield left[3], reference
        elif right is not None and right[0] <= area.last_column:
            yield right[3], reference
        else:
            insort(going_on, (area.first_column, area.last_column, area.last_row, reference))
