"""Bir göstergenin hedefe etkisi sıfır değildir.

Kural: weight-zero.

Neden: Etkisi sıfır olan gösterge hedefin performansına hiçbir şey katmaz: gerçekleşse de gerçekleşmese de sonuç aynıdır.
Ölçülmeye değiyorsa bir etkisi olmalı, yalnız izleniyorsa performans göstergeleri arasında durmamalıdır. Yazılmamış etkiye bakılmaz;
etkilerin toplamı 100 değilse bunu weights-not-100 söyler.

Kaynak: Stratejik plan rehberlerindeki hedef kartı: hedefin performansı, göstergelerin performansının hedefe etkileriyle
ağırlıklı toplamıdır.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber sayısı, unit: adet, weight: 90,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Bülten sayısı, unit: adet, weight: 10,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber sayısı, unit: adet, weight: 100,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Bülten sayısı, unit: adet, weight: 0,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures, total
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

WEIGHT_ZERO = warning(
    "weight-zero",
    tr=Wording(
        "{code}: hedefe etkisi %0; hedefin performansına hiçbir şey katmaz.",
        "Göstergeye bir etki verin ya da göstergeyi karttan çıkarın.",
    ),
    en=Wording(
        "{code}: its weight is 0%; it adds nothing to the objective's performance.",
        "Give the indicator a weight, or take it off the card.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators of cards that count for nothing."""
    for card in plan.cards:
        if total(indicator.weight for indicator in card.indicators) != 100:
            continue  # told by weights-not-100, and the same mistake as often as not
        for indicator in card.indicators:
            if indicator.weight == 0:
                where = indicator.origin.at("weight")
                yield Diagnostic(WEIGHT_ZERO, where, {"code": indicator.code}, indicator.code)
