"""What becomes of a programme's columns when its year moves on, and which of last year's values are values of the new one.

A value goes over only where it is of the same period under the same heading: 2023 under GERÇEKLEŞEN in both. Last year's target
is no actual, half a year is no year, and an estimate is not what came of it: those places are open in the new year.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from izlence.edit.tree import Node, NotEditable
from izlence.model.period import parse_period, period_order


@dataclass(frozen=True, slots=True)
class Columns:
    """The periods of one table, old and new, each with the heading it stands under; in the order of the table."""

    old: Mapping[str, str]
    new: Mapping[str, str]

    @property
    def kept(self) -> frozenset[str]:
        """The periods whose values go over."""
        return frozenset(period for period, heading in self.new.items() if self.old.get(period) == heading)


@dataclass(frozen=True, slots=True)
class Shift:
    """How a programme moves from one year to another."""

    year: int
    by: int
    columns: Columns
    monitoring: Columns

    @property
    def open_periods(self) -> tuple[str, ...]:
        """The new periods whose values nobody knows yet, by time."""
        wanted = {
            period
            for each in (self.columns, self.monitoring)
            for period in each.new
            if period not in each.kept
        }
        return tuple(sorted(wanted, key=period_order))

    @property
    def old_years(self) -> tuple[str, ...]:
        """The years that the old programme shows: where a text names one, somebody must look at it."""
        shown = {*self.columns.old, *self.monitoring.old, str(self.year)}
        return tuple(sorted({period[:4] for period in shown}))


def shifted(period: str, by: int) -> str:
    """Move a period by some years: `2023-H1` by 1 is `2024-H1`."""
    return str(int(period[:4]) + by) + period[4:]


def shift_years(text: str, year: int, by: int) -> str:
    """Write the new year in place of the old one, wherever it stands as a word."""
    return re.sub(rf"(?<!\d){year}(?!\d)", str(year + by), text)


def plan_shift(frame: Node, year: int, by: int) -> Shift:
    """Read the columns of program.yaml and say how they move."""
    columns = _columns(frame.get("columns"), by)
    watched = frame.get("monitoring_columns")
    return Shift(year, by, columns, _columns(watched, by) if watched else columns)


def _columns(node: Node | None, by: int) -> Columns:
    if node is None:
        raise NotEditable
    old: dict[str, str] = {}
    for group in node.items:
        heading, periods = group.get("heading"), group.get("periods")
        if heading is None or periods is None or not all(map(parse_period, periods.texts())):
            raise NotEditable
        old |= dict.fromkeys(periods.texts(), heading.value)
    return Columns(old, {shifted(period, by): heading for period, heading in old.items()})
