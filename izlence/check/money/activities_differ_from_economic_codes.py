"""Faaliyetlerin bütçesi ekonomik kodların toplamına eşittir.

Kurallar: activities-differ-from-economic-codes, economic-codes-missing, activities-missing.

Neden: İki tablo aynı ödeneği iki kez sınıflandırır: bir kez ne için, bir kez hangi tür giderle. Toplamlar
farklıysa birinde bir tutar yanlıştır ya da eksiktir ve belge kendisiyle çelişir.

Ekonomik kodlar bütçe ödeneklerini sınıflandırır; bu yüzden yalnız `budget` tutarları karşılaştırılır,
`off_budget` katılmaz. Bütün faaliyetler kendi ekonomik kodlarını taşıyorsa bunlar tek tek karşılaştırılır
(activity-differs-from-its-codes, codes-differ-from-activities). Yazılmamış ve `null` tutarlar toplama bir şey katmaz. İki bölümden biri hiç yazılmamışsa bulgu eksik olan
bölümü söyler.

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

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    economic_codes: {}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: []
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import waits_for_amounts
from izlence.check.walk import targets_with_figures
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.amount import codes_of_activities
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

ECONOMIC_CODES_MISSING = error(
    "economic-codes-missing",
    tr=Wording(
        "{code}: faaliyetlerin bütçesi {amount}, ama ekonomik kodlar bölümü yazılmamış.",
        "`economic_codes` altına bu bütçenin ekonomik kodlara göre dağılımını yazın.",
    ),
    en=Wording(
        "{code}: the activities' budget is {amount}, but there is no section of economic codes.",
        "Write under `economic_codes` how that budget is spread over the economic codes.",
    ),
)
ACTIVITIES_MISSING = error(
    "activities-missing",
    tr=Wording(
        "{code}: ekonomik kodların toplamı {amount}, ama faaliyetler bölümü yazılmamış.",
        "`activities` altına bu ödenekle yapılacak faaliyetleri ve tutarlarını yazın.",
    ),
    en=Wording(
        "{code}: the economic codes add up to {amount}, but there is no section of activities.",
        "Write under `activities` what will be done with it, and the amounts.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find the targets whose two tables of money have different totals."""
    for target, of_target in targets_with_figures(plan, figures):
        if waits_for_amounts(target):
            continue  # told by to-be-filled
        activities, economic_codes = of_target.cost.budget, of_target.economic_codes
        # Where the activities carry codes of their own, two other rules compare these, code by code.
        if activities == economic_codes or codes_of_activities(target.activities) is not None:
            continue
        if not target.economic_codes or not target.activities:
            rule = ACTIVITIES_MISSING if target.economic_codes else ECONOMIC_CODES_MISSING
            facts: dict[str, Fact] = {"code": target.code, "amount": economic_codes or activities}
            yield Diagnostic(rule, target.origin, facts, target.code)
            continue
        facts = {
            "code": target.code,
            "activities": activities,
            "economic_codes": economic_codes,
            "difference": abs(activities - economic_codes),
        }
        where = target.origin.at("economic_codes")
        yield Diagnostic(ACTIVITIES_DIFFER_FROM_ECONOMIC_CODES, where, facts, target.code)
