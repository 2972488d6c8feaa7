"""Gider bütçesi, gelir ile net finansmanın toplamına eşittir.

Kural: budget-not-balanced.

Neden: Bütçe denk bağlanır: giderler gelirlerle ve net finansmanla (borçlanma eksi borç ödemesi) karşılanır. Üç tutar ayrı
ayrı yazıldığı için biri değişip ötekiler eski kalabilir. Gider olarak `stated_budget`, o yazılmamışsa planın kendi bütçesi
alınır; planın bütçesi karardakinden farklıysa bunu budget-differs-from-stated söyler. `revenue` yazılmamışsa bakılmaz;
yazılmamış `financing` sıfırdır.

Kaynak: Bütçe kararnamesindeki denklik (5393 sayılı Belediye Kanunu, 61. ve 62. maddeler); 738.820 liralık bir fark
yayımlanmış bir bütçede görülmüştür (Erciyes 2007).

Uygun::

    # general-costs.yaml
    revenue: 1400
    financing: 100
    administration: {economic_codes: {"01": 500}}

Uygun değil::

    # general-costs.yaml
    revenue: 1600
    financing: 100
    administration: {economic_codes: {"01": 500}}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.check.still_open import plan_waits_for_amounts
from izlence.compute.figures import Figures, amount_or_zero
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import GeneralCosts, Plan

BUDGET_NOT_BALANCED = error(
    "budget-not-balanced",
    tr=Wording(
        "Bütçe denk değil: gider {expense}, gelir {revenue} ile net finansman {financing} toplamı {sum}; fark {difference}.",
        "`revenue`, `financing` ve gider tutarlarını bütçe kararıyla karşılaştırıp yanlış olanı düzeltin.",
    ),
    en=Wording(
        "The budget does not balance: expense {expense}, revenue {revenue} and net financing {financing} make {sum}; the "
        "difference is {difference}.",
        "Compare `revenue`, `financing` and the expense with the budget decision and correct the one that is wrong.",
    ),
)
FINANCING_NOT_WRITTEN = replace(
    BUDGET_NOT_BALANCED,
    tr=replace(
        BUDGET_NOT_BALANCED.tr,
        hint="Fark net finansmansa onu `financing` alanına yazın; değilse geliri ya da gideri düzeltin.",
    ),
    en=replace(
        BUDGET_NOT_BALANCED.en,
        hint="If the difference is net financing write it as `financing`; if not correct the revenue or the expense.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find a budget whose expense is not what its revenue and financing make up."""
    general = plan.general_costs
    if general is None or general.revenue is None or _waits(plan, general):
        return
    expense = figures.whole.budget if general.stated_budget is None else general.stated_budget
    financing = amount_or_zero(general.financing)
    together = general.revenue + financing
    if together != expense:
        rule = FINANCING_NOT_WRITTEN if general.financing is None else BUDGET_NOT_BALANCED
        facts = {
            "expense": expense,
            "revenue": general.revenue,
            "financing": financing,
            "sum": together,
            "difference": abs(expense - together),
        }
        yield Diagnostic(rule, general.origin.at("revenue"), facts)


def _waits(plan: Plan, general: GeneralCosts) -> bool:
    """Tell whether one of the amounts is still to be filled in: told by to-be-filled."""
    if general.financing is None and "financing" in general.to_fill:
        return True
    return general.stated_budget is None and (
        "stated_budget" in general.to_fill or plan_waits_for_amounts(plan)
    )
