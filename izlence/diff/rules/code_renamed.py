"""Bir kaydın kodu sessizce değiştirilmez.

Kural: code-renamed.

Neden: Kod, kaydın yıllar boyunca aynı kalan adıdır: göstergenin geçmişi, stratejik plandaki karşılığı ve sapma açıklamaları onunla
bulunur. Bir kayıt kaldırılıp aynı içerikle başka kodla eklendiyse yeniden kodlanmış olabilir; bu bir öneridir, varsayım değildir:
karşılaştırmada ikisi de görünür. Kaldırma ve ekleme ayrıca söylenmez. Yeni kodun arkasında bir değer, birim ya da yön de değişmiş
olabilir: aynı kayıt sayıldığında farklı olan her şey satır satır gösterilir, ilk üçü bulgunun cümlesinde söylenir.

Kaynak: Yayımlanmış bir planda kaldırılan göstergenin kodu (5.4.6) başka bir göstergeye verilmiştir.

Önce::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}
      - {code: PG4.4.1.2, name: Firma ziyareti, unit: adet, values: {2022: 40, 2023-H1: 21, 2024: 50}}

Sonra::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2022: 1102, 2023-H1: 196, 2024: 1500}}
      - {code: PG4.4.1.5, name: Firma ziyareti, unit: adet, values: {2022: 40, 2023-H1: 21, 2024: 50}}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from izlence.diagnostic import Fact, Language, Wording, error
from izlence.diff.change import ABSENT, Change, Value
from izlence.diff.comparison import Flag, Rename
from izlence.diff.recoded import is_grave
from izlence.diff.rules.case import INDICATORS, Case
from izlence.diff.rules.facts import beginning, told
from izlence.diff.rules.unit_changed import DIRECTIONS
from izlence.diff.rules.walk_objectives import crossed
from izlence.model.field_names import field_name

CODE_RENAMED = error(
    "code-renamed",
    tr=Wording(
        "{before} kaldırılmış, %{likeness} aynı içerikle {after} eklenmiş: “{name}”; yeniden kodlanmış olabilir.",
        "Aynı kayıtsa eski kodunu geri yazın; ayrı kayıtlarsa kaldırma nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{before} was removed and {after} added, {likeness}% the same: “{name}”; its code may have been changed.",
        "If it is the same record, write its old code again; if not, say with the change why the old one goes.",
    ),
    may_be_accepted=True,
)

CODE_RENAMED_AND_MORE = replace(
    CODE_RENAMED,
    tr=Wording(
        "{before} kaldırılmış, %{likeness} aynı içerikle {after} eklenmiş: “{name}”; yeniden kodlanmış olabilir. Öyleyse "
        "{count} değişiklik daha yapılmış: {differences}.",
        "Aynı kayıtsa eski kodunu geri yazın: değişiklikler o zaman kendi kurallarıyla değerlendirilir. Ayrı kayıtlarsa "
        "kaldırma nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{before} was removed and {after} added, {likeness}% the same: “{name}”; its code may have been changed. If so, "
        "this changed too ({count}): {differences_en}.",
        "If it is the same record, write its old code again: the changes are then judged by their own rules. If not, say "
        "with the change why the old one goes.",
    ),
)
_FIRST = 3
_KINDS = {"added": ("eklendi", "added"), "removed": ("kaldırıldı", "removed"), "moved": ("taşındı", "moved")}


def check(case: Case) -> Iterator[Flag]:
    """Tell of records that may stand under another code now, and of what else is another if they do."""
    elsewhere = crossed(case)  # told by objective-changed, but not what else changed
    for each in case.renames:
        if each.added.page.key.kind == "narrative":
            continue  # a text's file has no code, and its name prints nowhere
        found = [change for change in each.differences if not change.is_print_only]
        if each in elsewhere:
            found = [change for change in found if change.field != ("objective",)]
            if not any(map(is_grave, found)):
                continue
        facts: dict[str, Fact] = {
            "before": each.removed.record.code,
            "after": each.added.record.code,
            "name": each.added.record.name,
            "likeness": each.likeness,
        }
        if found:
            facts |= {"count": len(found)} | _differences(case, each, found)
        rule = CODE_RENAMED_AND_MORE if found else CODE_RENAMED
        yield case.flag(rule, (each.added, each.removed), facts)


def _differences(case: Case, rename: Rename, found: Sequence[Change]) -> dict[str, Fact]:
    """Tell the first, the gravest before the others."""
    first = sorted(found, key=lambda each: not is_grave(each))[:_FIRST]
    left = len(found) - len(first)
    more = (f"; {left} değişiklik daha", f"; {left} more") if left else ("", "")
    return {
        "differences": "; ".join(_told(case, rename, each, "tr") for each in first) + more[0],
        "differences_en": "; ".join(_told(case, rename, each, "en") for each in first) + more[1],
    }


def _told(case: Case, rename: Rename, change: Change, language: Language) -> str:
    record = change.record
    number = 0 if language == "tr" else 1
    code = beginning(record.code or record.name)
    if change.kind in _KINDS:
        return f"{code} {_KINDS[change.kind][number]}"
    before, after = (
        _value(change, value, unit, language)
        for value, unit in zip((change.before, change.after), _units(case, rename, change), strict=True)
    )
    return f"{code} {_field(change, language)}: {before} → {after}"


def _value(change: Change, value: Value, unit: str, language: Language) -> str:
    if change.field == ("direction",) and value in DIRECTIONS:
        return DIRECTIONS[value][0 if language == "tr" else 1]
    text = beginning(told(value, unit)[0 if language == "tr" else 1])
    return f"“{text}”" if isinstance(value, str) and " " in value else text


def _field(change: Change, language: Language) -> str:
    if change.field[0] == "values" and len(change.field) > 1:
        return str(change.field[-1])
    parent = "indicators" if change.record.kind in INDICATORS else change.page.key.kind
    name = field_name(parent, str(change.field[0]), language)
    return " ".join([name, *map(str, change.field[1:])])


def _units(case: Case, rename: Rename, change: Change) -> tuple[str, str]:
    """Give the unit of a value on both sides; where it is one, it is said once, and a percent sign at each."""
    if change.record.kind not in INDICATORS or change.field[0] != "values":
        return "", ""
    old = {new: old for old, new in rename.codes}.get(change.record.code, change.record.code)
    period = change.page.key.period
    was, now = case.base.indicators(period).get(old), case.head.indicators(period).get(change.record.code)
    units = was.unit if was else "", now.unit if now else ""
    is_said_twice = units[0] != units[1] or units[0] == "%" or change.after in (ABSENT, None)
    return units if is_said_twice else ("", units[1])
