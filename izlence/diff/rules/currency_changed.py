"""Para birimi bilerek değişir.

Kural: currency-changed.

Neden: `institution.yaml` dosyasındaki para birimi her tutarın yanında basılır: işaret değişince hiçbir rakama dokunulmadan bütün
tutarlar başka bir şey söyler. İlk kez yazılan, ama belgede zaten basılan işaret (₺) söylenmez.

Kaynak: Program ve bütçe birbirine dayanır (5018 sayılı Kanun, 9. madde): tutarlar bütçedeki birimle yazılır.

Önce::

    # institution.yaml
    name: Örnek Belediyesi

    # program.yaml
    year: 2024

Sonra::

    # institution.yaml
    name: Örnek Belediyesi
    currency: bin ₺

    # program.yaml
    year: 2024
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case

CURRENCY_CHANGED = error(
    "currency-changed",
    tr=Wording(
        "Para birimi değişti: {before} → {after}; belgedeki bütün tutarların yanında yenisi basılır.",
        "Tutarların yeni birime çevrildiğini doğrulayın; işaret yanlışlıkla değiştiyse geri alın.",
    ),
    en=Wording(
        "The currency changed: {before} → {after}; the new one is printed beside every amount.",
        "Confirm that the amounts were converted; if the sign was changed by mistake, bring it back.",
    ),
    may_be_accepted=True,
)


def check(case: Case) -> Iterator[Flag]:
    """Find another sign beside the amounts."""
    before, after = case.base.currency, case.head.currency
    for change in case.changed("page"):
        is_it = change.page.key.kind == "institution" and change.field == ("currency",)
        if is_it and before and after and before != after:
            facts: dict[str, Fact] = {"before": before, "after": after}
            yield case.flag(CURRENCY_CHANGED, (change,), facts)
