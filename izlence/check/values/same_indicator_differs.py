"""Aynı gösterge bir sayfada iki kez yazılmışsa değerleri de aynıdır.

Kural: same-indicator-differs.

Neden: Adı ve birimi aynı olan iki satır aynı şeyi ölçer; aynı yıl için farklı değerler veriyorsa biri yanlıştır ve belge
kendisiyle çelişir. Çoğunlukla gösterge hem performans hem izleme göstergeleri arasında durur ve yalnız biri güncellenmiştir.
Alt göstergelere bakılmaz: “Kadın”, “Erkek” gibi adlar her göstergenin altında yinelenebilir.

Kaynak: Denetimlerin en sık bulgusu, bir göstergenin belgelerde farklı değerlerle yer almasıdır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}
    monitoring_indicators:
      - {code: IG4.4.1.1, name: Kariyer eğitimine katılan sayısı, unit: kişi, values: {2022: 120, 2023-H1: 60, 2024: 120}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 12}}
    monitoring_indicators:
      - {code: IG4.4.1.1, name: Kariyer eğitimi sayısı, unit: adet, values: {2022: 12, 2023-H1: 6, 2024: 20}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import Page, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import Indicator, PerformanceTarget

SAME_INDICATOR_DIFFERS = warning(
    "same-indicator-differs",
    tr=Wording(
        "{code}, {period}: {written} yazılmış; aynı adı taşıyan {other} göstergesinde {value}.",
        "Yanlış olanı düzeltin; gösterge bir yerde yetiyorsa birini silin, ayrı şeylerse adlarını ayırın.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written; the indicator {other} of the same name says {value}.",
        "Correct the one that is wrong; delete one if it is needed only once, or name them apart.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find indicators that stand twice on a page, with different values."""
    for page in pages(plan):
        first: dict[tuple[str, str], Indicator] = {}
        for indicator in top_level(page):
            twin = first.setdefault((indicator.name, indicator.unit), indicator)
            if twin is not indicator and indicator.name:
                yield from _difference(indicator, twin)


def top_level(page: Page) -> tuple[Indicator, ...]:
    """Give a page's indicators without their parts."""
    if isinstance(page, PerformanceTarget):
        return page.indicators + page.monitoring_indicators
    return page.indicators


def _difference(indicator: Indicator, twin: Indicator) -> Iterator[Diagnostic]:
    """Tell the first period for which two indicators of one name say different things."""
    for period, written in indicator.values.items():
        value = twin.values.get(period)
        if written is not None and value is not None and value != written:
            facts: dict[str, Fact] = {
                "code": indicator.code,
                "period": period,
                "written": written,
                "other": twin.code,
                "value": value,
            }
            where = indicator.origin.at("values", period)
            yield Diagnostic(
                SAME_INDICATOR_DIFFERS, where, facts, indicator.code, (twin.origin.at("values", period),)
            )
            return
