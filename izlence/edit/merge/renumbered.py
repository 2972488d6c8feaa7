"""Records that one side has under another code, and the other side removed, changed or renumbered otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from izlence.edit.merge.parts import Entry, code_field, said
from izlence.edit.merge.pieces import Gone
from izlence.edit.merge.same import is_unchanged

# What a record is called tells that it is the same one under another code.
_NAMES = ("name", "title", "heading", "risk", "text")
_Entries = Mapping[str, Entry]


def contested(base: _Entries, ours: _Entries, theirs: _Entries) -> dict[str, Gone]:
    """Give the records that are the same under another code on one side, and not what they were on the other."""
    own, other = _renumbered(base, ours), _renumbered(base, theirs)
    result = {}
    for key in base:
        mine, yours = own.get(key, ""), other.get(key, "")
        if mine == yours or mine in theirs or yours in ours:
            continue
        kept = ours.get(key) or theirs.get(key)
        if kept is None or not is_unchanged(base[key], kept):
            result[key] = Gone(key, mine or key * (key in ours), yours or key * (key in theirs))
    return result


def _renumbered(base: _Entries, side: _Entries) -> dict[str, str]:
    """Give the new code of each record that went under its own and came under another."""
    came = [key for key in side if key not in base]
    result: dict[str, str] = {}
    for key, entry in base.items() if came else ():
        if key in side:
            continue
        new = max(came, key=lambda each: _likeness(entry, side[each]))
        if _likeness(entry, side[new]):
            result[key] = new
            came.remove(new)
        if not came:
            break
    return result


def _likeness(old: Entry, new: Entry) -> int:
    """Count what two records have in common; 0 for two that are not the same one: other names, or no name and other content."""
    one, other = _content(old), _content(new)
    called = [next((content[name] for name in _NAMES if name in content), "") for content in (one, other)]
    if not one or called[0] != called[1] or (not called[0] and one != other):
        return 0
    return sum(one[name] == other.get(name) for name in one)


def _content(entry: Entry) -> dict[str, str]:
    """Give a record's fields without its code."""
    code = code_field(entry.value.node, entry.value.name)
    return {key.value: said(value) for key, value in entry.value.node.fields if key.value != code}
