"""Text deflated once and put into any number of packages: a kept piece of a part costs a copy, not a compression.

Pieces end at a byte and refer to nothing before them, so that they can stand one after another in one deflated stream.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

# Level 6 takes twice the time and saves a fifth of the size: 0.12 s and 519 kB against 0.06 s and 664 kB for a whole
# municipality's programme.
_LEVEL = 3
_RAW = -zlib.MAX_WBITS
_POLYNOMIAL = 0xEDB88320
_ONE = 1 << 31


class Deflated(NamedTuple):
    """A piece of a part: its deflated bytes, and the check sum and size of what they hold."""

    data: bytes
    check: int
    size: int


def deflate(content: bytes, level: int = _LEVEL) -> Deflated:
    """Deflate a piece; at level 0 as it is, where it will be given back at once."""
    stream = zlib.compressobj(level, zlib.DEFLATED, _RAW)
    data = stream.compress(content) + stream.flush(zlib.Z_FULL_FLUSH)
    return Deflated(data, zlib.crc32(content), len(content))


def inflate(piece: Deflated) -> bytes:
    """Give back what a piece holds."""
    return zlib.decompressobj(_RAW).decompress(piece.data)


def ending() -> bytes:
    """Give the bytes that end a deflated stream."""
    return zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW).flush(zlib.Z_FINISH)


def joined_check(first: int, second: int, size_of_second: int) -> int:
    """Give the check sum (CRC-32) of two contents one after another from the check sum of each."""
    return _times(_power(size_of_second), first) ^ second


def _times(left: int, right: int) -> int:
    """Multiply two polynomials over GF(2) modulo the one of CRC-32, both with their bits reversed."""
    bit, product = _ONE, 0
    while True:
        if left & bit:
            product ^= right
            if not left & (bit - 1):
                return product
        bit >>= 1
        right = (right >> 1) ^ _POLYNOMIAL if right & 1 else right >> 1


def _powers() -> tuple[int, ...]:
    """Give x to the power of 1, 2, 4, 8, … modulo the polynomial."""
    powers = [_ONE >> 1]
    for _ in range(31):
        powers.append(_times(powers[-1], powers[-1]))
    return tuple(powers)


_POWERS = _powers()


def _power(count: int) -> int:
    """Give x to the power of eight times `count`: what so many bytes that follow do to a check sum."""
    product, step = _ONE, 3
    while count:
        if count & 1:
            product = _times(_POWERS[step & 31], product)
        count >>= 1
        step += 1
    return product
