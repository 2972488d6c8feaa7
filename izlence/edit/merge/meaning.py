"""Fields that give a record's numbers their meaning: with these a number is changed by whoever changes one of them.

`unit: km` made `m` by one side and `36.0` made `37.0` by the other would merge to "37.0 m", which neither has written. So a number
must stand in the merge beside a meaning with which one of the sides had it; else field and numbers are one conflict.

Not among them: names, explanations and sources, for a mended spelling changes no number; a `weight`, which is a percentage
whatever the unit; and what stands in another file (the currency in institution.yaml, the baseline's year in strategy.yaml), for
git merges files one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from izlence.edit.merge.parts import Entry, said

_Fields = Mapping[str, Entry]
_Numbers = dict[tuple[str, str], str]


class Meaning(NamedTuple):
    """The fields that say what a record's `numbers` are."""

    fields: tuple[str, ...]
    numbers: tuple[str, ...]


# In what it is counted, which way is better, whether a year holds those before it, and from what and how it is computed.
_OF_INDICATORS = Meaning(("unit", "direction", "cumulative", "formula", "sum_of", "method"), ("values",))
# The amounts of personnel are expected under other economic codes than those of work, and are totalled by themselves.
_OF_ACTIVITIES = Meaning(("kind",), ("budget", "off_budget", "economic_codes"))
# By the list that the records stand in.
MEANINGS: dict[str, Meaning] = {
    "indicators": _OF_INDICATORS,
    "monitoring_indicators": _OF_INDICATORS,
    "parts": _OF_INDICATORS,
    "activities": _OF_ACTIVITIES,
}


class Redefined(NamedTuple):
    """A record in conflict because one side changed what its numbers mean and the other a number."""

    code: str
    fields: tuple[str, ...]
    numbers: tuple[str, ...]


def redefined(name: str, base: _Fields, ours: _Fields, theirs: _Fields) -> Redefined | None:
    """Give what would merge to a number with a meaning that neither side gave it, in a record of the list `name`."""
    meaning = MEANINGS.get(name)
    if meaning is None or "code" not in ours:
        return None
    versions = (base, ours, theirs)
    numbers = [dict(_numbers(each, meaning.numbers)) for each in versions]
    fields = [
        field
        for field in meaning.fields
        if _is_mixed([said(each[field].value.node) if field in each else "" for each in versions], numbers)
    ]
    if not fields:
        return None
    others = [
        field for field in meaning.numbers if _of_field(numbers[1], field) != _of_field(numbers[2], field)
    ]
    return Redefined(ours["code"].value.node.value, tuple(fields), tuple(others))


def _is_mixed(field: Sequence[str], numbers: Sequence[_Numbers]) -> bool:
    """Tell whether some number of the merge has another meaning in it than on any side that has the number."""
    base, ours, theirs = field
    if ours == theirs:
        return False
    merged = _merged(base, ours, theirs)
    keepers = [side for said_by, side in zip(field[1:], numbers[1:], strict=True) if said_by == merged]
    for number in {**numbers[1], **numbers[2]}:
        was, *sides = (each.get(number, "") for each in numbers)
        stays = _merged(was, *sides)
        if stays is None or (stays not in ("", was) and all(each.get(number) != stays for each in keepers)):
            return True
    return False


def _merged(base: str, ours: str, theirs: str) -> str | None:
    """Give what a merge leaves, "" for nothing; None where the sides contradict each other."""
    if theirs in (base, ours):
        return ours
    return theirs if ours == base else None


def _numbers(record: _Fields, names: Sequence[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """Give each number by its field and its year, code or source."""
    for name in names:
        node = record[name].value.node if name in record else None
        if node is None:
            continue
        if node.kind == "map":
            yield from (((name, key.value), said(value)) for key, value in node.fields)
        else:
            yield (name, ""), said(node)


def _of_field(numbers: _Numbers, field: str) -> _Numbers:
    return {number: said_by for number, said_by in numbers.items() if number[0] == field}
