"""Tidy data for pivots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from izlence.compose.document.cell import Kind

DataValues: TypeAlias = "tuple[str | Decimal | None, ...]"
DataRow: TypeAlias = "tuple[str, DataValues]"
"""The path of a row's last value in the plan, and the row's values."""


class DataColumn(NamedTuple):
    """A column of a data table; `kind` says how its values look."""

    heading: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class DataTable:
    """Tidy data for pivots: one row a value, nothing merged, nothing formatted; None is an empty cell.

    `paths` names the value in each row's last column as the pages do; "" where there is none. A workbook writes it as a reference to
    the page's cell; a path that stands on no page stands here, and what adds it up refers to this row. `terms` are the paths that such
    a value adds up, for each row, or nothing at all.
    """

    name: str
    title: str
    columns: tuple[DataColumn, ...]
    rows: tuple[DataValues, ...]
    paths: tuple[str, ...] = ()
    terms: tuple[tuple[str, ...], ...] = ()


def data_table(name: str, title: str, columns: tuple[DataColumn, ...], rows: Iterable[DataRow]) -> DataTable:
    """Make a data table of rows with their paths; a value that is not there has none."""
    found = list(rows)
    paths = tuple([path if values[-1] is not None else "" for path, values in found])
    return DataTable(name, title, columns, tuple([values for _, values in found]), paths)
