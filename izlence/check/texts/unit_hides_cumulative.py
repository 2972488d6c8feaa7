"""Değerlerin birikimli olduğu birime değil, `cumulative` alanına yazılır.

Kural: unit-hides-cumulative.

Neden: “adet/kümülatif” diye bir birim yoktur; değerlerin her yıl öncekilerin üzerine eklendiğini söyler. Birime yazılırsa program bunu
bilemez: birikimli bir dizinin düştüğünü `cumulative-falls` bulamaz, göstergeler birime göre süzülürken “adet”lerden ayrı kalır.

Kaynak: Yayımlanmış planlarda “adet/kümülatif”, “kumulatif” birimleri.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Açılan park, unit: adet, cumulative: true, values: {2022: 5, 2023-H1: 6, 2024: 7}}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Açılan park, unit: adet/kumulatif, values: {2022: 5, 2023-H1: 6, 2024: 7}}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from izlence.check.walk import indicators_of, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.language import lower
from izlence.model.plan import Plan

UNIT_HIDES_CUMULATIVE = warning(
    "unit-hides-cumulative",
    tr=Wording(
        "{code}: değerlerin birikimli olduğu birime yazılmış: “{unit}”.",
        "Birime yalnız “{right}”, göstergeye `cumulative: true` yazın.",
    ),
    en=Wording(
        "{code}: the unit says that the values add up: “{unit}”.",
        "Write “{right}” for the unit and `cumulative: true` on the indicator.",
    ),
)

_CUMULATIVE = re.compile(r"[\W_]*\b(?:k[üu]m[üu]latif|birikimli|kümüle)\b[\W_]*")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find units that say what the field `cumulative` is for."""
    for page in pages(plan):
        for indicator in indicators_of(page):
            right = _without(indicator.unit)
            if right is not None:
                facts = {"code": indicator.code, "unit": indicator.unit, "right": right or "adet"}
                yield Diagnostic(UNIT_HIDES_CUMULATIVE, indicator.origin.at("unit"), facts, indicator.code)


@lru_cache(maxsize=1024)
def _without(unit: str) -> str | None:
    small = lower(unit)
    if "%" in unit or not _CUMULATIVE.search(small):
        return None  # a sign with words around it is told as unit-spelling
    return _CUMULATIVE.sub(" ", small).strip()
