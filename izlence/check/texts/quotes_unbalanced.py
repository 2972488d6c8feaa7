"""Açılan her tırnak ve ayraç kapanır.

Kural: quotes-unbalanced.

Neden: Kapanmayan bir tırnak ya da ayraç, adın bir parçasının silindiğini ya da yanlış yerden kopyalandığını gösterir; okuyan
alıntının nerede bittiğini bilemez.

Kaynak: Yayımlanmış programlardan `"vatandaşın`, `(adet}`.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: a) Çağrı merkezi (ÇM) ile "şahsen gelen" vatandaşın b) talepleri izlenir.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Çağrı merkezine gelen "vatandaşın talepleri (adet} izlenir.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import BETWEEN, MASKED, texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

QUOTES_UNBALANCED = warning(
    "quotes-unbalanced",
    tr=Wording(
        "Metinde açılıp kapanmayan ya da açılmadan kapanan işaret var: {sign}",
        "Eksik tırnağı ya da ayracı yazın, fazlasını silin.",
    ),
    en=Wording(
        "The text has a mark that is opened and not closed, or closed and not opened: {sign}",
        "Write the quotation mark or bracket that is missing, or delete the one too many.",
    ),
)

# Most texts hold none of these, or plain pairs of them: with the pairs taken out nothing is left to look at.
_PAIR = re.compile(rf'"[^"{BETWEEN}]*"|“[^“”„"{BETWEEN}]*”|[(][^()"“”„«»\[\]{{}}{BETWEEN}]*[)]')
_LEFT = re.compile(r'["“”„«»()\[\]{}]')
_SIGN = re.compile(rf'["“”„«»()\[\]{{}}{BETWEEN}]')
_CLOSES = {")": "(", "]": "[", "}": "{", "”": "“", "»": "«"}
_OPENS = {"„": "“"}  # “ and „ both open; ” closes
_ENUMERATION = re.compile(rf"[\s{MASKED}](?:\d{{1,2}}|[^\W\d_]{{1,2}}|[IVXLC]+)[-.]?$")
_INCHES = re.compile(r"\d$")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find quotation marks and brackets that have no partner in their text."""
    texts = texts_of(plan)
    if not _LEFT.search(_PAIR.sub("", texts.joined)):
        return
    opened = _Opened(texts.joined)
    is_told = False  # one finding a text: after the first, its other signs may only seem to have no partner
    for match in _SIGN.finditer(texts.joined):
        sign = match[0]
        if sign == BETWEEN:
            stray = opened.first() if not is_told else None
            opened, is_told = _Opened(texts.joined), False
        else:
            stray = None if is_told else opened.take(sign, match.start())
            is_told = is_told or stray is not None
        if stray is not None:
            text, start = texts.at(stray[1])
            yield Diagnostic(QUOTES_UNBALANCED, text.place(start, start + 1), {"sign": stray[0]}, text.code)


class _Opened:
    """The signs that are open at a place of a text, each with its position."""

    def __init__(self, joined: str) -> None:
        self._joined = joined
        self._signs: list[tuple[str, int]] = []
        self._is_quoted = False

    def first(self) -> tuple[str, int] | None:
        """Give the first that is still open."""
        return self._signs[0] if self._signs else None

    def take(self, sign: str, position: int) -> tuple[str, int] | None:
        """Open or close with a sign; give the one that has no partner."""
        if sign == '"' and not self._is_quoted:
            if not _INCHES.search(self._joined, max(position - 1, 0), position):
                self._signs.append((sign, position))
                self._is_quoted = True
            return None
        partner = sign if sign == '"' else _CLOSES.get(sign)
        if partner is None:
            self._signs.append((_OPENS.get(sign, sign), position))
            return None
        if self._signs and self._signs[-1][0] == partner:
            self._is_quoted = self._is_quoted and partner != '"'
            self._signs.pop()
            return None
        if sign == ")" and _ENUMERATION.search(self._joined, max(position - 7, 0), position):
            return None
        return self._signs[-1] if self._signs else (sign, position)
