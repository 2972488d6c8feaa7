"""The pieces of a document that were drawn before: by format and directorate, under the fingerprint of all they are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from izlence.keep import Keeper


class Pieces:
    """The pieces of one document's directorates; `keys` are the fingerprints by folder. Without a keeper there are none."""

    def __init__(self, keeper: Keeper | None = None, keys: Mapping[str, str] | None = None) -> None:
        self._keeper = keeper
        self._keys = keys or {}
        self._loaded: dict[str, dict[str, Any]] = {}

    def of(self, kind: str) -> dict[str, Any]:
        """Give the pieces of a format by folder, as far as they were kept."""
        if kind not in self._loaded:
            found = {} if self._keeper is None else self._load(self._keeper, kind)
            self._loaded[kind] = found
        return self._loaded[kind]

    def other(self, kind: str, *names: str) -> Any | None:
        """Give what was kept of something that is no directorate's, by its names."""
        return None if self._keeper is None else self._keeper.get(kind, self._keeper.key(*names))

    def keep_other(self, kind: str, records: Any, *names: str) -> None:
        """Keep something that is no directorate's."""
        if self._keeper is not None:
            self._keeper.put(kind, self._keeper.key(*names), records)

    def _load(self, keeper: Keeper, kind: str) -> dict[str, Any]:
        pieces = ((folder, keeper.get(kind, key)) for folder, key in self._keys.items())
        return {folder: piece for folder, piece in pieces if piece is not None}

    def keep(self, kind: str, drawn: Mapping[str, Any]) -> None:
        """Keep what was drawn anew."""
        if self._keeper is None:
            return
        before = self.of(kind)
        for folder, piece in drawn.items():
            if folder in self._keys and folder not in before:
                self._keeper.put(kind, self._keys[folder], piece)


NO_PIECES = Pieces()
