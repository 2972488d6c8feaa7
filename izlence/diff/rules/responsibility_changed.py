"""Kimin sorumlu olduğu ve hangi göstergenin temel sayıldığı bilerek değişir.

Kurallar: responsibility-changed, key-indicator-changed.

Neden: Faaliyetin sorumlu birimleri (`responsible`) ile hedefin işbirliği yapılacak birimleri (`cooperating`) belgede basılır; başka
birime yazılan iş o birimin onayını ister. Yalnız sıraları değiştiyse bunu other-changed söyler; müdürlüğün klasörünün adı değiştiyse
birim değişmemiştir. Temel göstergeler (`key: true`) stratejik planın Temel Performans Göstergeleri
tablosunda basılır: işareti kaldırılan gösterge, değerleri değişmeden tablodan çıkar. Sayfanın kendi müdürlüğü değiştiyse page-moved-directorate konuşur.

Kaynak: Faaliyetlerden sorumlu harcama birimleri programda gösterilir (Performans Programı Hazırlama Rehberi); işbirliği yapılacak
birimler hedef kartındadır (Belediyeler İçin Stratejik Planlama Rehberi).

Önce::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000}]

Sonra::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # halkla-iliskiler/PH4.4.1.yaml
    activities: [{code: F4.4.1.1, name: Yazılım bakımı, budget: 1000, responsible: [bilgi-islem]}]

Önce::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, key: true, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}

Sonra::

    # basin-ve-yayin/H7.2.yaml
    code: H7.2
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, warning
from izlence.diff.change import Change, Value
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, Case, Standing
from izlence.diff.rules.facts import from_to, told
from izlence.diff.tree import is_reordered

RESPONSIBILITY_CHANGED = warning(
    "responsibility-changed",
    tr=Wording("{name}: {what} değişti: {before} → {after}.", "Eski ve yeni birimlerin onayını alın."),
    en=Wording(
        "{name}: the {what_en} changed: {before_en} → {after_en}.",
        "Have the old and the new directorates agree.",
    ),
)
KEY_INDICATOR_CHANGED = warning(
    "key-indicator-changed",
    tr=Wording(
        "{code} “{name}”: temel gösterge olup olmadığı değişti: {before} → {after}.",
        "Temel Performans Göstergeleri tablosunda yer alıp almayacağını strateji birimiyle kararlaştırın.",
    ),
    en=Wording(
        "{code} “{name}”: whether it is a key indicator changed: {before_en} → {after_en}.",
        "Decide with the strategy office whether the table of key indicators is to show it.",
    ),
)
_FIELDS = {
    "responsible": ("sorumlu birimler", "directorates responsible"),
    "cooperating": ("işbirliği yapılacak birimler", "directorates cooperating"),
}
_ALL = ("tüm birimler", "all directorates")


def check(case: Case) -> Iterator[Flag]:
    """Find work that others are to do, and indicators that are key ones now or no longer."""
    for change in case.changed("activity", "page"):
        field = str(change.field[0])
        if field in _FIELDS and not is_reordered(change.field, change.before, change.after):
            tr, en = _FIELDS[field]
            facts: dict[str, Fact] = {"name": change.record.code, "what": tr, "what_en": en}
            for name, value, side in (
                ("before", change.before, case.base),
                ("after", change.after, case.head),
            ):
                facts[name], facts[f"{name}_en"] = _directorates(value, side, change)
            if facts["before"] == facts["after"]:  # directorates of one name: their folders tell them apart
                facts |= from_to(change.before, change.after)
            yield case.flag(RESPONSIBILITY_CHANGED, (change,), facts)
    for change in case.changed(*INDICATORS):
        is_key = change.before is True, change.after is True
        if change.field == ("key",) and is_key[0] != is_key[1]:
            facts = {"code": change.record.code, "name": change.record.name}
            for name, value in zip(("before", "after"), is_key, strict=True):
                facts[name], facts[f"{name}_en"] = told(value)
            yield case.flag(KEY_INDICATOR_CHANGED, (change,), facts)


def _directorates(value: Value, side: Standing, change: Change) -> tuple[str, str]:
    """Name the directorates that a field lists; all of them where it says so."""
    if not isinstance(value, str):
        return told(value)
    if value == "all":
        return _ALL
    plan = side.plan(change.page.key.period)
    known = plan.directorates if plan else {}
    names = ", ".join(known[each].name if each in known else each for each in value.split(", "))
    return names, names
