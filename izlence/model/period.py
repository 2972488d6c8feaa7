"""Periods: a year, or a part of one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_PERIOD = re.compile(r"(?P<year>[12]\d{3})(?:-(?P<kind>[HQM])(?P<part>\d{1,2}))?")
_NAMES = {"H": "yarıyıl", "Q": "çeyrek"}
_MONTHS = (
    "Ocak",
    "Şubat",
    "Mart",
    "Nisan",
    "Mayıs",
    "Haziran",
    "Temmuz",
    "Ağustos",
    "Eylül",
    "Ekim",
    "Kasım",
    "Aralık",
)
_PARTS = {"H": 2, "Q": 4, "M": 12}
_MONTHS_IN_PART = {"H": 6, "Q": 3, "M": 1}


class Period(NamedTuple):
    """A year (`2022`), a half (`2023-H1`), a quarter (`2023-Q3`) or a month (`2023-M09`)."""

    year: int
    kind: str = ""
    part: int = 0

    @property
    def months(self) -> int:
        """How many months of the year have passed when the period ends."""
        return 12 if not self.kind else _MONTHS_IN_PART[self.kind] * self.part

    @property
    def heading(self) -> str:
        """How official tables head the column, when the plan does not say otherwise."""
        if not self.kind:
            return str(self.year)
        if self.kind == "M":
            return f"{_MONTHS[self.part - 1]} {self.year}"
        if self.part == 1:
            return f"{self.year} ({self.months}\u00a0aylık)"
        return f"{self.year} ({self.part}.\u00a0{_NAMES[self.kind]})"


@lru_cache(maxsize=256)
def parse_period(text: str) -> Period | None:
    """Read a period as the plan writes it; None when the text is not one."""
    match = _PERIOD.fullmatch(text)
    if match is None:
        return None
    kind = match["kind"] or ""
    if not kind:
        return Period(int(match["year"]))
    part = int(match["part"])
    width = 2 if kind == "M" else 1
    if len(match["part"]) != width or not 1 <= part <= _PARTS[kind]:
        return None
    return Period(int(match["year"]), kind, part)


@lru_cache(maxsize=256)
def period_order(text: str) -> tuple[int, int, str]:
    """Give the key that sorts periods by when they end; of two that end together the year comes last."""
    period = parse_period(text)
    return (period.year, period.months, period.kind or "~") if period else (0, 0, text)
