"""Bir göstergenin ne ölçtüğü değişmez: birimi, yönü, birikimli olup olmadığı, hesabı, yöntemi, adı.

Kurallar: unit-changed, direction-changed, cumulative-changed, formula-changed, method-changed, name-changed.

Neden: 500 kişi ile 500 saat ayrı şeylerdir: birim, yön ya da birikim değişince eski değerlerle karşılaştırma biter, hedef
düşürülmeden düşürülmüş olabilir. Hesaplama (`formula`, `sum_of`) ve yöntem (`method`) değişince aynı ad altında başka bir şey
ölçülür. Adın, hedef ve amaç metninin değişmesi anlamı değiştirebilir: yalnız büyük harf, boşluk ve noktalama değiştiyse söylenmez.
İlk kez yazılan yön ve yöntem söylenmez.

Kaynak: İyi tanımlanmamış performans göstergeleri Sayıştay denetimlerinde bulgu olmuştur (Gaziemir Belediyesi 2018).

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 300, 2023-H1: 196, 2024: 500}}
      - {code: PG4.4.1.2, name: Bekleme süresi, unit: gün, direction: decreasing, values: {2022: 9, 2023-H1: 8, 2024: 7}}
      - {code: PG4.4.1.3, name: Açılan kurs, unit: adet, cumulative: true, values: {2022: 10, 2023-H1: 12, 2024: 14}}
      - {code: PG4.4.1.4, name: Kadın katılımcı, unit: kişi, values: {2022: 100, 2023-H1: 90, 2024: 200}}
      - {code: PG4.4.1.5, name: Erkek katılımcı, unit: kişi, values: {2022: 80, 2023-H1: 70, 2024: 150}}
      - {code: PG4.4.1.6, name: Katılımcı, unit: kişi, sum_of: [PG4.4.1.4, PG4.4.1.5], values: {2022: 180, 2023-H1: 160, 2024: 350}}
      - {code: PG4.4.1.7, name: Memnuniyet, unit: "%", method: Yılda iki anket, values: {2022: 70, 2023-H1: 72, 2024: 80}}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: saat, values: {2022: 300, 2023-H1: 196, 2024: 400}}
      - {code: PG4.4.1.2, name: Bekleme süresi, unit: gün, values: {2022: 9, 2023-H1: 8, 2024: 7}}
      - {code: PG4.4.1.3, name: Açılan kurs, unit: adet, values: {2022: 10, 2023-H1: 12, 2024: 14}}
      - {code: PG4.4.1.4, name: Kursu bitiren kadın, unit: kişi, values: {2022: 100, 2023-H1: 90, 2024: 200}}
      - {code: PG4.4.1.5, name: Erkek katılımcı, unit: kişi, values: {2022: 80, 2023-H1: 70, 2024: 150}}
      - {code: PG4.4.1.6, name: Katılımcı, unit: kişi, values: {2022: 180, 2023-H1: 160, 2024: 350}}
      - {code: PG4.4.1.7, name: Memnuniyet, unit: "%", method: Yılda bir anket, values: {2022: 70, 2023-H1: 72, 2024: 80}}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.check.likeness import plain
from izlence.diagnostic import Fact, Rule, Wording, error, warning
from izlence.diff.change import Change, Value
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, PAGES, Case, is_written
from izlence.diff.rules.facts import from_to
from izlence.diff.rules.walk_values import is_same_unit
from izlence.model.field_names import field_name

UNIT_CHANGED = error(
    "unit-changed",
    tr=Wording(
        "{code} “{name}”: birim değişti: {before} → {after}; değerler eskileriyle karşılaştırılamaz.",
        "Ölçülen aynıysa değerleri yeni birime çevirip açıklayın; başka bir şeyse yeni kodla yeni gösterge yazın.",
    ),
    en=Wording(
        "{code} “{name}”: the unit changed: {before_en} → {after_en}; its values cannot be compared with the old ones.",
        "If it measures the same, convert the values and say so; if not, write a new indicator under a new code.",
    ),
    may_be_accepted=True,
)
DIRECTION_CHANGED = error(
    "direction-changed",
    tr=Wording(
        "{code} “{name}”: iyi olduğu yön değişti: {before} → {after}.",
        "Yönün neden değiştiğini açıklayın: hedeflerin iyi mi kötü mü olduğu buna göre söylenir.",
    ),
    en=Wording(
        "{code} “{name}”: the direction in which it is good changed: {before_en} → {after_en}.",
        "Say why: it decides whether its targets are better or worse.",
    ),
    may_be_accepted=True,
)
CUMULATIVE_CHANGED = error(
    "cumulative-changed",
    tr=Wording(
        "{code} “{name}”: birikimli olup olmadığı değişti: {before} → {after}.",
        "Değerlerin yeni tanıma göre yazıldığını doğrulayın: yıllık ile birikimli değerler karşılaştırılamaz.",
    ),
    en=Wording(
        "{code} “{name}”: whether it is cumulative changed: {before_en} → {after_en}.",
        "Confirm that its values follow the new definition: yearly and cumulative values cannot be compared.",
    ),
    may_be_accepted=True,
)
FORMULA_CHANGED = warning(
    "formula-changed",
    tr=Wording(
        "{code} “{name}”: hesaplaması değişti: {before} → {after}.",
        "Eski dönemlerin değerlerinin de yeni hesapla yazıldığını doğrulayın.",
    ),
    en=Wording(
        "{code} “{name}”: its calculation changed: {before_en} → {after_en}.",
        "Confirm that the values of the old periods follow the new calculation too.",
    ),
)
METHOD_CHANGED = warning(
    "method-changed",
    tr=Wording(
        "{code} “{name}”: hesaplama yöntemi değişti: “{before}” → “{after}”.",
        "Eski değerlerin yeni yönteme göre de doğru olduğunu doğrulayın.",
    ),
    en=Wording(
        "{code} “{name}”: its method changed: “{before_en}” → “{after_en}”.",
        "Confirm that the old values hold by the new method.",
    ),
)
NAME_CHANGED = warning(
    "name-changed",
    tr=Wording(
        "{code}: {what} değişti: “{before}” → “{after}”.",
        "Anlamın değişmediğini doğrulayın; değiştiyse yeni kodla yeni kayıt açın.",
    ),
    en=Wording(
        "{code}: its {what_en} changed: “{before_en}” → “{after_en}”.",
        "Confirm that it means the same; if not, write a new record under a new code.",
    ),
)
_OF_FIELD: dict[str, Rule] = {
    "unit": UNIT_CHANGED,
    "direction": DIRECTION_CHANGED,
    "cumulative": CUMULATIVE_CHANGED,
    "formula": FORMULA_CHANGED,
    "sum_of": FORMULA_CHANGED,
    "method": METHOD_CHANGED,
}
_ONLY_WHEN_IT_WAS_WRITTEN = ("direction", "method")
DIRECTIONS: dict[Value, tuple[str, str]] = {
    "increasing": ("artan", "increasing"),
    "decreasing": ("azalan", "decreasing"),
    "steady": ("sabit", "steady"),
}


def check(case: Case) -> Iterator[Flag]:
    """Find indicators that measure something else now, and names that may mean something else."""
    for change in case.changed(*INDICATORS):
        field = str(change.field[0])
        if field in _OF_FIELD and (is_written(change) or field not in _ONLY_WHEN_IT_WAS_WRITTEN):
            flag = _of_field(case, change, field)
            if flag is not None:
                yield flag
    for change in case.changed(*INDICATORS, "page", "goal", "objective", "directorate"):
        if is_name(change) and not _is_handed_over(case, change):
            facts: dict[str, Fact] = {"code": change.record.code or change.page.title}
            field = str(change.field[0])
            facts |= {
                "what": "adı" if field == "name" else "metni",
                "what_en": field_name(change.page.key.kind, field, "en"),  # as the rows call it
            }
            yield case.flag(NAME_CHANGED, (change,), facts | from_to(change.before, change.after))


def _is_handed_over(case: Case, change: Change) -> bool:
    """Tell whether a directorate has another folder too: page-moved-directorate asks whether it is the same one."""
    key = change.page.key
    return key.kind == "directorate" and any(
        way[0] == key.period and way[2] == key.key for way in case.handed_over
    )


def is_name(change: Change) -> bool:
    """Tell whether a change is of a name in other words: of an indicator, a target, an objective, a directorate."""
    field = ("name",) if change.record.kind in (*INDICATORS, "directorate") else ("title",)
    is_file = change.record.kind == "page" and change.page.key.kind not in PAGES
    if change.field != field or is_file:
        return False
    return plain(str(change.before)) != plain(str(change.after))


def _of_field(case: Case, change: Change, field: str) -> Flag | None:
    indicator = case.head.indicator(change)
    facts: dict[str, Fact] = {
        "code": change.record.code,
        "name": indicator.name if indicator else change.record.name,
    }
    before, after = change.before, change.after
    changes = [change]
    if field == "cumulative":
        if (before is True) == (after is True):
            return None
        facts |= from_to(before is True, after is True)
    elif field == "direction":
        for key, value in (("before", before), ("after", after)):
            tr, en = DIRECTIONS.get(value, ("yazılmamış", "not written"))
            facts |= {key: tr, f"{key}_en": en}
    else:
        facts |= from_to(before, after)
    if field == "unit":
        if is_same_unit(str(before), str(after)):
            return None
        changes += _values_of(case, change)
    return case.flag(_OF_FIELD[field], changes, facts)


def _values_of(case: Case, unit: Change) -> Iterator[Change]:
    """Give the changed values of the indicator, those in other digits too: in another unit they are part of this one cause."""
    for change in case.changes:
        is_its = change.page is unit.page and change.record == unit.record and change.kind == "changed"
        if is_its and change.field[0] == "values":
            yield change
