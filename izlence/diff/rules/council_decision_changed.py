"""Yazılmış meclis kararı değişmez.

Kural: council-decision-changed.

Neden: Kararın tarihi ve sayısı belgenin kapağında basılır ve belgenin kabul edildiğini gösterir. İlk kez yazılması belgenin
kabulüdür; değişmesi ya da silinmesi ise yeni bir karar, ya da bir yanlış demektir. Karar silinince stratejik planın sözleri de kabul
edilmemiş sayılır.

Kaynak: Stratejik planı ve performans programını meclis kabul eder (5393 sayılı Belediye Kanunu md. 18).

Önce::

    # program.yaml
    council_decision: {date: 19.10.2023, number: 2023/145}

Sonra::

    # program.yaml
    council_decision: {date: 20.10.2023, number: 2023/146}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Wording, error
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import FRAMES, Case
from izlence.model.frame import CouncilDecision

COUNCIL_DECISION_CHANGED = error(
    "council-decision-changed",
    tr=Wording(
        "{page}: meclis kararı değişti: {before} → {after}.",
        "Karar metniyle karşılaştırın; yeni bir karar varsa değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{page}: the council's decision changed: {before_en} → {after_en}.",
        "Compare it with the text of the decision; if there is a new one, say so with the change.",
    ),
    may_be_accepted=True,
)


def check(case: Case) -> Iterator[Flag]:
    """Find decisions that were written and are others now."""
    of_period: dict[str, list[Change]] = {}
    for change in case.changed("page"):
        if change.page.key.kind in FRAMES and change.field[0] == "council_decision":
            of_period.setdefault(change.page.key.period, []).append(change)
    for period, changes in of_period.items():
        before, after = case.base.frame(period), case.head.frame(period)
        if before is not None and after is not None and before.council_decision is not None:
            was, now = _told(before.council_decision), _told(after.council_decision)
            page = changes[0].page.after or changes[0].page.before
            facts = {"page": page, "before": was[0], "before_en": was[1], "after": now[0], "after_en": now[1]}
            yield case.flag(COUNCIL_DECISION_CHANGED, changes, facts)


def _told(decision: CouncilDecision | None) -> tuple[str, str]:
    if decision is None:
        return "yazılmamış", "not written"
    return (f"{decision.date}, {decision.number}",) * 2
