"""Meclisin kabul ettiği stratejik planın maliyetleri ancak bilerek değişir.

Kural: strategic-cost-altered.

Neden: Hedef kartlarının maliyet tahminleri ve genel yönetim giderleri stratejik planla birlikte kabul edilmiştir: çerçevede
`council_decision` varsa tutarı ne olursa olsun değişmesi karar ister. Toplam aynı kalsa da bir yıldan ötekine aktarılan tutar o
yılların performans programını değiştirir. Kabul edilmemiş planda cost-up ile cost-down, eşiği aşan değişiklikleri söyler.

Kaynak: Stratejik planı meclis kabul eder (5393 sayılı Belediye Kanunu md. 18, 41); maliyet tahminleri hedef kartında ve tahmini
maliyetler tablosunda yıllara göre gösterilir (Belediyeler İçin Stratejik Planlama Rehberi).

Önce::

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 100, 2026: 100, 2027: 100, 2028: 100, 2029: 100}

Sonra::

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 100, 2026: 170, 2027: 30, 2028: 100, 2029: 100}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case, by_page
from izlence.diff.rules.walk_costs import is_adopted

STRATEGIC_COST_ALTERED = error(
    "strategic-cost-altered",
    tr=Wording(
        "Kabul edilmiş stratejik planda {name} maliyeti değişti: {years}.",
        "Değişiklik meclis kararı gerektirir: kararı bekleyin ya da eski tutarlara dönün.",
    ),
    en=Wording(
        "In the adopted strategic plan the cost of {name_en} changed: {years_en}.",
        "The change needs the council's decision: wait for it, or return to the old amounts.",
    ),
    may_be_accepted=True,
)
_GENERAL = ("Genel yönetim giderlerinin", "the general administration")
_FIELDS = {"objective-card": "cost_estimate", "strategic-general-costs": "administration"}


def check(case: Case) -> Iterator[Flag]:
    """Find the cards of adopted plans whose cost is another, in one year or in all."""
    costs = (
        each
        for each in case.changed("page")
        if each.field[0] == _FIELDS.get(each.page.key.kind) and is_adopted(case, each.page.key.period)
    )
    for key, changes in by_page(costs).items():
        is_card = key.kind == "objective-card"
        tr, en = (f"{key.key} hedefinin", f"objective {key.key}") if is_card else _GENERAL
        told = [_told(case, each) for each in changes]
        facts: dict[str, Fact] = {"name": tr, "name_en": en}
        facts |= {"years": tuple(each[0] for each in told), "years_en": tuple(each[1] for each in told)}
        yield case.flag(STRATEGIC_COST_ALTERED, changes, facts, code=key.key)


def _told(case: Case, change: Change) -> tuple[str, str]:
    """Say the amount of a year, or of all years where it is not written by year, before and after."""
    year = f"{change.field[1]}: " if len(change.field) > 1 else ""
    amounts = {**case.money("before", change.before, case.base), **case.money("after", change.after)}
    return (
        f"{year}{amounts['before']} → {amounts['after']}",
        f"{year}{amounts['before_en']} → {amounts['after_en']}",
    )
