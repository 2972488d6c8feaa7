"""A folder of kept pieces, one file each. What cannot be read or written is as good as not kept: nothing depends on it."""

from __future__ import annotations

import contextlib
import os
import tempfile
import zlib
from pathlib import Path

from izlence import limits


class Store:
    """Pieces by fingerprint. Each file ends with a check sum, so that half a file is seen."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._written = 0

    @property
    def is_open(self) -> bool:
        """Whether anything is kept at all."""
        return self._folder is not None

    def get(self, kind: str, key: str) -> bytes | None:
        """Give a piece, or None."""
        if self._folder is None:
            return None
        try:
            content = self._path(kind, key).read_bytes()
        except OSError:
            return None
        piece, check = content[:-4], content[-4:]
        return piece if zlib.crc32(piece).to_bytes(4, "little") == check else None

    def has(self, kind: str, key: str) -> bool:
        """Tell whether a piece is there, whole or not."""
        return self._folder is not None and self._path(kind, key).is_file()

    def put(self, kind: str, key: str, piece: bytes) -> None:
        """Keep a piece; whoever reads at the same time sees all of it or nothing."""
        if self._folder is None:
            return
        path = self._path(kind, key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(piece + zlib.crc32(piece).to_bytes(4, "little"))
                Path(name).replace(path)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
        self._written += 1

    def trim(self) -> None:
        """Drop the pieces that were kept longest ago once there is too much; only after something was written."""
        if self._folder is None or not self._written:
            return
        with contextlib.suppress(OSError):
            kept = sorted(
                (
                    (path.stat().st_mtime_ns, path.stat().st_size, path)
                    for path in self._folder.rglob("*")
                    if path.is_file()
                ),
                reverse=True,
            )
            room = limits.KEPT_BYTES.value
            for _, size, path in kept:
                room -= size
                if room < 0:
                    path.unlink(missing_ok=True)

    def _path(self, kind: str, key: str) -> Path:
        assert self._folder is not None
        return self._folder / kind / key


NO_STORE = Store(None)
