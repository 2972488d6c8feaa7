"""Faaliyetlerin bütçesi ekonomik kodların toplamına eşittir.

Kural: activities-differ-from-economic-codes.

Neden: İki tablo aynı ödeneği iki kez sınıflandırır: bir kez ne için, bir kez hangi tür giderle. Toplamlar
farklıysa birinde bir tutar yanlıştır ya da eksiktir ve belge kendisiyle çelişir.

Ekonomik kodlar bütçe ödeneklerini sınıflandırır; bu yüzden yalnız `budget` tutarları karşılaştırılır,
`off_budget` katılmaz. Yazılmamış ve `null` tutarlar toplama bir şey katmaz.

Kaynak: Performans Programı Hazırlama Rehberi: faaliyet maliyetleri ekonomik kodlarla gösterilir, toplam
kaynak ihtiyacı faaliyet maliyetlerinden oluşur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600, off_budget: 250}
      - {code: F4.4.1.2, name: Kariyer eğitimleri, budget: 400}
    economic_codes: {"03": 900, "06": 100}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 600, off_budget: 250}
      - {code: F4.4.1.2, name: Kariyer eğitimleri, budget: 400}
    economic_codes: {"03": 900, "06": 10}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import targets_with_figures
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Plan

ACTIVITIES_DIFFER_FROM_ECONOMIC_CODES = error(
    "activities-differ-from-economic-codes",
    tr=Wording(
        "{code}: faaliyetlerin bütçesi {activities}, ekonomik kodların toplamı {economic_codes}; fark {difference}.",
        "İki toplam aynı ödeneği gösterir. Faaliyetlerin `budget` tutarlarını ve `economic_codes` tutarlarını "
        "karşılaştırın.",
    ),
    en=Wording(
        "{code}: the activities' budget is {activities}, the economic codes add up to {economic_codes}; "
        "the difference is {difference}.",
        "Both totals show the same appropriations. Compare the activities' `budget` with the amounts in "
        "`economic_codes`.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find the targets whose two tables of money have different totals."""
    for target, of_target in targets_with_figures(plan, figures):
        activities, economic_codes = of_target.cost.budget, of_target.economic_codes
        if activities == economic_codes:
            continue
        facts: dict[str, Fact] = {
            "code": target.code,
            "activities": activities,
            "economic_codes": economic_codes,
            "difference": abs(activities - economic_codes),
        }
        where = target.origin.at("economic_codes" if target.economic_codes else "activities")
        yield Diagnostic(ACTIVITIES_DIFFER_FROM_ECONOMIC_CODES, where, facts, target.code)
