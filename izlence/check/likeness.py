"""Texts compared as a reader would compare them: what is written in other capitals, spaces or points is the same text."""

from __future__ import annotations

import re
from functools import lru_cache

from izlence.language import lower

_NO_LETTER = re.compile(r"[\W_]+")
_STEM = 5  # Turkish hangs its endings on the end of a word: five letters mostly keep what it means
_SAYS_NOTHING = frozenset(
    [
        "adedi",
        "adet",
        "için",
        "ile",
        "miktarı",
        "oran",
        "oranı",
        "sayı",
        "sayısı",
        "süre",
        "süresi",
        "toplam",
        "toplamı",
        "veya",
        "yapılan",
        "yıl",
        "yılı",
        "yıllık",
    ]
)


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Give a text's letters and digits in small letters, its words parted by one space."""
    return _NO_LETTER.sub(" ", lower(text)).strip()


def stems(text: str) -> frozenset[str]:
    """Give the beginnings of a text's words, without the words that any name of an indicator holds."""
    return frozenset(
        word[:_STEM] for word in plain(text).split() if len(word) > 2 and word not in _SAYS_NOTHING
    )
