"""Hedefler göstergenin yönünde ilerler.

Kurallar: direction-contradicted, target-worse-than-actual.

Neden: `direction` göstergenin iyi olduğu yönü söyler: increasing (artan), decreasing (azalan), steady (sabit). Hedeflenen
yıllar bu yöne ters gidiyorsa ya yön ya bir değer yanlıştır. Son gerçekleşenden kötü bir hedef ise zaten ulaşılmış olandan
geri gitmek demektir (memnuniyet %95 iken hedef %92). Sabit göstergede hedefler birbirine eşittir; gerçekleşenle
karşılaştırılmaz. Yalnız tam yıllar karşılaştırılır: altı aylık değer yıllık hedefle, `null` hiçbir şeyle karşılaştırılmaz.
İzleme göstergeleri öngörüdür; onlarda yalnız yöne bakılır. Geri gidişin bir nedeni varsa bulgu nedeniyle kabul edilir.

Yönü yazılmamış göstergeler için ad üzerinden bir kestirim `--strict` ile yapılır: target-may-retreat.

Kaynak: Ümraniye Belediyesi 2024 programında 2022 gerçekleşmesi 1.102 iken 2024 hedefi 500 yazılmıştır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Memnuniyet, unit: "%", direction: increasing, values: {2022: 95, 2023-H1: 99, 2024: 95}}
      - {code: PG4.4.1.2, name: Bekleme süresi, unit: gün, direction: decreasing, values: {2022: 5, 2023-H1: 2, 2024: 4}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Memnuniyet, unit: "%", direction: increasing, values: {2022: 95, 2023-H1: 90, 2024: 92}}
      - {code: PG4.4.1.2, name: Bekleme süresi, unit: gün, direction: decreasing, values: {2022: 5, 2023-H1: 2, 2024: 6}}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 50, direction: increasing,
         values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 22, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Açık hat sayısı, unit: adet, weight: 50, direction: steady,
         values: {2024-H1: 2, 2025: 3, 2026: 3, 2027: 3, 2028: 3, 2029: 4}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from izlence.check.series import before_and_from, first_target_year, whole_years
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Rule, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import Indicator

DIRECTION_CONTRADICTED = warning(
    "direction-contradicted",
    tr=Wording(
        "{code}, {period}: hedef {written}, {before} yılında {was}; yazılan yöne (`direction: {direction}`) uymuyor.",
        "Değeri ya da yönü düzeltin: increasing artan, decreasing azalan, steady sabit.",
    ),
    en=Wording(
        "{code}, {period}: the target is {written}, in {before} it is {was}; that is not the direction written "
        "(`direction: {direction}`).",
        "Correct the value or the direction: increasing, decreasing or steady.",
    ),
)
TARGET_WORSE_THAN_ACTUAL = warning(
    "target-worse-than-actual",
    tr=Wording(
        "{code}, {period}: hedef {written}, {before} yılının değeri {was} ondan daha iyi (`direction: {direction}`).",
        "Hedefi ya da yönü düzeltin; geri gidiş biliniyorsa nedeniyle kabul edin (`accepted`).",
    ),
    en=Wording(
        "{code}, {period}: the target is {written}, the value of {before}, {was}, is better (`direction: {direction}`).",
        "Correct the target or the direction; if the retreat is meant accept it with its reason (`accepted`).",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators whose targets go another way than they should."""
    first_target = first_target_year(plan)
    for page in pages(plan):
        for indicator in indicators_of(page):
            if indicator.direction:
                yield from _indicator(indicator, first_target)


def _indicator(indicator: Indicator, first_target: str) -> Iterator[Diagnostic]:
    past, targets = before_and_from(whole_years(indicator), first_target)
    is_target = not indicator.code.startswith("IG")
    if past and targets and is_target and indicator.direction != "steady":
        (before, was), (period, written) = past[-1], targets[0]
        if is_worse(indicator.direction, was, written):
            yield _finding(TARGET_WORSE_THAN_ACTUAL, indicator, (before, was), (period, written))
    for one, other in pairwise(targets):
        if is_worse(indicator.direction, one[1], other[1]):
            yield _finding(DIRECTION_CONTRADICTED, indicator, one, other)


def is_worse(direction: str, before: Decimal, after: Decimal) -> bool:
    """Tell whether a value has gone another way than a direction says."""
    if direction == "increasing":
        return after < before
    return after > before if direction == "decreasing" else after != before


def _finding(
    rule: Rule, indicator: Indicator, one: tuple[str, Decimal], other: tuple[str, Decimal]
) -> Diagnostic:
    facts: dict[str, Fact] = {
        "code": indicator.code,
        "period": other[0],
        "written": other[1],
        "before": one[0],
        "was": one[1],
        "direction": indicator.direction,
    }
    return Diagnostic(rule, indicator.origin.at("values", other[0]), facts, indicator.code)
