"""Bir sayfa yalnız kendi belgesinin döneminde durur.

Kural: page-of-another-kind.

Neden: Performans programında yalnız performans hedefleri (PH), stratejik planda yalnız hedef kartları (H) basılır.
Yanlış döneme konmuş bir sayfa belgeye hiç girmezdi ve bunu kimse fark etmezdi.

Kaynak: 5018 sayılı Kanun md.9: stratejik plan ile performans programı ayrı belgelerdir.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1

Uygun değil::

    # halkla-iliskiler/H4.4.yaml
    code: H4.4
    indicators: []
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan

PAGE_OF_ANOTHER_KIND = error(
    "page-of-another-kind",
    tr=Wording(
        "{code} bu dönemin belgesinde basılmaz; belgeye hiç girmezdi.",
        "Performans hedefini (PH) performans programının, hedef kartını (H) stratejik planın dönemine taşıyın.",
    ),
    en=Wording(
        "{code} is not printed in this period's document; it would be left out.",
        "Move a performance target (PH) to a programme's period, an objective card (H) to a strategic plan's.",
    ),
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find pages that the period's document does not print."""
    if isinstance(plan.frame, ProgrammeFrame):
        for card in plan.cards:
            yield Diagnostic(PAGE_OF_ANOTHER_KIND, card.origin, {"code": card.objective}, card.objective)
    else:
        for target in plan.targets:
            yield Diagnostic(PAGE_OF_ANOTHER_KIND, target.origin, {"code": target.code}, target.code)


def without_pages_of_another_kind(plan: Plan) -> Plan:
    """Give the plan as its document prints it, for the other rules: a page in the wrong place is one fault."""
    if isinstance(plan.frame, ProgrammeFrame):
        return replace(plan, cards=()) if plan.cards else plan
    return replace(plan, targets=()) if plan.targets else plan
