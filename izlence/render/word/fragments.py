"""The pages of one directorate as a piece of the body, drawn on its own and kept from one build to the next.

A piece depends on the template, on its directorate and on the document's own texts, and on nothing else: the contract refuses
anything further inside a loop over directorates. Whoever keeps pieces drops those of what has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from typing import Any, NamedTuple, cast

from izlence.compose.document import DirectoratePages
from izlence.render.deflated import Deflated, deflate
from izlence.render.word.ready import DrawnPart

# A list that came out empty would leave its cell without the paragraph that every cell must end with.
_EMPTY_CELL, _CELL_WITH_PARAGRAPH = "</w:tcPr></w:tc>", "</w:tcPr><w:p/></w:tc>"


class FragmentKey(NamedTuple):
    """Which piece: the number of the loop in the template, the directorate's folder, whether it is the loop's first turn."""

    loop: int
    directorate: str
    is_first: bool


class Fragment(NamedTuple):
    """A drawn piece; `tight` are its tables whose figures do not fit, as columns and characters."""

    piece: Deflated
    tight: frozenset[tuple[int, int]]


Fragments = MutableMapping[FragmentKey, Fragment]
AsPiece = Callable[[bytes], Deflated]
"""How a drawn text becomes a piece."""


class _Turn(NamedTuple):
    """What `loop` is inside a piece."""

    first: bool


def with_paragraphs(text: str, may_empty_cells: bool) -> str:
    """Give each empty cell the paragraph that it must have."""
    return text.replace(_EMPTY_CELL, _CELL_WITH_PARAGRAPH) if may_empty_cells else text


def fragment_drawer(
    part: DrawnPart, values: Mapping[str, Any], kept: Fragments | None, as_piece: AsPiece = deflate
) -> Callable[[int, DirectoratePages, bool], tuple[Deflated]]:
    """Give the function that a body calls for each directorate."""

    def draw(loop: int, directorate: DirectoratePages, is_first: bool) -> tuple[Deflated]:
        key = FragmentKey(loop, directorate.folder, is_first)
        fragment = kept.get(key) if kept is not None else None
        if fragment is None:
            text, tight = _drawn(part, loop, directorate, is_first, values)
            fragment = Fragment(as_piece(text.encode()), tight)
            if kept is not None:
                kept[key] = fragment
        part.tight.update(fragment.tight)
        return (fragment.piece,)

    return draw


def _drawn(
    part: DrawnPart, loop: int, directorate: DirectoratePages, is_first: bool, values: Mapping[str, Any]
) -> tuple[str, frozenset[tuple[int, int]]]:
    before = frozenset(part.tight)
    part.tight.clear()
    variable, render = part.fragments[loop]
    pieces = render({**values, variable: directorate, "loop": _Turn(is_first)})
    # A directorate holds no other, so all its pieces are texts.
    text = with_paragraphs("".join(cast(Iterable[str], pieces)), part.may_empty_cells)
    tight = frozenset(part.tight)
    part.tight.update(before)
    return text, tight
