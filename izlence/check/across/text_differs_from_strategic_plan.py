"""Performans programı, amaç ve hedefleri stratejik plandaki kod ve metinleriyle yazar.

Kurallar: text-differs-from-strategic-plan, not-in-strategic-plan.

Neden: Performans programı stratejik planın bir yılıdır; amaç ve hedef koymaz, plandakileri alır. Programda metni değişen ya da
stratejik planda hiç bulunmayan bir hedefin hangi taahhüdü yerine getirdiği belli değildir. Yılı kapsayan stratejik plan da plan
klasöründeyse iki goals.yaml karşılaştırılır; büyük-küçük harf, boşluk ve noktalama farkına bakılmaz.

Kaynak: 5018 sayılı Kanun md. 9. Stratejik planla programın amaç ve hedeflerinin farklı olması (Haliliye) ve performans hedeflerinin
stratejik plana dayanmaması (Gaziemir 2018) Sayıştay denetimlerinde bulgu olmuştur.

Uygun::

    # 2025/program.yaml
    year: 2025
    columns: [{heading: Y, periods: [2025]}]
    monitoring_columns: [{heading: Y, periods: [2025]}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2025: 500}}]

    # 2025-2029/goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}, {code: A7, title: Paydaşlar}]
    objectives: [{code: H4.4, title: İstihdam}, {code: H7.2, title: Tanıtım}]

    # 2025-2029/basin-ve-yayin/H4.4.yaml
    code: H4.4
    indicators:
      - {code: PG4.4.1, name: İstihdam, weight: 100, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
    activities: [Kariyer günleri]
    risks: [İlanların azalması]
    findings: [Başvurular artmaktadır.]
    needs: [Uzman]

Uygun değil::

    # 2025/program.yaml
    year: 2025
    columns: [{heading: Y, periods: [2025]}]
    monitoring_columns: [{heading: Y, periods: [2025]}]

    # 2025/goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}, {code: A7, title: Paydaşlar}]
    objectives: [{code: H4.4, title: İstihdam}, {code: H7.2, title: Belediyeyi tanıtmak}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml
    indicators: [{code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2025: 500}}]

    # 2025-2029/goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives: [{code: H7.2, title: Tanıtım}]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from izlence.check.across.walk_periods import years_of_plans
from izlence.check.likeness import plain
from izlence.check.rule import PlanWithFigures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.plan import Goal, Objective, Plan

TEXT_DIFFERS = error(
    "text-differs-from-strategic-plan",
    tr=Wording(
        "{code} metni {strategy} stratejik planındaki metinden farklı ({related}).",
        "Programa stratejik plandaki metni yazın: “{expected}”",
    ),
    en=Wording(
        "The text of {code} differs from that in the strategic plan {strategy} ({related}).",
        "Write the text of the strategic plan: “{expected}”",
    ),
    may_be_accepted=True,
)
TEXT_OF_ANOTHER = replace(
    TEXT_DIFFERS,
    tr=replace(
        TEXT_DIFFERS.tr, hint="Bu metin stratejik planda {other} kodunundur; kodu ya da metni düzeltin."
    ),
    en=replace(
        TEXT_DIFFERS.en, hint="The strategic plan has this text under {other}; correct the code or the text."
    ),
)
NOT_IN_PLAN = error(
    "not-in-strategic-plan",
    tr=Wording(
        "{code}, yılı kapsayan {strategy} stratejik planında yok.",
        "Stratejik plandaki kodu yazın; plan güncellendiyse {strategy}/goals.yaml dosyasına ekleyin.",
    ),
    en=Wording(
        "{code} is not in the strategic plan {strategy}, which has this year.",
        "Write the strategic plan's code; if the plan was revised, add it to {strategy}/goals.yaml.",
    ),
    may_be_accepted=True,
)
NOT_IN_PLAN_BUT = replace(
    NOT_IN_PLAN,
    tr=replace(NOT_IN_PLAN.tr, hint="Bu metin orada {other} kodunundur; kodu düzeltin."),
    en=replace(NOT_IN_PLAN.en, hint="It has this text under {other}; correct the code."),
)
Stated = Goal | Objective


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Hold the goals and objectives of each programme against its strategic plan's."""
    for programme, _, strategy in years_of_plans(plans):
        yield from _differences(programme.goals, strategy.goals, strategy)
        missing = {goal.code for goal in programme.goals} - {goal.code for goal in strategy.goals}
        # Where the goal itself is missing its objectives are, which is one fault.
        known = [objective for objective in programme.objectives if objective.goal not in missing]
        yield from _differences(known, strategy.objectives, strategy)


def _differences(
    written: Sequence[Stated], planned: Sequence[Stated], strategy: Plan
) -> Iterator[Diagnostic]:
    by_code = {record.code: record for record in planned}
    by_text = {plain(record.title): record.code for record in planned}
    for record in written:
        expected = by_code.get(record.code)
        if expected is not None and plain(expected.title) == plain(record.title):
            continue
        facts: dict[str, Fact] = {"code": record.code, "strategy": strategy.period}
        other = by_text.get(plain(record.title), "")
        if other:
            facts["other"] = other
        if expected is None:
            rule = NOT_IN_PLAN_BUT if other else NOT_IN_PLAN
            yield Diagnostic(rule, record.origin.at("code"), facts, record.code)
            continue
        rule = TEXT_OF_ANOTHER if other else TEXT_DIFFERS
        related = (expected.origin.at("title"),)
        facts["expected"] = expected.title
        yield Diagnostic(rule, record.origin.at("title"), facts, record.code, related)
