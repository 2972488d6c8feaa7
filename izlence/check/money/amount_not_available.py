"""Her faaliyetin tutarı bilinir.

Kurallar: amount-not-available, amount-not-written, general-cost-not-available.

Neden: Bilinmeyen bir tutar sıfır değildir. `null` yazılan tutar “-” basılır, satırın toplamı da “-” olur; sayfanın
toplamı yalnız bilinenleri toplar ve olduğundan küçük görünür. Hiç tutar yazılmamış bir satır boş basılır; unutulmuş
olabilir. Yıl başında bazı tutarlar henüz belli olmadığı için uyarıdır. Aynı şey genel giderlerin tutarları için de
geçerlidir. Kaynak gerekmiyorsa `budget: 0` yazılır.

Kaynak: Faaliyetlerin kaynak ihtiyacı programın zorunlu içeriğidir (Kamu İdarelerince Hazırlanacak Performans Programları
Hakkında Yönetmelik, 4. madde).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: 0}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    activities:
      - {code: F4.4.1.1, name: Yazılım bakım onarım, budget: 1000}
      - {code: F4.4.1.2, name: Kariyer günleri, budget: null}
      - {code: F4.4.1.3, name: Kariyer eğitimleri}

Uygun değil::

    # general-costs.yaml
    administration: {economic_codes: {"01": null}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.still_open import is_open
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan
from izlence.model.records import NOT_WRITTEN

AMOUNT_NOT_AVAILABLE = warning(
    "amount-not-available",
    tr=Wording(
        "{code} faaliyetinin tutarı bilinmiyor (`{field}: null`); sayfanın toplamına katılmadı.",
        "Tutar belli olunca yazın; kaynak gerekmiyorsa 0 yazın.",
    ),
    en=Wording(
        "The amount of the activity {code} is not available (`{field}: null`); the page's total leaves it out.",
        "Write it when it is known; write 0 if nothing is needed.",
    ),
)
AMOUNT_NOT_WRITTEN = warning(
    "amount-not-written",
    tr=Wording(
        "{code} faaliyetinin hiç tutarı yazılmamış; sayfanın toplamına katılmadı.",
        "`budget` ya da `off_budget` tutarını yazın; kaynak gerekmiyorsa `budget: 0` yazın.",
    ),
    en=Wording(
        "No amount is written for the activity {code}; the page's total leaves it out.",
        "Write its `budget` or `off_budget`; write `budget: 0` if nothing is needed.",
    ),
)

GENERAL_COST_NOT_AVAILABLE = warning(
    "general-cost-not-available",
    tr=Wording(
        "Tutar bilinmiyor (`{field}: null`); kurumun toplamına katılmadı.",
        "Tutar belli olunca yazın; kaynak gerekmiyorsa 0 yazın.",
    ),
    en=Wording(
        "The amount is not available (`{field}: null`); the institution's total leaves it out.",
        "Write it when it is known; write 0 if nothing is needed.",
    ),
)
_AMOUNTS = ("budget", "off_budget")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the activities of which it is not known what they need."""
    for target in plan.targets:
        for activity in target.activities:
            code = activity.code
            unknown = [name for name in _AMOUNTS if getattr(activity, name) is None]
            # What the page says is still to be filled in is told once a page, by to-be-filled.
            told = [name for name in unknown if not is_open(target, name)]
            if told:
                facts = {"code": code, "field": told[0]}
                yield Diagnostic(AMOUNT_NOT_AVAILABLE, activity.origin.at(told[0]), facts, code)
            elif activity.budget is NOT_WRITTEN and activity.off_budget is NOT_WRITTEN:
                yield Diagnostic(AMOUNT_NOT_WRITTEN, activity.origin, {"code": code}, code)
    yield from _general_costs(plan)


def _general_costs(plan: Plan) -> Iterator[Diagnostic]:
    general = plan.general_costs
    if general is None:
        return
    for costs in (general.administration, general.transfers):
        for part in ("economic_codes", "off_budget") if costs else ():
            for key, amount in getattr(costs, part).items():
                if amount is None and costs and part not in general.to_fill:
                    facts = {"field": key or part}
                    where = costs.origin.at(*filter(None, (part, key)))
                    yield Diagnostic(GENERAL_COST_NOT_AVAILABLE, where, facts)
