"""Göstergenin adı ile birimi aynı şeyi söyler.

Kurallar: count-in-percent, rate-in-count.

Neden: Adı “… sayısı” ya da “… miktarı” ile biten bir göstergenin birimi % ise ya sayı yüzde diye basılır (“400 %”) ya da ad
yanlıştır. Adı “… oranı”, “… yüzdesi” ya da “(%)” ile biten bir göstergenin birimi adet, kişi gibi sayılan bir birimse değerin
yanına % işareti basılmaz. Türkçede adın ne olduğunu son sözcük söyler; sondaki ayraç içi atlanır. “Başvuru sayısındaki artış
oranı” orandır, “oranı artan tesis sayısı” sayıdır. Değerleri 100'ü geçen bir yüzdeyi percent-out-of-range söyler.

Kaynak: Yayımlanmış programlarda birimi % olan “miktar” göstergeleri, birimi adet olan “oran” göstergeleri ve Excel'den kalma
%400 gibi değerler görülmüştür (Karesi 2015).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}
      - {code: PG4.4.1.2, name: Kişi sayısındaki artış oranı, unit: "%", values: {2022: 4, 2023-H1: 2, 2024: 5}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: "%", values: {2022: 4, 2023-H1: 2, 2024: 5}}
      - {code: PG4.4.1.2, name: Memnuniyet oranı (yıllık), unit: adet, values: {2022: 90, 2023-H1: 91, 2024: 95}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.values.count_not_whole import COUNTED_UNITS
from izlence.check.values.percent_out_of_range import out_of_range
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Rule, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan

COUNT_IN_PERCENT = warning(
    "count-in-percent",
    tr=Wording(
        "{code}: adı “{head}” ile bitiyor, birimi “{unit}”; bir sayı yüzde olarak basılır.",
        "Değerler sayıysa birimi düzeltin (adet, kişi…); oransa adı “… oranı” yapın.",
    ),
    en=Wording(
        "{code}: its name ends in “{head}” (a number), its unit is “{unit}”; a number is printed as a percentage.",
        "If the values are counts correct the unit (adet, kişi…); if they are rates let the name end in “oranı”.",
    ),
)
RATE_IN_COUNT = warning(
    "rate-in-count",
    tr=Wording(
        "{code}: adı “{head}” ile bitiyor, birimi “{unit}”; değerlerin yanına % işareti basılmaz.",
        'Değerler yüzdeyse birimi düzeltin: unit: "%"; sayıysa adı “… sayısı” yapın.',
    ),
    en=Wording(
        "{code}: its name ends in “{head}” (a rate), its unit is “{unit}”; the values are printed without their % sign.",
        'If the values are percentages correct the unit: unit: "%"; if they are counts let the name end in “sayısı”.',
    ),
)

_COUNTS = frozenset(("sayısı", "sayıları", "sayı", "adedi", "adet", "miktarı", "miktarları", "miktar"))
_RATES = frozenset(("oranı", "oranları", "oran", "yüzdesi", "yüzdeleri", "yüzde", "(%)", "%"))
_BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")
_AROUND = " \"'“”‘’.,:;*"


_BY_UNIT: dict[str, tuple[Rule, frozenset[str]]] = {
    "%": (COUNT_IN_PERCENT, _COUNTS),
    **dict.fromkeys(sorted(COUNTED_UNITS), (RATE_IN_COUNT, _RATES)),
}


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the indicators that are a number by their name and a rate by their unit, or the other way round."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            found = _BY_UNIT.get(indicator.unit)
            if not found or last_word(indicator.name) not in found[1]:
                continue
            if indicator.unit != "%" or not out_of_range(indicator):  # these percent-out-of-range tells
                facts = {"code": indicator.code, "head": last_word(indicator.name), "unit": indicator.unit}
                yield Diagnostic(found[0], indicator.origin.at("unit"), facts, indicator.code)


def last_word(name: str) -> str:
    """Give the word that says what a name is of, in small letters: its last one, without a bracket after it."""
    word = name[name.rfind(" ") + 1 :]
    if word.isalpha() and word.islower():
        return word  # nearly always
    if name.endswith("(%)"):
        return "(%)"
    name = _BRACKETS_AT_END.sub("", name)
    return lower(name.rstrip(_AROUND).rpartition(" ")[2].lstrip(_AROUND))
