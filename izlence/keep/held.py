"""A keeper of this process alone: records stay as they are, in memory, for a run that checks again and again."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from izlence.keep.fingerprint import fingerprint

# A few versions of every directorate: undoing an edit finds what it was.
_MOST = 4000


class HeldKeeper:
    """Keeps records by their fingerprint, the oldest forgotten first."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, str], Any] = OrderedDict()

    def key(self, *pieces: str | bytes) -> str:
        """Give the fingerprint of some pieces."""
        return fingerprint(*pieces)

    def get(self, kind: str, key: str) -> Any | None:
        """Give what was kept under a fingerprint, or None."""
        return self._held.get((kind, key))

    def put(self, kind: str, key: str, records: Any) -> None:
        """Keep records under a fingerprint."""
        self._held[kind, key] = records
        while len(self._held) > _MOST:
            self._held.popitem(last=False)

    def put_once(self, kind: str, key: str, records: Any) -> None:
        """Keep records unless they are kept already."""
        if (kind, key) not in self._held:
            self.put(kind, key, records)
