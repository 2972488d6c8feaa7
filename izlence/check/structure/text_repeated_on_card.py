"""Bir hedef kartının bölümlerinde aynı metin iki kez yazılmaz.

Kural: text-repeated-on-card.

Neden: Tespit bugünkü durumu, ihtiyaç yapılması gerekeni, risk olabilecek olanı, faaliyet yapılacak işi söyler. Aynı cümle ikisinde
de duruyorsa biri kopyalanıp değiştirilmemiştir. Büyük-küçük harf, boşluk ve noktalama farkına bakılmaz.

Kaynak: Yayımlanmış bir planda tespitlerle ihtiyaçların aynı olduğu görülmüştür (Sultanbeyli, H9.1).

Uygun::

    # basin-ve-yayin/H7.2.yaml
    findings: [Takipçi sayısı nüfusa göre azdır.]
    needs: [Takipçi sayısının artırılması]

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    findings: [Takipçi sayısı nüfusa göre azdır.]
    needs: [Takipçi sayısı nüfusa göre azdır]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.likeness import plain
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import ObjectiveCard

TEXT_REPEATED_ON_CARD = warning(
    "text-repeated-on-card",
    tr=Wording(
        "{code} kartında aynı metin iki kez yazılmış: önce {related}.",
        "Metni bulunduğu bölüme göre yazın: tespit durumu, ihtiyaç gereği, risk engeli, faaliyet işi söyler. Fazlaysa silin.",
    ),
    en=Wording(
        "On the card {code} the same text stands twice: first at {related}.",
        "Write what its part is for: a finding the state, a need what it takes, a risk the obstacle, an activity the work. "
        "Delete it if it is one too many.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the texts of a card that it has already said."""
    for card in plan.cards:
        said: dict[str, Origin] = {}
        for text, where in _texts(card):
            first = said.setdefault(plain(text), where)
            if first is not where:
                facts = {"code": card.objective}
                yield Diagnostic(TEXT_REPEATED_ON_CARD, where, facts, card.objective, related=(first,))


def _texts(card: ObjectiveCard) -> Iterator[tuple[str, Origin]]:
    texts = {
        "risks": tuple(risk.text for risk in card.risks),
        "activities": card.activities,
        "findings": card.findings,
        "needs": card.needs,
    }
    for field, of_field in texts.items():
        for index, text in enumerate(of_field):
            yield text, card.origin.at(field, index)
