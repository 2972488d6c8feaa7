"""Hedefler yıldan yıla ilerler; aynı kalacaksa bu yazılır.

Kural: series-flat.

Neden: Bütün yıllarda aynı olan bir hedef (100 | 100 | 100) çoğunlukla düşünülmeden doldurulmuştur ve gösterge bir ilerlemeyi
ölçmez. Değerin korunması amaçlanıyorsa göstergeye `direction: steady` yazılır ve bulgu kalkar. En az üç tam yılın değeri
aynıysa ve daha önceki bir yılın değeri farklı değilse söylenir; altı aylık değerlere, formülle bulunanlara, izleme
göstergelerine ve alt göstergelere bakılmaz.

Kaynak: Stratejik planlarda beş yıl boyunca değişmeden yazılan hedefler; hedefin SMART olması ilerlemenin görülmesini ister.

Uygun::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haftalık bülten sayısı, unit: adet, weight: 50, direction: steady,
         values: {2024-H1: 26, 2025: 52, 2026: 52, 2027: 52, 2028: 52, 2029: 52}}
      - {code: PG7.2.2, name: Haber sayısı, unit: adet, weight: 50,
         values: {2024-H1: 10, 2025: 10, 2026: 10, 2027: 10, 2028: 10, 2029: 11}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Memnuniyet oranı, unit: "%", weight: 100,
         values: {2024-H1: 95, 2025: 100, 2026: 100, 2027: 100, 2028: 100, 2029: 100}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.series import whole_years
from izlence.check.walk import pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.plan import Plan

SERIES_FLAT = warning(
    "series-flat",
    tr=Wording(
        "{code}: {first}-{last} yıllarının hepsinde {value}; hedef hiç ilerlemiyor.",
        "Hedefleri yıllara göre artırın ya da azaltın; değerin korunması amaçlanıyorsa `direction: steady` yazın.",
    ),
    en=Wording(
        "{code}: {value} in every year from {first} to {last}; the target does not move at all.",
        "Let the targets rise or fall over the years; if the value is to be kept write `direction: steady`.",
    ),
)

FEWEST_YEARS = 3  # two equal years are no series; the catalogue's example has three (100 | 100 | 100)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators that stay the same in all years and do not say that they should."""
    for page in pages(plan):
        for indicator in page.indicators:
            if indicator.direction == "steady" or indicator.formula:
                continue
            years = whole_years(indicator)
            if len(years) >= FEWEST_YEARS and len({value for _, value in years}) == 1:
                facts: dict[str, Fact] = {
                    "code": indicator.code,
                    "first": years[0][0],
                    "last": years[-1][0],
                    "value": years[0][1],
                }
                yield Diagnostic(SERIES_FLAT, indicator.origin.at("values"), facts, indicator.code)
