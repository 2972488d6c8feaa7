"""İşbirliği yapılacak birimler planda olan müdürlüklerdir.

Kural: cooperating-directorate-unknown.

Neden: Kartta birimin adı basılır; ad müdürlüğün klasöründeki directorate.yaml dosyasından gelir. Klasörü olmayan
bir birimin adı bilinemez.

Kaynak: Belediyeler İçin Stratejik Planlama Rehberi, Hedef Kartı (İşbirliği Yapılacak Birimler).

Uygun::

    # strategy.yaml
    directorates: [basin-ve-yayin, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # basin-ve-yayin/H7.2.yaml
    cooperating: [bilgi-islem]

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cooperating: [basin-yayin]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import nearest
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

COOPERATING_DIRECTORATE_UNKNOWN = error(
    "cooperating-directorate-unknown",
    tr=Wording(
        "“{folder}” adında bir müdürlük klasörü yok.",
        "Klasörün adını yazın{suggestion}; bütün müdürlükler için `cooperating: all` yazın.",
    ),
    en=Wording(
        "There is no directorate folder “{folder}”.",
        "Write the folder's name{suggestion}; for all directorates write `cooperating: all`.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find cooperating directorates that have no folder."""
    for card in plan.cards:
        if card.cooperating == "all":
            continue
        for position, folder in enumerate(card.cooperating):
            if folder not in plan.directorates:
                near = nearest(folder, plan.directorates)
                facts = {"folder": folder, "suggestion": f" ({near}?)" if near else ""}
                where = card.origin.at("cooperating", position)
                yield Diagnostic(COOPERATING_DIRECTORATE_UNKNOWN, where, facts, card.objective)
