"""Yayımlanmış bir gerçekleşme ya da başlangıç değeri sonradan değiştirilmez.

Kurallar: past-actual-edited, baseline-edited.

Neden: Programın yılından önceki dönemlerin değerleri olmuş bitmiş sonuçlardır; başlangıç değeri ise stratejik planın bütün
hedeflerinin ölçüldüğü yerdir. Bunlar değişince, hiçbir hedefe dokunulmadan hedefe ulaşılmış ya da ulaşılamamış görünür. Kesinleşen
veri gerçekten farklıysa nedeni yazılır. Stratejik planın başlangıç dönemi (`baseline`) değiştiğinde de sorulur. `null` yazılmış bir
yerin doldurulması düzeltme sayılmaz.

Kaynak: Hedef izleme tablosunda performans başlangıç değerine göre hesaplanır (stratejik plan rehberleri); denetimlerin en sık bulgusu,
bir göstergenin belgelerde farklı değerlerle yer almasıdır.

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    code: PH4.4.1

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1012, 2023-H1: 196, 2024: 1500}}]

Önce::

    # basin-ve-yayin/H7.2.yaml
    code: H7.2

Sonra::

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 9, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.diagnostic import Fact, Wording, error
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case, is_written
from izlence.diff.rules.facts import from_to, with_reason
from izlence.diff.rules.walk_values import ChangedValue, changed_values, with_derived

PAST_ACTUAL_EDITED = error(
    "past-actual-edited",
    tr=Wording(
        "{code} “{name}”, geçmiş dönem {period} değeri değiştirildi: {before} → {after}.",
        "Kesinleşen veriyi kaynağından doğrulayın; yanlışsa eski değere dönün.",
    ),
    en=Wording(
        "{code} “{name}”, the value of the past period {period} was edited: {before_en} → {after_en}.",
        "Confirm the final figure with its source; if it is wrong, return to the old value.",
    ),
    may_be_accepted=True,
)
PAST_ACTUAL_EDITED_FOR_A_REASON = with_reason(PAST_ACTUAL_EDITED)
BASELINE_EDITED = error(
    "baseline-edited",
    tr=Wording(
        "{name}: başlangıç {what} değiştirildi: {before} → {after}.",
        "Bütün hedefler buna göre ölçülür: değişikliği strateji birimiyle kararlaştırın.",
    ),
    en=Wording(
        "{name}: the baseline {what_en} was edited: {before_en} → {after_en}.",
        "All targets are measured from it: decide on the change with the strategy office.",
    ),
    may_be_accepted=True,
)
BASELINE_EDITED_FOR_A_REASON = with_reason(BASELINE_EDITED)


def check(case: Case) -> Iterator[Flag]:
    """Find values of the past and of the baseline that are others now."""
    yield from with_derived(list(_edited(case)), PAST_ACTUAL_EDITED.name)
    for change in case.changed("page"):
        if change.page.key.kind == "strategy" and change.field == ("baseline",) and is_written(change):
            facts = {"name": change.page.title, "what": "dönemi", "what_en": "period"}
            yield case.flag(BASELINE_EDITED, (change,), facts | from_to(change.before, change.after))


def _edited(case: Case) -> Iterator[tuple[ChangedValue, Flag]]:
    for value in changed_values(case):
        change = value.change
        if value.stands_for not in ("past", "baseline") or not (
            isinstance(change.before, Decimal) and isinstance(change.after, Decimal)
        ):
            continue
        reason = value.after.revision
        facts: dict[str, Fact] = from_to(change.before, change.after, value.after.unit)
        if reason:
            facts["reason"] = reason
        if value.stands_for == "past":
            rule = PAST_ACTUAL_EDITED_FOR_A_REASON if reason else PAST_ACTUAL_EDITED
            facts |= {"code": value.after.code, "name": value.after.name, "period": value.period}
        else:
            rule = BASELINE_EDITED_FOR_A_REASON if reason else BASELINE_EDITED
            facts |= {"name": f"{value.after.code} “{value.after.name}”"}
            facts |= {"what": f"değeri ({value.period})", "what_en": f"value ({value.period})"}
        yield value, case.flag(rule, (change,), facts)
