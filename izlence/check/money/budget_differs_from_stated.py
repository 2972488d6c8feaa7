"""Bütçenin toplamı meclis kararındaki bütçedir.

Kural: budget-differs-from-stated.

Neden: Performans programı bütçeyle birlikte kabul edilir. Faaliyetlerin bütçesi, genel yönetim giderleri ve diğer idarelere
transferler toplandığında karardaki bütçe bulunmalıdır; bulunmuyorsa bir tutar eksik ya da yanlıştır. Bütçe dışı kaynaklar
karardaki bütçenin içinde değildir, katılmaz. `stated_budget` yazılmamışsa bakılmaz.

Kaynak: Toplam kaynak ihtiyacı, faaliyet maliyetleri ile genel yönetim giderleri ve diğer idarelere transfer edilecek
kaynakların toplamıdır (Performans Programı Hazırlama Rehberi; Sayıştay, Pursaklar 2018).

Uygun::

    # general-costs.yaml
    stated_budget: 1800
    administration: {economic_codes: {"01": 500}}
    transfers: {economic_codes: {"03": 300}}

Uygun değil::

    # general-costs.yaml
    stated_budget: 1900
    administration: {economic_codes: {"01": 500}}
    transfers: {economic_codes: {"03": 300}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import plan_waits_for_amounts
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

BUDGET_DIFFERS_FROM_STATED = error(
    "budget-differs-from-stated",
    tr=Wording(
        "Karardaki bütçe {stated}, planın bütçesi {computed}; fark {difference}. Planın bütçesi: faaliyetler {activities}, "
        "genel yönetim giderleri {administration}, transferler {transfers}.",
        "Eksik ya da yanlış tutarı bulun; karardaki bütçe yanlış yazılmışsa `stated_budget` alanını düzeltin.",
    ),
    en=Wording(
        "The decision states a budget of {stated}, the plan's budget is {computed}; the difference is {difference}. The "
        "plan's budget: activities {activities}, general administration {administration}, transfers {transfers}.",
        "Find the amount that is missing or wrong; correct `stated_budget` if it was mistyped.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find a budget that is not the one which the council's decision states."""
    general = plan.general_costs
    if general is None or general.stated_budget is None or general.stated_budget == figures.whole.budget:
        return
    if plan_waits_for_amounts(plan):
        return  # told by to-be-filled; the sum is not known yet
    facts = {
        "stated": general.stated_budget,
        "computed": figures.whole.budget,
        "difference": abs(general.stated_budget - figures.whole.budget),
        "activities": figures.activities.budget,
        "administration": figures.administration.budget,
        "transfers": figures.transfers.budget,
    }
    yield Diagnostic(BUDGET_DIFFERS_FROM_STATED, general.origin.at("stated_budget"), facts)
