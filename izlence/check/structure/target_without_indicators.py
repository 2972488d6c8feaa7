"""Her performans hedefinin ve hedef kartının göstergesi vardır.

Kural: target-without-indicators.

Neden: Göstergesi olmayan bir hedefe ulaşılıp ulaşılmadığı ölçülemez. İzleme göstergeleri bunun yerini tutmaz.

Kaynak: Kamu İdarelerince Hazırlanacak Performans Programları Hakkında Yönetmelik md. 4: programda performans
hedef ve göstergeleri yer alır. Göstergesiz hedefler Sayıştay denetimlerinde bulgu olmuştur.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators: []
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import page_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

TARGET_WITHOUT_INDICATORS = error(
    "target-without-indicators",
    tr=Wording(
        "{code} sayfasında hiç performans göstergesi yok.",
        "`indicators` altına en az bir gösterge yazın; izleme göstergesi bunun yerini tutmaz.",
    ),
    en=Wording(
        "The page {code} has no indicator.",
        "Write at least one under `indicators`; a monitoring indicator does not take its place.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the pages that nothing measures."""
    for page in pages(plan):
        if not page.indicators:
            code = page_code(page)
            yield Diagnostic(TARGET_WITHOUT_INDICATORS, page.origin, {"code": code}, code)
