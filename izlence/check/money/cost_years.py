"""Stratejik planın maliyetleri plan yıllarına göre tam yazılır.

Kurallar: cost-year-outside-plan, cost-year-missing, cost-year-not-available, cost-not-by-year.

Neden: Tahmini maliyet tablosunun sütunları plan yıllarıdır. Başka bir yıla yazılan tutarın sütunu yoktur; yazılmayan yılın
hücresi boş kalır ve yılın toplamı olduğundan küçük görünür. Yıllara bölünmemiş tek bir tutar da yıl toplamlarına giremez.

Kaynak: Belediyeler İçin Stratejik Planlama Rehberi, Maliyetlendirme (Tahmini Maliyet Tablosu).

Uygun::

    # strategy.yaml
    years: [2025, 2026, 2027, 2028, 2029]

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 10, 2026: 11, 2027: 12, 2028: 13, 2029: 14}

    # general-costs.yaml
    administration: {2025: 1, 2026: 1, 2027: 1, 2028: 1, 2029: 1}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 10, 2026: 11, 2027: 12, 2028: 13, 2029: 14, 2030: 15}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: {2025: 10, 2026: 11, 2027: 12, 2028: 13, 2029: 14}

    # general-costs.yaml
    administration: {2025: 1, 2026: 1, 2027: null, 2028: 1}

Uygun değil::

    # basin-ve-yayin/H7.2.yaml
    cost_estimate: 60

    # general-costs.yaml
    administration: {2025: 1, 2026: 1, 2027: 1, 2028: 1, 2029: 1}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from izlence.check.frame_years import years_in_doubt
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Origin, Wording, error, warning
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Value

COST_YEAR_OUTSIDE_PLAN = error(
    "cost-year-outside-plan",
    tr=Wording(
        "{year} plan yıllarından biri değil; tutarı tabloda basılamaz.",
        "Plan yılları: {years}. Yılı düzeltin.",
    ),
    en=Wording(
        "{year} is not a year of the plan; its amount has no column.",
        "The plan's years: {years}. Correct the year.",
    ),
)
COST_YEAR_MISSING = warning(
    "cost-year-missing",
    tr=Wording(
        "Maliyeti yazılmayan plan yılları var: {years}; yılın toplamı eksik kalır.",
        "Bu yılların tutarlarını da yazın; maliyet yoksa 0 yazın.",
    ),
    en=Wording(
        "There are plan years without cost: {years}; the years' totals leave it out.",
        "Write the amounts of these years too; write 0 if there is no cost.",
    ),
)
COST_YEAR_NOT_AVAILABLE = warning(
    "cost-year-not-available",
    tr=Wording(
        "{year} yılının tutarı bilinmiyor (`null`); toplamlara katılmadı.",
        "Tutar belli olunca yazın; maliyet yoksa 0 yazın.",
    ),
    en=Wording(
        "The amount of {year} is not available (`null`); the totals leave it out.",
        "Write it when it is known; write 0 if there is no cost.",
    ),
)
COST_NOT_BY_YEAR = warning(
    "cost-not-by-year",
    tr=Wording(
        "{code} hedefinin maliyeti yıllara bölünmemiş; tahmini maliyet tablosunda yıl toplamlarına katılamaz.",
        "Tutarı yıllara göre yazın: `cost_estimate: {{{year}: …}}`.",
    ),
    en=Wording(
        "The cost of the objective {code} is not split by year; the cost table cannot add it to any year.",
        "Write the amount by year: `cost_estimate: {{{year}: …}}`.",
    ),
)


def check(plan: Plan, figures: Figures) -> Iterator[Diagnostic]:
    """Find costs by year that are not of the plan's years."""
    frame = plan.frame
    if not isinstance(frame, StrategyFrame) or years_in_doubt(plan, figures):
        return
    for card in plan.cards:
        yield from _years(card.costs, frame.years, card.origin.at("cost_estimate"), card.objective)
    general = plan.strategic_general_costs
    if general is not None:
        yield from _years(general.administration, frame.years, general.origin.at("administration"), "")
    if general is not None or any(card.costs for card in plan.cards):
        for card in plan.cards:
            if not card.costs and card.cost_estimate:
                facts: dict[str, Fact] = {"code": card.objective, "year": frame.years[0]}
                yield Diagnostic(COST_NOT_BY_YEAR, card.origin.at("cost_estimate"), facts, card.objective)


def _years(
    costs: Mapping[str, Value], years: tuple[str, ...], origin: Origin, code: str
) -> Iterator[Diagnostic]:
    for year, amount in costs.items():
        if year not in years:
            facts: dict[str, Fact] = {"year": year, "years": years}
            yield Diagnostic(COST_YEAR_OUTSIDE_PLAN, origin.key(year), facts, code)
        elif amount is None:
            yield Diagnostic(COST_YEAR_NOT_AVAILABLE, origin.at(year), {"year": year}, code)
    missing = tuple(year for year in years if year not in costs)
    if costs and missing:
        yield Diagnostic(COST_YEAR_MISSING, origin, {"years": missing}, code)
