"""Bir göstergenin bir yıldaki değeri stratejik planda ve performans programında aynıdır.

Kurallar: value-differs-from-strategic-plan, unit-differs-from-strategic-plan, strategic-indicator-unknown, revision-not-needed.

Neden: Stratejik planda 2025 için 36 km, programda 30 km yazıyorsa belediye iki ayrı söz vermiştir. Hedef yıl içinde değiştiyse
nedeni göstergenin `revision` alanına yazılır. Programın göstergesi, aynı hedefin kartında aynı adla duran göstergeyle
karşılaştırılır; adları farklıysa programdaki göstergeye `strategic_indicator: PG1.1.2` yazılır. Karşılaştırılan: programın yılının
hedefi ve iki belgede de bulunuyorsa planın başlangıç değeri. Sonraki yılların tahminleri ile gerçekleşmeler karşılaştırılmaz.

Kaynak: Stratejik planla performans programının hedeflerinin birbirini tutmaması en sık rastlanan denetim bulgularındandır.

Uygun::

    # 2025/program.yaml
    year: 2025
    columns: [{heading: Y, periods: [2025]}]
    monitoring_columns: [{heading: Y, periods: [2025]}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Kişi sayısı, unit: kişi, values: {2025: 500}, revision: Ödenek kesintisi nedeniyle düşürüldü.}

    # 2025-2029/goals.yaml
    goals: [{code: A4, title: Sosyal hizmetler}, {code: A7, title: Paydaşlar}]
    objectives: [{code: H4.4, title: İstihdam}, {code: H7.2, title: Tanıtım}]

    # 2025-2029/basin-ve-yayin/H4.4.yaml
    code: H4.4
    indicators:
      - {code: PG4.4.1, name: Kişi sayısı, unit: kişi, weight: 100,
         values: {2024-H1: 300, 2025: 600, 2026: 700, 2027: 800, 2028: 900, 2029: 950}}
    activities: [Kariyer günleri]
    risks: [İlanların azalması]
    findings: [Başvurular artmaktadır.]
    needs: [Uzman]

Uygun değil::

    # 2025/program.yaml
    year: 2025
    columns: [{heading: Y, periods: [2025]}]
    monitoring_columns: [{heading: Y, periods: [2025]}]

    # 2025/halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Yapılan haber, unit: adet, strategic_indicator: PG7.2.1, values: {2025: 20}}
      - {code: PG4.4.1.2, name: Yapılan haber, unit: dakika, strategic_indicator: PG7.2.1, values: {2025: 20}}
      - {code: PG4.4.1.3, name: Yapılan haber, unit: adet, strategic_indicator: PG7.2.9, values: {2025: 20}}
      - {code: PG4.4.1.4, name: Yapılan haber, unit: adet, strategic_indicator: PG7.2.1, values: {2025: 23},
         revision: Ödenek kesintisi nedeniyle düşürüldü.}

    # 2025-2029/basin-ve-yayin/H7.2.yaml
    code: H7.2
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from izlence.check.across.walk_periods import YearOfPlan, paired_indicators, years_of_plans
from izlence.check.likeness import plain
from izlence.check.rule import PlanWithFigures
from izlence.check.walk import nearest
from izlence.diagnostic import Diagnostic, Wording, error, hint, warning
from izlence.model.frame import StrategyFrame
from izlence.model.records import Indicator

VALUE_DIFFERS = error(
    "value-differs-from-strategic-plan",
    tr=Wording(
        "{code}, {period}: {value} yazılmış, stratejik planda {other} için {planned} ({related}).",
        "Değerlerden yanlış olanı düzeltin; hedef değiştiyse nedenini `revision` alanına yazın.",
    ),
    en=Wording(
        "{code}, {period}: {value} is written, the strategic plan has {planned} for {other} ({related}).",
        "Correct the value that is wrong; if the target was changed, write the reason in `revision`.",
    ),
    may_be_accepted=True,
)
UNIT_DIFFERS = warning(
    "unit-differs-from-strategic-plan",
    tr=Wording(
        "{code} birimi “{unit}”, stratejik planda {other} birimi “{planned}” ({related}).",
        "Birimi iki belgede aynı yazın; yoksa değerleri karşılaştırılamaz.",
    ),
    en=Wording(
        "The unit of {code} is “{unit}”, that of {other} in the strategic plan “{planned}” ({related}).",
        "Write the same unit in both documents; else their values cannot be compared.",
    ),
)
STRATEGIC_INDICATOR_UNKNOWN = error(
    "strategic-indicator-unknown",
    tr=Wording(
        "{strategy} stratejik planının kartlarında “{other}” diye bir gösterge yok.",
        "Karttaki göstergenin kodunu yazın; karşılığı yoksa `strategic_indicator` satırını silin.",
    ),
    en=Wording(
        "No card of the strategic plan {strategy} has an indicator “{other}”.",
        "Write the code of the card's indicator; if there is none, delete the line `strategic_indicator`.",
    ),
)
STRATEGIC_INDICATOR_NEAR = replace(
    STRATEGIC_INDICATOR_UNKNOWN,
    tr=replace(STRATEGIC_INDICATOR_UNKNOWN.tr, hint="Bunu mu demek istediniz: {suggestion}?"),
    en=replace(STRATEGIC_INDICATOR_UNKNOWN.en, hint="Did you mean {suggestion}?"),
)
REVISION_NOT_NEEDED = hint(
    "revision-not-needed",
    tr=Wording(
        "{code} için `revision` yazılmış, ama değeri stratejik plandakiyle ({other}) aynı.",
        "Gereği kalmadıysa `revision` satırını silin.",
    ),
    en=Wording(
        "{code} has a `revision`, but its value is the strategic plan's ({other}).",
        "Delete the line `revision` if it is not needed any more.",
    ),
)

_MISTYPED_AT_MOST = 5


def check(plans: Sequence[PlanWithFigures]) -> Iterator[Diagnostic]:
    """Hold what each programme aims at against what its strategic plan has for the year."""
    for pair in years_of_plans(plans):
        yield from _unknown(pair)
        for indicator, planned in paired_indicators(pair):
            if _unit_key(indicator) != _unit_key(planned):
                yield _unit(indicator, planned)
            else:
                yield from _values(pair, indicator, planned)


def _unknown(pair: YearOfPlan) -> Iterator[Diagnostic]:
    known = {indicator.code for card in pair.strategy.cards for indicator in card.indicators}
    unknown = [
        indicator
        for target in pair.programme.targets
        for indicator in target.indicators
        if indicator.strategic_indicator and indicator.strategic_indicator not in known
    ]
    # A few may be mistyped; of many the strategic plan has other codes, and looking for each takes long.
    offered = known if len(unknown) <= _MISTYPED_AT_MOST else set[str]()
    for indicator in unknown:
        code = indicator.strategic_indicator
        suggestion = nearest(code, offered)
        facts = {"other": code, "strategy": pair.strategy.period} | (
            {"suggestion": suggestion} if suggestion else {}
        )
        rule = STRATEGIC_INDICATOR_NEAR if suggestion else STRATEGIC_INDICATOR_UNKNOWN
        yield Diagnostic(rule, indicator.origin.at("strategic_indicator"), facts, indicator.code)


def _unit_key(indicator: Indicator) -> str:
    return plain(indicator.unit) or indicator.unit


def _unit(indicator: Indicator, planned: Indicator) -> Diagnostic:
    facts = {
        "code": indicator.code,
        "unit": indicator.unit,
        "other": planned.code,
        "planned": planned.unit,
    }
    where, related = indicator.origin.at("unit"), (planned.origin.at("unit"),)
    return Diagnostic(UNIT_DIFFERS, where, facts, indicator.code, related)


def _values(pair: YearOfPlan, indicator: Indicator, planned: Indicator) -> Iterator[Diagnostic]:
    frame = pair.strategy.frame
    baseline = (frame.baseline,) if isinstance(frame, StrategyFrame) else ()
    same = True
    for period in (*baseline, pair.year):
        value, expected = indicator.values.get(period), planned.values.get(period)
        if value is None or expected is None or value == expected:
            continue  # a value that is not there is told where it should stand
        same = False
        if not indicator.revision:
            where, related = indicator.origin.at("values", period), (planned.origin.at("values", period),)
            facts = {
                "code": indicator.code,
                "period": period,
                "value": value,
                "other": planned.code,
                "planned": expected,
            }
            yield Diagnostic(VALUE_DIFFERS, where, facts, indicator.code, related)
    if same and indicator.revision:
        facts = {"code": indicator.code, "other": planned.code}
        yield Diagnostic(REVISION_NOT_NEEDED, indicator.origin.at("revision"), facts, indicator.code)
