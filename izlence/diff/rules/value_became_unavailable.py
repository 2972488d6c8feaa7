"""Yazılı bir değer silinmez, “yok” yapılmaz.

Kural: value-became-unavailable.

Neden: Silinen bir hedef, düşürülmüş hedeften de geridedir: belgede yerine “-” basılır. Silinen bir gerçekleşme de kamuya
açıklanmış bir sonucu ortadan kaldırır. Dönem çerçeveden, bütün göstergelerle birlikte çıkarıldıysa bu kural değil
columns-changed konuşur; meclisin kabul ettiği stratejik planda strategic-target-altered söylenir.

Kaynak: Değerleri olmayan göstergeler Sayıştay denetimlerinde bulgu olmuştur (Konak 2015-2019).

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: null, 2023-H1: 196, 2024: 1500}}]
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.check.walk import shown_periods
from izlence.diagnostic import Wording, error
from izlence.diff.change import ABSENT
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import both, with_reason
from izlence.diff.rules.walk_values import ChangedValue, changed_values, is_commitment

VALUE_BECAME_UNAVAILABLE = error(
    "value-became-unavailable",
    tr=Wording(
        "{code} “{name}”, {period}: yazılı değer ({before}) kaldırıldı, belgede “-” basılır.",
        "Değeri geri yazın; gerçekten yoksa nedenini `missing` alanına yazın.",
    ),
    en=Wording(
        "{code} “{name}”, {period}: the value that was written ({before_en}) was taken away, “-” is printed.",
        "Write the value again; if there really is none, write the reason in `missing`.",
    ),
    may_be_accepted=True,
)
VALUE_BECAME_UNAVAILABLE_FOR_A_REASON = with_reason(VALUE_BECAME_UNAVAILABLE)


def check(case: Case) -> Iterator[Flag]:
    """Find values that are `null` now, or not written any more."""
    for value in changed_values(case):
        change = value.change
        is_gone = isinstance(change.before, Decimal) and not isinstance(change.after, Decimal)
        if not is_gone or is_commitment(value) or _is_column_gone(case, value):
            continue
        reason = value.after.missing or value.after.revision
        rule = VALUE_BECAME_UNAVAILABLE_FOR_A_REASON if reason else VALUE_BECAME_UNAVAILABLE
        facts = {"code": value.after.code, "name": value.after.name, "period": value.period}
        facts |= {"reason": reason} if reason else {}
        yield case.flag(rule, (change,), facts | both("before", change.before, value.after.unit))


def _is_column_gone(case: Case, value: ChangedValue) -> bool:
    """Tell whether the whole document lost the period: that is told once, of the frame."""
    period = value.change.page.key.period
    before, after = case.base.plan(period), case.head.plan(period)
    if value.change.after is not ABSENT or before is None or after is None:
        return False
    is_watched = value.change.record.kind == "monitoring_indicator"
    return value.period in shown_periods(before, is_watched) and value.period not in shown_periods(
        after, is_watched
    )
