"""Names that formulas can use: the institution's totals and the range of each table of the book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from xlsxwriter.utility import quote_sheetname, xl_range_abs, xl_rowcol_to_cell

from izlence.compose.document import OfficialTable
from izlence.render.excel.data import ascii_name
from izlence.render.excel.look import Labels
from izlence.render.excel.sheet import Name

# Where the institution's totals stand, the first one that the book has.
_WITH_TOTALS = ("institution-performance", "goal-resource-need", "cost-table")


class Placed(NamedTuple):
    """A table with its sheet, and the rows of its headings and of its first row, from 0."""

    table: OfficialTable
    sheet: str
    head: int
    top: int


def defined_names(tables: Sequence[Placed], labels: Labels) -> list[Name]:
    """Name the totals and the tables."""
    found: dict[str, Name] = {}
    for name in (*_totals(tables, labels), *_ranges(tables, labels)):
        number, unique = 1, name.name
        while unique.lower() in found:
            number += 1
            unique = f"{name.name}_{number}"
        found[unique.lower()] = Name(unique, name.area)
    return list(found.values())


def _totals(tables: Sequence[Placed], labels: Labels) -> Iterator[Name]:
    titles = {
        "total": labels.total_cost,
        "budget": labels.total_budget,
        "off_budget": labels.total_off_budget,
    }
    known = {placed.table.name: placed for placed in reversed(tables)}
    placed = next((known[name] for name in _WITH_TOTALS if name in known), None)
    if placed is None:
        return
    totals = [index for index, row in enumerate(placed.table.rows) if row.role == "total"]
    for position, column in enumerate(placed.table.columns if totals else ()):
        row = placed.table.rows[totals[-1]]
        if column.key in titles and position < len(row.cells) and row.cells[position].number is not None:
            cell = xl_rowcol_to_cell(placed.top + totals[-1], position, row_abs=True, col_abs=True)
            yield Name(_name(titles[column.key]), f"{quote_sheetname(placed.sheet)}!{cell}")


def _ranges(tables: Sequence[Placed], labels: Labels) -> Iterator[Name]:
    for table, sheet, head, top in tables:
        last = max(top + len(table.rows) - 1, head)
        area = xl_range_abs(head, 0, last, len(table.columns) - 1)
        yield Name(
            _name(f"{labels.table_names} {table.sheet or table.title}"), f"{quote_sheetname(sheet)}!{area}"
        )


def _name(title: str) -> str:
    """Write a title as a name: Toplam_Butce. With an underscore it is never taken for a cell's address."""
    words = [word.capitalize() for word in ascii_name(title).split("_")]
    return "_".join(words) if len(words) > 1 and words[0][:1].isalpha() else f"_{'_'.join(words)}"
