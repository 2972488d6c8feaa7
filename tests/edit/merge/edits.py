"""Edits that two people could make in a file, drawn at random, and applied to its text."""

from __future__ import annotations

import re
from typing import NamedTuple

from hypothesis import strategies as st

from izlence.edit.merge.parts import Entry, Value, take_apart
from izlence.read.yaml import parse_yaml


class Step(NamedTuple):
    """One edit: what is done, to the how-manieth place of its kind, and with what."""

    what: str
    place: int
    number: int


def steps(*kinds: str) -> st.SearchStrategy[list[Step]]:
    """Draw up to four edits, of these kinds or of any."""
    what = st.sampled_from(
        kinds
        or [
            "value",
            "text",
            "drop",
            "add",
            "swap",
            "comment",
            "period",
            "unperiod",
            "field",
            "behind",
            "lines",
            "code",
            "unit",
            "kind",
        ]
    )
    # A few kinds are drawn to meet in one record.
    places = st.integers(0, 3 if kinds else 60)
    return st.lists(st.builds(Step, what, places, st.integers(1, 3)), min_size=1, max_size=4)


def edited(text: str, edits: list[Step], who: str) -> str:
    """Apply the edits one after the other; one without a place, or that gives a field or a code twice, does nothing."""
    for edit in edits:
        after = _applied(text, edit, who)
        codes = re.findall(r"code: (\S+)\n", after)
        text = text if parse_yaml(after, "")[1] or len(set(codes)) < len(codes) else after
    return text


def _applied(text: str, edit: Step, who: str) -> str:
    entries = list(_entries(take_apart(text)))
    made = _MADE[edit.what]
    changed = [
        (old, new)
        for entry in entries
        if (new := made(entry, edit.number, who)) and (old := _text(entry)) != new
    ]
    if not changed:
        return text
    old, new = changed[edit.place % len(changed)]
    return text.replace(old, new, 1) if text.count(old) == 1 else text


def _text(entry: Entry) -> str:
    pad = "" if not entry.tail and "flow" in entry.value.shape else " " * entry.column
    return entry.lead + pad + entry.body


def _entries(value: Value):
    for entry in value.entries:
        if value.shape in ("map", "list") and not (value.is_inline and entry is value.entries[0]):
            yield entry
        yield from _entries(entry.value)


def _leaf(entry: Entry) -> str:
    return entry.value.text if entry.value.shape == "leaf" and "\n" not in entry.value.text else ""


def _value(entry: Entry, number: int, who: str) -> str | None:
    del who
    if not entry.head.startswith("values") or entry.value.shape != "flow map":
        return None
    found = entry.value.entries[number % len(entry.value.entries)] if entry.value.entries else None
    if found is None:
        return None
    new = entry.value.text.replace(found.body, f"{found.head}{number + 40}")
    return entry.lead + " " * entry.column + entry.head + new + entry.tail


def _written(entry: Entry, number: int, who: str) -> str | None:
    if not entry.head.startswith("name") or not _leaf(entry):
        return None
    return entry.lead + " " * entry.column + f"{entry.head}Yeni ad {number} {who}" + entry.tail


def _dropped(entry: Entry, number: int, who: str) -> str | None:
    del number, who
    return entry.lead if entry.head == "- " else None


def _added(entry: Entry, number: int, who: str) -> str | None:
    if entry.head != "- " or not entry.key.startswith(("PG", "IG", "F")):
        return None
    pad = " " * entry.column
    return _text(entry) + f"{pad}- code: {entry.key}{number}\n{pad}  name: Eklenen {who}\n"


def _commented(entry: Entry, number: int, who: str) -> str | None:
    pad = " " * entry.column
    return entry.lead + f"{pad}# açıklama {number} {who}\n" + pad + entry.body


def _behind(entry: Entry, number: int, who: str) -> str | None:
    if not _leaf(entry) or "#" in entry.tail:
        return None
    return _text(entry).removesuffix(entry.tail) + f"  # {number} {who}" + entry.tail


def _with_period(entry: Entry, number: int, who: str) -> str | None:
    del who
    if not entry.head.startswith("values") or f"203{number}" in entry.value.text or not entry.value.entries:
        return None
    return (
        entry.lead
        + " " * entry.column
        + entry.head
        + f"{entry.value.text[:-1]}, 203{number}: {number}}}"
        + entry.tail
    )


def _without_period(entry: Entry, number: int, who: str) -> str | None:
    del who
    if not entry.head.startswith("values") or len(entry.value.entries) < 2:
        return None
    rest = [
        each.body
        for position, each in enumerate(entry.value.entries)
        if position != number % len(entry.value.entries)
    ]
    return entry.lead + " " * entry.column + entry.head + "{" + ", ".join(rest) + "}" + entry.tail


def _with_field(entry: Entry, number: int, who: str) -> str | None:
    if not entry.head.startswith("unit"):
        return None
    return _text(entry) + " " * entry.column + f"source: Kaynak {number} {who}\n"


def _swapped(entry: Entry, number: int, who: str) -> str | None:
    """Swap two items of a list."""
    del who
    items = entry.value.entries
    if entry.value.shape != "list" or len(items) < 2:
        return None
    at = number % (len(items) - 1)
    order = [*items[:at], items[at + 1], items[at], *items[at + 2 :]]
    return _text(entry).removesuffix(entry.value.text) + "".join(map(_text, order)) + entry.value.foot


def _in_lines(entry: Entry, number: int, who: str) -> str | None:
    """Write a value in brackets in lines."""
    del number, who
    if entry.value.shape != "flow map" or entry.head == "- " or not entry.tail or not entry.value.entries:
        return None
    pad = " " * entry.column
    lines = "".join(f"{pad}  {each.body}\n" for each in entry.value.entries)
    return f"{entry.lead}{pad}{entry.head.rstrip()}{entry.tail}{lines}"


def _recoded(entry: Entry, number: int, who: str) -> str | None:
    del who
    if entry.head != "- " or not entry.key.startswith(("PG", "IG", "F")):
        return None
    return _text(entry).replace(f"code: {entry.key}\n", f"code: {entry.key}9{number}\n", 1)


def _in_another_unit(entry: Entry, number: int, who: str) -> str | None:
    del who
    if entry.head != "- ":
        return None
    return re.sub(r"(\n +unit:) .+\n", rf"\1 birim {number}\n", _text(entry), count=1)


def _of_another_kind(entry: Entry, number: int, who: str) -> str | None:
    """Say of an activity that it is personnel, or give it another budget: one contradicts the other."""
    del who
    if entry.head != "- ":
        return None
    if number == 1 and "\n    kind: " not in _text(entry):
        return re.sub(r"\n    budget:", "\n    kind: personnel\n    budget:", _text(entry), count=1)
    return re.sub(r"(\n    budget:) .+\n", rf"\1 {number}_000\n", _text(entry), count=1)


_MADE = {
    "unit": _in_another_unit,
    "kind": _of_another_kind,
    "lines": _in_lines,
    "code": _recoded,
    "value": _value,
    "text": _written,
    "drop": _dropped,
    "add": _added,
    "swap": _swapped,
    "comment": _commented,
    "behind": _behind,
    "period": _with_period,
    "unperiod": _without_period,
    "field": _with_field,
}
