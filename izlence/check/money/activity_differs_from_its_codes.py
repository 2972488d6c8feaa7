"""Bir faaliyetin bütçesi kendi ekonomik kodlarının toplamıdır.

Kural: activity-differs-from-its-codes.

Neden: Faaliyet maliyetleri tablosu (Tablo 2) kodları, idare performans tablosu (Tablo 3) bütçeyi basar; ikisi ayrıysa kitap
kendisiyle çelişir. Kodları olan bir faaliyete `budget` yazmak gerekmez: program kodları toplar. Bir kodun tutarı bilinmiyorsa
(`null`) karşılaştırılmaz.

Kaynak: Performans Programı Hazırlama Rehberi, Faaliyet Maliyetleri Tablosu.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, economic_codes: {"03": 400, "06": 600}}
    economic_codes: {"03": 400, "06": 600}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000, economic_codes: {"03": 400, "06": 60}}
    economic_codes: {"03": 400, "06": 60}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.compute.figures import Figures, whole
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Plan

ACTIVITY_DIFFERS_FROM_ITS_CODES = error(
    "activity-differs-from-its-codes",
    tr=Wording(
        "{code}: `budget` {budget}, faaliyetin ekonomik kodlarının toplamı {economic_codes}.",
        "Kodlardaki tutarları düzeltin; tutarlar doğruysa `budget` satırını silin, program kodları toplar.",
    ),
    en=Wording(
        "{code}: `budget` is {budget}, the activity's economic codes add up to {economic_codes}.",
        "Correct the amounts of the codes; if they are right delete the line `budget`, which is then their sum.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the activities whose budget is not the sum of their own economic codes."""
    for target in plan.targets:
        for activity in target.activities:
            codes = whole(activity.economic_codes.values())
            if isinstance(codes, Decimal) and activity.budget != codes:
                budget: Fact = activity.budget if isinstance(activity.budget, Decimal) else "null"
                facts = {"code": activity.code, "budget": budget, "economic_codes": codes}
                where = activity.origin.at("budget")
                yield Diagnostic(ACTIVITY_DIFFERS_FROM_ITS_CODES, where, facts, activity.code)
