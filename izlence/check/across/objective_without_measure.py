"""Bir hedefin metninde ölçü ya da zaman vardır.

Kural: objective-without-measure.

Neden: Hedef, amaca ne kadar ve ne zamana kadar ulaşılacağını söyler: belirli, ölçülebilir, süreli. Metninde ne sayı ne yıl olan
bir hedef çoğu zaman ikinci bir amaç gibidir. Ölçü göstergelerde de bulunabileceği için yalnız istenince söylenir.

Kaynak: Ölçülebilir ve süreli olmayan hedefler Sayıştay denetimlerinde bulgu olmuştur.

Uygun::

    # goals.yaml
    objectives: [{code: H4.4, title: 2029 yılı sonuna kadar 10.000 kişinin işe girmesini sağlamak}]

Uygun değil::

    # goals.yaml
    objectives: [{code: H4.4, title: İş arayanları iş verenlerle buluşturmak}]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from izlence.check.across.walk_periods import years_of_plans
from izlence.check.likeness import plain
from izlence.check.rule import PlanWithFigures
from izlence.diagnostic import Diagnostic, Wording, hint

OBJECTIVE_WITHOUT_MEASURE = hint(
    "objective-without-measure",
    tr=Wording(
        "{code} hedefinin metninde ne bir sayı ne bir yıl var.",
        "Ne kadar ve ne zamana kadar ulaşılacağını yazın: “2029 yılı sonuna kadar … %80'e çıkarmak”.",
    ),
    en=Wording(
        "The text of the objective {code} has neither a number nor a year.",
        "Say how much and until when: “to raise … to 80% by the end of 2029”.",
    ),
)
_MEASURE = re.compile(r"\d|\b(?:iki|üç|dört|beş|on|yirmi|elli|yüzde|bin) |\b(?:yarı(?:ya|sın)|tamamın|sıfır)")


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Find the objectives whose text says neither how much nor when; those of a strategic plan not again in its years."""
    plan_of = {pair.programme.period: pair.strategy for pair in years_of_plans(plans)}
    for plan, _ in plans:
        strategy = plan_of.get(plan.period)
        told = {plain(each.title) for each in strategy.objectives} if strategy else set()
        for objective in plan.objectives:
            text = plain(objective.title)
            if text not in told and not _MEASURE.search(text):
                facts = {"code": objective.code}
                where = objective.origin.at("title")
                yield Diagnostic(OBJECTIVE_WITHOUT_MEASURE, where, facts, objective.code)
