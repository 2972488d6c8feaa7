"""Tables of the strategic plan that follow from its cards: at a glance, key indicators, costs by year, risks."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from izlence.compose.amounts import added, said
from izlence.compose.cells import period_heading, value_cell
from izlence.compose.document import Cell, OfficialColumn, OfficialTable
from izlence.compose.tables.making import Making, TableMaker, cell_amount, coded
from izlence.compute.resources import YearCosts
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Goal, Objective, Plan
from izlence.model.records import NOT_WRITTEN, Indicator, ObjectiveCard

_BETWEEN = "; "


class Standing(NamedTuple):
    """A card with the goal and the objective it stands under."""

    goal: Goal
    objective: Objective
    card: ObjectiveCard


def standings(plan: Plan) -> Iterator[Standing]:
    """Give the cards by goal and objective, in the order of the plan."""
    for goal in plan.goals:
        for objective in plan.objectives:
            if objective.goal == goal.code:
                yield from (
                    Standing(goal, objective, card) for card in plan.cards if card.objective == objective.code
                )


def at_a_glance(making: Making) -> OfficialTable:
    """Compose Bir Bakışta Stratejik Plan; a goal's text stands once, at its first objective."""
    name = "at-a-glance"
    words = making.words(name)
    weights = {"goal": 1.6, "objective": 2.4, "directorate": 1.4, "cost": 1.3}
    columns = [
        OfficialColumn(key, words.columns[key], weight, is_text=key != "cost")
        for key, weight in weights.items()
    ]
    maker = TableMaker(name, making, columns)
    before = ""
    for goal, objective, card in standings(making.plan):
        label = coded(goal.code, goal.title) if goal.code != before else ""
        before = goal.code
        directorate = making.plan.directorates[card.directorate].name
        cost = maker.amount(
            objective.code, "cost", estimate(making, card), (f"{objective.code}/cost_estimate",)
        )
        maker.add("item", (label, coded(objective.code, objective.title), directorate, cost))
    return maker.table("Amaçlar, hedefler, sorumlu birimler ve maliyet tahminleri")


def estimate(making: Making, card: ObjectiveCard) -> Decimal | None:
    """Give what an objective costs in all years; not available where the card does not say."""
    if card.cost_estimate is None and not any(amount is not None for amount in card.costs.values()):
        return None
    return making.figures.objective_costs[card.objective].total


def key_indicators(making: Making, frame: StrategyFrame) -> OfficialTable:
    """Compose Temel Performans Göstergeleri: the marked indicators, or all where none is marked."""
    name = "key-indicators"
    words = making.words(name)
    columns = (
        OfficialColumn("indicator", words.columns["indicator"], 4.0, is_text=True),
        OfficialColumn("unit", words.columns["unit"], 1.0, is_text=True),
        OfficialColumn(
            "baseline", f"{words.columns['baseline']} ({period_heading(frame.baseline, frame.look)})", 1.3
        ),
        OfficialColumn("end", f"{words.columns['end']} ({frame.years[-1]})", 1.3),
    )
    maker = TableMaker(name, making, columns)
    for indicator in _chosen(making.plan):
        cells = [
            _value(maker, indicator, column, period, frame)
            for column, period in (("baseline", frame.baseline), ("end", frame.years[-1]))
        ]
        maker.add("item", (coded(indicator.code, indicator.name), indicator.unit, *cells))
    return maker.table("Temel performans göstergelerinin plan dönemi başı ve sonu değerleri")


def _chosen(plan: Plan) -> list[Indicator]:
    every = [indicator for standing in standings(plan) for indicator in standing.card.indicators]
    return [indicator for indicator in every if indicator.is_key] or every


def _value(maker: TableMaker, indicator: Indicator, column: str, period: str, frame: StrategyFrame) -> Cell:
    value = indicator.values.get(period)
    path = maker.path(indicator.code, column)
    cell = value_cell(value, indicator.unit, frame.percent, path)
    return cell._replace(terms=(f"{indicator.code}/{period}",)) if value is not None else cell


def cost_table(making: Making, frame: StrategyFrame) -> OfficialTable:
    """Compose Tahmini Maliyet Tablosu; costs that are not split by year have a column of their own where there are any."""
    name = "cost-table"
    words = making.words(name)
    unsaid = () if all(card.costs for card in making.plan.cards) else ("unsaid",)
    keys = (*frame.years, *unsaid, "total")
    headings = {"unsaid": words.rows["unsaid"], "total": words.columns["total"]}
    columns = [OfficialColumn("label", words.columns["label"], 3.0, is_text=True)]
    columns += [OfficialColumn(key, headings.get(key, key), 1.4) for key in keys]
    maker = TableMaker(name, making, columns)
    for goal in making.plan.goals:
        cards = [each for each in standings(making.plan) if each.goal.code == goal.code]
        rows = [_cost_cells(maker, keys, standing.card, making) for standing in cards]
        first = len(maker.rows) + 1
        adds = (first, first + len(rows) - 1) if rows else None
        maker.add("group", (coded(goal.code, goal.title), *_sums(maker, goal.code, keys, rows)), adds)
        for standing, cells in zip(cards, rows, strict=True):
            maker.add("item", (coded(standing.objective.code, standing.objective.title), *cells), level=1)
    maker.add("item", (words.rows["administration"], *_administration(maker, keys, making)))
    items = [row.cells[1:] for row in maker.rows if row.role == "item"]
    total = _sums(maker, "total", keys, items)
    maker.add("total", (words.rows["total"], *total), (0, len(maker.rows) - 1))
    return maker.table("Amaç ve hedeflerin yıllara göre tahmini maliyetleri", landscape=True)


def _cost_cells(maker: TableMaker, keys: tuple[str, ...], card: ObjectiveCard, making: Making) -> list[Cell]:
    code = card.objective
    costs = making.figures.objective_costs.get(code, YearCosts())
    cells = []
    for key in keys[:-1]:
        if key == "unsaid":
            amount = NOT_WRITTEN if card.costs else said(costs.unsaid, card.cost_estimate)
            cells.append(maker.amount(code, key, amount, (f"{code}/cost_estimate",)))
        else:
            amount = card.costs.get(key, NOT_WRITTEN)
            cells.append(maker.amount(code, key, amount, (f"{code}/cost/{key}",)))
    return [*cells, maker.sum_of(code, "total", cells)]


def _administration(maker: TableMaker, keys: tuple[str, ...], making: Making) -> list[Cell]:
    general = making.plan.strategic_general_costs
    by_year = general.administration if general is not None else {}
    row = "administration"
    cells = [
        maker.amount(row, key, by_year.get(key, NOT_WRITTEN), (f"administration/{key}",)) for key in keys[:-1]
    ]
    return [*cells, maker.sum_of(row, "total", cells)]


def _sums(
    maker: TableMaker, row: str, keys: tuple[str, ...], rows: list[tuple[Cell, ...]] | list[list[Cell]]
) -> list[Cell]:
    return [
        maker.amount(row, key, added([cell_amount(cells[index]) for cells in rows]))
        for index, key in enumerate(keys)
    ]


def risks_table(making: Making) -> OfficialTable:
    """Compose Hedef Riskleri ve Kontrol Faaliyetleri; an objective's text stands once, at its first risk."""
    name = "risks"
    words = making.words(name)
    columns = [
        OfficialColumn(key, words.columns[key], is_text=True) for key in ("objective", "risk", "controls")
    ]
    maker = TableMaker(name, making, columns)
    for _, objective, card in standings(making.plan):
        label = coded(objective.code, objective.title)
        for risk in card.risks:
            maker.add("item", (label, risk.text, _BETWEEN.join(risk.controls)))
            label = ""
    return maker.table("Hedeflerin riskleri ve bunlara karşı kontrol faaliyetleri")
