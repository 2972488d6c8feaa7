"""Bir müdürlüğün hedefleri, müdürlüğe ayrılan ödeneği aşmaz.

Kural: ceiling-exceeded.

Neden: Bütçede müdürlüğe ayrılan ödenek `ceiling` alanına yazılmışsa, hedeflerinin bütçesi bunu aşamaz: olmayan ödenekle
faaliyet planlanmış olur. Karşılaştırılan `budget` tutarlarıdır; bütçe dışı kaynaklar katılmaz. `null` tutarlar toplamı ancak
artırabileceği için aşım onlar bilinmeden de kesindir. Tavan yazılmamışsa bakılmaz. Yıl içinde aktarma ya da ek ödenek
bekleniyorsa istisna directorate.yaml dosyasında nedeniyle kabul edilebilir.

Kaynak: Performans programının kaynak ihtiyacı bütçe ödeneklerine dayanır (5018 sayılı Kanun, 9. madde); hedefin maliyeti
harcama yetkilisinin ödeneği içinde kalır.

Uygun::

    # halkla-iliskiler/directorate.yaml
    ceiling: 1000

Uygun değil::

    # halkla-iliskiler/directorate.yaml
    ceiling: 900
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Plan

CEILING_EXCEEDED = error(
    "ceiling-exceeded",
    tr=Wording(
        "{name}: hedeflerin bütçesi {budget}, ödenek tavanı {ceiling}; {difference} aşılmış.",
        "Faaliyetlerin `budget` tutarlarını azaltın ya da tavanı bütçeyle karşılaştırıp `ceiling` alanını düzeltin.",
    ),
    en=Wording(
        "{name}: its targets need a budget of {budget}, its ceiling is {ceiling}; that is {difference} too much.",
        "Lower the `budget` of its activities, or compare the ceiling with the budget and correct `ceiling`.",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find the directorates whose targets need more than they are given."""
    for folder, directorate in plan.directorates.items():
        ceiling = directorate.ceiling
        if ceiling is None or folder not in figures.directorates:
            continue
        budget = figures.directorates[folder].budget
        if budget > ceiling:
            facts: dict[str, Fact] = {
                "name": directorate.name,
                "budget": budget,
                "ceiling": ceiling,
                "difference": budget - ceiling,
            }
            yield Diagnostic(CEILING_EXCEEDED, directorate.origin.at("ceiling"), facts)
