"""Items of a list that are the two halves of one: a dash too many stands before one of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from izlence.diagnostic import PlanPath
from izlence.validate.refusal import Refusal


def splits(refused: Iterable[Refusal], data: Any) -> dict[PlanPath, bool]:
    """Give the paths of items that are halves of one: True for the later half, where the dash stands."""
    found: dict[PlanPath, bool] = {}
    for refusal in refused:
        if refusal.about_fields and refusal.path and refusal.path not in found:
            found |= dict(_halves(refusal, data))
    return found


def _halves(refusal: Refusal, data: Any) -> Iterator[tuple[PlanPath, bool]]:
    """Give both halves of a split item, where the refused one is the later: it lacks what the one before it has."""
    *outer, position = refusal.path
    if not isinstance(position, int) or position == 0:
        return
    for step in outer:
        data = data[step]
    before, after = data[position - 1], data[position]
    if isinstance(before, dict) and isinstance(after, dict) and _are_one(before, after, refusal.schema):
        yield (*outer, position - 1), False
        yield refusal.path, True


def _are_one(before: dict[str, Any], after: dict[str, Any], schema: Any) -> bool:
    required, known = schema.get("required", ()), schema.get("properties", {})
    both = before.keys() | after.keys()
    return (
        bool(after)
        and bool(required)
        and required[0] in before
        and not before.keys() & after.keys()
        and both >= set(required)
        and both <= known.keys()
    )
