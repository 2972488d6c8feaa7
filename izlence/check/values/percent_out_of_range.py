"""Yüzde olarak yazılan bir değer 0 ile 100 arasındadır.

Kural: percent-out-of-range.

Neden: 1348 yazılmış bir oran çoğunlukla unutulmuş bir ondalık noktadır (13.48), eksi bir oran ise yazım yanlışı. Artış
oranları ve hedefin aşıldığı gerçekleşme oranları 100'ü geçebilir ya da eksi olabilir; bu yüzden uyarıdır.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı oranı, unit: "%", values: {2022: 13.48, 2023-H1: 0, 2024: 100}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kaçan çağrı oranı, unit: "%", values: {2022: 1348, 2023-H1: 0, 2024: 100}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.plan import Plan

PERCENT_OUT_OF_RANGE = warning(
    "percent-out-of-range",
    tr=Wording(
        "{code}, {period}: yüzde değeri {written}; 0 ile 100 arasında değil.",
        "Ondalık noktasını ve birimi denetleyin; artış ya da gerçekleşme oranıysa bir şey yapmanız gerekmez.",
    ),
    en=Wording(
        "{code}, {period}: the percentage is {written}, which is not between 0 and 100.",
        "Check the decimal point and the unit; a rate of growth or of fulfilment may stay as it is.",
    ),
)

LARGEST = 100


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the percentages that can hardly be meant."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            if indicator.unit != "%":
                continue
            for period, value in indicator.values.items():
                if value is not None and not 0 <= value <= LARGEST:
                    facts: dict[str, Fact] = {"code": indicator.code, "period": period, "written": value}
                    where = indicator.origin.at("values", period)
                    yield Diagnostic(PERCENT_OUT_OF_RANGE, where, facts, indicator.code)
