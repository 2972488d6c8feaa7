"""How many random examples a law is tried with."""

from __future__ import annotations

from typing import Any

from hypothesis import settings

NIGHTLY = "nightly"
_MORE = 10

settings.register_profile(NIGHTLY)


def law(examples: int, by_night: int = 0, **options: Any) -> settings:
    """Try a law with so many examples, the same each time; by night (`--nightly`) with ten times as many or the number given, and new ones."""
    is_night = settings.get_current_profile_name() == NIGHTLY
    number = (by_night or examples * _MORE) if is_night else examples
    return settings(max_examples=number, derandomize=not is_night, deadline=None, **options)
