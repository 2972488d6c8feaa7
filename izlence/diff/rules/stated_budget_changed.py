"""Bütçe kararının rakamları, ödenek tavanları ve genel giderler bilerek değişir.

Kurallar: stated-budget-changed, ceiling-changed, general-costs-removed.

Neden: Karardaki bütçe (`stated_budget`), gelir ve finansman meclis kararıyla, ödenek tavanı (`ceiling`) bütçeyle bağlıdır: tutmayan
bir toplamı tutturmak için değiştirilmez. Genel yönetim giderleri ya da transferler silinirse idarenin toplamı sessizce küçülür.
Tavanın aşılması denetimin kendi bulgusudur (ceiling-exceeded), burada söylenmez. İlk kez yazılan tutarlar söylenmez.

Kaynak: Bütçeyi meclis kabul eder (5393 sayılı Belediye Kanunu md. 18, 62); programın toplam kaynak ihtiyacı genel yönetim
giderlerini de gösterir (Performans Programı Hazırlama Rehberi, Tablo 3 ve Tablo 4).

Önce::

    # general-costs.yaml
    stated_budget: 5000
    administration: {economic_codes: {"01": 3000}}
    transfers: {economic_codes: {"03": 1000}}

    # halkla-iliskiler/directorate.yaml
    ceiling: 1000

Sonra::

    # general-costs.yaml
    stated_budget: 4000
    administration: {economic_codes: {"01": 3000}}

    # halkla-iliskiler/directorate.yaml
    ceiling: 1200
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error, warning
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.periods import told_period
from izlence.diff.rules.case import Case, Standing, is_written

STATED_BUDGET_CHANGED = error(
    "stated-budget-changed",
    tr=Wording(
        "Bütçe kararındaki tutar değişti: {what} {before} → {after}.",
        "Tutarı meclisin kararıyla karşılaştırın; karar değiştiyse kararı da yazın (`council_decision`).",
    ),
    en=Wording(
        "A figure of the budget's decision changed: {what_en} {before_en} → {after_en}.",
        "Compare it with the council's decision; if that changed, write it too (`council_decision`).",
    ),
    may_be_accepted=True,
)
CEILING_CHANGED = warning(
    "ceiling-changed",
    tr=Wording(
        "{name}: ödenek tavanı değişti: {before} → {after}.", "Tavanı bütçe ödenekleriyle karşılaştırın."
    ),
    en=Wording(
        "{name}: the ceiling changed: {before_en} → {after_en}.",
        "Compare the ceiling with the appropriation.",
    ),
)
GENERAL_COSTS_REMOVED = error(
    "general-costs-removed",
    tr=Wording(
        "{period}: {what} plandan çıkarıldı.",
        "Bilerek çıkarıldıysa nedenini yazın; değilse geri alın: idarenin toplamı bunsuz eksik basılır.",
    ),
    en=Wording(
        "{period}: {what_en} no longer stand in the plan.",
        "If that is wanted, say why; if not, bring them back: the institution's total lacks them.",
    ),
    may_be_accepted=True,
)
_STATED = {
    "stated_budget": ("gider bütçesi", "budget"),
    "revenue": ("gelir bütçesi", "revenue"),
    "financing": ("net finansman", "financing"),
}
_COSTS = {
    "administration": ("genel yönetim giderleri", "general administration costs"),
    "transfers": ("diğer idarelere transferler", "transfers to other institutions"),
}


def check(case: Case) -> Iterator[Flag]:
    """Find other figures of the budget's decision, other ceilings, and costs that are left out."""
    for change in case.changed("page"):
        field = str(change.field[0])
        if change.page.key.kind == "general-costs" and field in _STATED and is_written(change):
            tr, en = _STATED[field]
            facts: dict[str, Fact] = {"what": tr, "what_en": en, **_amounts(case, change)}
            yield case.flag(STATED_BUDGET_CHANGED, (change,), facts)
    for change in case.changed("directorate"):
        if change.field == ("ceiling",) and is_written(change):
            facts = {"name": change.page.title, **_amounts(case, change)}
            yield case.flag(CEILING_CHANGED, (change,), facts)
    yield from _removed(case)


def _amounts(case: Case, change: Change) -> dict[str, Fact]:
    return {**case.money("before", change.before, case.base), **case.money("after", change.after)}


def _removed(case: Case) -> Iterator[Flag]:
    for period in sorted(case.base.plans.keys() & case.head.plans.keys()):
        for field, (tr, en) in _COSTS.items():
            if _has(case.base, period, field) and not _has(case.head, period, field):
                changes = [each for each in case.changes if _is_of(each, period, field)]
                if changes:
                    facts = {"period": told_period(period), "what": tr, "what_en": en}
                    yield case.flag(GENERAL_COSTS_REMOVED, changes, facts)


def _has(side: Standing, period: str, field: str) -> bool:
    plan = side.plans[period][0]
    if plan.strategic_general_costs is not None:
        return field == "administration"
    return plan.general_costs is not None and getattr(plan.general_costs, field) is not None


def _is_of(change: Change, period: str, field: str) -> bool:
    is_there = change.page.key.period == period and change.page.key.kind.endswith("general-costs")
    return is_there and (change.kind == "removed" or change.field[:1] == (field,))
