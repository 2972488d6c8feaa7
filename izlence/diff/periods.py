"""How a period's folder is told to a reader."""

from __future__ import annotations

import re

_YEARS = re.compile(r"([0-9]{4})-([0-9]{4})")


def told_period(period: str) -> str:
    """Write the years from and to with the dash that stands between numbers: 2025–2029."""
    years = _YEARS.fullmatch(period)
    return f"{years[1]}–{years[2]}" if years else period
