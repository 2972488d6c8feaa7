"""Bir performans hedefi başka bir hedefin altına geçmişse, amaç ve hedefler eklenip kaldırılmışsa stratejik planla birlikte görülür.

Kurallar: objective-changed, objective-removed, objective-added.

Neden: Performans hedefi başka bir hedefin altına yazılınca maliyeti de oraya sayılır, bağlandığı taahhüt değişir. Kodlar hedefin
numarasıyla başladığı için sayfanın kodu da değişir: kaldırılan sayfayla eklenen sayfanın içeriği aynıysa böyle söylenir. Bir
amaçla ya da hedefle birlikte giden (gelen) hedefler ve sayfalar ayrıca sayılmaz.

Kaynak: Performans hedefleri stratejik plandaki amaç ve hedeflere dayanır (5018 sayılı Kanun md. 9); stratejik plana bağlanmayan
hedefler Sayıştay denetimlerinde bulgudur (Gaziemir 2018).

Önce::

    # goals.yaml
    objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Eğitim}, {code: H4.6, title: Spor}]

    # halkla-iliskiler/PH4.5.1.yaml
    code: PH4.5.1
    objective: H4.5
    title: Kursları artırmak
    indicators: [{code: PG4.5.1.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.5.1.1, name: Kurs açılması, budget: 700}]
    economic_codes: {"03": 700}

    # halkla-iliskiler/PH4.5.2.yaml
    code: PH4.5.2
    objective: H4.5
    title: Okullara destek olmak
    indicators: [{code: PG4.5.2.1, name: Onarılan okul, unit: okul, values: {2022: 2, 2023-H1: 1, 2024: 4}}]
    activities: [{code: F4.5.2.1, name: Onarım yapılması, budget: 900}]
    economic_codes: {"03": 900}

    # halkla-iliskiler/PH4.6.1.yaml
    code: PH4.6.1
    objective: H4.6
    title: Sporu yaygınlaştırmak
    indicators: [{code: PG4.6.1.1, name: Turnuva, unit: turnuva, values: {2022: 3, 2023-H1: 1, 2024: 5}}]
    activities: [{code: F4.6.1.1, name: Turnuva düzenlenmesi, budget: 300}]
    economic_codes: {"03": 300}

Sonra::

    # goals.yaml
    objectives: [{code: H4.4, title: İstihdam}, {code: H4.5, title: Eğitim}, {code: H4.7, title: Gençlik}]

    # halkla-iliskiler/PH4.7.1.yaml
    code: PH4.7.1
    objective: H4.7
    title: Kursları artırmak
    indicators: [{code: PG4.7.1.1, name: Kurs, unit: adet, values: {2022: 11, 2023-H1: 5, 2024: 15}}]
    activities: [{code: F4.7.1.1, name: Kurs açılması, budget: 700}]
    economic_codes: {"03": 700}

    # halkla-iliskiler/PH4.5.2.yaml
    code: PH4.5.2
    objective: H4.5
    title: Okullara destek olmak
    indicators: [{code: PG4.5.2.1, name: Onarılan okul, unit: okul, values: {2022: 2, 2023-H1: 1, 2024: 4}}]
    activities: [{code: F4.5.2.1, name: Onarım yapılması, budget: 900}]
    economic_codes: {"03": 900}
"""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Fact, Wording, error, hint
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import Case
from izlence.diff.rules.facts import from_to
from izlence.diff.rules.walk_objectives import crossed, goal_of, objective_of, with_what_hangs_on_it

OBJECTIVE_CHANGED = error(
    "objective-changed",
    tr=Wording(
        "{code} “{name}” artık başka hedefe bağlı: {before} → {after}.",
        "Stratejik planla karşılaştırın: maliyeti de yeni hedefe sayılır.",
    ),
    en=Wording(
        "{code} “{name}” belongs to another objective now: {before_en} → {after_en}.",
        "Compare it with the strategic plan; its cost counts there now too.",
    ),
    may_be_accepted=True,
)
OBJECTIVE_REMOVED = error(
    "objective-removed",
    tr=Wording(
        "{what} kaldırıldı: {code} “{title}”.",
        "Stratejik planın bu sözünün neden bırakıldığını değişikliğin açıklamasına yazın ya da geri alın.",
    ),
    en=Wording(
        "{what_en} removed: {code} “{title}”.",
        "Say with the change why this part of the strategic plan is given up, or bring it back.",
    ),
    may_be_accepted=True,
)
OBJECTIVE_ADDED = hint(
    "objective-added",
    tr=Wording("{what} eklendi: {code} “{title}”.", "Stratejik planda bulunduğunu doğrulayın."),
    en=Wording("{what_en} added: {code} “{title}”.", "Confirm that it stands in the strategic plan."),
)
_WHAT = {"goal": ("Amaç", "Goal"), "objective": ("Hedef", "Objective")}


def check(case: Case) -> Iterator[Flag]:
    """Find what belongs elsewhere, and goals and objectives that went and came."""
    for change in case.changed("page"):
        if change.field == ("objective",):
            facts: dict[str, Fact] = {"code": change.record.code, "name": change.page.title}
            yield case.flag(OBJECTIVE_CHANGED, (change,), facts | from_to(change.before, change.after))
    for each in crossed(case):
        facts = {"code": each.added.record.code, "name": each.added.page.title}
        facts |= from_to(objective_of(each.removed), objective_of(each.added))
        yield case.flag(OBJECTIVE_CHANGED, (each.added, each.removed), facts)
    for kind, rule in (("removed", OBJECTIVE_REMOVED), ("added", OBJECTIVE_ADDED)):
        goals = {(each.page.key.period, each.record.code) for each in case.of(kind, "goal")}
        for change in case.of(kind, *_WHAT):
            if (change.page.key.period, goal_of(case, kind, change)) not in goals:
                yield case.flag(rule, with_what_hangs_on_it(case, kind, change), _facts(change))


def _facts(change: Change) -> dict[str, Fact]:
    tr, en = _WHAT[change.record.kind]
    return {"what": tr, "what_en": en, "code": change.record.code, "title": change.record.name}
