"""Records that one side removed and that are in the merge nevertheless, because the other side has moved them to another list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any


def came_back(versions: Sequence[Any], *merged: Any) -> tuple[str, ...]:
    """Give the codes that stand in the ancestor and in the merge, whichever way it is decided, and on one side no more."""
    base, ours, theirs = (set(_codes(data)) for data in versions)
    stays = set[str].intersection(*(set(_codes(data)) for data in merged))
    return tuple(sorted(stays & base - (ours & theirs)))


def _codes(data: Any) -> Iterator[str]:
    for item in data if isinstance(data, list) else ():
        if isinstance(item, dict) and isinstance(item.get("code"), str):
            yield item["code"]
        yield from _codes(item)
    for value in data.values() if isinstance(data, dict) else ():
        yield from _codes(value)
