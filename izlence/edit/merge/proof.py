"""The proof of a merge, on data alone: every change of both sides is in it, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from izlence.edit.form import repr_of
from izlence.model.record_keys import record_keys

_Values = dict[tuple[str, ...], str]


def has_every_change(base: Any, ours: Any, theirs: Any, merged: Any) -> bool:
    """Tell whether the merged data has exactly what both sides changed, and no value that they changed otherwise."""
    before, own, other, result = (dict(_values(data, (), "")) for data in (base, ours, theirs, merged))
    for path in before.keys() | own.keys() | other.keys() | result.keys():
        wanted = _wanted(before.get(path), own.get(path), other.get(path))
        if wanted is Ellipsis or result.get(path) != wanted:
            return False
    return True


def has_every_change_but(base: Any, ours: Any, theirs: Any, merged: Any, chosen: Any) -> bool:
    """Tell whether data in which every conflict was decided for `chosen` has, where it has not its value, what a merge gives."""
    before, own, other, result = (dict(_values(data, (), "")) for data in (base, ours, theirs, merged))
    mine = dict(_values(chosen, (), ""))
    for path in before.keys() | own.keys() | other.keys() | result.keys():
        wanted = _wanted(before.get(path), own.get(path), other.get(path))
        if result.get(path) not in (mine.get(path), wanted):
            return False
    return True


def _wanted(before: str | None, own: str | None, other: str | None) -> Any:
    """Give the value that stands after the merge, None for no value; Ellipsis where the sides contradict each other."""
    if other in (before, own):
        return own
    return other if own == before else ...


def _values(data: Any, path: tuple[str, ...], name: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Give each value of the data by its path, records by what pairs them."""
    if isinstance(data, dict) and data:
        for key, value in data.items():
            yield from _values(value, (*path, str(key)), str(key))
    elif isinstance(data, list) and data:
        keys = [_key(item, name) for item in data]
        if len(set(keys)) < len(keys):
            yield path, repr_of(data)
            return
        for key, item in zip(keys, data, strict=True):
            yield from _values(item, (*path, key), name)
    else:
        yield path, repr_of(data)


def _key(item: Any, name: str) -> str:
    if isinstance(item, dict):
        return next((str(item[key]) for key in record_keys(name) if item.get(key)), repr_of(item))
    return item if isinstance(item, str) else repr_of(item)
