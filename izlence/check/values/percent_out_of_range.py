"""Yüzde olarak yazılan bir değer 0 ile 100 arasındadır.

Kural: percent-out-of-range.

Neden: 1348 yazılmış bir oran çoğunlukla unutulmuş bir ondalık noktadır (13.48), eksi bir oran ise yazım yanlışı. Artış
oranları ve hedefin aşıldığı gerçekleşme oranları 100'ü geçebilir ya da eksi olabilir; böyle bir göstergede bulgu nedeniyle
kabul edilir (`accepted`). Bir göstergenin bütün değerleri sınırın dışındaysa yanlış olan birimdir; tek bulgu verilir.

Kaynak: Yayımlanmış performans sonuçlarında %400 gibi değerler görülmüştür (Karesi 2015); artış ve tamamlanma oranları bunun
dışındadır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı oranı, unit: "%", values: {2022: 13.48, 2023-H1: 0, 2024: 100}}
      - code: PG4.4.1.2
        name: Çağrıların artış oranı
        unit: "%"
        values: {2022: -12, 2023-H1: 4, 2024: 120}
        accepted: [{rule: percent-out-of-range, reason: Artış oranıdır}]

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı oranı, unit: "%", values: {2022: 1348, 2023-H1: 0, 2024: 100}}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Plan
from izlence.model.records import Indicator

PERCENT_OUT_OF_RANGE = error(
    "percent-out-of-range",
    tr=Wording(
        "{code}, {period}: yüzde değeri {written}; 0 ile 100 arasında değil.",
        "Ondalık noktasını ve birimi denetleyin; artış ya da gerçekleşme oranıysa nedeniyle kabul edin (`accepted`).",
    ),
    en=Wording(
        "{code}, {period}: the percentage is {written}, which is not between 0 and 100.",
        "Check the decimal point and the unit; accept a rate of growth or of fulfilment with its reason (`accepted`).",
    ),
    may_be_accepted=True,
)

ALL_OUT_OF_RANGE = replace(
    PERCENT_OUT_OF_RANGE,
    tr=replace(
        PERCENT_OUT_OF_RANGE.tr,
        hint="Göstergenin bütün değerleri böyle: bir sayıysa birimi düzeltin (adet, kişi…); artış oranıysa nedeniyle kabul edin "
        "(`accepted`).",
    ),
    en=replace(
        PERCENT_OUT_OF_RANGE.en,
        hint="All values of the indicator are: correct the unit if they are counts (adet, kişi…); accept a rate of growth with "
        "its reason (`accepted`).",
    ),
)
LARGEST = 100


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the percentages that can hardly be meant; where no value of an indicator can, its unit is the one fault."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            wrong = out_of_range(indicator) if indicator.unit == "%" else ()
            is_unit = len(wrong) > 1 and len(wrong) == sum(
                each is not None for each in indicator.values.values()
            )
            for period, value in wrong[:1] if is_unit else wrong:
                facts: dict[str, Fact] = {"code": indicator.code, "period": period, "written": value}
                where = indicator.origin.at("values", period)
                rule = ALL_OUT_OF_RANGE if is_unit else PERCENT_OUT_OF_RANGE
                yield Diagnostic(rule, where, facts, indicator.code)


def out_of_range(indicator: Indicator) -> tuple[tuple[str, Decimal], ...]:
    """Give the values that are no share of a hundred, with their periods."""
    return tuple(
        (period, value)
        for period, value in indicator.values.items()
        if value is not None and not 0 <= value <= LARGEST
    )
