"""Her performans hedefinin ve hedef kartının faaliyeti vardır.

Kural: target-without-activities.

Neden: Faaliyeti olmayan bir hedefe nasıl ve hangi kaynakla ulaşılacağı belli değildir; maliyeti de sıfır
görünür. Faaliyetler sonra yazılacaksa `to_fill: [activities]` yazılır. Sayfanın ekonomik kodlarında tutar varsa eksik bölümü
activities-missing söyler.

Kaynak: Kamu İdarelerince Hazırlanacak Performans Programları Hakkında Yönetmelik md. 4: programda faaliyetler
ve kaynak ihtiyacı yer alır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: []
    economic_codes: {}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import is_open
from izlence.check.walk import page_code, pages
from izlence.compute.figures import Figures, total
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan
from izlence.model.records import PerformanceTarget

TARGET_WITHOUT_ACTIVITIES = error(
    "target-without-activities",
    tr=Wording(
        "{code} sayfasında hiç faaliyet ya da proje yok.",
        "`activities` altına hedef için yapılacakları yazın; sonra yazılacaksa `to_fill: [activities]` ekleyin.",
    ),
    en=Wording(
        "The page {code} has no activity or project.",
        "Write under `activities` what will be done for it; if that comes later, add `to_fill: [activities]`.",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the pages for which nothing will be done."""
    for page in pages(plan):
        has_codes = isinstance(page, PerformanceTarget) and total(page.economic_codes.values())
        if not page.activities and not has_codes and not is_open(page, "activities"):
            code = page_code(page)
            yield Diagnostic(TARGET_WITHOUT_ACTIVITIES, page.origin, {"code": code}, code)
