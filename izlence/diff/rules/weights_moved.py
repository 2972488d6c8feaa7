"""Göstergelerin hedefe etkisi değişmişse kart birlikte görülür.

Kural: weights-moved.

Neden: Hedefin performansı göstergelerin etkileriyle tartılır. Geride kalan bir göstergenin etkisi azaltılırsa hedef, hiçbir sonuç
değişmeden başarılı görünür. Bir kartın değişen etkileri tek bulguda söylenir.

Kaynak: Stratejik plan rehberlerindeki hedef kartı: hedefin performansı, göstergelerin performansının hedefe etkileriyle
çarpılmasıyla bulunur.

Önce::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 60, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Takipçi, unit: kişi, weight: 40, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 40, 2025: 50, 2026: 60, 2027: 70, 2028: 80, 2029: 90}}

Sonra::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 80, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Takipçi, unit: kişi, weight: 20, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 40, 2025: 50, 2026: 60, 2027: 70, 2028: 80, 2029: 90}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, warning
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, Case, by_page
from izlence.diff.rules.facts import told

WEIGHTS_MOVED = warning(
    "weights-moved",
    tr=Wording(
        "{page}: göstergelerin hedefe etkisi değişti: {weights}.",
        "Etkilerin neden değiştiğini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{page}: the weights of its indicators changed: {weights_en}.",
        "Say with the change why the weights moved.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find cards whose indicators weigh otherwise."""
    weights = (each for each in case.changed(*INDICATORS) if each.field == ("weight",))
    for key, changes in by_page(weights).items():
        facts: dict[str, Fact] = {"page": key.key}
        for name, language in (("weights", 0), ("weights_en", 1)):
            facts[name] = tuple(
                f"{each.record.code} {told(each.before)[language]} → {told(each.after)[language]}"
                for each in changes
            )
        yield case.flag(WEIGHTS_MOVED, changes, facts, code=key.key)
