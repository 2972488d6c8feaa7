"""Three versions of a value made one: what only one side changed is taken, what both changed otherwise is a conflict."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.edit.merge.edited import edited_texts
from izlence.edit.merge.joined import Doubled, Inseparable, Line, in_brackets, in_lines
from izlence.edit.merge.layout import has_layouts, in_one_layout
from izlence.edit.merge.meaning import redefined
from izlence.edit.merge.order import merged_order
from izlence.edit.merge.parts import Entry, Value, code_field, no_value
from izlence.edit.merge.pieces import Conflict, Gone, Piece, conflict, in_one
from izlence.edit.merge.renumbered import contested
from izlence.edit.merge.same import is_respelled, is_unchanged, says_same


def merge_value(base: Value, ours: Value, theirs: Value) -> list[Piece]:
    """Merge the three versions of a value; raise Inseparable where they are to be judged as a whole."""
    if theirs.text in (base.text, ours.text):
        return [ours.text]
    if ours.text == base.text and ours.column == theirs.column:
        return [theirs.text]
    if ours.shape == "leaf" or len({base.shape, ours.shape, theirs.shape}) > 1:
        return [_whole(base, ours, theirs)]
    before, own, other = _paired(base, ours, theirs)
    doubtful = contested(before, own, other) if ours.shape in ("list", "flow list") else {}
    own = _under_old_codes(own, {gone.ours: key for key, gone in doubtful.items()})
    other = _under_old_codes(other, {gone.theirs: key for key, gone in doubtful.items()})
    merged = {
        key: _entry((before.get(key), own.get(key), other.get(key)), ours.column, doubtful.get(key))
        for key in {**own, **other, **before}
    }
    mixed = redefined(ours.name, before, own, other) if ours.shape in ("map", "flow map") else None
    for key in (*mixed.fields, *mixed.numbers) if mixed else ():
        merged[key] = _apart((before.get(key), own.get(key), other.get(key)), ours.column)
    kept = [key for key, line in merged.items() if line is not None]
    order = merged_order([*before], [*own], [*other], kept)
    if order is None or not order:
        raise Inseparable
    lines = [(key, line) for key in order if (line := merged[key]) is not None]
    if ours.shape not in ("map", "list"):
        pieces = in_brackets(lines, ours)
        return in_one(pieces, mixed) if mixed else pieces
    pieces = in_lines(lines, ours)
    return [*(in_one(pieces, mixed) if mixed else pieces), *_text(base.foot, ours.foot, theirs.foot)]


def _under_old_codes(entries: dict[str, Entry], codes: dict[str, str]) -> dict[str, Entry]:
    return {codes.get(key, key): entry for key, entry in entries.items()}


def _whole(base: Value, ours: Value, theirs: Value) -> Piece:
    """Judge a value as a whole, by what it says and not by how it is written."""
    if says_same(theirs, base) or says_same(theirs, ours):
        return ours.text
    if says_same(ours, base) and _is_like(ours, theirs):
        return theirs.text
    if ours.shape != "leaf" or not _is_like(ours, theirs) or not _is_like(base, ours):
        raise Inseparable
    return Conflict(ours.text, base.text, theirs.text)


def _is_like(one: Value, other: Value) -> bool:
    """Tell whether a value may stand in the other's place: what goes on below its line depends on where that begins."""
    is_like = one.shape == other.shape and one.column == other.column
    is_one_line = "\n" not in one.text + other.text
    return is_like or (is_one_line and not {one.shape, other.shape}.intersection(("map", "list")))


def _paired(*versions: Value) -> list[dict[str, Entry]]:
    """Give each version's entries by what pairs them; an edited text goes by what it was."""
    base = [entry.key for entry in versions[0].entries]
    result = []
    for version in versions:
        keys = [entry.key for entry in version.entries]
        _refuse_doubled(version)
        is_texts = version is not versions[0] and all(
            entry.value.shape == "leaf" for entry in version.entries
        )
        was = edited_texts(base, keys) if is_texts and version.shape in ("list", "flow list") else {}
        result.append({was.get(entry.key, entry.key): entry for entry in version.entries})
    return result


def _refuse_doubled(value: Value) -> None:
    """Refuse to pair what is there twice: of records nobody knows which is which, texts are judged as a whole."""
    seen = set()
    for entry in value.entries:
        if entry.key in seen and code_field(entry.value.node, entry.value.name):
            raise Doubled(entry.key)
        if entry.key in seen:
            raise Inseparable
        seen.add(entry.key)


def _entry(versions: Sequence[Entry | None], column: int, doubtful: Gone | None) -> Line | None:
    """Merge an entry; None where it is no more."""
    base, ours, theirs = versions
    if doubtful is not None and base is not None:
        return _contradicted(base, ours, theirs, column, doubtful)
    if base is not None and ours is not None and theirs is not None:
        return Line(_text(base.lead, ours.lead, theirs.lead), _body(base, ours, theirs))
    if base is None and ours is not None and theirs is not None:
        return _added_twice(ours, theirs)
    left = ours or theirs
    if base is None:
        assert left is not None
        return Line(_as_text(left.lead), [_moved(left.body, left, column)])
    if left is None or is_unchanged(base, left):
        return None
    is_record = code_field(left.value.node, left.value.name) != "" and left.head.strip(" ") in ("-", "")
    gone = Gone(left.key, ours.key if ours else "", theirs.key if theirs else "") if is_record else None
    return _contradicted(base, ours, theirs, column, gone)


def _contradicted(
    base: Entry | None, ours: Entry | None, theirs: Entry | None, column: int, gone: Gone | None
) -> Line:
    """Mark an entry that is there in some versions only."""
    texts = [_moved(each.body, each, column) if each else "" for each in (ours, base, theirs)]
    leads = [each.lead for each in (ours, theirs, base) if each]
    is_in_both = ours is not None and theirs is not None
    lead = _text(base.lead if base else "", *leads[:2]) if is_in_both else _as_text(leads[0])
    return Line(lead, [conflict(texts, gone)], is_whole=True)


def _apart(versions: Sequence[Entry | None], column: int) -> Line:
    """Mark an entry as it is in each version, though one of them could be chosen."""
    base, ours, theirs = versions
    if base is None or ours is None or theirs is None:
        return _contradicted(base, ours, theirs, column, None)
    bodies = [_moved(each.body, each, column) for each in (ours, base, theirs)]
    return Line(_text(base.lead, ours.lead, theirs.lead), [conflict(bodies)])


def _added_twice(ours: Entry, theirs: Entry) -> Line:
    """What both added is kept where they wrote the same; a field with several values is merged, a record is not."""
    lead = _text("", ours.lead, theirs.lead)
    if is_respelled(theirs, ours):
        return Line(lead, [ours.body])
    if has_layouts(ours, theirs):
        ours, theirs = in_one_layout((ours, theirs), ours)
    is_field = ours.head.strip(" -") and ours.value.shape == theirs.value.shape != "leaf"
    if is_field and ours.head == theirs.head and ours.tail == theirs.tail:
        try:
            inside = merge_value(no_value(ours.value), ours.value, theirs.value)
            return Line(lead, [ours.head, *inside, ours.tail])
        except Inseparable:
            pass
    return Line(lead, [Conflict(ours.body, "", _moved(theirs.body, theirs, ours.column))])


def _body(base: Entry, ours: Entry, theirs: Entry) -> list[Piece]:
    """Merge what an entry says."""
    before, other = (_moved(each.body, each, ours.column) for each in (base, theirs))
    if other in (before, ours.body):
        return [ours.body]
    if ours.body == before:
        return [other]
    if has_layouts(base, ours, theirs):
        if is_respelled(theirs, base):
            return [ours.body]
        base, ours, theirs = in_one_layout((base, ours, theirs), ours)
    return _inside(base, ours, theirs)


def _inside(base: Entry, ours: Entry, theirs: Entry) -> list[Piece]:
    """Merge an entry's value apart from what begins it and what stands behind it."""
    head, tail = (_text(*texts) for texts in _ends(base, ours, theirs))
    try:
        return [*head, *merge_value(base.value, ours.value, theirs.value), *tail]
    except Inseparable:
        pass
    before, other = (_moved(each.body, each, ours.column) for each in (base, theirs))
    if is_respelled(theirs, base):
        return [ours.body]
    return [other] if is_respelled(ours, base) else [Conflict(ours.body, before, other)]


def _ends(base: Entry, ours: Entry, theirs: Entry) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return (base.head, ours.head, theirs.head), (base.tail, ours.tail, theirs.tail)


def _agreed(base: str, ours: str, theirs: str) -> str | None:
    """Give the text that a side changed, or both alike; of differing spaces ours; None where both changed it otherwise."""
    if theirs in (base, ours):
        return ours
    if ours == base:
        return theirs
    return ours if ours.split() == theirs.split() else None


def _text(base: str, ours: str, theirs: str) -> list[Piece]:
    """Merge what stands round a value: comments, and what begins an entry."""
    agreed = _agreed(base, ours, theirs)
    return [Conflict(ours, base, theirs)] if agreed is None else _as_text(agreed)


def _as_text(text: str) -> list[Piece]:
    return [text] if text else []


def _moved(text: str, entry: Entry, column: int) -> str:
    """Write lines further in or out, as deep as our side's stand."""
    shift = column - entry.column
    if not shift or "\n" not in text:
        return text
    if entry.value.shape.startswith("flow") and not entry.tail:
        raise Inseparable  # an item of brackets over several lines
    first, *rest = text.split("\n")
    if shift < 0 and any(line.strip() and line[:-shift].strip() for line in rest):
        raise Inseparable
    return "\n".join(
        [
            first,
            *(
                (" " * shift + line if shift > 0 else line[-shift:]) if line.strip() else line
                for line in rest
            ),
        ]
    )
