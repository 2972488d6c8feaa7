"""The order of the entries that a merge leaves: ours, with what they moved and where they put something in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from izlence.model.code import code_order
from izlence.model.period import parse_period, period_order


def merged_order(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], kept: Collection[str]
) -> list[str] | None:
    """Give what is kept in its merged order; None where both sides moved entries, each otherwise.

    What both added in one place: ours first; by code where both sides stand in the order of their codes.
    """
    if _is_by_code(ours) and _is_by_code(theirs):
        return sorted(kept, key=_code)
    shared = set(base).intersection(ours, theirs)
    before, own, other = ([key for key in keys if key in shared] for keys in (base, ours, theirs))
    if other in (own, before):
        return _put_in(ours, theirs, kept, is_ours_first=True)
    return _put_in(theirs, ours, kept, is_ours_first=False) if own == before else None


def _is_by_code(keys: Sequence[str]) -> bool:
    order = [_code(key) for key in keys]
    return all(any(sign.isdecimal() for sign in key) and " " not in key for key in keys) and order == sorted(
        order
    )


def _code(key: str) -> tuple[object, ...]:
    return period_order(key) if parse_period(key) else (10_000, 0, "", *code_order(key))


def _put_in(
    main: Sequence[str], other: Sequence[str], kept: Collection[str], *, is_ours_first: bool
) -> list[str]:
    """Put into the main order what only the other side has, behind what stands before it there."""
    result = [key for key in main if key in kept]
    known, behind = set(other), -1
    for key in other:
        if key not in kept:
            continue
        if key in main:
            behind = result.index(key)
            continue
        behind += 1
        while is_ours_first and behind < len(result) and result[behind] not in known:
            behind += 1
        result.insert(behind, key)
    return result
