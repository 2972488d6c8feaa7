"""Two paragraphs as one: what stays, what goes, what comes, word by word."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from copy import deepcopy
from typing import Final

from izlence.render.redline.align import common
from izlence.render.redline.charts import is_chart, untracked_chart
from izlence.render.redline.contract import Author, Untracked
from izlence.render.redline.inline import Atom, Line, Piece, read_line, texts_of
from izlence.render.redline.looks import Looks, mark_paragraph
from izlence.render.redline.names import ID, PPR, RPR, RUN, TEXT, XML_SPACE, Element, bare, w
from izlence.render.redline.pen import Pen, State, as_deleted
from izlence.render.redline.side import Side
from izlence.render.redline.signing import Step, said, signed
from izlence.render.redline.words import likeness

_LEAST: Final = 0.35
"""Texts that share less are shown as one deletion and one insertion."""
_REFERENCES: Final = frozenset(map(w, ("footnoteReference", "endnoteReference")))
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MARKED: Final = frozenset((w("sdt"), w("smartTag"), w("customXml"), f"{_MATHS}oMath", f"{_MATHS}oMathPara"))


class Paragraphs:
    """Merges and marks the paragraphs of one part."""

    def __init__(self, old: Side, new: Side, pen: Pen, parts: tuple[str, str]) -> None:
        self._old, self._new = old, new
        self._pen = pen
        self._parts = parts
        self._reads = (old, parts[0]), (new, parts[1])
        self.looks = Looks(old, new, pen, parts)

    def whole(self, paragraph: Element, state: State, author: Author, *, mark: bool = True) -> Element:
        """Give a paragraph as inserted or deleted."""
        side, part = (self._old, self._parts[0]) if state == "del" else (self._new, self._parts[1])
        line = read_line(paragraph, side, part)
        drawn = _empty(paragraph)
        writer = _Writer(drawn, self._pen, author, (line, line), self._parts)
        for atom in line.atoms:
            writer.put(state, atom, atom)
        writer.markers(line.trailing)
        if mark:
            mark_paragraph(drawn, state, author, self._pen)
        if state == "del":
            self._pen.carry(drawn, part)
        return drawn

    def merged(self, old: Element, new: Element, near: tuple[str, ...]) -> Element | None:
        """Give the one paragraph of two; None where nothing differs that is seen."""
        before = read_line(old, self._old, self._parts[0])
        after = read_line(new, self._new, self._parts[1])
        steps = _steps(before, after)
        changed = any(state or _looks_other(one, other) for state, one, other in steps)
        texts = said(before.atoms, *self._reads[0]), said(after.atoms, *self._reads[1])
        author = self._pen.author(*texts, near)
        for state, one, other in steps:
            if not state and one and other:
                self._pair_notes(one, other)
                self._name_chart(one, other)
        drawn = _empty(new) if changed else new
        self._pen.twins.append((old, drawn))
        if not changed:
            # Only a changed look can be left, which is noted in the new paragraph itself.
            return new if self.looks.merge_paragraph(old, new, author) else None
        self.looks.merge_paragraph(old, drawn, author)
        writer = _Writer(drawn, self._pen, author, (before, after), self._parts)
        writer.join(steps)
        authors = signed(steps, author, (*reversed(texts), *near), self._pen, self._reads)
        for (state, one, other), writer.author in zip(steps, authors, strict=True):
            writer.put(state, one, other)
        writer.markers(after.trailing)
        return drawn

    def _pair_notes(self, one: Atom, other: Atom) -> None:
        for before, after in zip(one.pieces, other.pieces, strict=False):
            if before.element is not None and after.element is not None and before.element.tag in _REFERENCES:
                self._pen.notes[str(before.element.get(ID))] = str(after.element.get(ID))

    def _name_chart(self, one: Atom, other: Atom) -> None:
        drawing = other.pieces[0].element
        if drawing is not None and one.key != other.key and is_chart(drawing):
            side, part = self._reads[1]
            self._pen.untracked.append(untracked_chart(drawing, side, part))


def _empty(paragraph: Element) -> Element:
    drawn = bare(paragraph)
    own = paragraph.find(PPR)
    if own is not None:
        drawn.append(deepcopy(own))
    return drawn


def _looks_other(one: Atom | None, other: Atom | None) -> bool:
    return one is not None and other is not None and one.look_key != other.look_key


def _steps(before: Line, after: Line) -> list[Step]:
    """Give what stays, goes and comes, in the order in which it is shown."""
    old, new = ([_key(atom) for atom in line.atoms] for line in (before, after))
    pairs = common(old, new)
    if pairs and old != new and likeness(texts_of(before), texts_of(after)) < _LEAST:
        pairs = [(i, j) for i, j in pairs if not _is_text(before.atoms[i])]
    pairs = _without_islands(pairs, before.atoms, len(old), len(new))
    steps: list[Step] = []
    i = j = 0
    for one, other in (*pairs, (len(old), len(new))):
        steps += (("del", atom, None) for atom in before.atoms[i:one])
        steps += (("ins", None, atom) for atom in after.atoms[j:other])
        if one < len(old):
            steps.append(("", before.atoms[one], after.atoms[other]))
        i, j = one + 1, other + 1
    return steps


def _key(atom: Atom) -> Hashable:
    """Give what an atom says; of a chart only that it is one, as no chart goes where another comes."""
    return (None, *atom.key[1:]) if is_chart(atom.pieces[0].element) else atom.key


def _is_text(atom: Atom) -> bool:
    return len(atom.pieces) == 1 and atom.pieces[0].kind == "text"


def _without_islands(
    pairs: list[tuple[int, int]], atoms: Sequence[Atom], old_end: int, new_end: int
) -> list[tuple[int, int]]:
    """Drop what stays between two changes where it is only a space or a mark: it reads better as one change."""
    kept: list[tuple[int, int]] = []
    for group, follows in _groups(pairs, (old_end, new_end)):
        texts = (
            [atoms[i].pieces[0].text for i, _ in group] if all(_is_text(atoms[i]) for i, _ in group) else None
        )
        first = group[0] != (0, 0) and (not kept or group[0] != (kept[-1][0] + 1, kept[-1][1] + 1))
        small = texts is not None and not any(char.isalnum() for text in texts for char in text)
        if small and first and follows and len(group) < 3 and _is_between_words(group, kept, atoms):
            continue
        kept += group
    return kept


def _is_between_words(
    group: list[tuple[int, int]], kept: list[tuple[int, int]], atoms: Sequence[Atom]
) -> bool:
    """Tell whether words were taken out before the group: a space alone is worth joining only then."""
    start = kept[-1][0] + 1 if kept else 0
    return any(_is_text(atom) for atom in atoms[start : group[0][0]])


def _groups(
    pairs: list[tuple[int, int]], end: tuple[int, int]
) -> Iterator[tuple[list[tuple[int, int]], bool]]:
    """Give the runs of pairs that follow each other, and whether something changes after each."""
    group: list[tuple[int, int]] = []
    for pair in pairs:
        if group and pair != (group[-1][0] + 1, group[-1][1] + 1):
            yield group, True
            group = []
        group.append(pair)
    if group:
        yield group, (group[-1][0] + 1, group[-1][1] + 1) != end


class _Writer:
    """Writes atoms into a paragraph, those of one state and look together."""

    def __init__(
        self, paragraph: Element, pen: Pen, author: Author, lines: tuple[Line, Line], parts: tuple[str, str]
    ) -> None:
        self._paragraph, self._pen, self.author, self._parts = paragraph, pen, author, parts
        before, after = lines
        self._lines = {"del": before, "": after, "ins": after}
        self._same_links: dict[int, int] = {}
        self._link: tuple[str, int] = ("", -1)
        self._holder = paragraph
        self._state: tuple[State, Element] | None = None
        self._run: tuple[tuple[object, ...], Element] | None = None

    def join(self, steps: Sequence[Step]) -> None:
        """Find which links of the old paragraph are still there: what goes from them goes inside of them."""
        for state, one, other in steps:
            if not state and one and other and one.pieces[0].wrapper >= 0:
                self._same_links.setdefault(one.pieces[0].wrapper, other.pieces[0].wrapper)

    def put(self, state: State, one: Atom | None, other: Atom | None) -> None:
        """Write an atom: the old one where it goes, the new one where it stays or comes."""
        atom = one if state == "del" else other
        if atom is None:
            raise ValueError("nothing to write")
        own = state != "del" or one is other  # markers of the old file stay only in what goes as a whole
        if own:
            self.markers(atom.markers)
        before = one.pieces[0] if one and _looks_other(one, other) and not state else None
        for piece in atom.pieces:
            if piece.kind == "marker":
                self.markers((piece,) if own else ())
            elif piece.kind == "raw":
                self._raw(state, piece)
            else:
                self._piece(state, piece, before)

    def markers(self, pieces: Sequence[Piece]) -> None:
        """Write markers, which take no room and have no state."""
        for piece in pieces:
            if piece.element is not None:
                self._state = self._run = None
                self._holder.append(deepcopy(piece.element))

    def _piece(self, state: State, piece: Piece, before: Piece | None) -> None:
        holder = self._holder_of(state, piece)
        changed = None if before is None else before.look_key
        key = (piece.look_key, changed, holder)
        if self._run is None or self._run[0] != key:
            run = holder.makeelement(RUN)
            holder.append(run)
            self._look(run, piece, before)
            self._run = (key, run)
        _fill(self._run[1], state, piece)

    def _look(self, run: Element, piece: Piece, before: Piece | None) -> None:
        if piece.look is None and before is None:
            return
        look = run.makeelement(RPR) if piece.look is None else deepcopy(piece.look)
        if before is not None:
            look.append(self._pen.change("rPr", self.author, before.look, self._parts[0]))
        run.append(look)

    def _raw(self, state: State, piece: Piece) -> None:
        if piece.element is None:
            return
        holder = self._holder_of(state if piece.element.tag in _MARKED else "", piece)
        if state and piece.element.tag not in _MARKED:
            self._pen.untracked.append(
                Untracked(self._parts[1], "other", str(piece.element.tag).rpartition("}")[2])
            )
            if state == "del":
                return
        self._run = None
        copy = deepcopy(piece.element)
        copy.tail = None
        holder.append(as_deleted(copy) if state == "del" else copy)

    def _holder_of(self, state: State, piece: Piece) -> Element:
        """Give what a piece is written into: the mark that is open, or a new one, in its link."""
        label = self._label(state, piece.wrapper)
        if label != self._link:
            self._link, self._state, self._run = label, None, None
            self._holder = self._paragraph if piece.wrapper < 0 else self._open(*label)
        if not state:
            self._state = None
            return self._holder
        if self._state is None or self._state[0] != state:
            mark = self._pen.mark_of(state, self.author)
            self._holder.append(mark)
            if state == "del":
                self._pen.carry(mark, self._parts[0])
            self._state = (state, mark)
        return self._state[1]

    def _label(self, state: State, wrapper: int) -> tuple[str, int]:
        if wrapper < 0:
            return ("", -1)
        if state == "del" and wrapper not in self._same_links:
            return ("del", wrapper)
        return ("", self._same_links[wrapper] if state == "del" else wrapper)

    def _open(self, whose: str, wrapper: int) -> Element:
        model = self._lines[whose].wrappers[wrapper]
        link = bare(model)
        self._paragraph.append(link)
        if whose == "del":
            self._pen.carry(link, self._parts[0])
        return link


def _fill(run: Element, state: State, piece: Piece) -> None:
    """Put a text or a child into a run."""
    if piece.kind == "text":
        tag = w("delText") if state == "del" else TEXT
        last = run[-1] if len(run) else None
        if last is None or last.tag != tag:
            last = run.makeelement(tag)
            last.set(XML_SPACE, "preserve")
            run.append(last)
        last.text = (last.text or "") + piece.text
    elif piece.element is not None:
        copy = deepcopy(piece.element)
        copy.tail = None
        run.append(as_deleted(copy) if state == "del" and not len(copy) else copy)
