"""İdarenin toplam maliyeti eşikten çok değişmişse baştan söylenir.

Kural: total-changed.

Neden: Tek tek küçük görünen değişiklikler toplamda bütçeyi değiştirebilir. Faaliyetlerin, genel yönetim giderlerinin ve transferlerin
toplamı çerçevedeki eşikten (`changes`, yazılmamışsa yüzde 20) çok değişmişse bir öneri olarak söylenir; hangi kalemden geldiği
karşılaştırmanın etki tablolarındadır.

Kaynak: Program ve bütçe birbirine dayanır (5018 sayılı Kanun, 9. madde).

Önce::

    # program.yaml
    changes: {cost_percent: 20, cost_floor: 400}

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 1000}
    economic_codes: {"03": 2000}

    # halkla-iliskiler/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Kursları artırmak
    indicators: [{code: PG4.4.2.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.4.2.1, name: Kurs açılması, budget: 1000}]
    economic_codes: {"03": 1000}

Sonra::

    # program.yaml
    changes: {cost_percent: 20, cost_floor: 400}

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakımı, budget: 1350}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 1000}
    economic_codes: {"03": 2350}

    # halkla-iliskiler/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Kursları artırmak
    indicators: [{code: PG4.4.2.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.4.2.1, name: Kurs açılması, budget: 1350}]
    economic_codes: {"03": 1350}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.check.rule import PlanWithFigures
from izlence.diagnostic import Fact, Wording, hint
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import percent_of

TOTAL_CHANGED = hint(
    "total-changed",
    tr=Wording(
        "{title}: idarenin toplam maliyeti %{percent} değişti: {before} → {after} (eşik %{limit}).",
        "Etki tablolarında hangi kalemden geldiğine bakın.",
    ),
    en=Wording(
        "{title}: the institution's total cost changed by {percent}%: {before_en} → {after_en} (limit {limit}%).",
        "Look in the tables of effects where it comes from.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find periods whose total changed by more than the limit."""
    for period in sorted(case.base.plans.keys() & case.head.plans.keys()):
        before, after = (_total(side.plans[period]) for side in (case.base, case.head))
        if case.base.currency != case.head.currency:
            continue  # no difference of two currencies says anything; currency-changed speaks
        limits, difference = case.limits(period), abs(after - before)
        if before and difference >= limits.floor and difference * 100 > limits.percent * before:
            frame = case.head.plans[period][0].frame
            facts: dict[str, Fact] = {
                "title": frame.title,
                **case.money("before", before, case.base),
                **case.money("after", after),
                "percent": percent_of(difference, before),
                "limit": limits.percent,
            }
            yield case.flag(TOTAL_CHANGED, (), facts, where=frame.origin, period=period)


def _total(plan: PlanWithFigures) -> Decimal:
    return plan[1].whole.total + plan[1].whole_costs.total
