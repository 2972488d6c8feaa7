"""The whole redline: stories, notes, headers, and what binds them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from izlence.render.redline.binding import Binder, drawing_ids
from izlence.render.redline.contract import Author, Authors, Redline, Untracked
from izlence.render.redline.contract import Parts as Given
from izlence.render.redline.names import ID, REVISIONS, SECTION, Element, parse, text_of, w
from izlence.render.redline.package_parts import Parts, as_part
from izlence.render.redline.pen import Pen, State
from izlence.render.redline.side import BODY, NOTES, Side
from izlence.render.redline.story import Stories
from izlence.render.redline.thin import Thin, thinned
from izlence.render.word.prose.footnotes import settings_part
from izlence.render.word.settings import SETTINGS

_LISTED = {
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
    "word/theme/theme1.xml": "styles",
    "docProps/core.xml": "properties",
}
_REFERENCE = w("footnoteReference")


class Drawn(NamedTuple):
    """A redline, and how many blocks had to be shown as deleted and inserted though they were paired."""

    redline: Redline
    fallbacks: int


def draw(old_parts: Given, new_parts: Given, authors: Authors) -> Drawn:
    """Draw two packages of one template into one with tracked changes."""
    if old_parts == new_parts:
        return Drawn(Redline(dict(new_parts), 0), 0)
    old, new = Side(old_parts), Side(new_parts)
    bodies = old_parts.get(BODY, b""), new_parts.get(BODY, b"")
    drawn = _Redline(old, new, Pen(authors), thinned(*bodies)).draw()
    # What was taken out cannot always be put back: then all of it is drawn.
    return drawn or draw_whole(old_parts, new_parts, authors)


def draw_whole(old_parts: Given, new_parts: Given, authors: Authors) -> Drawn:
    """Draw two packages with nothing taken out of their bodies."""
    bodies = Thin(old_parts.get(BODY, b""), new_parts.get(BODY, b""))
    drawn = _Redline(Side(old_parts), Side(new_parts), Pen(authors), bodies).draw()
    assert drawn is not None
    return drawn


class _Redline:
    def __init__(self, old: Side, new: Side, pen: Pen, thin: Thin) -> None:
        self._old, self._new, self._pen, self._thin = old, new, pen, thin
        self._parts = Parts(old, new)
        self._roots: dict[str, Element] = {}
        self._stand_for = {BODY: BODY, NOTES: NOTES}

    def draw(self) -> Drawn | None:
        """Draw body, notes and headers, then bind them; None where what was taken out of the body cannot be put back."""
        self._body()
        self._notes()
        self._headers()
        Binder(self._parts, self._pen, self._roots, self._stand_for, self._thin).bind(self._pen.carried)
        self._number_notes()
        revisions = self._number_marks()
        listed = tuple(self._untracked())
        if not revisions:
            return Drawn(Redline(dict(self._new.parts), 0, listed), self._pen.fallbacks)
        self._number_drawings()
        for part, root in self._roots.items():
            self._parts.parts[part] = as_part(root)
        body = self._thin.whole(self._parts.parts[BODY])
        if body is None:
            return None
        self._parts.parts[BODY] = body
        return Drawn(Redline(self._parts.finish(), revisions, listed), self._pen.fallbacks)

    def _body(self) -> None:
        old, new = parse(self._thin.old), parse(self._thin.new)
        self._roots[BODY] = new
        bodies = old.find(w("body")), new.find(w("body"))
        if bodies[0] is None or bodies[1] is None:
            raise ValueError("a document without a body")
        stories = Stories(self._old, self._new, self._pen, (BODY, BODY))
        stories.merge(bodies[0], bodies[1], (), check=True)
        ends = bodies[0].find(SECTION), bodies[1].find(SECTION)
        if ends[0] is not None and ends[1] is not None:
            stories._looks.merge_section(ends[0], ends[1], self._pen.author("", "", ()))

    def _notes(self) -> None:
        """Track inside notes that stay, and mark those that come or go with their references."""
        if NOTES not in self._old.parts and NOTES not in self._new.parts:
            return
        old = _notes_of(self._old)
        root = self._roots[NOTES] = self._notes_root(old)
        new = _notes_in(root)
        stories = Stories(self._old, self._new, self._pen, (NOTES, NOTES))
        for one, other in self._pen.notes.items():
            if one in old and other in new:
                stories.merge(old[one], new[other], (text_of(new[other]),))
        paired = set(self._pen.notes.values())
        for identifier, note in new.items():
            if identifier not in paired:
                stories.mark_runs(note, "ins", self._author(note, "ins", self._mark(w("ins"), identifier)))
        self._deleted_notes(root, old, stories)

    def _notes_root(self, old: dict[str, Element]) -> Element:
        """Give the new file's notes; where it has none any more, the old ones' separators."""
        if NOTES in self._new.parts:
            return parse(self._new.parts[NOTES])
        self._parts.take(NOTES)
        if SETTINGS in self._parts.parts:
            self._parts.parts[SETTINGS] = settings_part(self._parts.parts[SETTINGS])
        root = parse(self._old.parts[NOTES])
        for note in list(root):
            if str(note.get(ID)) in old:
                root.remove(note)
        return root

    def _deleted_notes(self, root: Element, old: dict[str, Element], stories: Stories) -> None:
        free = max((int(str(one.get(ID))) for one in root), default=0)
        for mark in self._roots[BODY].iter(w("del")):
            for reference in mark.iter(_REFERENCE):
                note = deepcopy(old[str(reference.get(ID))])
                free += 1
                reference.set(ID, str(free))
                note.set(ID, str(free))
                stories.mark_runs(note, "del", self._author(note, "del", mark))
                root.append(note)

    def _mark(self, tag: str, note: str) -> Element | None:
        """Find the mark that a reference to a note stands in."""
        marks = (mark for mark in self._roots[BODY].iter(tag) if mark.find(f".//{_REFERENCE}") is not None)
        return next(
            (mark for mark in marks if any(one.get(ID) == note for one in mark.iter(_REFERENCE))), None
        )

    def _author(self, note: Element, state: State, mark: Element | None) -> Author:
        """Give the author of a note that comes or goes: who wrote its text; where that is not known, who refers to it."""
        text = text_of(note)
        author = self._pen.author(*((text, "") if state == "del" else ("", text)), ())
        if author.date or mark is None:
            return author
        return Author(str(mark.get(w("author"))), str(mark.get(w("date"), "")))

    def _number_notes(self) -> None:
        """Let the notes' ids rise in the order of reading."""
        root = self._roots.get(NOTES)
        if root is None:
            return
        notes = _notes_in(root)
        references = list(self._roots[BODY].iter(_REFERENCE))
        for number, reference in enumerate(references, 1):
            note = notes.get(str(reference.get(ID)))
            reference.set(ID, str(number))
            if note is not None:
                note.set(ID, str(number))
                root.append(note)

    def _headers(self) -> None:
        for new, olds in sorted(self._pen.headers.items()):
            said = {self._old.says(one) for one in olds}
            if said == {self._new.says(new)}:
                continue
            if len(said) > 1:
                self._pen.untracked.append(Untracked(new, "header"))
                continue
            old = min(olds)
            before, after = parse(self._old.parts[old]), parse(self._new.parts[new])
            self._roots[new] = after
            self._stand_for[old] = new
            Stories(self._old, self._new, self._pen, (old, new)).merge(before, after, ())

    def _number_marks(self) -> int:
        """Give each mark an id that nothing else has; count them."""
        kept = [
            int(str(one.get(ID)))
            for root in self._roots.values()
            for one in root.iter(w("bookmarkStart"), w("commentRangeStart"))
            if str(one.get(ID)).lstrip("-").isdecimal()
        ]
        taken, count, number = self._thin.ids.union(kept), 0, 0
        for _, root in sorted(self._roots.items()):
            for mark in root.iter(*REVISIONS):
                number += 1
                while number in taken:
                    number += 1
                mark.set(ID, str(number))
                count += 1
        return count

    def _number_drawings(self) -> None:
        taken = set[str]()
        waiting = []
        for _, root in sorted(self._roots.items()):
            for one in drawing_ids(root):
                if str(one.get("id")) in taken:
                    waiting.append(one)
                taken.add(str(one.get("id")))
        number = 0
        for one in waiting:
            number = next(at for at in range(number + 1, len(taken) + number + 2) if str(at) not in taken)
            one.set("id", str(number))

    def _untracked(self) -> Iterator[Untracked]:
        for part, what in _LISTED.items():
            if self._old.parts.get(part) != self._new.parts.get(part):
                yield Untracked(part, what)  # type: ignore[arg-type]  # the names are those of the contract
        yield from dict.fromkeys(self._pen.untracked)


def _notes_of(side: Side) -> dict[str, Element]:
    content = side.parts.get(NOTES)
    return {} if content is None else _notes_in(parse(content))


def _notes_in(root: Element) -> dict[str, Element]:
    """Give the notes of a part by their ids, and not the lines that part them from the text."""
    return {str(one.get(ID)): one for one in root if one.get(w("type")) in (None, "normal")}
