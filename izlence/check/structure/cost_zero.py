"""Göstergesi olan bir hedefin maliyeti sıfır değildir.

Kural: cost-zero.

Neden: Göstergelerine ulaşmak için çalışılan bir hedefin maliyeti vardır: en azından personel gideri. Tahmini ya da bütün tutarları
sıfır olan bir sayfada tutarlar çoğu zaman sonra yazılmak üzere 0 bırakılmıştır; belli değilse `null` yazılır ve `to_fill` listesine
eklenir. Gerçekten ödenek gerekmiyorsa nedeni `accepted` ile yazılır.

Kaynak: Yayımlanmış planlarda göstergeleri olup maliyeti sıfır olan kartlar görülmüştür (Malatya, H5.9).

Uygun::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: 821_150_000

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: 0

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Kariyer günleri, budget: 0, off_budget: 0}]
    economic_codes: {}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import Page, page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import NOT_WRITTEN, PerformanceTarget

COST_ZERO = warning(
    "cost-zero",
    tr=Wording(
        "{code}: göstergeleri var, ama maliyeti sıfır yazılmış.",
        "Maliyeti yazın; belli değilse 0 yerine `null` yazıp `to_fill` listesine ekleyin.",
    ),
    en=Wording(
        "{code} has indicators, but its cost is written as zero.",
        "Write the cost; if it is not known write `null` for 0 and add the field to `to_fill`.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the pages on which something is aimed at and nothing is spent."""
    for page in pages(plan):
        if page.indicators and _is_zero(page):
            field = "activities" if isinstance(page, PerformanceTarget) else "cost_estimate"
            code = page_code(page)
            yield Diagnostic(COST_ZERO, page.origin.at(field), {"code": code}, code)


def _is_zero(page: Page) -> bool:
    if not isinstance(page, PerformanceTarget):
        return page.cost_estimate == 0
    if any(page.economic_codes.values()):
        return False  # the activities differ from their codes, which has a rule of its own
    written = [each for activity in page.activities for each in (activity.budget, activity.off_budget)]
    amounts = [each for each in written if each is not NOT_WRITTEN]
    return bool(amounts) and all(each == 0 for each in amounts)
