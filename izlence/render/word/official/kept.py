"""Rows of official tables as drawn pieces, kept from one build to the next under what they print."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from izlence.render.deflated import Deflated, deflate

# A run of rows ends after about so many, where its last row says so: rows put in or taken out move no other run.
_USUAL, _MOST = 32, 128


class Run(NamedTuple):
    """A run of a table's rows, from `first` to the one before `last`, that was kept from an earlier build."""

    first: int
    last: int
    piece: Deflated


class RowPieces:
    """The rows of one document's official tables: those `kept`, by the fingerprint of all that they print, and those drawn."""

    def __init__(self, kept: Mapping[str, Deflated] | None = None) -> None:
        self._kept = kept or {}
        self.drawn: dict[str, Deflated] = {}
        self.runs: dict[str, dict[int, Run]] = {}
        """The runs that were kept, by their table's key and their first row."""

    def ends(self, rows: Sequence[str]) -> Iterator[int]:
        """Say where runs of rows end; what stands before and after a run has no part in it."""
        first = 0
        for at, row in enumerate(rows, 1):
            if (
                at - first >= _MOST
                or zlib.crc32(row.encode("utf-8", "surrogatepass")) % _USUAL == 0
                or at == len(rows)
            ):
                yield at
                first = at

    def piece(self, table: str, rows: tuple[int, int], key: str, draw: Callable[[], str]) -> Deflated:
        """Give a run of rows as it was kept, or draw it."""
        piece = self._kept.get(key)
        if piece is not None:
            self.runs.setdefault(table, {})[rows[0]] = Run(*rows, piece)
        else:
            piece = self.drawn.get(key) or deflate(draw().encode())
        self.drawn[key] = piece
        return piece

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to keep that is not kept."""
        return self.drawn.keys() != self._kept.keys()


def fingerprint(*pieces: str) -> str:
    """Give the fingerprint of some texts in their order; where one ends and the next begins counts."""
    digest = hashlib.blake2b(digest_size=20)
    for piece in pieces:
        content = piece.encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(8, "little"))
        digest.update(content)
    return digest.hexdigest()
