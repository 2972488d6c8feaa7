"""Codes that have never been given: a code is permanent, so a gap in the row stays a gap."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NUMBER = r"\.([1-9]\d{0,3})"
_ENDS_HERE = r"(?![\d.]*\d)"


def next_code(prefix: str, texts: Iterable[str]) -> str:
    """Give the code behind the highest `prefix.N` that was ever written, in a comment too."""
    return _after(prefix, re.compile(rf"(?<![A-Za-z\d]){re.escape(prefix)}{_NUMBER}{_ENDS_HERE}"), texts)


def next_target_code(objective: str, texts: Iterable[str]) -> str:
    """Give the code for a new target of an objective (`H4.4`); indicators and activities of a deleted target count too."""
    numbers = re.escape(objective.removeprefix("H"))
    own = rf"PH{numbers}{_NUMBER}{_ENDS_HERE}"
    of_rows = rf"(?:PG|IG|F){numbers}{_NUMBER}(?=\.[1-9])"
    prefix = f"PH{objective.removeprefix('H')}"
    return _after(prefix, re.compile(rf"(?<![A-Za-z\d])(?:{own}|{of_rows})"), texts)


def is_written(code: str, texts: Iterable[str]) -> bool:
    """Tell whether a code stands anywhere in some texts."""
    pattern = re.compile(rf"(?<![A-Za-z\d]){re.escape(code)}(?![\d.]*\d)")
    return any(pattern.search(text) for text in texts)


def _after(prefix: str, pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    used = {int(next(filter(None, found.groups()))) for text in texts for found in pattern.finditer(text)}
    return f"{prefix}.{max(used, default=0) + 1}"
