"""Birikimli bir göstergenin değerleri düşmez.

Kural: cumulative-falls.

Neden: `cumulative: true` yazılan bir değer plan başından beri birikir; sonraki yılınki öncekinden küçük olamaz. Küçükse ya
değerlerden biri yanlıştır ya da yıllık değerler yazılmış, toplamları yazılmamıştır. Yalnız tam yıllar karşılaştırılır; altı
aylık değerlere ve `null` olanlara bakılmaz. Stratejik planda başlangıç değeri önceki planındır, birikim plan yıllarıyla
başlar. Programın sütunları iki stratejik planın yıllarını gösteriyorsa birikim yeniden başlamış olabilir; o zaman bulgu
nedeniyle kabul edilebilir.

Kaynak: Stratejik planlarda “adet/kümülatif” yazılan göstergeler; yönün ve birikimin birime gizlenmesi ya da hiç yazılmaması
değerlerin yanlış okunmasına yol açar.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Açılan merkez sayısı, unit: adet, weight: 100, cumulative: true,
         values: {2024-H1: 5, 2025: 0, 2026: 1, 2027: 2, 2028: 2, 2029: null}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Açılan merkez sayısı, unit: adet, weight: 100, cumulative: true,
         values: {2024-H1: 5, 2025: 0, 2026: 1, 2027: 1, 2028: 0, 2029: 0}}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from izlence.check.series import first_target_year, whole_years
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator

CUMULATIVE_FALLS = error(
    "cumulative-falls",
    tr=Wording(
        "{code}, {period}: birikimli değer {written}, {before} yılında {was}; birikimli değerler düşmez.",
        "Her yıl için o yılın sonundaki toplamı yazın; değerler yıllıksa `cumulative` satırını silin.",
    ),
    en=Wording(
        "{code}, {period}: the cumulative value is {written}, in {before} it was {was}; cumulative values do not fall.",
        "Write for each year the total at its end; if the values are yearly delete the line `cumulative`.",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the cumulative indicators that fall from one year to the next."""
    # A strategic plan's baseline is of the plan before it.
    start = first_target_year(plan) if isinstance(plan.frame, StrategyFrame) else ""
    for page in pages(plan):
        for indicator in indicators_of(page):
            if indicator.is_cumulative:
                yield from _falls(indicator, start)


def _falls(indicator: Indicator, start: str) -> Iterator[Diagnostic]:
    years = [each for each in whole_years(indicator) if each[0] >= start]
    for (before, was), (period, written) in pairwise(years):
        if written < was:
            facts: dict[str, Fact] = {
                "code": indicator.code,
                "period": period,
                "written": written,
                "before": before,
                "was": was,
            }
            where = indicator.origin.at("values", period)
            yield Diagnostic(CUMULATIVE_FALLS, where, facts, indicator.code)
