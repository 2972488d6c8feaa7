"""Bir hedef kartında göstergelerin hedefe etkileri toplamı 100'dür.

Kural: weights-not-100.

Neden: Hedefin performansı, göstergelerin performansının hedefe etkileriyle ağırlıklı toplamıdır. Toplam 97
ise hedef hiçbir zaman tam gerçekleşmiş görünmez. Yazılmamış bir etki toplama bir şey katmaz; alt
göstergelerin etkisi olmaz.

Kaynak: Stratejik plan rehberlerindeki hedef kartı; toplamı 97 olan kartlar yayımlanmış planlarda iki kez görülmüştür. Meclisin
kabul ettiği kart böyleyse bulgu kartta nedeniyle kabul edilebilir.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - code: PG7.2.1
        name: Haber sayısı
        unit: adet
        weight: 100
        monitoring_frequency: 6 ayda bir
        reporting_frequency: Yılda bir
        values: {2024-H1: 11617, 2025: 23000, 2026: 24000, 2027: 25000, 2028: 26000, 2029: 27000}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - code: PG7.2.1
        name: Haber sayısı
        unit: adet
        weight: 97
        monitoring_frequency: 6 ayda bir
        reporting_frequency: Yılda bir
        values: {2024-H1: 11617, 2025: 23000, 2026: 24000, 2027: 25000, 2028: 26000, 2029: 27000}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import open_on_page
from izlence.compute.figures import Figures, total
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Plan

WEIGHTS_NOT_100 = error(
    "weights-not-100",
    tr=Wording(
        "{code} kartında göstergelerin hedefe etkileri toplamı %{total}; %100 olmalı.",
        "Fark {difference} puan. `weight` değerlerini toplamları 100 olacak biçimde düzeltin.",
    ),
    en=Wording(
        "On the card {code} the weights of the indicators add up to {total}%; they must make 100%.",
        "The difference is {difference} points. Correct the `weight` values so that they add up to 100.",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the cards whose weights do not make 100."""
    for card in plan.cards:
        # A card without indicators has a rule of its own; a missing weight is first of all the schema's.
        weights = total(indicator.weight for indicator in card.indicators)
        if card.indicators and weights != 100 and not open_on_page(card).get("weight"):
            facts: dict[str, Fact] = {
                "code": card.objective,
                "total": weights,
                "difference": abs(weights - 100),
            }
            yield Diagnostic(WEIGHTS_NOT_100, card.origin.at("indicators"), facts, card.objective)
