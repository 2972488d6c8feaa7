"""Bir sayfada yalnız sözler ya da yalnız rakamların yazılışı değiştiyse bu da söylenir.

Kurallar: text-only, print-only.

Neden: İnceleyenin bakması gereken yer sayılardır: yalnız açıklamaların, risklerin, dipnotların ya da anlatının sözleri değiştiyse
sayfa için tek öneri verilir. Sayfada başka bir şey de değiştiyse söylenmez; göstergelerin ve hedeflerin adları için name-changed
konuşur, resimler için picture-changed; eklenen ve kaldırılan metinler için text-removed ile text-added. Metindeki bir yer tutucu (`{{ … }}`) değiştiyse basılan sayı da değişmiştir. `18.0` yerine `18.00` yazılması sayıyı değiştirmez, yalnız basılışını değiştirir; o da sayfa başına bir kez söylenir.

Kaynak: Çok bulgu veren karşılaştırmaya bakılmaz; metin değişiklikleri sayfa başına birdir.

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    description: İş arayanlar için.
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}]

    # halkla-iliskiler/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Memnuniyeti artırmak
    indicators: [{code: PG4.4.2.1, name: Memnuniyet, unit: "%", values: {2022: 18.0, 2023-H1: 19.0, 2024: 25.0}}]
    activities: [{code: F4.4.2.1, name: Anket, budget: 700}]
    economic_codes: {"03": 700}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    description: İş arayan hemşehriler için.
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 500}}]

    # halkla-iliskiler/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Memnuniyeti artırmak
    indicators: [{code: PG4.4.2.1, name: Memnuniyet, unit: "%", values: {2022: 18.00, 2023-H1: 19.00, 2024: 25.00}}]
    activities: [{code: F4.4.2.1, name: Anket, budget: 700}]
    economic_codes: {"03": 700}
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from izlence.diagnostic import Fact, Wording, hint
from izlence.diff.change import Change, Value
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case, by_page
from izlence.diff.rules.facts import told
from izlence.diff.rules.unit_changed import is_name
from izlence.diff.rules.words import LISTS_OF_NAMES, TEXTS

TEXT_ONLY = hint(
    "text-only",
    tr=Wording("{page}: yalnız metinler değişti ({count} yerde); {figures}.", "Yeni metinleri okuyun."),
    en=Wording("{page}: only texts changed (places: {count}); {figures_en}.", "Read the new texts."),
)
TEXT_ONLY_WITH_REMOVED = replace(
    TEXT_ONLY,
    tr=Wording(
        "{page}: yalnız metinler değişti ({count} yerde, {gone} paragraf kaldırıldı); {figures}.",
        "Kaldırılan paragrafları ve yeni metinleri okuyun.",
    ),
    en=Wording(
        "{page}: only texts changed (places: {count}, paragraphs removed: {gone}); {figures_en}.",
        "Read the paragraphs that were removed and the new texts.",
    ),
)
PRINT_ONLY = hint(
    "print-only",
    tr=Wording(
        "{page}: {count} sayının yalnız yazılışı değişti ({digits}); değeri aynı.",
        "Ondalık basamakların belgede böyle basılmasını istediğinizi doğrulayın.",
    ),
    en=Wording(
        "{page}: numbers that are only written otherwise: {count} ({digits_en}); their value is the same.",
        "Confirm that the document is to print these decimals.",
    ),
)
# A page that lost or gained a text has not only changed its words.
_TOLD_BESIDES = frozenset(
    {"text-removed", "text-added", "activity-removed", "activity-added", "strategic-activity-removed"}
)
_OF_WORDS = frozenset({"note", "risk", "item", "paragraph"})
# What stands in print came, went or moved with these.
_OF_FRAMES = frozenset({"chapter", "section", "column"})
_SHOWN = 3
# A placeholder prints a figure: another one is another figure, as it stands.
_FIGURE = re.compile(r"\{\{[^{}]*\}\}|\d+(?:[.,:/]\d+)*")
# A table of a narrative is text as well, and so is a name: what changed in it may be a number.
_SAME = {"figures": "rakamla yazılı hiçbir sayı değişmedi", "figures_en": "no number in them did"}
_OTHER = {"figures": "metinlerin içindeki sayılar da değişti", "figures_en": "numbers in them did, too"}


def check(case: Case) -> Iterator[Flag]:
    """Find pages of which only words changed, and numbers of which only the digits did."""
    whole = case.new_periods | case.gone_periods
    for key, changes in by_page(each for each in case.changes if each.page.key.period not in whole).items():
        # In another unit no value is the same: unit-changed tells of it.
        digits = [each for each in changes if each.is_print_only and id(each) not in case.told]
        if digits:
            yield case.flag(PRINT_ONLY, digits, _facts(digits) | _digits(digits), code=key.key)
        words = [each for each in changes if not is_name(each)]
        if words and all(is_text(case, each) and not _came_or_went(case, each) for each in changes):
            gone = sum(each.kind == "removed" and each.record.kind == "paragraph" for each in words)
            rule = TEXT_ONLY_WITH_REMOVED if gone else TEXT_ONLY
            facts = _facts(words) | _figures(words) | ({"gone": gone} if gone else {})
            yield case.flag(rule, words, facts, code=key.key)


def _came_or_went(case: Case, change: Change) -> bool:
    return not case.told.get(id(change), set()).isdisjoint(_TOLD_BESIDES)


def _facts(changes: list[Change]) -> dict[str, Fact]:
    page = changes[0].page
    return {"page": page.key.key or page.after or page.before, "count": len(changes)}


def _figures(changes: list[Change]) -> dict[str, Fact]:
    """Say whether the texts name other numbers than they did."""
    before, after = Counter[str](), Counter[str]()
    for change in changes:
        contents = [value for _, value in change.contents]
        went, came = ([change.before], [change.after]) if change.kind == "changed" else (contents, contents)
        if change.kind in ("changed", "removed"):
            before.update(_named(went))
        if change.kind in ("changed", "added"):
            after.update(_named(came))
    return dict(_SAME if before == after else _OTHER)


def _named(values: Iterable[Value]) -> list[str]:
    found = (figure for value in values if isinstance(value, str) for figure in _FIGURE.findall(value))
    return ["".join(figure.split()) for figure in found]


def _digits(changes: list[Change]) -> dict[str, Fact]:
    return {
        name: "; ".join(
            f"{told(each.before)[language]} → {told(each.after)[language]}" for each in changes[:_SHOWN]
        )
        for name, language in (("digits", 0), ("digits_en", 1))
    }


def is_text(case: Case, change: Change) -> bool:
    """Tell whether only words changed: an explanation, a risk, a note, a paragraph."""
    if change.is_print_only or change.page.key.kind in ("owners", "picture"):
        return False
    if change.record.kind in _OF_FRAMES and change.kind != "changed":
        return False
    if change.page.key.kind == "narrative" or id(change) in case.edited:
        return True
    if change.record.kind == "page" and change.kind != "changed":
        return False
    if change.record.kind == "item" and change.record.parent.startswith(LISTS_OF_NAMES):
        return False
    return change.record.kind in _OF_WORDS or str(change.field[-1] if change.field else "") in TEXTS
