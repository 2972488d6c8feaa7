"""Merged entries put together again, one below the other or in brackets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from izlence.edit.merge.parts import Value
from izlence.edit.merge.pieces import Conflict, Piece, conflict, conflicts, variant

_SIDES = range(3)


class Inseparable(Exception):
    """The parts of a value cannot be merged one by one: it is merged as a whole."""


class Doubled(Exception):
    """A list has two records with one code: which is which nobody can tell."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Line(NamedTuple):
    """An entry of a merged value: the lines above it and itself; `is_whole` where it is there in some versions only."""

    lead: list[Piece]
    body: list[Piece]
    is_whole: bool = False


def in_lines(lines: Sequence[tuple[str, Line]], ours: Value) -> list[Piece]:
    """Put entries one below the other, each as deep as our side's."""
    result: list[Piece] = []
    for number, (_, line) in enumerate(lines):
        is_first = number == 0 and ours.is_inline
        if is_first and (line.is_whole or any(variant(line.lead, side).strip() for side in _SIDES)):
            raise Inseparable
        pad = "" if is_first else " " * ours.column
        texts = [variant(line.body, side) for side in _SIDES]
        if not is_first and line.is_whole and not all(texts):
            # Whoever decides that the entry goes takes its comment along.
            pad = variant(line.lead, 0) + pad
        elif not is_first:
            result += line.lead
        if line.is_whole or (line.body and isinstance(line.body[0], Conflict)):
            gone = line.body[0].gone if isinstance(line.body[0], Conflict) else None
            result.append(conflict((pad + text if text else "" for text in texts), gone))
        else:
            result += [pad, *line.body]
    return result


def in_brackets(lines: Sequence[tuple[str, Line]], ours: Value) -> list[Piece]:
    """Put entries into brackets, with our side's text between them; one that is there in some versions only makes it whole."""
    if "#" in "".join(ours.between) and [key for key, _ in lines] != [entry.key for entry in ours.entries]:
        raise Inseparable
    pieces = [[line.body for _, line in lines if variant(line.body, side)] for side in _SIDES]
    joined = [
        _joined(pieces[side], [key for key, line in lines if variant(line.body, side)], ours)
        for side in _SIDES
    ]
    if not any(line.is_whole or conflicts(line.body) for _, line in lines):
        return joined[0]
    if all(len(each) == len(lines) for each in pieces):
        return joined[0]
    return [conflict(variant(joined[side], side) for side in _SIDES)]


def _joined(bodies: Sequence[list[Piece]], keys: Sequence[str], ours: Value) -> list[Piece]:
    own = [entry.key for entry in ours.entries]
    if not own:
        opening, closing = ours.text[0] or "{", ours.text[-1]
    else:
        opening, closing = ours.between[0], ours.between[-1]
    result: list[Piece] = [opening]
    for number, body in enumerate(bodies):
        if number:
            before, key = keys[number - 1], keys[number]
            at = own.index(key) if key in own else 0
            result.append(ours.between[at] if at and own[at - 1] == before else ", ")
        result += body
    return [*result, closing]
