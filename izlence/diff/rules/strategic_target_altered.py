"""Meclisin kabul ettiği stratejik planın sözü ancak bilerek değişir.

Kurallar: strategic-target-altered, commitment-contradicted, strategic-link-cut.

Neden: Stratejik planın hedef değerleri meclis kararıyla verilmiş sözdür: çerçevede `council_decision` varsa hangi yöne olursa olsun
değişmesi karar ister. Programın yıllık hedefi de o yılın diliminden ayrılırsa söz tutulmamış olur. Yıl içinde ayrılmanın nedeni
göstergenin `revision` alanına yazılır; yazıldıysa denetim susar, ama inceleyen gerekçeyi burada görür. Denetim aynı ayrılığı zaten
hata olarak söylüyorsa (value-differs-from-strategic-plan) burada bir daha söylenmez. Adı ya da `strategic_indicator` alanı
değiştirilen gösterge stratejik plandakinden kopar: artık karşılaştırılamadığı için bu da söylenir.

Kaynak: Stratejik planı ve performans programını meclis kabul eder (5393 sayılı Belediye Kanunu md. 18, 41); ikisinin hedeflerinin
birbirini tutmaması en sık rastlanan denetim bulgularındandır.

Önce::

    # basin-ve-yayin/H7.2.yaml
    code: H7.2

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

Sonra::

    # strategy.yaml
    council_decision: {date: 12.09.2024, number: 2024/102}

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 100, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 22, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}

Önce::

    # 2025/program.yaml
    year: 2025
    title: 2025 Yılı Performans Programı
    columns: [{heading: HEDEFLENEN, periods: [2025]}]

    # 2025/goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives: [{code: H7.2, title: Tanıtım}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml (silindi)

    # 2025/halkla-iliskiler/PH7.2.1.yaml
    code: PH7.2.1
    objective: H7.2
    title: Tanıtımı artırmak
    indicators:
      - {code: PG7.2.1.1, name: Haber, unit: adet, values: {2025: 23}}
      - {code: PG7.2.1.2, name: Takip eden, unit: kişi, values: {2025: 50}, strategic_indicator: PG7.2.2}
    activities: [{code: F7.2.1.1, name: Basın faaliyetleri, budget: 500}]
    economic_codes: {"03": 500}

    # 2025-2029/basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 50, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Takipçi, unit: kişi, weight: 50, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 40, 2025: 50, 2026: 60, 2027: 70, 2028: 80, 2029: 90}}

Sonra::

    # 2025/program.yaml
    year: 2025
    title: 2025 Yılı Performans Programı
    columns: [{heading: HEDEFLENEN, periods: [2025]}]

    # 2025/goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives: [{code: H7.2, title: Tanıtım}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml (silindi)

    # 2025/halkla-iliskiler/PH7.2.1.yaml
    code: PH7.2.1
    objective: H7.2
    title: Tanıtımı artırmak
    indicators:
      - {code: PG7.2.1.1, name: Haber, unit: adet, values: {2025: 25}, revision: Yeni bir ekip kuruldu.}
      - {code: PG7.2.1.2, name: Takip eden, unit: kişi, values: {2025: 50}}
    activities: [{code: F7.2.1.1, name: Basın faaliyetleri, budget: 500}]
    economic_codes: {"03": 500}

    # 2025-2029/basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, unit: adet, weight: 50, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 11, 2025: 23, 2026: 24, 2027: 25, 2028: 26, 2029: 27}}
      - {code: PG7.2.2, name: Takipçi, unit: kişi, weight: 50, monitoring_frequency: 6 ayda bir,
         reporting_frequency: Yılda bir, values: {2024-H1: 40, 2025: 50, 2026: 60, 2027: 70, 2028: 80, 2029: 90}}
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from izlence.diagnostic import Fact, Wording, error
from izlence.diff.change import Change
from izlence.diff.comparison import Flag
from izlence.diff.rules.case import INDICATORS, Case, Committed
from izlence.diff.rules.facts import both, from_to, with_reason
from izlence.diff.rules.walk_commitments import Contradiction, contradictions
from izlence.diff.rules.walk_values import changed_values, is_commitment

STRATEGIC_TARGET_ALTERED = error(
    "strategic-target-altered",
    tr=Wording(
        "Kabul edilmiş stratejik planda {code} “{name}”, {period} hedefi değişti: {before} → {after}.",
        "Değişiklik meclis kararı gerektirir: kararı bekleyin ya da eski değere dönün.",
    ),
    en=Wording(
        "In the adopted strategic plan {code} “{name}”, the target of {period} changed: {before_en} → {after_en}.",
        "The change needs the council's decision: wait for it, or return to the old value.",
    ),
    may_be_accepted=True,
)
STRATEGIC_TARGET_ALTERED_FOR_A_REASON = with_reason(STRATEGIC_TARGET_ALTERED)
COMMITMENT_CONTRADICTED = error(
    "commitment-contradicted",
    tr=Wording(
        "{code} “{name}”, {period}: programda {value}, stratejik planda {other} için {planned} ({related}).",
        "Programı stratejik planla uzlaştırın; ayrılık gerekliyse nedenini `revision` alanına yazın.",
    ),
    en=Wording(
        "{code} “{name}”, {period}: {value_en} in the programme, the strategic plan has {planned_en} for {other} ({related}).",
        "Bring the programme in line with the strategic plan; if it must differ, write why in `revision`.",
    ),
    may_be_accepted=True,
)
COMMITMENT_CONTRADICTED_FOR_A_REASON = with_reason(COMMITMENT_CONTRADICTED)
STRATEGIC_LINK_CUT = error(
    "strategic-link-cut",
    tr=Wording(
        "{code} “{name}” artık stratejik plandaki {other} ile eşleşmiyor; sözle karşılaştırılamaz.",
        "Aynı göstergeyse `strategic_indicator: {other}` yazın; değilse nedenini değişikliğin açıklamasına yazın.",
    ),
    en=Wording(
        "{code} “{name}” is no year of {other} in the strategic plan any more; it is held against no commitment.",
        "If it is the same indicator, write `strategic_indicator: {other}`; if not, say why with the change.",
    ),
    may_be_accepted=True,
)


def check(case: Case) -> Iterator[Flag]:
    """Find commitments that changed, that a programme departs from, or that nothing is held against any more."""
    for value in changed_values(case):
        if is_commitment(value):
            change, reason = value.change, value.after.revision
            rule = STRATEGIC_TARGET_ALTERED_FOR_A_REASON if reason else STRATEGIC_TARGET_ALTERED
            facts: dict[str, Fact] = {
                "code": value.after.code,
                "name": value.after.name,
                "period": value.period,
            }
            facts |= from_to(change.before, change.after, value.after.unit) | (
                {"reason": reason} if reason else {}
            )
            yield case.flag(rule, (change,), facts)
    for each in contradictions(case):
        yield _contradicted(case, each)
    yield from _cut(case)


def _contradicted(case: Case, found: Contradiction) -> Flag:
    pair, where, changes = found
    indicator, planned = pair.indicator, pair.planned
    facts: dict[str, Fact] = {
        "code": indicator.code,
        "name": indicator.name,
        "period": pair.year,
        "other": planned.code,
        **_value(pair, changes),
        **both("planned", planned.values[pair.year], planned.unit),
        **({"reason": indicator.revision} if indicator.revision else {}),
    }
    rule = COMMITMENT_CONTRADICTED_FOR_A_REASON if indicator.revision else COMMITMENT_CONTRADICTED
    related = (planned.origin.at("values", pair.year),)
    return case.flag(rule, changes, facts, where=where, code=indicator.code, related=related)


def _value(pair: Committed, changes: tuple[Change, ...]) -> dict[str, Fact]:
    """Say the programme's value, with what it was where the change is of it."""
    indicator = pair.indicator
    now = both("value", indicator.values[pair.year], indicator.unit)
    for change in changes:
        is_it = change.record.code == indicator.code and change.field == ("values", pair.year)
        if is_it and isinstance(change.before, Decimal):
            was = both("value", change.before, "%" if indicator.unit == "%" else "")
            return {name: f"{was[name]} → {now[name]}" for name in now}
    return now


def _cut(case: Case) -> Iterator[Flag]:
    """Find the programme's indicators that were a year of one in the strategic plan which still stands there, and are none."""
    fields = {("strategic_indicator",), ("name",), ("objective",)}
    planned_now = {
        each.code for plan, _ in case.head.plans.values() for card in plan.cards for each in card.indicators
    }
    for (period, code), pair in case.base.committed.items():
        now = case.head.committed.get((period, code))
        if now is not None and now.planned.code == pair.planned.code:
            continue
        codes = {code, pair.planned.code}
        changes = [
            each for each in case.changed(*INDICATORS) if each.record.code in codes and each.field in fields
        ]
        if changes and pair.planned.code in planned_now and code in case.head.indicators(period):
            facts = {"code": code, "name": pair.indicator.name, "other": pair.planned.code}
            yield case.flag(STRATEGIC_LINK_CUT, changes, facts, code=code)
