"""Sayılan şeyler kesirli ya da eksi olmaz.

Kurallar: count-not-whole, negative-value.

Neden: 12,5 kişi ya da -3 etkinlik olmaz; böyle bir değer çoğunlukla yanlış birimden, kaymış bir virgülden
ya da binlik ayırıcıdan gelir (35.000 yerine 35.5). Sayılan birimler: adet, kişi, hane, firma, araç, sefer,
kez, defa. Öteki birimler (%, gün, ton, m²) kesirli de eksi de olabilir; onlara bakılmaz. 12.0 tam sayıdır.

Kaynak: Performans göstergesi sayısal olarak ifade edilir (Kamu İdarelerince Hazırlanacak Performans Programları Hakkında
Yönetmelik, tanımlar); yayımlanmış belgelerde `106.781,346` ve `1.046.000,0` gibi yazılışlar görülmüştür.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196.5, 2024: 500}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: İşe başlayan kişi sayısı, unit: kişi, values: {2022: -1102, 2023-H1: 196, 2024: 500}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.language import lower
from izlence.model.plan import Plan
from izlence.model.records import Indicator

COUNT_NOT_WHOLE = error(
    "count-not-whole",
    tr=Wording(
        "{code}, {period}: birimi “{unit}” olan bir değer kesirli olamaz, {written} yazılmış.",
        "Değeri tam sayı olarak yazın; değer bir ortalama ya da oran ise birimi düzeltin.",
    ),
    en=Wording(
        "{code}, {period}: a value counted in “{unit}” cannot have decimals, and {written} is written.",
        "Write a whole number; if the value is an average or a rate, correct the unit.",
    ),
)
NEGATIVE_VALUE = error(
    "negative-value",
    tr=Wording(
        "{code}, {period}: birimi “{unit}” olan bir değer eksi olamaz, {written} yazılmış.",
        "Değeri düzeltin; elde veri yoksa “{period}: null” yazın.",
    ),
    en=Wording(
        "{code}, {period}: a value counted in “{unit}” cannot be negative, and {written} is written.",
        "Correct the value; where there is none, write “{period}: null”.",
    ),
)

COUNTED_UNITS = frozenset(("adet", "kişi", "hane", "firma", "araç", "sefer", "kez", "defa"))


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the counted values that are negative or have decimals."""
    counted: dict[str, bool] = {}
    for page in pages(plan):
        for indicator in indicators_of(page):
            unit = indicator.unit
            if unit not in counted:
                counted[unit] = lower(unit).strip() in COUNTED_UNITS
            # Nearly all counts are plain digits, and asking their text is the fastest way to know.
            if counted[unit] and not "".join(map(str, indicator.values.values())).isdigit():
                yield from _values(indicator)


def _values(indicator: Indicator) -> Iterator[Diagnostic]:
    for period, value in indicator.values.items():
        if value is None or (value >= 0 and value == value.to_integral_value()):
            continue
        rule = NEGATIVE_VALUE if value < 0 else COUNT_NOT_WHOLE
        facts: dict[str, Fact] = {
            "code": indicator.code,
            "period": period,
            "unit": indicator.unit,
            "written": value,
        }
        yield Diagnostic(rule, indicator.origin.at("values", period), facts, indicator.code)
