"""A chart's figures as cells of a worksheet: categories down, series across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from izlence.compose.document import Chart

SHEET = "Veri"
# The language of the number's digits: LibreOffice would take that of the machine.
_TURKISH = "[$-41F]"


@dataclass(frozen=True, slots=True)
class GridSeries:
    """A series: the column it stands in, its name, its numbers; None where there is none."""

    column: str
    name: str
    numbers: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a chart's worksheet; `number_format` shows its figures with the decimals they are printed with."""

    categories: tuple[str, ...]
    series: tuple[GridSeries, ...]
    number_format: str

    @property
    def category_cells(self) -> str:
        """The range of the categories."""
        return self.cells("A")

    def cells(self, column: str) -> str:
        """Give the range of a column's figures."""
        return f"{SHEET}!${column}$2:${column}${len(self.categories) + 1}"


def grid_of(chart: Chart) -> Grid:
    """Lay a chart's figures out; a chart whose series do not fit its categories is no chart."""
    numbers = [cell.number for series in chart.series for cell in series.values]
    series = tuple(
        GridSeries(chr(ord("B") + index), one.name, _numbers(one.values, len(chart.categories)))
        for index, one in enumerate(chart.series)
    )
    return Grid(chart.categories, series, number_format([number for number in numbers if number is not None]))


def _numbers(cells: Sequence[object], count: int) -> tuple[float | None, ...]:
    numbers = [getattr(cell, "number", None) for cell in cells]
    if len(numbers) != count:
        raise ValueError(f"a series has {len(numbers)} values for {count} categories")
    return tuple(None if number is None else float(number) for number in numbers)


def number_format(numbers: Sequence[Decimal]) -> str:
    """Give the format that shows as many decimals as the figure with the most has."""
    exponents = [number.as_tuple().exponent for number in numbers]
    decimals = max([-one for one in exponents if isinstance(one, int)], default=0)
    return f"{_TURKISH}#,##0" + (f".{'0' * decimals}" if decimals > 0 else "")


def written(number: float) -> str:
    """Write a number as the workbook does."""
    return f"{number:.16G}"
