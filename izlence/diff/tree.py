"""A record's data as fields: each with its path below the record, its lists of records apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from izlence.diagnostic import PlanPath
from izlence.diff.change import RecordKind, Value
from izlence.model.record_keys import OTHER_KEYS, record_keys

NO_ITEMS, NO_KEYS = "[]", "{}"
# Short names that read better side by side in one field than one by one.
_TOLD_AS_ONE = frozenset(
    {
        "sum_of",
        "responsible",
        "charts",
        "to_fill",
        "cooperating",
        "years",
        "periods",
        "strategy_office",
        "program",
    }
)
# The fields whose text may be a number in quotes.
_FIGURES = frozenset(
    {
        "administration",
        "budget",
        "ceiling",
        "cost_estimate",
        "economic_codes",
        "financing",
        "off_budget",
        "revenue",
        "stated_budget",
        "transfers",
        "values",
        "weight",
    }
)


class ListRule(NamedTuple):
    """How the records of a list are called and by which of their fields they are paired: the first that is written."""

    kind: RecordKind
    keys: tuple[str, ...]


_KINDS: dict[str, RecordKind] = {
    "indicators": "indicator",
    "monitoring_indicators": "monitoring_indicator",
    "parts": "part",
    "activities": "activity",
    "notes": "note",
    "goals": "goal",
    "objectives": "objective",
    "accepted": "accepted",
    "chapters": "chapter",
    "sections": "section",
    "columns": "column",
    "monitoring_columns": "column",
    "risks": "risk",
}
_LISTS = {name: ListRule(kind, record_keys(name)) for name, kind in _KINDS.items()}
_ITEMS = ListRule("item", OTHER_KEYS)


def list_rule(name: str, items: Iterable[Any] = ({},)) -> ListRule:
    """Give what is known of a list by the name of its field; a list of texts is one of items, whatever its name."""
    return _LISTS.get(name, _ITEMS) if any(isinstance(item, dict) for item in items) else _ITEMS


class Leaf(NamedTuple):
    """What stands in a field: its value as it is told, and as it stands in the data where these differ."""

    value: Value
    raw: Any


Fields = dict[PlanPath, "Leaf | list[Any]"]


def fields_of(data: Any) -> Fields:
    """Give a record's fields in the order in which they are written; a list of records stands under its own path."""
    fields: Fields = {}
    _walk(data, (), fields)
    return fields


def is_same_data(before: Any, after: Any) -> bool:
    """Tell whether two records are written alike to the last digit, as far as that is seen at once."""
    return bool(before == after) and repr(before) == repr(after)


def contents_of(data: Any) -> tuple[tuple[PlanPath, Value], ...]:
    """Give everything in a record; what stands in a list of records has its position in its path, counted from 0."""
    return tuple(_contents(data, ()))


def _contents(data: Any, path: PlanPath) -> Iterator[tuple[PlanPath, Value]]:
    for below, field in fields_of(data).items():
        if isinstance(field, Leaf):
            yield (*path, *below), field.value
            continue
        if not field:
            yield (*path, *below), NO_ITEMS
        for number, item in enumerate(field):
            yield from _contents(item, (*path, *below, number))


def _walk(data: Any, path: PlanPath, fields: Fields) -> None:
    if isinstance(data, dict):
        if not data:
            fields[path] = Leaf(NO_KEYS, data)
        for key, below in data.items():
            _walk(below, (*path, str(key)), fields)
    elif isinstance(data, list):
        fields[path] = _joined(data) if _is_told_as_one(data, path) else data
    else:
        fields[path] = Leaf(value_of(data), data)


def _is_told_as_one(data: Sequence[Any], path: PlanPath) -> bool:
    is_short = bool(path) and (path[-1] in _TOLD_AS_ONE or (path[0] == "directorates" and len(path) > 1))
    return is_short and bool(data) and not any(isinstance(item, dict | list) for item in data)


def _joined(data: Sequence[Any]) -> Leaf:
    return Leaf(", ".join(map(text_of, data)), data)


def value_of(data: Any) -> Value:
    """Give a scalar of the data as the value of a change."""
    if data is None or isinstance(data, bool | str | Decimal):
        return data
    return Decimal(data) if isinstance(data, int) else str(data)


def text_of(data: Any) -> str:
    """Give what pairs an item of a list: the same text for the same value, however its digits are written."""
    if isinstance(data, str):
        return data
    if isinstance(data, Decimal):
        return format(data.normalize(), "f") if data.is_finite() else str(data)
    if isinstance(data, dict):
        inside = (f"{key}: {text_of(data[key])}" for key in sorted(data, key=str))
        return "{" + ", ".join(inside) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(map(text_of, data)) + "]"
    return {None: "null", True: "true", False: "false"}.get(data) or str(data)


def code_of(item: Any, rule: ListRule) -> str:
    """Give what pairs a record with its other side."""
    if not isinstance(item, Mapping):
        return text_of(item)
    for key in rule.keys:
        if item.get(key) not in (None, ""):
            return text_of(item[key])
    return text_of(item)


def is_same(before: Leaf, after: Leaf) -> bool:
    """Tell whether two fields are written alike: 18.0 and 18.00 are not."""
    one, other = before.raw, after.raw
    return one is other or bool(one == other and _exact(one) == _exact(other))


def is_reordered(field: PlanPath, before: Value, after: Value) -> bool:
    """Tell whether a field that lists short names has the same ones in another order."""
    if not field or field[-1] not in _TOLD_AS_ONE | {"off_budget_sources"}:
        return False
    if not isinstance(before, str) or not isinstance(after, str) or before == after:
        return False
    return sorted(before.split(", ")) == sorted(after.split(", "))


def is_same_number(before: Leaf, after: Leaf, path: PlanPath) -> bool:
    """Tell whether two fields that are written otherwise say the same: 18.0 and 18.00, or `2024` and `"2024"`."""
    if isinstance(before.raw, list) and isinstance(after.raw, list):
        return before.value == after.value
    one, other = _number(before.raw), _number(after.raw)
    if isinstance(before.raw, str) and isinstance(after.raw, str) and _FIGURES.isdisjoint(path):
        return False
    return one is not None and one == other


def _exact(data: Any) -> Any:
    if isinstance(data, Decimal):
        return Decimal, data.as_tuple()
    if isinstance(data, list):
        return list, tuple(map(_exact, data))
    return type(data), data if not isinstance(data, dict) else ()


def _number(data: Any) -> Decimal | None:
    if isinstance(data, Decimal):
        return data
    if not isinstance(data, str):
        return None
    try:
        number = Decimal(data.replace("_", ""))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
