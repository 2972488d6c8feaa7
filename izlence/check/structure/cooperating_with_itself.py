"""Bir müdürlük kendisiyle işbirliği yapmaz.

Kural: cooperating-with-itself.

Neden: Kartta sorumlu birim zaten ayrıca basılır; işbirliği yapılacak birimler arasında yinelenirse asıl birimin yerine
yazılmış ya da kart başka bir müdürlükten kopyalanmıştır. Belge yanlış olmadığı için uyarıdır.

Kaynak: Belediyeler İçin Stratejik Planlama Rehberi, Hedef Kartı (Sorumlu Birim, İşbirliği Yapılacak Birimler).

Uygun::

    # strategy.yaml
    directorates: [basin-ve-yayin, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # basin-ve-yayin/H7.2.yaml
    cooperating: [bilgi-islem]

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cooperating: [basin-ve-yayin]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

COOPERATING_WITH_ITSELF = warning(
    "cooperating-with-itself",
    tr=Wording(
        "{code} kartında “{folder}” hem sorumlu birim hem işbirliği yapılacak birim.",
        "İşbirliği yapılacak birimlerden kartın kendi müdürlüğünü silin.",
    ),
    en=Wording(
        "On the card {code} “{folder}” is both responsible and cooperating.",
        "Take the card's own directorate out of the cooperating ones.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the cards whose own directorate stands among those it works with."""
    for card in plan.cards:
        if card.cooperating == "all" or card.directorate not in card.cooperating:
            continue
        where = card.origin.at("cooperating", card.cooperating.index(card.directorate))
        facts = {"code": card.objective, "folder": card.directorate}
        yield Diagnostic(COOPERATING_WITH_ITSELF, where, facts, card.objective)
