"""Bir birim planın her yerinde aynı biçimde yazılır.

Kural: unit-two-ways.

Neden: “Ziyaretçi” ile “ziyaretçi”, “m2/gün” ile “m²/gün” aynı birimdir; ayrı yazılınca pivot tabloda ve izlemede iki birim
olurlar. Yazılışı bilinen birimlere `unit-spelling`, `unit-nearly-known` ve `unit-symbol` bakar.

Kaynak: Yayımlanmış planlarda kumulatif/kümülatif, Adet/adet.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Gelen ziyaretçi, unit: ziyaretçi, values: {2022: 5, 2023-H1: 6, 2024: 7}}
      - {code: PG4.4.1.2, name: Ağırlanan ziyaretçi, unit: ziyaretçi, values: {2022: 5, 2023-H1: 6, 2024: 7}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Gelen ziyaretçi, unit: ziyaretçi, values: {2022: 5, 2023-H1: 6, 2024: 7}}
      - {code: PG4.4.1.2, name: Ağırlanan ziyaretçi, unit: ziyaretçi, values: {2022: 5, 2023-H1: 6, 2024: 7}}
      - {code: PG4.4.1.3, name: Beklenen ziyaretçi, unit: Ziyaretci, values: {2022: 5, 2023-H1: 6, 2024: 7}}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Origin, Wording, hint
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import Indicator

UNIT_TWO_WAYS = hint(
    "unit-two-ways",
    tr=Wording(
        "{code}: birim “{unit}” yazılmış; planda daha çok “{usual}” yazılıyor ({related}).",
        "Aynı birimse “{usual}” yazın.",
    ),
    en=Wording(
        "{code}: the unit is written “{unit}”; the plan mostly has “{usual}” ({related}).",
        "Write “{usual}” if it is the same unit.",
    ),
)

_PLAIN = str.maketrans("çğıöşüâîû²³", "cgiosuaiu23")
_SIGNS = " .,()[]-_/"


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find units that differ only in case, dots or Turkish letters from one used more often."""
    by_unit: dict[str, list[Indicator]] = defaultdict(list)
    for page in pages(plan):
        for indicator in indicators_of(page):
            by_unit[indicator.unit].append(indicator)
    alike: dict[str, list[str]] = defaultdict(list)
    for unit in by_unit:
        alike[_folded(unit)].append(unit)
    for units in alike.values():
        usual = max(units, key=lambda unit: (len(by_unit[unit]), unit))
        where: Origin = by_unit[usual][0].origin.at("unit")
        for unit in units:
            for indicator in by_unit[unit] if unit != usual else ():
                facts = {"code": indicator.code, "unit": unit, "usual": usual}
                yield Diagnostic(UNIT_TWO_WAYS, indicator.origin.at("unit"), facts, indicator.code, (where,))


def _folded(unit: str) -> str:
    small = lower(unit).translate(_PLAIN)
    return "".join(letter for letter in small if letter not in _SIGNS) or unit
