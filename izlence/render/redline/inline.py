"""A paragraph's content as a row of atoms: words, and what cannot be cut (fields, pictures, tabs, note references)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from izlence.render.redline.names import PPR, RPR, RUN, TEXT, XML_SPACE, Element, bare, w
from izlence.render.redline.side import Side
from izlence.render.redline.words import tokens

_WRAPPERS: Final = frozenset(map(w, ("hyperlink", "smartTag", "customXml")))
_MARKERS: Final = frozenset(
    map(
        w,
        (
            *("bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd"),
            *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        ),
    )
)
_NOTHING: Final = frozenset(map(w, ("proofErr", "lastRenderedPageBreak", "smartTagPr", "customXmlPr")))
FIELD: Final = w("fldChar")
_FIELD_TYPE: Final = w("fldCharType")
_SIMPLE: Final = w("fldSimple")


class Piece(NamedTuple):
    """The smallest thing in a paragraph: a text, a run's child, an element beside the runs, or a marker that takes no room."""

    kind: Literal["text", "child", "raw", "marker"]
    text: str
    element: Element | None
    look: Element | None
    look_key: bytes
    wrapper: int


class Atom(NamedTuple):
    """What is kept, deleted or inserted as a whole; `key` is what it says without its look."""

    key: tuple[str | bytes, ...]
    pieces: tuple[Piece, ...]
    markers: tuple[Piece, ...] = ()
    """The markers that stand before it."""

    @property
    def look_key(self) -> bytes:
        """The look of an atom of one piece."""
        return self.pieces[0].look_key if len(self.pieces) == 1 else b""


class Line(NamedTuple):
    """A paragraph's atoms, the markers after the last one, and the elements (links) that stand round some."""

    atoms: tuple[Atom, ...]
    trailing: tuple[Piece, ...]
    wrappers: tuple[Element, ...]


def read_line(paragraph: Element, side: Side, part: str) -> Line:
    """Read a paragraph."""
    wrappers: list[Element] = []
    pieces = _with_fields(list(_pieces(paragraph, -1, wrappers, side, part)))
    keys = [side.key(bare(one), part) for one in wrappers]
    atoms, markers = [], list[Piece]()
    for group in _joined(pieces):
        if group[0].kind == "marker":
            markers += group
            continue
        place = group[0].wrapper
        around = keys[place] if place >= 0 else b""
        for atom in _atoms(group, around, side, part):
            atoms.append(atom._replace(markers=tuple(markers)))
            markers = []
    return Line(tuple(atoms), tuple(markers), tuple(wrappers))


def _pieces(parent: Element, wrapper: int, wrappers: list[Element], side: Side, part: str) -> Iterator[Piece]:
    for child in parent:
        if child.tag == PPR or child.tag in _NOTHING or not isinstance(child.tag, str):
            continue
        if child.tag == RUN:
            yield from _of_run(child, wrapper, side, part)
        elif child.tag in _WRAPPERS and wrapper < 0:
            wrappers.append(child)
            yield from _pieces(child, len(wrappers) - 1, wrappers, side, part)
        elif child.tag == _SIMPLE:
            yield from _of_simple_field(child, wrapper, wrappers, side, part)
        elif child.tag in _MARKERS:
            yield Piece("marker", "", child, None, b"", wrapper)
        else:
            yield Piece("raw", "", child, None, b"", wrapper)


def _of_simple_field(
    field: Element, wrapper: int, wrappers: list[Element], side: Side, part: str
) -> Iterator[Piece]:
    """Give a field in one element as one in runs: only runs can be marked."""

    def sign(kind: str) -> Piece:
        return Piece("child", "", field.makeelement(FIELD, {_FIELD_TYPE: kind}), None, b"", wrapper)

    code = field.makeelement(w("instrText"), {XML_SPACE: "preserve"})
    code.text = field.get(w("instr"), "")
    inside = _pieces(field, wrapper, wrappers, side, part)
    yield from (
        sign("begin"),
        Piece("child", "", code, None, b"", wrapper),
        sign("separate"),
        *inside,
        sign("end"),
    )


def _of_run(run: Element, wrapper: int, side: Side, part: str) -> Iterator[Piece]:
    look = run.find(RPR)
    look = None if look is None or not len(look) else look
    look_key = b"" if look is None else side.key(look, part)
    for child in run:
        if child.tag == TEXT:
            if child.text:
                yield Piece("text", child.text, child, look, look_key, wrapper)
        elif child.tag != RPR and child.tag not in _NOTHING and isinstance(child.tag, str):
            yield Piece("child", "", child, look, look_key, wrapper)


def _with_fields(pieces: list[Piece]) -> list[tuple[Piece, ...]]:
    """Group the pieces of each whole field that stands in one link or in none; anything else stands alone."""
    groups: list[tuple[Piece, ...]] = []
    opened: list[int] = []
    for piece in pieces:
        groups.append((piece,))
        kind = piece.element.get(_FIELD_TYPE) if _is_field(piece) and piece.element is not None else None
        if kind == "begin":
            opened.append(len(groups) - 1)
        elif kind == "end" and opened:
            start = opened.pop()
            inside = [one for group in groups[start:] for one in group]
            if all(one.wrapper == piece.wrapper for one in inside):
                groups[start:] = [tuple(inside)]
    return groups


def _is_field(piece: Piece) -> bool:
    return piece.kind == "child" and piece.element is not None and piece.element.tag == FIELD


def _joined(groups: list[tuple[Piece, ...]]) -> Iterator[tuple[Piece, ...]]:
    """Join texts of one look and one link, so that how they were cut into runs does not matter."""
    held: tuple[Piece, ...] = ()
    for group in groups:
        one = group[0]
        if len(group) == 1 and one.kind == "text":
            if held and (held[0].look_key, held[0].wrapper) != (one.look_key, one.wrapper):
                yield held
                held = ()
            held += group
            continue
        if held:
            yield held
            held = ()
        yield group
    if held:
        yield held


def _atoms(group: tuple[Piece, ...], around: bytes, side: Side, part: str) -> Iterator[Atom]:
    first = group[0]
    if first.kind == "text":
        for word in tokens("".join(one.text for one in group)):
            yield Atom((word, around), (first._replace(text=word),))
    elif len(group) == 1 and first.element is not None:
        yield Atom((side.key(first.element, part), around), group)
    else:
        told = b"|".join(_told(one, side, part) for one in group if one.kind != "marker")
        yield Atom((told, around), group)


def _told(piece: Piece, side: Side, part: str) -> bytes:
    said = (
        piece.text.encode()
        if piece.element is None or piece.kind == "text"
        else side.key(piece.element, part)
    )
    return piece.look_key + said


def texts_of(line: Line) -> str:
    """Give what a line prints."""
    return "".join(piece.text for atom in line.atoms for piece in atom.pieces)


__all__ = ["FIELD", "Atom", "Line", "Piece", "read_line", "texts_of"]
