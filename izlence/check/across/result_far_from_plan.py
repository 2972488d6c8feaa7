"""Bir yılın gerçekleşmesi, o yılın programındaki hedeften çok uzak değildir.

Kural: result-far-from-plan.

Neden: Yeni programda önceki yılın değeri, o yılın kendi programındaki hedeften yarıdan çok ayrılıyorsa (98 hedeflenip 30
gerçekleşmesi gibi) çoğunlukla bir basamak, bir dönem ya da bir birim karışmıştır. Gerçekten öyleyse okurun nedenini bilmesi
gerekir: gösterge dipnot, açıklama ya da `revision` taşıyorsa bulgu verilmez. Aynı koda ve aynı ada sahip göstergelerin tam
yılları karşılaştırılır; hedefi sıfır ya da `null` olanlara bakılmaz. Yayından önce (`--strict`) bakılır.

Kaynak: Sapmanın nedeni, gerçekleşme ister hedefin üstünde ister altında olsun açıklanır (Kamu İdarelerince Hazırlanacak
Faaliyet Raporları Hakkında Yönetmelik, 18. madde; Sayıştay, Konak 2018). Yarıdan çok sapan tahmin yayımlanmış
programlarda görülmüştür.

Uygun::

    # 2024/program.yaml
    year: 2024

    # 2026/program.yaml
    year: 2026
    columns: [{heading: GERÇEKLEŞEN, periods: [2024, 2025-H1]}, {heading: HEDEFLENEN, periods: [2026]}]
    monitoring_columns: [{heading: Y, periods: [2024, 2025-H1, 2026]}]

    # 2026/halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2024: 450, 2025-H1: 196, 2026: 500}}

Uygun değil::

    # 2024/program.yaml
    year: 2024

    # 2026/program.yaml
    year: 2026
    columns: [{heading: GERÇEKLEŞEN, periods: [2024, 2025-H1]}, {heading: HEDEFLENEN, periods: [2026]}]
    monitoring_columns: [{heading: Y, periods: [2024, 2025-H1, 2026]}]

    # 2026/halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2024: 50, 2025-H1: 196, 2026: 500}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from izlence.check.rule import PlanWithFigures
from izlence.check.series import whole_years
from izlence.check.walk import indicators_by_code, indicators_of, pages
from izlence.diagnostic import Diagnostic, Fact, Wording, hint
from izlence.model.frame import ProgrammeFrame
from izlence.model.records import Indicator

RESULT_FAR_FROM_PLAN = hint(
    "result-far-from-plan",
    tr=Wording(
        "{code}, {period}: {written} yazılmış, {period} programındaki hedef {planned}; fark hedefin yarısından çok.",
        "Değeri, dönemi ve birimi denetleyin; değer doğruysa nedenini göstergenin dipnotunda ya da açıklamasında söyleyin.",
    ),
    en=Wording(
        "{code}, {period}: {written} is written, the target in the programme of {period} was {planned}; the difference is "
        "more than half of it.",
        "Check the value, the period and the unit; if the value is right give the reason in the indicator's note or "
        "explanation.",
    ),
)

# C55 of the catalogue (domain brief, section 7): an estimate that deviates by more than half from its plan (98 against 30).
FAR = Decimal("0.5")
Targets = Mapping[str, Mapping[str, Indicator]]


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Find the values of past years that are far from what that year's own programme aimed at."""
    programmes = [plan for plan, _ in plans if isinstance(plan.frame, ProgrammeFrame)]
    if len(programmes) < 2:
        return
    planned: Targets = {plan.period: indicators_by_code(plan) for plan in programmes}
    for plan in programmes:
        for page in pages(plan):
            for indicator in indicators_of(page):
                if not (indicator.note or indicator.explanation or indicator.revision):
                    yield from _past_years(indicator, plan.period, planned)


def _past_years(indicator: Indicator, own: str, planned: Targets) -> Iterator[Diagnostic]:
    for period, written in whole_years(indicator):
        then = planned.get(period, {}).get(indicator.code) if period < own else None
        if then is None or then.name != indicator.name:
            continue
        target = then.values.get(period)
        if target and abs(written - target) > FAR * abs(target):
            facts: dict[str, Fact] = {
                "code": indicator.code,
                "period": period,
                "written": written,
                "planned": target,
            }
            where, of_plan = indicator.origin.at("values", period), then.origin.at("values", period)
            yield Diagnostic(RESULT_FAR_FROM_PLAN, where, facts, indicator.code, (of_plan,))
