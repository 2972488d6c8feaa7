"""Kararı yazılmış bir bütçede yedek ödenek de vardır.

Kural: reserve-missing.

Neden: `stated_budget` yazılmışsa plan bütün gider bütçesini gösterir; içinde 09 kodu yoksa yedek ödenek ya unutulmuş ya da
başka bir koda yazılmıştır. Yayından önce (`--strict`) bakılır.

Kaynak: Belediye bütçesi rehberlerine göre yedek ödenek gider bütçesinin %5'i ile %10'u arasındadır; 09 kodu olağan olarak
yalnız genel yönetim giderlerinde bulunur.

Uygun::

    # program.yaml
    economic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}

    # general-costs.yaml
    stated_budget: 1500
    administration: {economic_codes: {"01": 400, "09": 100}}

Uygun değil::

    # program.yaml
    economic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}

    # general-costs.yaml
    stated_budget: 1500
    administration: {economic_codes: {"01": 500}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.money.reserve_out_of_range import RESERVE_CODE
from izlence.check.still_open import plan_waits_for_amounts
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, warning
from izlence.model.plan import Plan

RESERVE_MISSING = warning(
    "reserve-missing",
    tr=Wording(
        "Karardaki bütçe {stated}, ama hiçbir tutar yedek ödenek ({code}) olarak yazılmamış.",
        "Yedek ödeneği `administration` altında, `economic_codes` içinde “{code}” koduyla yazın.",
    ),
    en=Wording(
        "The decision states a budget of {stated}, but no amount is written as reserve ({code}).",
        "Write the reserve under `administration`, in `economic_codes`, with the code “{code}”.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find a whole budget in which nothing is set aside."""
    general = plan.general_costs
    if general is None or general.stated_budget is None or plan_waits_for_amounts(plan):
        return
    if RESERVE_CODE not in figures.whole.economic_codes:
        facts: dict[str, Fact] = {"stated": general.stated_budget, "code": RESERVE_CODE}
        yield Diagnostic(RESERVE_MISSING, general.origin.at("stated_budget"), facts)
