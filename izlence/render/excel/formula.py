"""Live totals: the formula that adds up cells wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from xlsxwriter.utility import quote_sheetname, xl_col_to_name

_MOST_ARGUMENTS = 255
_LONGEST = 8192
_letters = cache(xl_col_to_name)


Spot: TypeAlias = tuple[str, int, int, bool]
"""A place as it is remembered while sheets are laid out: bare, for there are very many."""


class Place(NamedTuple):
    """Where a figure stands; rows and columns count from 0, a figure that is blank or a dash is no number."""

    sheet: str
    row: int
    column: int
    is_number: bool


class Range(NamedTuple):
    """Neighbouring cells, in a column or in a row."""

    first: Place
    last: Place


def total(terms: Sequence[str], places: Mapping[str, Spot], sheet: str) -> str | None:
    """Write the formula that adds up the terms, or None when one of them stands nowhere."""
    found = [Place(*places[term]) for term in terms if term in places]
    if not found or len(found) < len(terms):
        return None
    if _are_a_pair(found):
        return "+".join(_address(place, sheet) for place in found)
    ranges = _ranges(found)
    formula = f"SUM({','.join(_reference(part, sheet) for part in ranges)})"
    return formula if len(ranges) <= _MOST_ARGUMENTS and len(formula) <= _LONGEST else None


def _are_a_pair(found: list[Place]) -> bool:
    # A plus sign fails on a dash, so SUM, which passes over text, is used wherever one stands.
    return (
        len(found) == 2
        and len({(place.sheet, place.row) for place in found}) == 1
        and all(p.is_number for p in found)
    )


def _ranges(found: list[Place]) -> list[Range]:
    if _is_run(found):
        return [Range(found[0], found[-1])]
    in_columns = _join(sorted(found, key=lambda place: (place.sheet, place.column, place.row)), (1, 0))
    in_rows = _join(sorted(found, key=lambda place: (place.sheet, place.row, place.column)), (0, 1))
    return min(in_columns, in_rows, key=len)


def _is_run(found: list[Place]) -> bool:
    """Tell whether the places stand one below the other, as nearly all do."""
    sheet, first, column, _ = found[0]
    return all(
        place.row == row and place.column == column and place.sheet == sheet
        for row, place in enumerate(found, first)
    )


def _join(found: list[Place], step: tuple[int, int]) -> list[Range]:
    ranges: list[Range] = []
    for place in found:
        last = ranges[-1].last if ranges else None
        if last and (last.sheet, last.row + step[0], last.column + step[1]) == (
            place.sheet,
            place.row,
            place.column,
        ):
            ranges[-1] = Range(ranges[-1].first, place)
        else:
            ranges.append(Range(place, place))
    return ranges


def _reference(cells: Range, sheet: str) -> str:
    first = _address(cells.first, sheet)
    return first if cells.first is cells.last else f"{first}:{_cell(cells.last)}"


def _address(place: Place, sheet: str) -> str:
    return _cell(place) if place.sheet == sheet else f"{quote_sheetname(place.sheet)}!{_cell(place)}"


def _cell(place: Place) -> str:
    return f"{_letters(place.column)}{place.row + 1}"
