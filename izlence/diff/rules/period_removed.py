"""Bütün bir dönem ve belgenin sütunları bilerek gelir, bilerek gider.

Kurallar: period-removed, period-added, columns-changed.

Neden: Bir dönemin klasörüyle birlikte bütün belge gider ya da gelir; sayfaları ayrıca sayılmaz. Yeni dönem kendi ağırlık ve
eşikleriyle denetlenir. Sütunlar ya da plan yılları değişince her göstergenin bir değeri belgeden düşer ya da belgeye girer.

Kaynak: Performans programı bir yılın, stratejik plan beş yılın belgesidir (5018 sayılı Kanun md. 9); dönem
değeri yazılmamış göstergeler Sayıştay denetimlerinde bulgu olmuştur (Konak 2018).

Önce::

    # 2024/program.yaml
    year: 2024

    # 2023/program.yaml
    year: 2023
    title: 2023 Yılı Performans Programı
    columns: [{heading: HEDEFLENEN, periods: [2023]}]

    # 2023/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2023: 1102}}]

Sonra::

    # 2024/program.yaml
    columns: [{heading: GERÇEKLEŞEN, periods: [2023-H1]}, {heading: HEDEFLENEN, periods: [2024]}]

    # 2024/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2023-H1: 196, 2024: 1500}}]

    # 2025/program.yaml
    year: 2025
    title: 2025 Yılı Performans Programı
    columns: [{heading: HEDEFLENEN, periods: [2025]}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2025: 1300}}]
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.walk import shown_periods
from izlence.diagnostic import Fact, Wording, error, hint, warning
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.periods import told_period
from izlence.diff.rules.case import FRAMES, Case

PERIOD_REMOVED = error(
    "period-removed",
    tr=Wording(
        "Dönem kaldırıldı: {period} “{title}”.",
        "Yayımlanmış bir belge plandan silinmez: geri alın ya da nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "Period removed: {period} “{title}”.",
        "A published document is not deleted from the plan: bring it back, or say why with the change.",
    ),
    may_be_accepted=True,
)
PERIOD_ADDED = hint(
    "period-added",
    tr=Wording("Yeni dönem: {period} “{title}”.", "Belgenin bütününü gözden geçirin."),
    en=Wording("New period: {period} “{title}”.", "Look through the whole document."),
)
COLUMNS_CHANGED = warning(
    "columns-changed",
    tr=Wording(
        "{page}: belgenin gösterdiği dönemler değişti: {before} → {after}.",
        "Çıkan dönemlerin değerlerinin başka belgede kaldığını doğrulayın.",
    ),
    en=Wording(
        "{page}: the periods that the document shows changed: {before} → {after}.",
        "Confirm that the values of the periods that went are kept in another document.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find periods that went and came, and other columns."""
    for change in case.of("removed", "page"):
        if change.page.key.kind in FRAMES:
            yield case.flag(PERIOD_REMOVED, (change,), _facts(change))
    for change in case.of("added", "page"):
        if change.page.key.kind in FRAMES:
            yield case.flag(PERIOD_ADDED, (change,), _facts(change))
    yield from _columns(case)


def _facts(change: Change) -> dict[str, Fact]:
    return {"period": told_period(change.page.key.period), "title": change.page.title}


def _columns(case: Case) -> Iterator[Flag]:
    for period in sorted(case.base.plans.keys() & case.head.plans.keys()):
        before, after = case.base.plans[period][0], case.head.plans[period][0]
        for is_watched in (False, True):
            was, now = shown_periods(before, is_watched), shown_periods(after, is_watched)
            changes = [each for each in case.changes if _is_of(each, period)]
            if set(was) != set(now) and changes:
                facts: dict[str, Fact] = {"before": was, "after": now}
                facts["page"] = changes[0].page.after
                yield case.flag(COLUMNS_CHANGED, changes, facts, code=period)
                break  # the columns of what is only watched mostly follow the others: one cause


def _is_of(change: Change, period: str) -> bool:
    if change.page.key.period != period or change.page.key.kind not in FRAMES:
        return False
    return change.record.kind == "column" or change.field in {("years",), ("baseline",)} or _is_period(change)


def _is_period(change: Change) -> bool:
    return change.record.kind == "item" and change.record.parent.startswith(("periods", "years"))
