"""Versions of an entry written in one layout, brackets or lines: a mere respelling must not hide which of its values changed."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.edit.form import says_the_same
from izlence.edit.merge.parts import Entry, NotEditable, take_apart

_IN_LINES = {"flow map": "map", "flow list": "list"}
_STEP = "  "


def has_layouts(*versions: Entry) -> bool:
    """Tell whether one collection is written in brackets in a version and in lines in another."""
    shapes = {each.value.shape for each in versions}
    return len(shapes) > 1 and len({_IN_LINES.get(shape, shape) for shape in shapes}) == 1


def in_one_layout(versions: Sequence[Entry], like: Entry) -> Sequence[Entry]:
    """Write versions as `like` is written; in lines where a comment or a long text has no place in brackets.

    Where neither says the same they stay as they are.
    """
    for is_flow in (True, False) if like.value.shape.startswith("flow") else (False,):
        written = [_written(each, is_flow) for each in versions]
        found = [each for each in written if each is not None]
        if len(found) == len(versions):
            return found
    return versions


def _written(entry: Entry, is_flow: bool) -> Entry | None:
    if entry.value.shape.startswith("flow") == is_flow:
        return entry
    if is_flow:
        return None if entry.value.comments else _taken(_in_brackets(entry), entry)
    return _taken(_in_lines(entry), entry)


def _in_lines(entry: Entry) -> str:
    """Write a value in brackets in lines; a comment behind it goes behind what opens the lines."""
    beside, _, below = entry.tail.partition("\n")
    pad = " " * entry.column + _STEP
    gaps = [_comments(gap) for gap in entry.value.between]
    above, behind = [lines for lines, _ in gaps], [after for _, after in gaps]
    # What stands between two entries is behind the one and above the other.
    bodies = [
        "".join(f"{pad}{line}\n" for line in before) + f"{pad}{_begun(entry, each)}{after}\n"
        for each, before, after in zip(entry.value.entries, above, behind[1:], strict=False)
    ]
    foot = "".join(f"{pad}{line}\n" for line in above[-1]) if len(above) > 1 else ""
    text = "".join(bodies) + foot + below
    if _is_item(entry):
        return entry.head.rstrip() + " " + text[len(pad) :].replace("\n", f"{beside}\n", 1)
    return entry.head.rstrip() + behind[0] + beside + "\n" + text


def _begun(entry: Entry, inner: Entry) -> str:
    dash = "- " if entry.value.shape == "flow list" else ""
    return f"{dash}{inner.head}{inner.value.text}"


def _comments(gap: str) -> tuple[list[str], str]:
    """Give the comments between two entries in brackets: those on lines of their own, and the one behind the first."""
    first, *lines = gap.split("\n")
    behind = f"  #{first.partition('#')[2]}" if "#" in first else ""
    return [line.strip() for line in lines if line.strip().startswith("#")], behind


def _in_brackets(entry: Entry) -> str:
    """Write a value in lines in brackets; a comment behind what opens the lines goes behind it."""
    opening, closing = "{}" if entry.value.shape == "map" else "[]"
    before, sign, comment = entry.head.rstrip("\n").partition("#")
    parts = ((each.head.removeprefix("- ") if opening == "[" else each.head) + each.value.text for each in entry.value.entries)  # fmt: skip
    space = before[len(before.rstrip()) :] if sign else ""
    return f"{before.rstrip()} {opening}{', '.join(parts)}{closing}{space}{sign}{comment}\n"


def _is_item(entry: Entry) -> bool:
    return entry.head.startswith("- ")


def _taken(text: str, entry: Entry) -> Entry | None:
    """Take the entry from its new text; None where that would not say the same with the same comments."""
    opened = f"{entry.value.name}:\n" if _is_item(entry) else ""
    before, after = (opened + " " * entry.column + body for body in (entry.body, text))
    try:
        if not says_the_same(before, after):
            return None
        root = take_apart(after)
    except NotEditable:
        return None
    found = root.entries[0].value.entries[0] if opened else root.entries[0]
    found.lead = entry.lead
    return found
