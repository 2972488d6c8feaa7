"""Doldurulacak yerlerin yerine metin yazılır.

Kural: text-not-filled-in.

Neden: VS Code'un önerdiği parçalar doldurulacak yerleri ‹ › içinde gösterir: “‹göstergenin adı›”. Doldurulmadan kalan bir yer
belgeye olduğu gibi basılırdı.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    description: Hedef, istihdam merkezinin hizmetlerini kapsar.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    description: ‹performans hedefinin açıklaması›
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import texts_of
from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, error
from izlence.model.plan import Plan

TEXT_NOT_FILLED_IN = error(
    "text-not-filled-in",
    tr=Wording("“{written}” doldurulmamış.", "Yerine metni yazın; ‹ ve › işaretlerini de silin."),
    en=Wording("“{written}” is not filled in.", "Write the text in its place; delete ‹ and › as well."),
)
_OPEN_PLACE = re.compile("‹[^‹›\n]{1,100}›")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the places of a snippet that nobody has filled in."""
    texts = texts_of(plan)
    if "‹" in texts.joined:
        for text, place, match in texts.find(_OPEN_PLACE):
            yield Diagnostic(TEXT_NOT_FILLED_IN, place, {"written": match[0]}, text.code)
    for page in pages(plan):
        for indicator in indicators_of(page):
            if _OPEN_PLACE.search(indicator.unit):
                yield Diagnostic(
                    TEXT_NOT_FILLED_IN,
                    indicator.origin.at("unit"),
                    {"written": indicator.unit},
                    indicator.code,
                )
