"""Bilinen ölçü birimleri tek biçimde yazılır.

Kurallar: unit-spelling, unit-nearly-known.

Neden: Değerin yanına % işaretinin basılması, oranların formülle karşılaştırılması ve Excel'de yüzde biçimi birimin
tam olarak "%" olmasına bağlıdır. “yüzde”, “Oran” ya da tırnaklı bir % yazılırsa işaret belgeden sessizce düşer; bu
yüzden hatadır. Sayı birimlerinin (adet, kişi, hane, firma, araç, sefer, kez, defa) başka yazılışı ise yalnız uyarıdır:
birim yazıldığı gibi basılır ve pivot tablolarda ayrı bir birim sayılır.

Kaynak: Program bütçe belgelerinde birim “Oran”, yayımlanmış kartlarda Adet/adet, m2/m² gibi ayrı yazılışlar görülmüştür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Memnuniyet, unit: "%", values: {2022: 80, 2023-H1: 81.5, 2024: 85}}
      - {code: PG4.4.1.2, name: Başvuran, unit: kişi, values: {2022: 80, 2023-H1: 81, 2024: 85}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Memnuniyet, unit: Oran, values: {2022: 80, 2023-H1: 81.5, 2024: 85}}
      - {code: PG4.4.1.2, name: Başvuran, unit: Kisi, values: {2022: 80, 2023-H1: 81, 2024: 85}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from izlence.check.values.count_not_whole import COUNTED_UNITS
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Rule, Wording, error, warning
from izlence.language import lower
from izlence.model.plan import Plan

UNIT_SPELLING = error(
    "unit-spelling",
    tr=Wording(
        "{code}: yüzde birimi “{unit}” biçiminde yazılmış; değerlerin yanına % işareti basılmazdı.",
        'Birimi düz çift tırnak içinde, yalnız işaretle yazın: unit: "{right}"',
    ),
    en=Wording(
        "{code}: the unit percent is written “{unit}”; the values would be printed without their % sign.",
        'Write the sign alone in straight double quotes: unit: "{right}"',
    ),
)
UNIT_NEARLY_KNOWN = warning(
    "unit-nearly-known",
    tr=Wording(
        "{code}: “{unit}” birimi bilinen yazılışından farklı.",
        "Birimi “{right}” yazın.",
    ),
    en=Wording("{code}: the unit “{unit}” is not spelled as usual.", "Write the unit “{right}”."),
)

_TO_ASCII = str.maketrans("çğıöşüâîû", "cgiosuaiu")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_COUNTED = {lower(unit).translate(_TO_ASCII): unit for unit in sorted(COUNTED_UNITS)}
_PERCENT_SIGNS = "%％﹪٪"
_PERCENT_WORDS = frozenset(("yuzde", "yuzdesi", "yuzdelik", "oran", "orani", "percent", "percentage"))


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the units that mean a known one and are not spelled like it."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            trouble = _misspelt(indicator.unit)
            if trouble:
                rule, right = trouble
                facts = {"code": indicator.code, "unit": indicator.unit, "right": right}
                yield Diagnostic(rule, indicator.origin.at("unit"), facts, indicator.code)


def means_percent(unit: str) -> bool:
    """Tell whether a unit means percent, however it is spelt."""
    trouble = _misspelt(unit)
    return unit == "%" or (trouble is not None and trouble[0] is UNIT_SPELLING)


@lru_cache(maxsize=1024)
def _misspelt(unit: str) -> tuple[Rule, str] | None:
    if unit == "%" or unit in COUNTED_UNITS:
        return None
    if any(sign in unit for sign in _PERCENT_SIGNS):
        return UNIT_SPELLING, "%"
    folded = _EDGES.sub("", lower(unit)).translate(_TO_ASCII)
    if folded in _PERCENT_WORDS:
        return UNIT_SPELLING, "%"
    return (UNIT_NEARLY_KNOWN, _COUNTED[folded]) if folded in _COUNTED else None
