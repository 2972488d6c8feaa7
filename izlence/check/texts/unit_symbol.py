"""Ölçü birimlerinin simgeleri doğru yazılır.

Kural: unit-symbol.

Neden: “m2”, “Km”, “mt” ve “gr” hem yanlış yazımdır hem de aynı birimin “m²”, “km”, “m”, “g” yazıldığı göstergelerle birlikte
süzülmesini engeller; pivot tabloda iki ayrı birim sayılır. “%” ve adet, kişi gibi sayı birimlerine `unit-spelling` ile
`unit-nearly-known` bakar.

Kaynak: TDK Yazım Kılavuzu, Kısaltmalar; Uluslararası Birimler Sistemi.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Düzenlenen park alanı (km²), unit: m², values: {2022: 5, 2023-H1: 6, 2024: 7}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Düzenlenen park alanı (m2), unit: M2, values: {2022: 5, 2023-H1: 6, 2024: 7}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from izlence.check.texts.walk_texts import texts_of
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan

UNIT_SYMBOL = warning(
    "unit-symbol",
    tr=Wording("Birim “{written}” yazılmış.", "Doğrusu: {right}."),
    en=Wording("The unit is written “{written}”.", "It is written {right}."),
)

_LIST = "m m² m³ cm km km² ha kg g ton litre saat gün ay yıl puan TL"
_SYMBOLS = frozenset(_LIST.split())
_VARIANTS = {
    "m2": "m²", "m3": "m³", "mt": "m", "mt2": "m²", "mt²": "m²", "mtül": "m", "metre kare": "m²", "metre küp": "m³",
    "km2": "km²", "kilo": "kg", "kilogram": "kg", "gr": "g", "hektar": "ha", "tl": "TL",
}  # fmt: skip
_IN_TEXT = re.compile(r"(?<![\w-])([kcd]?m)([23])(?![\w'’.]*\w)")
_RAISED = {"2": "²", "3": "³"}


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find unit symbols that are not written as symbols are."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            right = _right(indicator.unit)
            if right:
                facts = {"written": indicator.unit, "right": right}
                yield Diagnostic(UNIT_SYMBOL, indicator.origin.at("unit"), facts, indicator.code)
    texts = texts_of(plan)
    written = {token: found for token in texts.different if (found := _IN_TEXT.search(token))}
    for text, place, match in texts.find_tokens(written) if written else ():
        found = written[match[0]]
        facts = {"written": found[0], "right": found[1] + _RAISED[found[2]]}
        yield Diagnostic(UNIT_SYMBOL, place, facts, text.code)


@lru_cache(maxsize=1024)
def _right(unit: str) -> str:
    """Give the symbol that a unit should be written with; nothing where it is one, or none that is known."""
    if unit in _SYMBOLS or unit == "₺":
        return ""
    plain = lower(unit).strip(" .()[]")
    if plain in _VARIANTS:
        return _VARIANTS[plain]
    return next((symbol for symbol in sorted(_SYMBOLS) if lower(symbol) == plain), "")
