"""Bir hedef değer değiştiyse kötüleşip kötüleşmediği bellidir.

Kurallar: target-lowered, target-changed.

Neden: Hedef, idarenin verdiği sözdür; düşürülmesi bir yazım düzeltmesi gibi geçmemelidir. Yönü azalan göstergelerde (`direction:
decreasing`) hedefin yükseltilmesi kötüleşmedir. Yön yazılmamışsa göstergenin kendi yıllarına, onlar yetmiyorsa stratejik plandaki
karşılığına bakılır; yön açıkça belli değilse değişiklik yalnız bildirilir (target-changed). Yönü sabit olan göstergelerle izleme
göstergelerinin öngörüleri de böyle bildirilir. Yön, önceki sürümde yazdığı gibi alınır. Birim de değiştiyse değerler
karşılaştırılmaz (unit-changed); toplamı ya da formülü başka bir değişen değerden çıkan gösterge onun bulgusunda kalır. Meclisin kabul ettiği stratejik planda strategic-target-altered söylenir.

Kaynak: Hedeften sapmanın nedeni, yönü ve büyüklüğü ne olursa olsun açıklanır (Kamu İdarelerince Hazırlanacak Faaliyet Raporları
Hakkında Yönetmelik md. 18; Sayıştay, Konak Belediyesi 2018): düşürülen hedef, açıklanacak sapmayı gizler.

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, direction: increasing, values: {2022: 300, 2023-H1: 196, 2024: 500}}
      - {code: PG4.4.1.2, name: Eğitim, unit: adet, direction: increasing, values: {2022: 10, 2023-H1: 6, 2024: 12}}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, direction: increasing, values: {2022: 300, 2023-H1: 196, 2024: 400}}
      - {code: PG4.4.1.2, name: Eğitim, unit: adet, direction: increasing, values: {2022: 10, 2023-H1: 6, 2024: 15}}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from izlence.diagnostic import Fact, Wording, error, hint
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import from_to, with_reason
from izlence.diff.rules.walk_commitments import contradictions
from izlence.diff.rules.walk_values import (
    ChangedValue,
    changed_values,
    direction_of,
    is_commitment,
    with_derived,
)

TARGET_LOWERED = error(
    "target-lowered",
    tr=Wording(
        "{code} “{name}”, {period} hedefi kötüleşti: {before} → {after}.",
        "Hedefin neden değiştiğini göstergenin `revision` alanına yazın ya da eski değere dönün.",
    ),
    en=Wording(
        "{code} “{name}”, the target of {period} became worse: {before_en} → {after_en}.",
        "Write in the indicator's `revision` why the target was changed, or return to the old value.",
    ),
    may_be_accepted=True,
)
TARGET_LOWERED_FOR_A_REASON = with_reason(TARGET_LOWERED)
TARGET_CHANGED = hint(
    "target-changed",
    tr=Wording(
        "{code} “{name}”, {period} değeri değişti: {before} → {after}.",
        "Yeni değeri müdürlükle doğrulayın.",
    ),
    en=Wording(
        "{code} “{name}”, the value of {period} changed: {before_en} → {after_en}.",
        "Confirm the new value with the directorate.",
    ),
)
TARGET_CHANGED_FOR_A_REASON = with_reason(TARGET_CHANGED)
TARGET_CHANGED_SOMEHOW = replace(
    TARGET_CHANGED,
    tr=Wording(
        "{code} “{name}”, {period} hedefi değişti: {before} → {after}; yönü belli olmadığından iyileştiği de "
        "kötüleştiği de söylenemez.",
        "Göstergenin yönünü `direction` alanına yazın.",
    ),
    en=Wording(
        "{code} “{name}”, the target of {period} changed: {before_en} → {after_en}; its direction is not known, so "
        "nobody can say whether it is better or worse.",
        "Write the indicator's direction in `direction`.",
    ),
)


def check(case: Case) -> Iterator[Flag]:
    """Find the targets that became worse, and those that changed otherwise."""
    yield from with_derived(list(_changed(case)), TARGET_LOWERED.name)


def _changed(case: Case) -> Iterator[tuple[ChangedValue, Flag]]:
    contradicted = {id(change) for each in contradictions(case) for change in each.changes}
    for value in changed_values(case):
        if value.stands_for not in ("target", "forecast") or is_commitment(value):
            continue
        change = value.change
        if id(change) in contradicted:
            continue  # commitment-contradicted says it with the old and the new value: one edit is one decision
        if isinstance(change.before, Decimal) and isinstance(change.after, Decimal):
            yield value, _flag(case, value, change.before, change.after)


def _flag(case: Case, value: ChangedValue, before: Decimal, after: Decimal) -> Flag:
    reason = value.after.revision
    direction = direction_of(case, value) if value.stands_for == "target" else "steady"
    if _is_worse(direction, before, after):
        rule = TARGET_LOWERED_FOR_A_REASON if reason else TARGET_LOWERED
    elif not direction and not reason:
        rule = TARGET_CHANGED_SOMEHOW
    else:
        rule = TARGET_CHANGED_FOR_A_REASON if reason else TARGET_CHANGED
    facts: dict[str, Fact] = {
        "code": value.after.code,
        "name": value.after.name,
        "period": value.period,
        **from_to(before, after, value.after.unit),
        **({"reason": reason} if reason else {}),
    }
    return case.flag(rule, (value.change,), facts)


def _is_worse(direction: str, before: Decimal, after: Decimal) -> bool:
    return after < before if direction == "increasing" else direction == "decreasing" and after > before
