"""Yedek ödenek, gider bütçesinin yüzde 5'i ile yüzde 10'u arasındadır.

Kural: reserve-out-of-range.

Neden: Yedek ödenek (09), yıl içinde ödeneği yetmeyen işlere encümen kararıyla aktarılır. Çok düşükse ilk aksaklıkta ek
bütçe gerekir; çok yüksekse bütçe neye harcanacağını söylememiş olur. Çoğunlukla bir basamak kaymıştır ya da tutar başka bir
yılın bütçesine göre yazılmıştır. Gider bütçesi `stated_budget`, o yazılmamışsa planın toplamıdır. 09 kodu yazılmamışsa bu
kural susar; onu `--strict` ile reserve-missing söyler.

Kaynak: Belediye bütçesi rehberlerine göre yedek ödenek gider bütçesinin %5'i ile %10'u arasındadır; 09'dan aktarma encümen
kararıyla yapılır. Sınırın uygulaması idareye göre değişebileceği için uyarıdır.

Uygun::

    # program.yaml
    economic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}

    # general-costs.yaml
    administration: {economic_codes: {"01": 400, "09": 100}}

Uygun değil::

    # program.yaml
    economic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}

    # general-costs.yaml
    administration: {economic_codes: {"01": 490, "09": 10}}

Uygun değil::

    # program.yaml
    economic_codes: {"01": Personel, "03": Mal ve Hizmet, "09": Yedek Ödenekler}

    # general-costs.yaml
    administration: {economic_codes: {"01": 100, "09": 1000}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from izlence.check.still_open import plan_waits_for_amounts
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, warning
from izlence.language import round_half_up
from izlence.model.formula import WIDE
from izlence.model.plan import GeneralCosts, Plan

RESERVE_OUT_OF_RANGE = warning(
    "reserve-out-of-range",
    tr=Wording(
        "Yedek ödenek {reserve}, gider bütçesinin ({budget}) %{share} kadarı; %{least} ile %{most} arasında olmalı.",
        "09 kodundaki tutarı düzeltin: en az {least_amount}, en çok {most_amount}.",
    ),
    en=Wording(
        "The reserve is {reserve}, {share}% of the budget ({budget}); it should be between {least}% and {most}%.",
        "Correct the amount of the code 09: at least {least_amount}, at most {most_amount}.",
    ),
)

RESERVE_CODE = "09"
# The share of the expense budget that a municipality sets aside (domain brief V15; moves out of it need the encümen).
LEAST_SHARE = Decimal("0.05")
MOST_SHARE = Decimal("0.10")

_HUNDRED = Decimal(100)
_KURUS = Decimal("0.01")


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find a reserve that is too small or too large for the budget."""
    general = plan.general_costs
    # Without the general costs the budget is not whole, and a share of it says nothing.
    if general is None or RESERVE_CODE not in figures.whole.economic_codes or plan_waits_for_amounts(plan):
        return
    where, is_known = _written(general)
    reserve = figures.whole.economic_codes[RESERVE_CODE]
    budget = figures.whole.budget if general.stated_budget is None else general.stated_budget
    if budget and is_known and not LEAST_SHARE * budget <= reserve <= MOST_SHARE * budget:
        yield Diagnostic(RESERVE_OUT_OF_RANGE, where, _facts(reserve, budget))


def _written(general: GeneralCosts) -> tuple[Origin, bool]:
    """Give where the reserve is written, and whether its amount is known; one that is not has a rule of its own."""
    for costs in (general.administration, general.transfers):
        if costs is not None and RESERVE_CODE in costs.economic_codes:
            where = costs.origin.at("economic_codes", RESERVE_CODE)
            return where, costs.economic_codes[RESERVE_CODE] is not None
    return general.origin, True


def _facts(reserve: Decimal, budget: Decimal) -> dict[str, Fact]:
    return {
        "reserve": reserve,
        "budget": budget,
        "share": round_half_up(WIDE.divide(_HUNDRED * reserve, budget), 2),
        "least": (_HUNDRED * LEAST_SHARE).normalize(),
        "most": (_HUNDRED * MOST_SHARE).normalize(),
        "least_amount": _to_write(LEAST_SHARE * budget, ROUND_CEILING),
        "most_amount": _to_write(MOST_SHARE * budget, ROUND_FLOOR),
    }


def _to_write(amount: Decimal, rounding: str) -> str:
    """Give an amount in the spelling of the files: digits and a point, kuruş only where there are any."""
    kurus = amount.quantize(_KURUS, rounding, WIDE)
    return f"{kurus.normalize(WIDE):f}"
