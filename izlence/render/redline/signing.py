"""Who is asked for the author of what: the texts that a mark shows, a picture by its name among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from izlence.render.redline.contract import Author, picture_name
from izlence.render.redline.inline import Atom, Piece
from izlence.render.redline.names import TEXT, Element
from izlence.render.redline.pen import Pen, State
from izlence.render.redline.side import Side

_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_EMBEDDED: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
Step = tuple[State, Atom | None, Atom | None]
Read = tuple[Side, str]
"""A side, and the part of it that is read."""


def said_by(element: Element, side: Side, part: str) -> str:
    """Give what an element prints, its pictures by their names and descriptions."""
    return "".join(_said(one, side, part) for one in element.iter(TEXT, _PICTURE, _DRAWN))


def said(atoms: Iterable[Atom], side: Side, part: str) -> str:
    """Give what atoms print, their pictures by their names and descriptions."""
    return "".join(_said_of(piece, side, part) for atom in atoms for piece in atom.pieces)


def _said_of(piece: Piece, side: Side, part: str) -> str:
    if piece.kind == "text" or piece.element is None:
        return piece.text
    return said_by(piece.element, side, part) if len(piece.element) else ""


def _said(element: Element, side: Side, part: str) -> str:
    if element.tag == TEXT:
        return element.text or ""
    if element.tag == _DRAWN:  # a chart's description tells its figures
        return f" {element.get('descr', '')} "
    link = side.links(part).get(str(element.get(_EMBEDDED)))
    # Pictures stand between words, which they are no part of.
    return f" {picture_name(len(side.parts.get(link.target, b'')))} " if link is not None else ""


def signed(
    steps: Sequence[Step], author: Author, near: tuple[str, ...], pen: Pen, texts: tuple[Read, Read]
) -> Iterator[Author]:
    """Give the author of each step: several people may have changed a paragraph, one taken out what another put in its place.

    `author` is that of the whole paragraph, `near` what stands around it.
    """
    runs = [(changed, list(run)) for changed, run in groupby(steps, lambda step: bool(step[0]))]
    alone = sum(changed for changed, _ in runs) == 1
    for changed, run in runs:
        if not changed:
            yield from (author for _ in run)
            continue
        gone = said((one for _, one, _ in run if one), *texts[0])
        come = said((other for _, _, other in run if other), *texts[1])
        both = author if alone else pen.author(gone, come, near)
        of_gone = of_come = both
        if not both.date and gone and come:
            of_gone, of_come = pen.author(gone, "", near), pen.author("", come, near)
        yield from (of_gone if state == "del" else of_come for state, *_ in run)
