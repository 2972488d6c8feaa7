"""Öteki kuralların söylemediği değişiklikler de sayfa başına bir kez söylenir.

Kural: other-changed.

Neden: Hiçbir değişiklik sessiz kalmaz: izleme sıklığı, faaliyetin türü, sütun başlığı, yüzde işaretinin yeri, kayıtların sırası,
kaldırılan bir istisna, doldurulan bir değer, eşiğin altında kalan bir tutar da belgeyi değiştirir. Bunların her biri için ayrı bir
kural yoktur; sayfada böyle kaç değişiklik olduğu ve ilkleri söylenir, hepsi karşılaştırmanın tablolarındadır. Başka bir bulgunun
anlattığı değişiklikler ile yalnız metinler burada sayılmaz.

Kaynak: İzlence'nin kendi kuralı.

Önce::

    # basin-ve-yayin/H7.2.yaml
    code: H7.2

Sonra::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: 3 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Language, Wording, hint
from izlence.diff.change import Change, Value
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case, by_page
from izlence.diff.rules.text_only import is_text
from izlence.diff.rules.walk_costs import COSTS, is_amount_of_page
from izlence.diff.tree import is_reordered
from izlence.model.field_names import ITEMS, OPEN, field_name

OTHER_CHANGED = hint(
    "other-changed",
    tr=Wording(
        "{page}: başka kuralın söylemediği {count} değişiklik: {what}.",
        "Bunlara ayrı bir kural bakmaz: eski ve yeni değerleri tablodan okuyun.",
    ),
    en=Wording(
        "{page}: changes that no other rule tells ({count}): {what_en}.",
        "Read the old and new values in the table.",
    ),
)
_SHOWN = 3
_FOLDER = ("klasör", "folder")
_REORDERED = ("yalnız sırası değişti", "only the order changed")
_KINDS = {
    "added": ("eklendi", "added"),
    "removed": ("kaldırıldı", "removed"),
    "moved": ("yeri değişti", "moved"),
}
_RECORDS = {
    "page": ("dosya", "file"),
    "accepted": ("istisna", "exception"),
    "chapter": ("bölüm", "chapter"),
    "section": ("kısım", "section"),
    "column": ("sütun grubu", "column group"),
    "note": ("dipnot", "note"),
    "risk": ("risk", "risk"),
    "paragraph": ("paragraf", "paragraph"),
}


def check(case: Case) -> Iterator[Flag]:
    """Tell, once a page, of the changes that no other rule speaks of."""
    costs = {
        each.page.key
        for each in case.changes
        if case.told.get(id(each), set()) & {*COSTS, "economic-codes-shifted"}
    }
    folders = {(each.page.key.period, each.before, each.after) for each in case.of("moved", "directorate")}

    def is_untold(change: Change) -> bool:
        is_sum = is_amount_of_page(change) and change.page.key in costs
        return id(change) not in case.told and not (is_sum or _is_covered(case, change, folders))

    for key, changes in by_page(filter(is_untold, case.changes)).items():
        page = changes[0].page
        facts: dict[str, Fact] = {"page": key.key or page.after or page.before, "count": len(changes)}
        languages: tuple[tuple[str, Language], ...] = (("what", "tr"), ("what_en", "en"))
        for name, language in languages:
            said = list(dict.fromkeys(_told(each, language) for each in changes))
            facts[name] = _list(said, language)
        yield case.flag(OTHER_CHANGED, changes, facts, code=key.key)


def _list(said: list[str], language: Language) -> str:
    """Name the first of them and say how many more there are; one more is named too."""
    if len(said) <= _SHOWN + 1:
        return "; ".join(said)
    more = (f"{len(said) - _SHOWN} tane daha", f"{len(said) - _SHOWN} more")
    return "; ".join([*said[:_SHOWN], more[0 if language == "tr" else 1]])


def _is_covered(case: Case, change: Change, folders: set[tuple[str, Value, Value]]) -> bool:
    """Tell whether a change needs no word of its own: it came with its period or its directorate's folder, or is only words."""
    period = change.page.key.period
    if period in case.new_periods | case.gone_periods or is_text(case, change):
        return True
    is_page = change.kind == "moved" and change.record.kind == "page"
    return is_page and (period, change.before, change.after) in folders


def _told(change: Change, language: Language) -> str:
    """Name a change: the record, and what of it is another."""
    at = 0 if language == "tr" else 1
    name = _record(change, at)
    if change.kind == "moved" and isinstance(change.after, str):  # to another page or directorate
        return f"{name or _FOLDER[at]} {change.before} → {change.after}"
    if change.kind != "changed":
        return f"{name or _RECORDS['page'][at]} {_KINDS[change.kind][at]}"
    if change.record.kind in ("item", "paragraph"):
        return name
    field = _field(change, language)
    if is_reordered(change.field, change.before, change.after):
        field = f"{field} ({_REORDERED[at]})"
    return f"{name} {field}" if name else field


def _record(change: Change, at: int) -> str:
    record = change.record
    if record.kind in ("page", "directorate"):
        return ""
    if record.kind == "item":
        name = record.parent.partition(" ")[0]
        return f"{ITEMS.get(name, (name, name))[at]} {record.code}"
    kind = f"{_RECORDS[record.kind][at]} " if record.kind in _RECORDS else ""
    return f"{kind}{record.code or record.name}".strip()


def _field(change: Change, language: Language) -> str:
    parent = change.page.key.kind if change.record.kind == "page" else f"{change.record.kind}s"
    names = []
    for step in change.field:
        is_own = parent in OPEN or isinstance(step, int)
        names.append(str(step) if is_own else field_name(parent, str(step), language))
        parent = str(step)
    return ": ".join(names)
