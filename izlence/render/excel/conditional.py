"""Totals of very many figures: a SUMIFS over a data sheet where a handful of conditions names exactly these figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache

from xlsxwriter.utility import quote_sheetname, xl_col_to_name

from izlence.compose.document import DataTable
from izlence.language import lower
from izlence.render.excel.data import FIRST_ROW, Value

_LONGEST = 255
_AMBIGUOUS = frozenset("*?~<>=")


class Conditions:
    """Finds the sums; `sheets` names the sheet of each data table."""

    def __init__(self, tables: Sequence[DataTable], sheets: Mapping[str, str]) -> None:
        self._tables = [table for table in tables if table.paths and table.columns[-1].kind == "money"]
        self._sheets = sheets
        self._rows: dict[str, dict[str, int]] = {}

    def sums(self, terms: Sequence[str]) -> str | None:
        """Write the formula that adds up the terms by conditions; None where no conditions name them all and no others."""
        left = set(terms)
        if len(left) < len(terms):
            return None  # one that counts twice
        found: list[str] = []
        for table in self._tables:
            rows = self._rows_of(table)
            mine = [rows[term] for term in terms if term in rows and term in left]
            formula = self._sum(table, mine) if mine else None
            if formula:
                found.append(formula)
                left -= {table.paths[row] for row in mine}
        return "+".join(found) if found and not left else None

    def _rows_of(self, table: DataTable) -> dict[str, int]:
        if table.name not in self._rows:
            self._rows[table.name] = {path: row for row, path in enumerate(table.paths) if path}
        return self._rows[table.name]

    def _sum(self, table: DataTable, mine: Sequence[int]) -> str | None:
        wanted = {
            column: value
            for column in range(len(table.columns) - 1)
            if (value := _common(table, mine, column)) is not None
        }
        matching = {
            column: {row for row, values in enumerate(table.rows) if _compared(values[column]) == value}
            for column, value in wanted.items()
        }
        if not wanted or sorted(set.intersection(*matching.values())) != sorted(mine):
            return None
        needed = _fewest(matching, len(mine))
        conditions = "".join(
            f",{self._range(table, column)},{_quoted(str(table.rows[mine[0]][column]))}" for column in needed
        )
        return f"SUMIFS({self._range(table, len(table.columns) - 1)}{conditions})"

    def _range(self, table: DataTable, column: int) -> str:
        letter, last = xl_col_to_name(column), len(table.rows) + FIRST_ROW - 1
        return f"{quote_sheetname(self._sheets[table.name])}!${letter}${FIRST_ROW}:${letter}${last}"


def _common(table: DataTable, mine: Sequence[int], column: int) -> Value:
    """Give what all the rows have in a column, as Excel compares it, where a condition can say it."""
    values = {_compared(table.rows[row][column]) for row in mine}
    first = table.rows[mine[0]][column]
    if len(values) > 1 or not isinstance(first, str) or not first or len(first) > _LONGEST:
        return None
    return None if _AMBIGUOUS.intersection(first) else _compared(first)


def _fewest(matching: Mapping[int, set[int]], count: int) -> list[int]:
    """Leave out the conditions, of which each column's has its `matching` rows, that name no fewer rows."""
    needed = set(matching)
    for column in sorted(matching, reverse=True):
        fewer = needed - {column}
        if fewer and len(set.intersection(*(matching[other] for other in fewer))) == count:
            needed = fewer
    return sorted(needed)


@cache
def _compared(value: Value) -> Value:
    """Give a value as SUMIFS compares it: "01" is the number 1, and capitals are small letters."""
    if not isinstance(value, str):
        return value
    try:
        number = Decimal(value.strip().replace(",", "."))
    except InvalidOperation:
        return lower(value).replace("ı", "i").casefold()
    return number


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
