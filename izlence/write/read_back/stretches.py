"""The parts of a finished package, a piece at a time, without the pieces that were kept from an earlier build."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from izlence.render.deflated import Deflated

_CHUNK = 1 << 18
_LOCAL_HEADER = 30
# Each piece ends with an empty stored block; where one stands, another piece may begin.
_BOUNDARY = b"\x00\x00\xff\xff"

Owner = TypeVar("Owner", bound=Hashable)


class _Spot(NamedTuple):
    """Where a kept piece stands in a package."""

    start: int
    end: int


class Stretches(Generic[Owner]):
    """A package of which some pieces were kept: it says whose all stand there, and gives the text of everything else."""

    def __init__(
        self, content: bytes, kept: Mapping[Owner, Iterable[Deflated]], wanted: Callable[[str], object]
    ) -> None:
        self._content = content
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            self._parts = [_place(part) for part in package.infolist() if wanted(part.filename)]
        pieces = {owner: [piece.data for piece in every] for owner, every in kept.items()}
        spots = self._find(data for every in pieces.values() for data in every)
        self.found = {owner for owner, every in pieces.items() if all(data in spots for data in every)}
        """Those whose pieces all stand in the package."""
        known = {data for owner in self.found for data in pieces[owner]}
        self._known = sorted(spot for data in known for spot in spots[data])

    def _find(self, pieces: Iterable[bytes]) -> dict[bytes, list[_Spot]]:
        """Find pieces by their beginnings, byte by byte; a part is looked through once, however many pieces there are."""
        content, spots = self._content, dict[bytes, list[_Spot]]()
        beginnings: dict[bytes, list[bytes]] = {}
        for data in pieces:
            beginnings.setdefault(data[: data.find(_BOUNDARY) + len(_BOUNDARY)], []).append(data)
        for start, end in self._parts if beginnings else ():
            at = start
            while (boundary := content.find(_BOUNDARY, at, end)) >= 0:
                after = boundary + len(_BOUNDARY)
                for data in beginnings.get(content[at:after], ()):
                    if content.startswith(data, at, end):
                        after = max(after, at + len(data))
                        spots.setdefault(data, []).append(_Spot(at, at + len(data)))
                at = after
        return spots

    def texts(self, end: bytes) -> Iterator[bytes]:
        """Give what was not kept, in texts that end with a whole element: a municipality's part has ten megabytes."""
        for start, stop in self._parts:
            yield from _whole_elements(self._inflated(start, stop), end)

    def _inflated(self, start: int, stop: int) -> Iterator[bytes]:
        position = start
        for spot in self._known:
            if position <= spot.start < stop:
                yield from _inflate(self._content[position : spot.start])
                position = spot.end
        yield from _inflate(self._content[position:stop])


def _place(part: zipfile.ZipInfo) -> _Spot:
    start = part.header_offset + _LOCAL_HEADER + len(part.filename.encode())
    return _Spot(start, start + part.compress_size)


def _whole_elements(chunks: Iterable[bytes], end: bytes) -> Iterator[bytes]:
    rest = b""
    for chunk in chunks:
        whole, mark, rest = (rest + chunk).rpartition(end)
        yield whole + mark
    yield rest


def _inflate(data: bytes) -> Iterator[bytes]:
    # What stands between two pieces begins at a byte and refers to nothing before it.
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    while data:
        yield stream.decompress(data, _CHUNK)
        data = stream.unconsumed_tail
