"""Olmayan bir değerin nedeni yazılır.

Kural: missing-without-reason.

Neden: `null` belgede “-” basılır. Okur bunun ölçülmediği, henüz başlamadığı ya da unutulduğu anlamına mı geldiğini
anlayamaz. Neden göstergenin `missing` alanına yazılır (basılmaz) ya da dipnotla ya da açıklamayla okura söylenir. Alt
göstergeler için üst göstergenin nedeni yeter. Doldurulacak olarak bırakılan dönemlere (`to_fill`) ve formüldeki ya da
toplamdaki bir değer olmadığı için hesaplanamayanlara bakılmaz. Stratejik planda başlangıç değerinin “-” olması yeni gösterge
demektir, neden istenmez. Hiç hedefi olmayan göstergeyi indicator-without-target söyler. Yayından önce (`--strict`) bakılır.

Kaynak: Boş hücre, “-”, 0 ve 0,0 gerçek tablolarda ayrı anlamlara gelir; değerleri olmayan göstergeler Sayıştay denetimlerinde
bulgu olmuştur (Konak 2015-2019).

Uygun::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Toplantı sayısı, unit: adet, values: {2022: null, 2023-H1: 0, 2024: 4},
         missing: Yeni göstergedir.}

Uygun değil::

    # halkla-iliskiler/PH4.4.1.yaml
    indicators:
      - {code: PG4.4.1.1, name: Toplantı sayısı, unit: adet, values: {2022: null, 2023-H1: 0, 2024: 4}}
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from izlence.check.series import first_target_year
from izlence.check.still_open import is_open
from izlence.check.values.same_indicator_differs import top_level
from izlence.check.walk import Page, indicators_by_code, pages
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Fact, Wording, error
from izlence.model.formula import Formula, parse_formula
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator

MISSING_WITHOUT_REASON = error(
    "missing-without-reason",
    tr=Wording(
        "{code}: değeri olmayan (`null`) dönemlerin nedeni yazılmamış: {periods}.",
        "Değeri yazın ya da nedenini `missing` alanında söyleyin, örneğin “Yeni göstergedir.”",
    ),
    en=Wording(
        "{code}: no reason is given for the periods without a value (`null`): {periods}.",
        "Write the value, or say in `missing` why there is none, such as “Yeni göstergedir.”",
    ),
    may_be_accepted=True,
)


def check(plan: Plan, _figures: Figures) -> Iterator[Diagnostic]:
    """Find the values that are not there, and nobody says why."""
    known = indicators_by_code(plan)
    for page in pages(plan):
        for indicator in _without_reason(top_level(page)):
            periods = _periods(plan, page, indicator, known)
            if periods:
                where = indicator.origin.at("values", periods[0])
                facts: dict[str, Fact] = {"code": indicator.code, "periods": periods}
                yield Diagnostic(MISSING_WITHOUT_REASON, where, facts, indicator.code)


def _without_reason(indicators: Iterable[Indicator]) -> Iterator[Indicator]:
    """Give the indicators without a value for which no reason is given; one given for an indicator is for its parts too."""
    for indicator in indicators:
        if not (indicator.missing or indicator.note or indicator.explanation):
            if None in indicator.values.values():
                yield indicator
            yield from _without_reason(indicator.parts)


def _periods(plan: Plan, page: Page, indicator: Indicator, known: Mapping[str, Indicator]) -> tuple[str, ...]:
    values = indicator.values
    first_target = first_target_year(plan)
    has_target = any(value is not None for period, value in values.items() if period >= first_target)
    told = not has_target and not indicator.code.startswith("IG")
    sources = [known[code] for code in _computed_from(indicator) if code in known]
    return tuple(
        period
        for period, value in values.items()
        if value is None
        and not (told and period >= first_target)
        and not (isinstance(plan.frame, StrategyFrame) and period == plan.frame.baseline)
        and not is_open(page, period)
        and not any(source.values.get(period) is None for source in sources)
    )


def _computed_from(indicator: Indicator) -> tuple[str, ...]:
    formula = parse_formula(indicator.formula) if indicator.formula else None
    return indicator.sum_of + (tuple(formula.codes) if isinstance(formula, Formula) else ())
