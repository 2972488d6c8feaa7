"""Bir metnin içinde alan adı kalmaz.

Kural: field-name-in-text.

Neden: `title: >-` gibi birkaç satıra yazılan bir metnin altındaki her girintili satır metnin devamıdır. Arkadan gelen alan da
girintili kalırsa (`  objective: H7.1`) alan olmaktan çıkar, metnin sonunda basılır ve kimse fark etmez. Bir metinde alan adı,
iki nokta ve boşluk yan yana duruyorsa söylenir. Kitabın metinlerine (narrative) bakılmaz.

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları iş verenlerle buluşturmak.
    description: Öncelik gençlerdedir.

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    title: >-
      İş arayanları iş verenlerle buluşturmak.
      description: Öncelik gençlerdedir.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from izlence.check.texts.walk_texts import Texts, texts_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Wording, warning
from izlence.model.plan import Plan

FIELD_NAME_IN_TEXT = warning(
    "field-name-in-text",
    tr=Wording(
        "Metnin içinde “{field}:” duruyor; bu bir alansa metne karışmış ve okunmamıştır.",
        "`{field}` satırının başındaki boşlukları kaydın öteki alanlarıyla aynı hizaya getirin.",
    ),
    en=Wording(
        "“{field}:” stands within the text; if it is meant as a field, the text has swallowed it and it was not read.",
        "Move the line `{field}` to the left, in line with the other fields of its record.",
    ),
)

# All fields that the schema knows but logo, program and risk: these are Turkish words, which a colon may well follow.
_WRITTEN = """accepted activities activity_mark administration baseline budget ceiling changes chapters charts checks code columns
    content controls cooperating cost_estimate cost_floor cost_percent council_decision cumulative currency date
    description direction directorates economic_codes explanation financing findings foreword formula goals heading id
    indicators key kind language look mark mayor mayor_title method missing monitoring_columns monitoring_frequency
    monitoring_indicators name narrative needs note notes notice number objective objectives off_budget off_budget_sources
    parts percent period_headings periods reason reporting_frequency responsible revenue revision risks rule sections
    source stated_budget strategic_indicator strategy_office sum_of target_pages text title to_fill transfers unit values
    weight year years"""
FIELDS = tuple(_WRITTEN.split())
_NAMED = frozenset(f"{field}:" for field in FIELDS)
_FIELD = re.compile(rf"(?<![^\s{{])({'|'.join(FIELDS)}):(?=\s)")


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the texts into which a field has run; one finding for each text, for the field that comes first."""
    texts = texts_of(plan)
    if not _NAMED.isdisjoint(token.lstrip("{") for token in texts.different):
        yield from _found(texts)


def _found(texts: Texts) -> Iterator[Diagnostic]:
    before = None
    for text, place, match in texts.find(_FIELD):
        about = (text.record, text.steps)
        if text.kind != "prose" and about != before:
            yield Diagnostic(FIELD_NAME_IN_TEXT, place, {"field": match[1]}, text.code)
            before = about
