"""A formula that adds up cells (`SUM(B2:B5,D2)`, `B2+C2`, `'Fen İşleri'!C12`) carries the sum of what these cells hold.

It proves two things at once: that the printed total is right, and that the live formula adds up the right cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from math import isclose
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.workbook import NUMBER, Cell, Sheet, Workbook, read_area

_TERM: Final = r"(?:('(?:[^']|'')+'|[^\W\d][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)"
_ONE_TERM: Final = re.compile(_TERM)
_SUM: Final = re.compile(rf"SUM\({_TERM}(?:,{_TERM})*\)|{_TERM}(?:\+{_TERM})*")
_TOLERANCE: Final = 1e-9


def check(workbook: Workbook) -> Iterator[Breach]:
    """Add up, for each such formula, the numbers written in the cells."""
    sheets = {sheet.name.casefold(): sheet for sheet in workbook.sheets}
    for sheet in workbook.sheets:
        for cell in sheet.cells:
            if (
                cell.formula
                and cell.kind == "n"
                and NUMBER.fullmatch(cell.value or "")
                and _SUM.fullmatch(cell.formula)
            ):
                expected = sum(_terms(cell, sheet, sheets))
                if not isclose(
                    expected, sheet.numbers[cell.row, cell.column], rel_tol=_TOLERANCE, abs_tol=_TOLERANCE
                ):
                    sentence = f"{cell.formula[:120]!r} is {expected:.15g}, the cell says {cell.value}"
                    yield Breach(sheet.part, cell.reference, sentence)


def _terms(cell: Cell, own: Sheet, sheets: Mapping[str, Sheet]) -> Iterator[float]:
    for name, reference in _ONE_TERM.findall(cell.formula or ""):
        sheet = sheets.get(name.strip("'").replace("''", "'").casefold()) if name else own
        area = read_area(reference)
        if sheet is not None and area is not None:
            rows, columns = (
                range(area.first_row, area.last_row + 1),
                range(area.first_column, area.last_column + 1),
            )
            yield from (sheet.numbers.get(place, 0.0) for place in product(rows, columns))
