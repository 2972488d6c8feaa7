"""Hedef kartında riskler, tespitler ve ihtiyaçlar yazılıdır.

Kural: card-part-empty.

Neden: Kartta bu üç bölümün başlığı her zaman basılır; altı boş kalırsa hedefin neye dayandığı (tespitler), ne gerektirdiği
(ihtiyaçlar) ve neyin engelleyebileceği (riskler) belli olmaz. Sonra yazılacaksa bölümün adı `to_fill` listesine yazılır.

Kaynak: Belediyeler İçin Stratejik Planlama Rehberi, Hedef Kartı (Riskler, Tespitler, İhtiyaçlar).

Uygun::

    # basin-ve-yayin/H7.2.yaml
    risks: [Duyuruların geç yapılması]
    findings: [Takipçi sayısı nüfusa göre azdır.]
    needs: [Sosyal medya ekibi]

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    risks: [Duyuruların geç yapılması]
    findings: []
    needs: []
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import is_open
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.plan import Plan

CARD_PART_EMPTY = warning(
    "card-part-empty",
    tr=Wording(
        "{code} kartında boş bölüm var: {parts}.",
        "Bölümleri doldurun; sonra yazılacaksa `to_fill: [{fields}]` yazın.",
    ),
    en=Wording(
        "Parts of the card {code} are empty: {parts}.",
        "Fill them in; if they come later write `to_fill: [{fields}]`.",
    ),
)
_PARTS = {"risks": "Riskler", "findings": "Tespitler", "needs": "İhtiyaçlar"}


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the cards with an empty part; one finding a card."""
    for card in plan.cards:
        fields = tuple(name for name in _PARTS if not getattr(card, name) and not is_open(card, name))
        if fields:
            parts = tuple(_PARTS[name] for name in fields)
            facts: dict[str, Fact] = {"code": card.objective, "parts": parts, "fields": fields}
            yield Diagnostic(CARD_PART_EMPTY, card.origin, facts, card.objective)
