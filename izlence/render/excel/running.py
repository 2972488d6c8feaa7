"""Live rows of totals and live shares of an official table; each formula is written only where it gives the figure.

A row of totals is a SUBTOTAL over the rows it adds up, which passes over the SUBTOTALs among them. A share is the difference
of two rounded running shares, as `compute` makes it, so that the shares of any run of rows add up to the rounded share of
the run. (A SUBTOTAL of shares would pass over them, for each of them has a SUBTOTAL inside.)
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate

from izlence.compose.document import OfficialRow, OfficialTable

_HUNDRED = Decimal(100)
_ZERO = Decimal(0)
_PLACES = 2  # of a share
_STEP = Decimal(1).scaleb(-_PLACES)


class Running:
    """The formulas of one table whose columns have these letters and whose first row is the sheet's row `top`, from 1."""

    def __init__(self, table: OfficialTable, letters: Sequence[str], top: int) -> None:
        self._table = table
        self._letters = letters
        self._top = top
        self._sums = [self._running_sums(column) for column in range(len(table.columns))]
        totals = [index for index, row in enumerate(table.rows) if row.role == "total" and row.adds]
        self._last = totals[-1] if totals else -1
        keys = [column.key for column in table.columns]
        self._shares = [
            _Shares(
                table.rows[self._last].cells[whole].number, self._sums[whole], letters[whole], top, self._last
            )
            if self._last >= 0 and (whole := _index(keys, column.share_of)) >= 0
            else None
            for column in table.columns
        ]
        self._has_share = [bool(column.share_of) and column.share_of in keys for column in table.columns]

    def of_row(self, number: int, row: OfficialRow) -> list[str]:
        """Give the formulas of a row's cells; nothing where a cell has none or its figure is not what the formula gives."""
        return [
            ""
            if cell.number is None
            else (shares.formula(number, row, cell.number) if shares else "")
            if has_share
            else self._sum(column, row, cell.number)
            if row.adds is not None
            else ""
            for column, (cell, shares, has_share) in enumerate(
                zip(row.cells, self._shares, self._has_share, strict=False)
            )
        ]

    def _sum(self, column: int, row: OfficialRow, number: Decimal) -> str:
        assert row.adds is not None
        first, last = row.adds
        sums, letter = self._sums[column], self._letters[column]
        if number != sums[last + 1] - sums[first]:
            return ""
        return f"SUBTOTAL(9,{letter}{self._top + first}:{letter}{self._top + last})"

    def _running_sums(self, column: int) -> list[Decimal]:
        """Give the sums of the rows before each row that are no totals themselves."""
        amounts = (_amount(row, column) for row in self._table.rows)
        return list(accumulate(amounts, initial=_ZERO))


class _Shares:
    """The formulas of one column of shares: each running share is worked out once and stands in two of them."""

    def __init__(
        self, all_of_it: Decimal | None, sums: Sequence[Decimal], letter: str, top: int, last: int
    ) -> None:
        self._rounded = [
            (part * _HUNDRED / all_of_it).quantize(_STEP, ROUND_HALF_UP) if all_of_it else _ZERO
            for part in sums
        ]
        self._total = f"{letter}${top + last}"
        start, end = f"ROUND(SUBTOTAL(9,{letter}${top}:{letter}", f")/{self._total}*100,{_PLACES})"
        self._running = [f"{start}{row}{end}" for row in range(top, top + len(sums) - 1)]

    def formula(self, number: int, row: OfficialRow, share: Decimal) -> str:
        """Give the formula of a share; nothing where it is not what the formula gives."""
        first, last = row.adds or (number, number)
        if self._rounded[last + 1] - self._rounded[first] != share:
            return ""
        if first == 0:
            return f"IF({self._total}=0,0,{self._running[last]})"
        return f"IF({self._total}=0,0,ROUND({self._running[last]}-{self._running[first - 1]},{_PLACES}))"


def _index(keys: Sequence[str], key: str) -> int:
    return keys.index(key) if key and key in keys else -1


def _amount(row: OfficialRow, column: int) -> Decimal:
    if row.adds is not None or column >= len(row.cells):
        return _ZERO
    return row.cells[column].number or _ZERO
