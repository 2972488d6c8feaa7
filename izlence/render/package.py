"""The zip that every Office file is: the same parts give the same bytes."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

from izlence.render.deflated import Deflated, deflate, ending, joined_check

_FIRST = {"[Content_Types].xml": 0, "_rels/.rels": 1}
_VERSION, _DEFLATED, _UTF_8 = 20, 8, 0x800
_DATE = (1 << 5) | 1  # 1 January 1980, midnight
_LARGEST = 0xFFFFFFFF
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")

Content: TypeAlias = bytes | Iterable[bytes | Deflated]


def pack(parts: Iterable[tuple[str, Content]]) -> bytes:
    """Put the parts of an Office file into a zip that holds nothing of the clock, the host or their order.

    A large part may come in pieces, which are never all in memory at once; each is deflated for itself, or was when it
    was kept, which gives the same bytes. `zipfile` takes no deflated pieces, so the zip's own lines are written here.
    """
    ordered = sorted(parts, key=_order)
    _refuse_doubles(ordered)
    stream = io.BytesIO()
    directory = [_write(stream, name, content) for name, content in ordered]
    start = stream.tell()
    stream.write(b"".join(directory))
    length, count = stream.tell() - start, len(directory)
    stream.write(_END.pack(b"PK\x05\x06", 0, 0, count, count, length, start, 0))
    return stream.getvalue()


def _order(part: tuple[str, Content]) -> tuple[int, str]:
    return _FIRST.get(part[0], len(_FIRST)), part[0]


def _refuse_doubles(ordered: list[tuple[str, Content]]) -> None:
    names = [name for name, _ in ordered]
    doubles = sorted({name for name, following in pairwise(names) if name == following})
    if doubles:
        raise ValueError(f"the package holds a part twice: {', '.join(doubles)}")


def _write(stream: io.BytesIO, part: str, content: Content) -> bytes:
    """Write a part; give its line for the directory at the end of the zip."""
    name, start = part.encode(), stream.tell()
    head = _LOCAL.size + len(name)
    stream.seek(head, io.SEEK_CUR)
    check, size = _deflate(stream, (content,) if isinstance(content, bytes) else content)
    end = stream.tell()
    if max(end, size) > _LARGEST:
        raise ValueError(f"the package grows over four gigabytes with {part}")
    flags = 0 if name.isascii() else _UTF_8
    usual = (_VERSION, flags, _DEFLATED, 0, _DATE, check, end - start - head, size, len(name), 0)
    stream.seek(start)
    stream.write(_LOCAL.pack(b"PK\x03\x04", *usual) + name)
    stream.seek(end)
    return _CENTRAL.pack(b"PK\x01\x02", _VERSION, *usual, 0, 0, 0, 0, start) + name


def _deflate(stream: io.BytesIO, pieces: Iterable[bytes | Deflated]) -> tuple[int, int]:
    """Write the pieces of a part deflated; give its check sum and size."""
    check = size = 0
    for content in pieces:
        piece = deflate(content) if isinstance(content, bytes) else content
        stream.write(piece.data)
        check = joined_check(check, piece.check, piece.size) if size else piece.check
        size += piece.size
    stream.write(ending())
    return check, size
