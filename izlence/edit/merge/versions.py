"""Three versions of a file as git stores them, merged: line ends and byte order mark too."""

from __future__ import annotations

import codecs
from typing import Any, NamedTuple

from izlence import limits
from izlence.edit.merge.came_back import came_back
from izlence.edit.merge.joined import Inseparable
from izlence.edit.merge.meaning import Redefined
from izlence.edit.merge.parts import NotEditable, Value, no_value, take_apart
from izlence.edit.merge.pieces import (
    BASE,
    OURS,
    THEIRS,
    Gone,
    Marks,
    Piece,
    conflicts,
    gone_records,
    marked,
    redefined_records,
    variant,
)
from izlence.edit.merge.proof import has_every_change, has_every_change_but
from izlence.edit.merge.three import merge_value
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml


class Merged(NamedTuple):
    """The merged file, in how many places the sides contradict each other, and which records are under no code that both know.

    `came_back` names the records that one side removed and the other moved to another list: they are in the merge. `redefined` are
    those of which one side changed what their numbers mean, and the other a number.
    """

    content: bytes
    conflicts: int = 0
    gone: tuple[Gone, ...] = ()
    came_back: tuple[str, ...] = ()
    redefined: tuple[Redefined, ...] = ()


class _Version(NamedTuple):
    """A version of the file; `is_closed` tells whether its last line ends."""

    text: str
    data: Any
    has_mark: bool
    is_windows: bool
    is_closed: bool


def merge_versions(base: bytes, ours: bytes, theirs: bytes, marks: Marks | None = None) -> Merged | None:
    """Merge three versions of a file; None where one of them cannot be read, or has a shape that only lines can be merged of.

    An empty base is a file that both sides added. Raises Doubled where a list has one code twice. The result is proven on the data before it is given: it holds every change.
    """
    if theirs in (base, ours):
        return Merged(ours)
    if ours == base:
        return Merged(theirs)
    read = [_read(content) for content in (base, ours, theirs)]
    versions = [version for version in read if version is not None]
    if len(versions) < len(read):
        return None
    try:
        pieces = _merged([version.text for version in versions])
    except (NotEditable, Inseparable, RecursionError):
        return None
    if not _is_proven([version.data for version in versions], pieces):
        return None
    content = _stored(marked(pieces, marks or Marks()), versions)
    back = came_back([version.data for version in versions], _data(pieces, OURS), _data(pieces, THEIRS))
    return Merged(content, conflicts(pieces), gone_records(pieces), back, redefined_records(pieces))


def _read(content: bytes) -> _Version | None:
    """Read a version; None where reading finds anything in it."""
    if not content.strip():
        return _Version("", {}, False, False, True)
    if len(content) > limits.FILE_BYTES.value:
        return None
    text, found = decode(content, "")
    data, also_found = parse_yaml(text, "") if not found else (None, ())
    if found or also_found or not isinstance(data, dict):
        return None
    is_windows = content.count(b"\r\n") * 2 > content.count(b"\n")
    is_closed = text.endswith("\n")
    return _Version(
        text if is_closed else text + "\n", data, content.startswith(codecs.BOM_UTF8), is_windows, is_closed
    )


def _merged(texts: list[str]) -> list[Piece]:
    taken = [take_apart(text) if text else None for text in texts]
    like = next(value for value in taken if value is not None)
    base, ours, theirs = (value or _nothing(like) for value in taken)
    return merge_value(base, ours, theirs)


def _nothing(like: Value) -> Value:
    return no_value(like)


def _is_proven(data: list[Any], pieces: list[Piece]) -> bool:
    base, ours, theirs = data
    if not conflicts(pieces):
        merged = _data(pieces, OURS)
        return merged is not None and has_every_change(base, ours, theirs, merged)
    decided = [(side, _data(pieces, side)) for side in (OURS, BASE, THEIRS)]
    chosen = {OURS: ours, BASE: base, THEIRS: theirs}
    return all(
        merged is not None and has_every_change_but(base, ours, theirs, merged, chosen[side])
        for side, merged in decided
        if side != BASE
    )


def _data(pieces: list[Piece], side: int) -> dict[str, Any] | None:
    data, found = parse_yaml(variant(pieces, side), "")
    return data if isinstance(data, dict) and not found else None


def _stored(text: str, versions: list[_Version]) -> bytes:
    """Write the text as our side stores it, unless theirs has changed that."""
    base, ours, theirs = versions
    has_mark = _agreed(base.has_mark, ours.has_mark, theirs.has_mark)
    is_windows = _agreed(base.is_windows, ours.is_windows, theirs.is_windows)
    is_closed = _agreed(base.is_closed, ours.is_closed, theirs.is_closed)
    if not is_closed:
        text = text.removesuffix("\n")
    content = (text.replace("\n", "\r\n") if is_windows else text).encode()
    return codecs.BOM_UTF8 + content if has_mark else content


def _agreed(base: bool, ours: bool, theirs: bool) -> bool:
    return theirs if ours == base else ours
