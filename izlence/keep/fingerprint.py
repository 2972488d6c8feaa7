"""Fingerprints: the same only when everything that went in is the same."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def fingerprint(*pieces: str | bytes) -> str:
    """Give the fingerprint of some pieces in their order; where one ends and the next begins counts."""
    digest = hashlib.blake2b(digest_size=20)
    for piece in pieces:
        content = piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece
        digest.update(len(content).to_bytes(8, "little"))
        digest.update(content)
    return digest.hexdigest()


def of_folder(folder: Path) -> str:
    """Give the fingerprint of a folder's files, names and contents."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    named: Iterable[tuple[str, bytes]] = (
        (path.relative_to(folder).as_posix(), path.read_bytes()) for path in files
    )
    return fingerprint(*(piece for pair in named for piece in pair))


@cache
def of_program() -> str:
    """Give the fingerprint of the program itself: what another version kept is of no use to this one.

    By size and time of each module, not by content: two hundred small files take longer to read than a municipality.
    """
    modules = sorted(_PACKAGE.rglob("*.py"))
    states = ((path.relative_to(_PACKAGE).as_posix(), path.stat()) for path in modules)
    return fingerprint(
        sys.version, *(f"{name} {state.st_size} {state.st_mtime_ns}" for name, state in states)
    )
