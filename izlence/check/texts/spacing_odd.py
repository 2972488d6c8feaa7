"""Sözcüklerin arasında bir boşluk vardır; noktalamadan önce boşluk yoktur, virgülden sonra vardır.

Kural: spacing-odd.

Neden: Çift boşluk ve noktalamadan önceki boşluk belgede yazıldığı gibi basılır; iki yana yaslı metinde açıklık görünür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Eğitim, toplantı ve diğer giderler (12,5 km yol).

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: "Eğitim ,toplantı ve  diğer giderler "
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import BETWEEN, texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, hint
from izlence.model.plan import Plan

SPACING_ODD = hint(
    "spacing-odd",
    tr=Wording("Metnin {where} yerinde boşluk fazla ya da eksik.", "Şöyle yazın: {right}."),
    en=Wording("A space is missing or one too many at {where}.", "Write it so: {right}."),
)

_SIGNS = ("  ", " ,", " ;", " .", " )", "( ", f" \n{BETWEEN}", f"{BETWEEN}\n ")
_NONE = r"(?<=[^\W\d_][,;])(?=[^\W\d_])"
_ODD = re.compile(
    rf"(?<!\S)\S*(?:(?<! ) {{2,}}+(?=\S)| (?=[,;.)](?:\s|$)|,\w)|(?<=\() |(?<! ) +(?=\n{BETWEEN})|(?<={BETWEEN}\n) +|{_NONE})\S*"
)
_MENDED = ((re.compile(r" +"), " "), (re.compile(r" (?=[,;.)])|(?<=\() "), ""), (re.compile(_NONE), " "))
_MISSING = re.compile(r"[^\W\d_][,;][^\W\d_]")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find spaces that are too many or missing; one finding a text."""
    texts = texts_of(plan)
    missing = any(("," in token or ";" in token) and _MISSING.search(token) for token in texts.different)
    if not missing and not any(sign in texts.joined for sign in _SIGNS):
        return
    told = None
    for text, place, match in texts.find(_ODD):
        if told != (text.record, text.steps, text.line):
            told = (text.record, text.steps, text.line)
            facts = {"where": f"“{match[0]}”", "right": f"“{_mended(match[0])}”"}
            yield Diagnostic(SPACING_ODD, place, facts, text.code)


def _mended(written: str) -> str:
    for odd, right in _MENDED:
        written = odd.sub(right, written)
    return written.strip()
