"""Sık yanlış yazılan sözcükler doğru yazılır.

Kural: term-misspelt.

Neden: Resmî belgede “döküman” ya da “laboratuar” hem yazım yanlışıdır hem de aynı sözcüğün planın başka yerindeki doğru yazımıyla
birlikte aranmasını engeller. Listede yalnız TDK'nin tek yazımını kabul ettiği, başka bir anlamı olmayan sözcükler vardır.

Kaynak: TDK Yazım Kılavuzu ve Güncel Türkçe Sözlük.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Laboratuvar dokümanları birçok kılavuzla, bir çok amaçlı salonda herkese anlatılır.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Laboratuar dökümanları hiç bir klavuzda yoktur.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from izlence.check.texts.walk_texts import texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.language import lower, upper
from izlence.model.plan import Plan

TERM_MISSPELT = warning(
    "term-misspelt",
    tr=Wording("“{written}” yanlış yazılmış.", "Doğrusu: {right}."),
    en=Wording("“{written}” is misspelt.", "It is written {right}."),
)

# Beginnings of words; endings may follow. Only what has no other meaning.
_BEGINNINGS = {
    "antreman": "antrenman",
    "asvalt": "asfalt",
    "döküman": "doküman",
    "egsoz": "egzoz",
    "ekzos": "egzoz",
    "entellektüel": "entelektüel",
    "herkez": "herkes",
    "herşey": "her şey",
    "hergün": "her gün",
    "insiyatif": "inisiyatif",
    "karekter": "karakter",
    "klavuz": "kılavuz",
    "kollektif": "kolektif",
    "kordinasyon": "koordinasyon",
    "kordinatör": "koordinatör",
    "konteynır": "konteyner",
    "kumulatif": "kümülatif",
    "labaratuar": "laboratuvar",
    "labaratuvar": "laboratuvar",
    "laboratuar": "laboratuvar",
    "labratuvar": "laboratuvar",
    "mahsül": "mahsul",
    "malesef": "maalesef",
    "müracat": "müracaat",
    "orjinal": "orijinal",
    "orjin": "orijin",
    "proğram": "program",
    "rehabilatasyon": "rehabilitasyon",
    "reabilitasyon": "rehabilitasyon",
    "süpriz": "sürpriz",
    "şarz": "şarj",
    "şöför": "şoför",
    "traş": "tıraş",
    "ünvan": "unvan",
    "yalnış": "yanlış",
    "yanlız": "yalnız",
}
_TWO_WORDS = {
    ("hiç", "bir"): "hiçbir",
    ("bir", "çok"): "birçok",
    ("bir", "kaç"): "birkaç",
    ("her", "hangi"): "herhangi",
}
_NOT_ONE_WORD = r"(?!\s+(?:amaçlı|yönlü|katlı|boyutlu|işlevli|fonksiyonlu|sesli|kültürlü|uluslu))"


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find words that are well known to be misspelt."""
    texts = texts_of(plan)
    misspelt = {token: found for token in texts.different if (found := _misspelt(token))}
    for text, place, match in texts.find_tokens(misspelt) if misspelt else ():
        written, right = misspelt[match[0]]
        yield Diagnostic(TERM_MISSPELT, place, {"written": written, "right": right}, text.code)
    for (one, other), right in _TWO_WORDS.items():
        if one in texts.different and other in texts.different:
            pattern = re.compile(rf"\b{one}\s+{other}\b{_NOT_ONE_WORD}")
            for text, place, match in texts.find(pattern):
                yield Diagnostic(TERM_MISSPELT, place, {"written": match[0], "right": right}, text.code)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({'|'.join(_BEGINNINGS)})(\w*)")


def _misspelt(token: str) -> tuple[str, str] | None:
    found = _pattern().search(lower(token))
    if not found:
        return None
    start, end = found.span()
    written = token[start:end]
    right = _BEGINNINGS[found[1]] + found[2]
    if written[:1].isupper():
        right = upper(right) if written.isupper() else upper(right[:1]) + right[1:]
    return written, right
