"""An indicator's values as a row of years: what can be compared with what."""

from __future__ import annotations

from decimal import Decimal

from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator

YearValue = tuple[str, Decimal]

_YEAR = 4  # the letters of a whole year; a part of one (2023-H1) has more


def first_target_year(plan: Plan) -> str:
    """Give the first year whose values are aimed at; what stands before it has happened or is an estimate."""
    frame = plan.frame
    if isinstance(frame, ProgrammeFrame):
        return frame.year
    return next(iter(frame.years), "")


def whole_years(indicator: Indicator) -> list[YearValue]:
    """Give the values of whole years in order of time.

    Parts of a year and what is not available are left out: six months cannot be compared with a year.
    """
    values = indicator.values
    return [
        (period, value)
        for period in sorted(values)
        if len(period) == _YEAR and (value := values[period]) is not None
    ]


def before_and_from(years: list[YearValue], first_target: str) -> tuple[list[YearValue], list[YearValue]]:
    """Part a row of years into what was and what is aimed at."""
    aimed = sum(period >= first_target for period, _ in years)
    return years[: len(years) - aimed], years[len(years) - aimed :]
