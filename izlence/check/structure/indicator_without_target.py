"""Her göstergenin sayısal bir hedefi vardır.

Kural: indicator-without-target.

Neden: Hedef değeri olmayan bir göstergeyle yıl sonunda neye ulaşıldığı ölçülemez; tabloda hedef sütununa “-” basılır. Programda
programın yılının, stratejik planda plan yıllarından en az birinin değeri sayı olmalıdır. `to_fill` listesine
yazılan, nedeni `missing` alanında söylenen ve başka göstergelerden hesaplanan değerlere bakılmaz. İzleme göstergeleri ile alt
göstergelerin hedefi olmayabilir.

Kaynak: Performans göstergesi sayısal olarak ifade edilir (Kamu İdarelerince Hazırlanacak Performans Programları Hakkında
Yönetmelik, tanımlar). Adı olup değeri olmayan göstergeler Sayıştay denetimlerinde bulgu olmuştur (Konak 2015-19).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: null, 2023-H1: 196, 2024: 500},
         missing: Merkez 2023 yılında açılmıştır.}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: null}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber sayısı, unit: adet, weight: 100,
         values: {2024-H1: 11, 2025: null, 2026: null, 2027: null, 2028: null, 2029: null}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import is_open
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator

INDICATOR_WITHOUT_TARGET = error(
    "indicator-without-target",
    tr=Wording(
        "{code} göstergesinin hedefi yok: {period} için sayı yerine `null` yazılmış.",
        "Hedef değeri yazın; henüz belli değilse `to_fill` listesine {first} ekleyin, hiç olmayacaksa nedenini `missing` alanına yazın.",
    ),
    en=Wording(
        "The indicator {code} has no target: for {period} there is `null` and no number.",
        "Write the target; if it is not known yet add {first} to `to_fill`, if there will be none say in `missing` why.",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators for which nothing is aimed at; a year that is not written at all is told by value-missing."""
    frame = plan.frame
    years = (frame.year,) if isinstance(frame, ProgrammeFrame) else frame.years
    if not years:
        return
    period = years[0] if len(years) == 1 else f"{years[0]}–{years[-1]}"
    for page in pages(plan):
        if is_open(page, years[0]):
            continue
        for indicator in page.indicators:
            if indicator.values.get(years[0], 0) is not None:
                continue  # mostly so, and no more need be asked
            if _has_no_target(indicator, years) and not _is_computed(indicator):
                where = indicator.origin.at("values", years[0])
                facts = {"code": indicator.code, "period": period, "first": years[0]}
                yield Diagnostic(INDICATOR_WITHOUT_TARGET, where, facts, indicator.code)


def _has_no_target(indicator: Indicator, years: tuple[str, ...]) -> bool:
    values = indicator.values
    return all(year in values and values[year] is None for year in years) and not indicator.missing


def _is_computed(indicator: Indicator) -> bool:
    """Tell whether the value comes from other indicators: where theirs are missing that is told of them."""
    return bool(indicator.formula or indicator.sum_of)
