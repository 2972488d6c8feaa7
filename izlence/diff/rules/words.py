"""Which fields and lists of the plan hold words, and no figures or names."""

from __future__ import annotations

TEXTS = frozenset(
    {
        *("name", "title", "description", "explanation", "method", "source", "text", "risk", "reason"),
        *("missing", "mayor", "revision", "notice", "mayor_title", "foreword"),
    }
)
LISTS_OF_NAMES = ("directorates", "periods", "years")
