"""Live totals: the formula that adds up cells wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from xlsxwriter.utility import quote_sheetname, xl_col_to_name

from izlence.render.excel.sheet import Spot

_MOST_ARGUMENTS = 255
_LONGEST = 8192
_letters = cache(xl_col_to_name)
_quoted = cache(quote_sheetname)


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
    if len(terms) == 1 and terms[0] in places:
        return _single(places[terms[0]], sheet)
    if len(terms) == 2 and terms[0] in places and terms[1] in places:
        # Most totals are of two figures of one row. A plus sign fails on a dash, so SUM, which passes over text, is used then.
        (name, row, column, known), other = places[terms[0]], places[terms[1]]
        if known and other[3] and (name, row) == other[:2]:
            return f"{_spot(name, row, column, sheet)}+{_spot(name, row, other[2], sheet)}"
    found = [Place(*places[term]) for term in terms if term in places]
    if not found or len(found) < len(terms):
        return None
    ranges = _ranges(found)
    formula = f"SUM({','.join(_reference(part, sheet) for part in ranges)})"
    return formula if len(ranges) <= _MOST_ARGUMENTS and len(formula) <= _LONGEST else None


def _single(spot: Spot, sheet: str) -> str:
    address = _spot(spot[0], spot[1], spot[2], sheet)
    return address if spot[3] else f"SUM({address})"


def follow(path: str, places: Mapping[str, Spot], sheet: str, address: str) -> str | None:
    """Write the formula that repeats a figure, or None where it stands at this address itself or is no number."""
    spot = places.get(path)
    if spot is None or not spot[3]:
        return None
    found = _spot(spot[0], spot[1], spot[2], sheet)
    return None if found == address else found


def _spot(name: str, row: int, column: int, sheet: str) -> str:
    cell = f"{_letters(column)}{row + 1}"
    return cell if name == sheet else f"{_quoted(name)}!{cell}"


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
    return _cell(place) if place.sheet == sheet else f"{_quoted(place.sheet)}!{_cell(place)}"


def _cell(place: Place) -> str:
    return f"{_letters(place.column)}{place.row + 1}"
