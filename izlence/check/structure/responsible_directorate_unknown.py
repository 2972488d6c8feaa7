"""Bir faaliyetten sorumlu birimler planda olan müdürlüklerdir.

Kural: responsible-directorate-unknown.

Neden: Tablo 5 faaliyetlerden sorumlu harcama birimlerini adlarıyla basar; ad müdürlüğün klasöründeki directorate.yaml
dosyasından gelir. Klasörü olmayan bir birimin adı bilinemez.

Kaynak: Performans Programı Hazırlama Rehberi, Faaliyetlerden Sorumlu Harcama Birimlerine İlişkin Tablo.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, responsible: [halkla-iliskiler]}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, responsible: [halkla-iliskler]}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import nearest
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

RESPONSIBLE_DIRECTORATE_UNKNOWN = error(
    "responsible-directorate-unknown",
    tr=Wording(
        "“{folder}” adında bir müdürlük klasörü yok; {code} faaliyetinin sorumlusu basılamaz.",
        "Klasörün adını yazın{suggestion}; sayfanın kendi müdürlüğü ise `responsible` alanını silin.",
    ),
    en=Wording(
        "There is no directorate folder “{folder}”; who carries out the activity {code} cannot be printed.",
        "Write the folder's name{suggestion}; if it is the page's own directorate delete `responsible`.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find responsible directorates that have no folder."""
    for target in plan.targets:
        for activity in target.activities:
            for position, folder in enumerate(activity.responsible):
                if folder not in plan.directorates:
                    near = nearest(folder, plan.directorates)
                    facts = {
                        "folder": folder,
                        "code": activity.code,
                        "suggestion": f" ({near}?)" if near else "",
                    }
                    where = activity.origin.at("responsible", position)
                    yield Diagnostic(RESPONSIBLE_DIRECTORATE_UNKNOWN, where, facts, activity.code)
