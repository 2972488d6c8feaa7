"""When two versions of a value or an entry say the same, however they are written."""

from __future__ import annotations

from izlence.edit.merge.parts import Entry, Value


def says_same(one: Value, other: Value) -> bool:
    """Tell whether two values are the same data with the same comments."""
    return one.data == other.data and one.comments == other.comments


def is_respelled(entry: Entry, base: Entry) -> bool:
    """Tell whether an entry says what it said, in other spaces or lines."""
    beside = [each.head.split() + each.tail.split() for each in (entry, base)]
    return beside[0] == beside[1] and says_same(entry.value, base.value)


def is_unchanged(base: Entry, left: Entry) -> bool:
    """Tell whether an entry that one side removed is for the other side what it was, its comments too."""
    remarks = [[line.strip() for line in each.lead.split("\n") if line.strip()] for each in (base, left)]
    return (
        says_same(base.value, left.value)
        and remarks[0] == remarks[1]
        and base.tail.strip() == left.tail.strip()
    )
