"""A merged text in pieces: some agreed on, some in conflict; and its lines with git's conflict marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from izlence.edit.merge.meaning import Redefined

OURS, BASE, THEIRS = range(3)


class Gone(NamedTuple):
    """A record in conflict that one side has no more under its code: under which code each side has it, nothing for none."""

    code: str
    ours: str
    theirs: str


class Conflict(NamedTuple):
    """A stretch of text that the two sides want differently, with what stood there before."""

    ours: str
    base: str
    theirs: str
    gone: Gone | None = None
    redefined: Redefined | None = None


def conflict(texts: Iterable[str], gone: Gone | None = None) -> Conflict:
    """Give the conflict of three texts: ours, base, theirs."""
    ours, base, theirs = texts
    return Conflict(ours, base, theirs, gone)


Piece = str | Conflict


class Marks(NamedTuple):
    """How conflicts are marked: how many signs, and what the versions are called.

    `redefined` is told behind our version's name where one side changed what the other's number means: of `code` the `field`.
    """

    size: int = 7
    ours: str = "ours"
    base: str = "base"
    theirs: str = "theirs"
    redefined: str = ""


def variant(pieces: Iterable[Piece], side: int) -> str:
    """Give the text with every conflict decided for one version."""
    return "".join(piece if isinstance(piece, str) else piece[:3][side] for piece in pieces)


def conflicts(pieces: Iterable[Piece]) -> int:
    """Count the conflicts."""
    return sum(isinstance(piece, Conflict) for piece in pieces)


def gone_records(pieces: Iterable[Piece]) -> tuple[Gone, ...]:
    """Give the records in conflict that one side has no more under their codes."""
    return tuple(piece.gone for piece in pieces if isinstance(piece, Conflict) and piece.gone)


def redefined_records(pieces: Iterable[Piece]) -> tuple[Redefined, ...]:
    """Give the records in conflict of which one side changed what their numbers mean."""
    return tuple(piece.redefined for piece in pieces if isinstance(piece, Conflict) and piece.redefined)


def in_one(pieces: list[Piece], why: Redefined) -> list[Piece]:
    """Make one conflict of all that the pieces have, with what stands between: it can only be decided together."""
    places = [place for place, piece in enumerate(pieces) if isinstance(piece, Conflict)]
    first, end = places[0], places[-1] + 1
    ours, base, theirs = (variant(pieces[first:end], side) for side in range(3))
    return [*pieces[:first], Conflict(ours, base, theirs, redefined=why), *pieces[end:]]


def marked(pieces: Iterable[Piece], marks: Marks) -> str:
    """Give the text with its conflicts marked, whole lines each; what was agreed on in these lines stands in all versions."""
    return "".join(_marked(group, marks) for group in _lines(pieces))


def _lines(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Group the pieces so that each group is whole lines, in every version of it."""
    group: list[Piece] = []
    for piece in pieces:
        if group and _is_whole(group):
            yield group
            group = []
        if isinstance(piece, Conflict):
            group.append(piece)
            continue
        # What a line in conflict begins or ends with belongs to it; all other agreed lines go out.
        cut = (piece.find("\n") if conflicts(group) else piece.rfind("\n")) + 1
        if not cut:
            group.append(piece)
            continue
        yield [*group, piece[:cut]]
        rest = piece[cut:]
        cut = rest.rfind("\n") + 1
        if cut:
            yield [rest[:cut]]
        group = [rest[cut:]] if rest[cut:] else []
    if group:
        yield group


def _is_whole(group: list[Piece]) -> bool:
    return all(text.endswith("\n") or not text for text in (variant(group, side) for side in range(3)))


def _marked(group: list[Piece], marks: Marks) -> str:
    ours, base, theirs = (variant(group, side) for side in range(3))
    if ours == base == theirs:
        return ours
    why = "".join(
        marks.redefined.format(code=each.code, field=", ".join(each.fields))
        for each in redefined_records(group)
    )
    return (
        f"{'<' * marks.size} {marks.ours}{why}\n{_closed(ours)}{'|' * marks.size} {marks.base}\n{_closed(base)}"
        f"{'=' * marks.size}\n{_closed(theirs)}{'>' * marks.size} {marks.theirs}\n"
    )


def _closed(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"
