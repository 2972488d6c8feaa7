"""Kaldırılan, eklenen ve başka müdürlüğe geçen sayfalar görülür.

Kurallar: page-removed, page-added, page-moved-directorate.

Neden: Bir sayfayla birlikte hedefi, göstergeleri ve faaliyetleri belgeden çıkar; bunlar ayrıca sayılmaz. Başka müdürlüğün klasörüne
taşınan sayfa taşınmıştır, silinip eklenmemiştir: sorumlu harcama birimi değişir. Aynı yere giden sayfalar tek bulguda söylenir.
Müdürlüğün kendi klasörünün adı değiştiyse sorumlu değişmemiştir; bunu karşılaştırmanın notu söyler. Klasörüyle birlikte adı da
değiştiyse ve başka bir dönem eski adını taşımıyorsa aynı müdürlük olup olmadığı sorulur.

Kaynak: Her hedefin bir sorumlu harcama birimi vardır (Performans Programı Hazırlama Rehberi, Faaliyetlerden Sorumlu Harcama
Birimlerine İlişkin Tablo; Belediyeler İçin Stratejik Planlama Rehberi, Hedef Kartı).

Önce::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # bilgi-islem/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Kursları artırmak
    indicators: [{code: PG4.4.2.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.4.2.1, name: Kurs açılması, budget: 700}]
    economic_codes: {"03": 700}

    # bilgi-islem/PH4.4.3.yaml
    code: PH4.4.3
    objective: H4.4
    title: Başvuruları hızla yanıtlamak
    indicators: [{code: PG4.4.3.1, name: Yanıt, unit: adet, values: {2022: 21, 2023-H1: 9, 2024: 30}}]
    activities: [{code: F4.4.3.1, name: Yanıt masası, budget: 900}]
    economic_codes: {"03": 900}

Sonra::

    # program.yaml
    directorates: [halkla-iliskiler, bilgi-islem]

    # bilgi-islem/directorate.yaml
    name: Bilgi İşlem Müdürlüğü

    # halkla-iliskiler/PH4.4.2.yaml
    code: PH4.4.2
    objective: H4.4
    title: Kursları artırmak
    indicators: [{code: PG4.4.2.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.4.2.1, name: Kurs açılması, budget: 700}]
    economic_codes: {"03": 700}

    # bilgi-islem/PH4.4.4.yaml
    code: PH4.4.4
    objective: H4.4
    title: Veri tabanını yenilemek
    indicators: [{code: PG4.4.4.1, name: Yenilenen kayıt, unit: kayıt, values: {2022: 800, 2023-H1: 400, 2024: 2000}}]
    activities: [{code: F4.4.4.1, name: Veri girişi, budget: 950}]
    economic_codes: {"03": 950}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.diagnostic import Fact, Wording, error, hint
from izlence.diff.change import Change, PageKey
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import PAGES, Case
from izlence.diff.rules.walk_objectives import objective_of, objectives

PAGE_REMOVED = error(
    "page-removed",
    tr=Wording(
        "Sayfa kaldırıldı: {page} “{title}”.",
        "Hedefin neden bırakıldığını değişikliğin açıklamasına yazın ya da sayfayı geri alın.",
    ),
    en=Wording(
        "Page removed: {page} “{title}”.",
        "Say with the change why the target is given up, or bring the page back.",
    ),
    may_be_accepted=True,
)
PAGE_ADDED = hint(
    "page-added",
    tr=Wording("Yeni sayfa: {page} “{title}”.", "Hedefini, göstergelerini ve maliyetini gözden geçirin."),
    en=Wording("New page: {page} “{title}”.", "Look at its target, its indicators and its cost."),
)
PAGE_MOVED_DIRECTORATE = error(
    "page-moved-directorate",
    tr=Wording(
        "Sorumlu müdürlük değişti: {before} → {after} ({pages}).",
        "İki müdürlüğün de onayını alın; ödenek tavanlarını gözden geçirin.",
    ),
    en=Wording(
        "Another directorate is responsible: {before} → {after} ({pages}).",
        "Have both directorates agree; look at their ceilings.",
    ),
    may_be_accepted=True,
)


PAGE_MOVED_WITH_ITS_DIRECTORATE = replace(
    PAGE_MOVED_DIRECTORATE,
    tr=Wording(
        "Müdürlüğün klasörü de adı da değişti: {before} → {after} ({pages}); başka bir müdürlükse sorumlu değişmiştir.",
        "Aynı müdürlük olup olmadığını değişikliğin açıklamasına yazın; değilse iki müdürlüğün de onayını alın.",
    ),
    en=Wording(
        "The directorate has another folder and another name: {before} → {after} ({pages}); if it is another one, so is who is responsible.",
        "Say with the change whether it is the same one; if it is not, have both directorates agree.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find the targets and cards that went, came, or belong to another directorate."""
    ways = (("removed", PAGE_REMOVED, case.gone_periods), ("added", PAGE_ADDED, case.new_periods))
    for kind, rule, periods in ways:
        told = objectives(case, kind)
        for change in _pages(case, kind):
            period = change.page.key.period
            if period not in periods and (period, objective_of(change)) not in told:
                yield case.flag(rule, (change,), _facts(change))
    yield from _moved(case)


def _pages(case: Case, kind: str) -> Iterator[Change]:
    return (each for each in case.of(kind, "page") if each.page.key.kind in PAGES)


def _facts(change: Change) -> dict[str, Fact]:
    return {"page": change.page.key.key, "title": change.page.title}


def _moved(case: Case) -> Iterator[Flag]:
    # Where the directorate itself goes by another folder it is still the one responsible; the comparison remarks on it.
    renamed = {_way(each) for each in case.of("moved", "directorate")} - case.handed_over
    ways: dict[tuple[str, str, str], list[Change]] = {}
    for change in _pages(case, "moved"):
        if _way(change) not in renamed:
            ways.setdefault(_way(change), []).append(change)
    for (period, before, after), changes in ways.items():
        facts: dict[str, Fact] = {
            "before": _name(case, 0, period, before),
            "after": _name(case, 1, period, after),
            "pages": tuple(each.page.key.key for each in changes),
        }
        if facts["before"] != facts["after"]:  # else the same directorate, its folder renamed
            own = _of_directorate(case, period, after) if (period, before, after) in case.handed_over else []
            rule = PAGE_MOVED_WITH_ITS_DIRECTORATE if own else PAGE_MOVED_DIRECTORATE
            yield case.flag(rule, [*changes, *own], facts)


def _of_directorate(case: Case, period: str, folder: str) -> list[Change]:
    """Give a directorate's own changes that say that it has another folder and another name."""
    return [
        each
        for each in case.changes
        if each.page.key == PageKey(period, "directorate", folder)
        and (each.kind == "moved" or each.field == ("name",))
    ]


def _way(change: Change) -> tuple[str, str, str]:
    return change.page.key.period, str(change.before), str(change.after)


def _name(case: Case, side: int, period: str, folder: str) -> str:
    plan = (case.base, case.head)[side].plan(period)
    return plan.directorates[folder].name if plan and folder in plan.directorates else folder
