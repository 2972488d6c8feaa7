"""Texts as Word can hold them: a commit's message, an author or a folder's name may have any sign in it."""

from __future__ import annotations

from typing import Any, TypeVar

from izlence.report.clean import clean

_Shown = TypeVar("_Shown", bound="str | tuple[Any, ...] | bool")


def shown(value: _Shown) -> _Shown:
    """Give texts, or tuples of texts in any depth, with a sign in place of what cannot be shown; lines stay lines."""
    given: Any = value
    if isinstance(given, str):
        return "\n".join(map(clean, given.split("\n")))  # type: ignore[return-value]
    if isinstance(given, tuple):
        items = map(shown, given)
        return type(given)(*items) if hasattr(given, "_fields") else tuple(items)  # type: ignore[return-value]
    return value
