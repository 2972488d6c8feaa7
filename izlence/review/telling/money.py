"""What the changes cost: by directorate, and every derived figure of which one is another now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from izlence.diagnostic import Language
from izlence.diff.comparison import Effect, Level, Measure
from izlence.review.document import EffectTable, FigureRow
from izlence.review.telling.knowledge import Both, PeriodKnowledge
from izlence.review.telling.speech import LEVELS, MEASURES, pick, say
from izlence.review.telling.values import NOT_AVAILABLE, figure, percent_of, signed

_ZERO = Decimal(0)
_OF_ONE_MEASURE = ("economic_code", "off_budget_source", "whole", "activity_total")
_NAMELESS = {"goal": "goal_less", "off_budget_source": "no_source", "economic_code": "uncoded"}
_SAID_BY: dict[Measure, tuple[Measure, ...]] = {"budget": ("total",), "economic_codes": ("budget", "total")}


def figure_row(
    name: str, before: Decimal | None, after: Decimal | None, currencies: tuple[str, str], language: Language
) -> FigureRow:
    """Tell a figure on its two sides; in two currencies there is no difference to tell."""
    texts = [
        NOT_AVAILABLE if number is None else figure(number, unit, language)
        for number, unit in zip((before, after), currencies, strict=True)
    ]
    by = (after or _ZERO) - (before or _ZERO)
    if not by or currencies[0] != currencies[1]:
        return FigureRow(name, texts[0], texts[1], "", "", "")
    direction = "" if before is None else "up" if by > 0 else "down"
    unit = f"\u00a0{currencies[1]}" if currencies[1] else ""
    difference = signed(by, language) + unit
    return FigureRow(name, texts[0], texts[1], difference, percent_of(before, after, language), direction)


def effect_tables(effects: Iterable[Effect], both: Both, language: Language) -> tuple[EffectTable, ...]:
    """Make a table of each period's level, in the order in which they come."""
    tables: dict[tuple[str, Level], list[Effect]] = {}
    for each in effects:
        tables.setdefault((each.period, each.level), []).append(each)
    return tuple(
        EffectTable(
            period,
            level,
            pick(LEVELS[level], language),
            tuple(_effect_row(each, both, language, is_only=is_only) for each, is_only in _told(found)),
        )
        for (period, level), found in tables.items()
    )


def _effect_row(effect: Effect, both: Both, language: Language, *, is_only: bool) -> FigureRow:
    name = _name(effect, both, language, is_only=is_only)
    row = figure_row(name, effect.before, effect.after, both.currencies, language)
    own = _own_name(effect, both, language)
    return replace(row, subject=own, measure=effect.measure, year=effect.year)


def _told(effects: list[Effect]) -> Iterator[tuple[Effect, bool]]:
    """Leave out what would be the same row twice, and say of a figure whether it is the only one of its key.

    A budget may be all there is of a total, and the economic codes of a target make up its budget.
    """
    amounts = {(each.key, each.year, each.measure): (each.before, each.after) for each in effects}

    def is_said(each: Effect) -> bool:
        others = (amounts.get((each.key, each.year, measure)) for measure in _SAID_BY.get(each.measure, ()))
        return (each.before, each.after) in others

    told = [each for each in effects if not is_said(each)]
    counted = Counter(each.key for each in told)
    return ((each, counted[each.key] == 1) for each in told)


def _name(effect: Effect, both: Both, language: Language, *, is_only: bool) -> str:
    """Name what a figure is of, then which of its figures it is, then the year."""
    name = _own_name(effect, both, language)
    measure = pick(MEASURES[effect.measure], language)
    if name and (effect.level in _OF_ONE_MEASURE or (is_only and effect.measure == "total")):
        measure = ""
    if effect.year:
        measure = effect.year
    elif effect.level == "card":
        measure = say("in_all", language)
    if not measure or not name:
        return name or measure
    is_coded = effect.key and name.startswith(f"{effect.key} ")
    return (
        f"{effect.key} {measure}: {name.removeprefix(effect.key).strip()}"
        if is_coded
        else f"{name}: {measure}"
    )


def _own_name(effect: Effect, both: Both, language: Language) -> str:
    is_source = effect.level == "off_budget_source" or (effect.level, effect.measure) == (
        "whole",
        "off_budget",
    )
    if not effect.key:
        key = (
            "economic_code" if (effect.level, effect.measure) == ("whole", "economic_codes") else effect.level
        )
        return say(_NAMELESS[key], language) if key in _NAMELESS else ""
    if effect.level == "directorate":
        return both.directorate(effect.key, effect.period)
    if is_source:
        return effect.name or effect.key
    return " ".join(dict.fromkeys(part for part in (effect.key, effect.name) if part))


def whole_cost(known: PeriodKnowledge | None) -> Decimal | None:
    """Give what a period costs in all, None where the side has no such period."""
    if known is None:
        return None
    figures = known.figures
    return figures.whole.total if known.is_programme else figures.whole_costs.total


def directorate_costs(known: PeriodKnowledge | None) -> dict[str, Decimal]:
    """Give what each directorate costs, in the order of the frame."""
    if known is None:
        return {}
    costs = dict.fromkeys(known.plan.frame.directorates, _ZERO)
    if known.is_programme:
        costs |= {folder: cost.total for folder, cost in known.figures.directorates.items()}
        return costs
    for card in known.plan.cards:
        of_card = known.figures.objective_costs.get(card.objective)
        costs[card.directorate] = costs.get(card.directorate, _ZERO) + (of_card.total if of_card else _ZERO)
    return costs


def cost_outside(known: PeriodKnowledge | None) -> Decimal | None:
    """Give what belongs to no directorate: administration and transfers."""
    if known is None:
        return None
    figures = known.figures
    if known.is_programme:
        return figures.administration.total + figures.transfers.total
    return figures.administration_costs.total
