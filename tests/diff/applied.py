"""The other way round: a file's data after the changes that a comparison tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from decimal import Decimal
from typing import Any

from izlence.diagnostic import Origin
from izlence.diff.change import ABSENT, Change

LISTS_IN_ONE = {"responsible", "sum_of", "to_fill"}


def applied(before: Any, changes: Sequence[Change]) -> Any:
    """Make the old data into the new by what the changes say, and nothing else.

    Fields are set where they stood before anything moved. Then each list is put in its new order, the outermost first, so that
    what came is found where it stands now.
    """
    data = deepcopy(before)
    stood = dict(_containers(data, ()))
    fields = [change for change in changes if change.kind == "changed"]
    for change in sorted(fields, key=lambda each: each.after is not ABSENT):
        _set(data, _path(change.where_before), change)
    of_lists = [change for change in changes if change.kind != "changed"]
    for depth in sorted({len(_path(change.where)) for change in of_lists}):
        _reorder_all(data, stood, [change for change in of_lists if len(_path(change.where)) == depth])
    return data


def _containers(data: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(data, dict | list):
        yield path, data
        for step, below in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _containers(below, (*path, step))


def _path(where: Any) -> tuple[Any, ...]:
    assert isinstance(where, Origin)
    return where.path


def _set(data: Any, path: tuple[Any, ...], change: Change) -> None:
    *above, last = path
    if change.after is ABSENT:
        _take_away(data, path, change)
        return
    inside = data
    for step in above:
        if isinstance(inside, dict) and not isinstance(inside.get(step), dict | list):
            inside[step] = {}
        inside = inside[step]
    if change.after in ("{}", "[]"):
        inside[last] = {} if change.after == "{}" else []
    elif last in LISTS_IN_ONE and isinstance(change.after, str):
        inside[last] = change.after.split(", ")
    else:
        inside[last] = change.after


def _take_away(data: Any, path: tuple[Any, ...], change: Change) -> None:
    """Take a field away, and the mapping that it leaves empty."""
    way = [data]
    for step in path[:-1]:
        way.append(way[-1][step])
    del way[-1][path[-1]]
    for step, inside in zip(reversed(path[:-1]), reversed(way[:-1]), strict=True):
        if inside[step] == {} and isinstance(inside, dict) and change.before != "{}":
            del inside[step]


def _reorder_all(data: Any, stood: Mapping[tuple[Any, ...], Any], changes: Sequence[Change]) -> None:
    lists: dict[int, tuple[list[Any], list[Change]]] = {}
    for change in changes:
        if change.where_before:
            found = stood[_path(change.where_before)[:-1]]
        else:
            found = _list_at(data, _path(change.where_after)[:-1])
        lists.setdefault(id(found), (found, []))[1].append(change)
    for items, of_list in lists.values():
        items[:] = _reordered(items, of_list)


def _list_at(data: Any, path: tuple[Any, ...]) -> Any:
    inside = data
    for number, step in enumerate(path):
        if isinstance(inside, dict):
            inside = inside.setdefault(step, [] if number == len(path) - 1 else {})
        else:
            inside = inside[step]
    return inside


def _reordered(old: list[Any], changes: Sequence[Change]) -> list[Any]:
    went = {_path(each.where_before)[-1] for each in changes if each.where_before}
    rest = [item for number, item in enumerate(old) if number not in went]
    placed = {_path(each.where_after)[-1]: _placed(each, old) for each in changes if each.where_after}
    return [placed[number] if number in placed else rest.pop(0) for number in range(len(rest) + len(placed))]


def _placed(change: Change, old: list[Any]) -> Any:
    return old[_path(change.where_before)[-1]] if change.where_before else _made(change)


def _made(change: Change) -> Any:
    """Put a record together again from its contents."""
    if change.contents and change.contents[0][0] == ():
        return change.contents[0][1]
    made: dict[str, Any] = {}
    for path, value in change.contents:
        inside: Any = made
        for step, following in zip(path, (*path[1:], None), strict=True):
            below: Any = value if following is None else ([] if isinstance(following, int) else {})
            if following is None and isinstance(value, str):
                if step in LISTS_IN_ONE:
                    below = value.split(", ")
                below = {"[]": [], "{}": {}}.get(value, below)
            if isinstance(inside, list):
                if step == len(inside):
                    inside.append(below)
                inside = inside[int(step)]
            else:
                inside = inside.setdefault(step, below)
    return made


def exact(data: Any) -> Any:
    """Give data in a form in which 18.0 and 18.00 differ, and an emptied list is one that is not written."""
    if isinstance(data, Decimal):
        return ("number", data.as_tuple())
    if isinstance(data, dict):
        return {key: exact(value) for key, value in data.items() if value != []}
    if isinstance(data, list):
        return [exact(item) for item in data]
    return (type(data).__name__, data)
