"""Stratejik planda amaç, hedef ve gösterge sayısı önerilen sayıdadır.

Kurallar: goals-few-or-many, objectives-many, indicators-many.

Neden: Önerilen: üç ile yedi arasında amaç, her amaçta bir ile beş arasında hedef, her hedefte bir ile beş arasında gösterge. Çok
sayıda gösterge izlemeyi güçleştirir. Bunlar kural değil öneridir ve birçok belediye fazlasını yazar; bu yüzden yalnız istenince
söylenir.

Kaynak: Stratejik planlama uygulamasında önerilen sayılar; yayımlanmış kartlarda yedi, sekiz gösterge görülmüştür.

Uygun::

    # goals.yaml
    goals: [{code: A7, title: Paydaşlar}, {code: A8, title: Afetler}, {code: A9, title: Ulaşım}]
    objectives: [{code: H7.2, title: Tanıtım}, {code: H8.1, title: Hazırlık}, {code: H9.1, title: Toplu taşıma}]

    # strategy.yaml
    years: [2025, 2026, 2027, 2028, 2029]

    # basin-ve-yayin/H8.1.yaml
    code: H8.1
    indicators:
      - {code: PG8.1.1, name: Eğitim, weight: 100, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
    activities: [Mahalle eğitimleri]
    risks: [Katılımın az olması]
    findings: [Mahallelerin yarısında eğitim verilmemiştir.]
    needs: [Eğitmen]

    # basin-ve-yayin/H9.1.yaml
    code: H9.1
    indicators:
      - {code: PG9.1.1, name: Hat, weight: 100, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
    activities: [Yeni hatlar]
    risks: [Araç alımının gecikmesi]
    findings: [Üç mahallede hat yoktur.]
    needs: [Otobüs]

Uygun değil::

    # goals.yaml
    goals: [{code: A7, title: Paydaşlar}]
    objectives:
      - {code: H7.1, title: Katılım}
      - {code: H7.2, title: Tanıtım}
      - {code: H7.3, title: Başvurular}
      - {code: H7.4, title: Kent konseyi}
      - {code: H7.5, title: Gönüllülük}
      - {code: H7.6, title: Muhtarlıklar}

    # basin-ve-yayin/H7.2.yaml
    indicators:
      - {code: PG7.2.1, name: Haber, weight: 50, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
      - {code: PG7.2.2, name: Bülten, weight: 10, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
      - {code: PG7.2.3, name: Film, weight: 10, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
      - {code: PG7.2.4, name: Gönderi, weight: 10, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
      - {code: PG7.2.5, name: Takipçi, weight: 10, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
      - {code: PG7.2.6, name: Afiş, weight: 10, values: {2024-H1: 1, 2025: 2, 2026: 3, 2027: 4, 2028: 5, 2029: 6}}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, hint
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan

GOALS_FEW_OR_MANY = hint(
    "goals-few-or-many",
    tr=Wording(
        "Stratejik planda {count} amaç var; {least} ile {most} arası önerilir.",
        "Birbirine yakın amaçları birleştirmeyi ya da çok geniş olanı bölmeyi düşünün; zorunlu değildir.",
    ),
    en=Wording(
        "The strategic plan has {count} goals; {least} to {most} are recommended.",
        "Think of joining those that are close to each other, or of parting one that is too wide; this is no obligation.",
    ),
)
OBJECTIVES_MANY = hint(
    "objectives-many",
    tr=Wording(
        "{code} amacının {count} hedefi var; en çok {most} önerilir.",
        "Birbirine yakın hedefleri birleştirmeyi düşünün; zorunlu değildir.",
    ),
    en=Wording(
        "The goal {code} has {count} objectives; at most {most} are recommended.",
        "Think of joining those that are close to each other; this is no obligation.",
    ),
)
INDICATORS_MANY = hint(
    "indicators-many",
    tr=Wording(
        "{code} kartında {count} gösterge var; en çok {most} önerilir.",
        "Hedefi ölçmeye yaramayanları çıkarmayı düşünün; zorunlu değildir.",
    ),
    en=Wording(
        "The card {code} has {count} indicators; at most {most} are recommended.",
        "Think of leaving out those that do not measure the objective; this is no obligation.",
    ),
)
_FEWEST_GOALS, _MOST_GOALS = 3, 7
_MOST_OBJECTIVES = 5
_MOST_INDICATORS = 5


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Count a strategic plan's goals, their objectives and these' indicators; none at all has rules of its own."""
    if not isinstance(plan.frame, StrategyFrame) or not plan.goals:
        return
    count = len(plan.goals)
    if not _FEWEST_GOALS <= count <= _MOST_GOALS:
        where = Origin(plan.goals[0].origin.file, ("goals",), "key")
        yield Diagnostic(
            GOALS_FEW_OR_MANY, where, {"count": count, "least": _FEWEST_GOALS, "most": _MOST_GOALS}
        )
    of_goal = Counter(objective.goal for objective in plan.objectives)
    for goal in plan.goals:
        if of_goal[goal.code] > _MOST_OBJECTIVES:
            facts = _facts(goal.code, of_goal[goal.code], _MOST_OBJECTIVES)
            yield Diagnostic(OBJECTIVES_MANY, goal.origin, facts, goal.code)
    for card in plan.cards:
        if len(card.indicators) > _MOST_INDICATORS:
            facts = _facts(card.objective, len(card.indicators), _MOST_INDICATORS)
            yield Diagnostic(INDICATORS_MANY, card.origin.key("indicators"), facts, card.objective)


def _facts(code: str, count: int, most: int) -> dict[str, Fact]:
    return {"code": code, "count": count, "most": most}
