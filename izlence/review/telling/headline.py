"""The one sentence: what changed, what it costs, how much of it somebody must decide.

Money has exactly seven cases: it rises, it falls, it does not change, there was none before, it is told in another currency, it
came with its period, it went with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from izlence.diagnostic import Language
from izlence.diff.change import Change
from izlence.diff.periods import told_period
from izlence.review.document import ChangedPage
from izlence.review.telling.knowledge import Both
from izlence.review.telling.money import whole_cost
from izlence.review.telling.speech import digits, pick
from izlence.review.telling.values import figure, percent_of

_NOTHING = ("Planda değişiklik yok.", "No change in the plan.")
_ONLY_FIGURES = (
    "Planda yazılı hiçbir değer değişmedi, ama hesaplanan tutarlar farklı",
    "Nothing written in the plan changed, but computed amounts differ",
)
_PAGES = ("{n} sayfa", "{n} page")
_FILES = ("{n} dosya", "{n} file")
_CHANGED = ("Planda {what} değişti{records}", "{what} of the plan changed{records}")
_GROUPS: dict[str, tuple[str, str]] = {
    "indicator": ("{n} gösterge", "{n} indicator"),
    "activity": ("{n} faaliyet", "{n} activity"),
    "goal": ("{n} amaç", "{n} goal"),
    "objective": ("{n} hedef", "{n} objective"),
    "directorate": ("{n} müdürlük", "{n} directorate"),
    "accepted": ("{n} istisna", "{n} exception"),
    "chapter": ("{n} bölüm", "{n} chapter"),
    "section": ("{n} kısım", "{n} section"),
    "text": ("{n} metin", "{n} text"),
    "text_added": ("{n} yeni metin", "{n} new text"),
    "text_removed": ("{n} silinen metin", "{n} removed text"),
    "other": ("{n} başka kayıt", "{n} other record"),
    "page_added": ("{n} yeni sayfa", "{n} new page"),
    "page_removed": ("{n} silinen sayfa", "{n} removed page"),
    "page_moved": ("{n} taşınan sayfa", "{n} moved page"),
}  # fmt: skip
_GROUP_OF = {
    "indicator": "indicator",
    "monitoring_indicator": "indicator",
    "part": "indicator",
    "activity": "activity",
    "goal": "goal",
    "objective": "objective",
    "directorate": "directorate",
    "accepted": "accepted",
    "chapter": "chapter",
    "section": "section",
    "paragraph": "text",
    "item": "text",
    "risk": "text",
    "note": "text",
}
_LISTS_OF_NAMES = ("directorates", "periods", "years")
_PERIOD = {
    True: ("{period} programının toplam maliyeti", "the {period} programme's total cost"),
    False: ("{period} stratejik planının toplam maliyeti", "the {period} strategic plan's total cost"),
}
# A period that came or went as a whole is no rise or fall of its cost.
_WHOLE_PERIOD: dict[tuple[str, bool], tuple[str, str]] = {
    ("added", True): (
        "{period} programı eklendi, toplam maliyeti {after}",
        "the {period} programme was added, its total cost is {after}",
    ),
    ("added", False): (
        "{period} stratejik planı eklendi, toplam maliyeti {after}",
        "the {period} strategic plan was added, its total cost is {after}",
    ),
    ("removed", True): (
        "{period} programı kaldırıldı (toplam maliyeti {before} idi)",
        "the {period} programme was removed (its total cost was {before})",
    ),
    ("removed", False): (
        "{period} stratejik planı kaldırıldı (toplam maliyeti {before} idi)",
        "the {period} strategic plan was removed (its total cost was {before})",
    ),
}
_MONEY: dict[str, tuple[str, str]] = {
    "up": ("{by} artıyor{share}", "increases by {by}{share}"),
    "down": ("{by} azalıyor{share}", "decreases by {by}{share}"),
    "same": ("değişmiyor", "does not change"),
    "new": ("{after} (önceki değeri yok)", "is {after} (no previous value)"),
    "currency": (
        "{before} yerine {after} (para birimi değişti)",
        "is {after} instead of {before} (another currency)",
    ),
}
_DECISIONS = ("{n} karar gerekiyor", "{n} decision{s} needed")


class _Money(NamedTuple):
    period: str
    is_programme: bool
    case: str
    by: Decimal
    before: Decimal | None
    after: Decimal | None
    currencies: tuple[str, str]


def headline(
    changes: Sequence[Change] | None,
    pages: Sequence[ChangedPage],
    both: Both,
    decisions: int,
    language: Language,
) -> str:
    """Say it; `changes` is None where nothing at all differs."""
    if changes is None:
        return pick(_NOTHING, language)
    parts = [_costs(changes, both, language)]
    if decisions:
        plural = "s" if decisions > 1 else ""
        parts.append(pick(_DECISIONS, language).format(n=_count(decisions, language), s=plural))
    return (
        f"{_what(changes, pages, language)}; {'; '.join(part for part in parts if part)}".rstrip("; ") + "."
    )


def _what(changes: Sequence[Change], pages: Sequence[ChangedPage], language: Language) -> str:
    if not changes:
        return pick(_ONLY_FIGURES, language)
    coded = sum(1 for page in pages if page.code)
    counted = [(_PAGES, coded), (_FILES, len(pages) - coded)]
    what = _and([_counted(words, n, language) for words, n in counted if n], language)
    inside = ", ".join(_counted(_GROUPS[group], n, language) for group, n in _groups(changes, pages) if n)
    return pick(_CHANGED, language).format(what=what, records=f" ({inside})" if inside else "")


def _groups(changes: Iterable[Change], pages: Iterable[ChangedPage]) -> list[tuple[str, int]]:
    """Count records of each kind, each once; whole pages and texts by what became of them."""
    changes = tuple(changes)
    records = {
        (change.page.key, change.record.kind, change.record.parent, change.record.code)
        for change in changes
        if change.record.kind != "page"
    }
    counts = Counter(_group(kind, parent) for _, kind, parent, _ in records)
    counts.update(
        f"text_{change.kind}"
        for change in changes
        if change.page.key.kind == "narrative" and change.record.kind == "page"
    )
    counts.update(f"page_{page.kind}" for page in pages if page.kind != "changed" and page.code)
    return [(group, counts[group]) for group in _GROUPS]


def _group(kind: str, parent: str) -> str:
    """An item of a list is a text, unless it names a directorate or a period."""
    return "other" if kind == "item" and parent in _LISTS_OF_NAMES else _GROUP_OF.get(kind, "other")


def _costs(changes: Sequence[Change], both: Both, language: Language) -> str:
    """Say what each period costs now; one that nothing of changed is left out."""
    touched = {change.page.key.period for change in changes}
    told = [
        money
        for period in sorted({*both.base.periods, *both.head.periods})
        if (money := _money(period, both)) and (money.case != "same" or period in touched)
    ]
    if not told and changes:
        told = [money for period in sorted(both.head.periods) if (money := _money(period, both))]
    return ", ".join(_cost(each, language) for each in told)


def _money(period: str, both: Both) -> _Money | None:
    known = both.of(period)
    if known is None:
        return None
    before, after = whole_cost(both.base.of(period)), whole_cost(both.head.of(period))
    currencies = both.currencies
    by = (after or Decimal(0)) - (before or Decimal(0))
    if before is None or after is None:
        case = "added" if before is None else "removed"
    elif before == 0 and by:
        case = "new"
    elif currencies[0] != currencies[1]:
        case = "currency"
    else:
        case = "up" if by > 0 else "down" if by < 0 else "same"
    return _Money(period, known.is_programme, case, by, before, after, currencies)


def _cost(money: _Money, language: Language) -> str:
    share = percent_of(money.before, money.after, language, sign=False)
    period = told_period(money.period)
    whole = _WHOLE_PERIOD.get((money.case, money.is_programme))
    said = pick(whole or _MONEY[money.case], language).format(
        period=period,
        by=figure(abs(money.by), money.currencies[1], language),
        share=f" ({share})" if share else "",
        before=figure(money.before or Decimal(0), money.currencies[0], language),
        after=figure(money.after or Decimal(0), money.currencies[1], language),
    )
    return said if whole else f"{pick(_PERIOD[money.is_programme], language).format(period=period)} {said}"


def _counted(words: tuple[str, str], n: int, language: Language) -> str:
    said = pick(words, language).format(n=_count(n, language))
    if language == "tr" or n == 1:
        return said
    return said.removesuffix("y") + "ies" if said.endswith("ity") else said + "s"


def _count(n: int, language: Language) -> str:
    return digits(Decimal(n), language)


def _and(parts: Sequence[str], language: Language) -> str:
    return pick((" ve ", " and "), language).join(parts)
