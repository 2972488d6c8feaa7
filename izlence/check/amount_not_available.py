"""Her faaliyetin tutarı bilinir.

Kurallar: amount-not-available, amount-not-written.

Neden: Bilinmeyen bir tutar sıfır değildir. `null` yazılan tutar “-” basılır, satırın toplamı da “-” olur; sayfanın
toplamı yalnız bilinenleri toplar ve olduğundan küçük görünür. Hiç tutar yazılmamış bir satır boş basılır; unutulmuş
olabilir. Yıl başında bazı tutarlar henüz belli olmadığı için uyarıdır. Kaynak gerekmiyorsa `budget: 0` yazılır.

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
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import NOT_WRITTEN, Plan

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


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the activities of which it is not known what they need."""
    for target in plan.targets:
        for activity in target.activities:
            code, amounts = activity.code, {"budget": activity.budget, "off_budget": activity.off_budget}
            field = next((name for name, amount in amounts.items() if amount is None), "")
            if field:
                facts = {"code": code, "field": field}
                yield Diagnostic(AMOUNT_NOT_AVAILABLE, activity.origin.at(field), facts, code)
            elif all(amount is NOT_WRITTEN for amount in amounts.values()):
                yield Diagnostic(AMOUNT_NOT_WRITTEN, activity.origin, {"code": code}, code)
