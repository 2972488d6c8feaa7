"""The tidy data of a strategic plan: one row a value, for pivots."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.compose.document import DataColumn, DataTable
from izlence.compose.document.data import DataRow, data_table
from izlence.model.plan import Plan

_ADMINISTRATION = "Genel Yönetim Giderleri"


def strategy_data(plan: Plan) -> tuple[DataTable, ...]:
    """Compose the data tables: indicators, costs, and costs by year where there are any."""
    every = (
        data_table(
            "data_indicators",
            "Veri Göstergeler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Hedef"),
                DataColumn("Kod"),
                DataColumn("Gösterge"),
                DataColumn("Birim"),
                DataColumn("Hedefe Etkisi", "number"),
                DataColumn("Dönem"),
                DataColumn("Değer", "number"),
            ),
            _indicator_rows(plan),
        ),
        data_table(
            "data_costs",
            "Veri Maliyetler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Hedef"),
                DataColumn("Ad"),
                DataColumn("Maliyet Tahmini", "money"),
            ),
            _cost_rows(plan),
        ),
        data_table(
            "data_costs_by_year",
            "Veri Yıllık Maliyetler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Hedef"),
                DataColumn("Ad"),
                DataColumn("Yıl"),
                DataColumn("Tutar", "money"),
            ),
            _year_rows(plan),
        ),
    )
    return tuple(table for table in every if table.rows or table.name != "data_costs_by_year")


def _indicator_rows(plan: Plan) -> Iterator[DataRow]:
    for card in plan.cards:
        directorate = plan.directorates[card.directorate].name
        for item in card.indicators:
            head = (directorate, card.objective, item.code, item.name, item.unit, item.weight)
            for period, value in item.values.items():
                yield f"{item.code}/{period}", (*head, period, value)


def _cost_rows(plan: Plan) -> Iterator[DataRow]:
    titles = {objective.code: objective.title for objective in plan.objectives}
    for card in plan.cards:
        name = plan.directorates[card.directorate].name
        path = f"{card.objective}/cost_estimate"
        yield path, (name, card.objective, titles[card.objective], card.cost_estimate)


def _year_rows(plan: Plan) -> Iterator[DataRow]:
    titles = {objective.code: objective.title for objective in plan.objectives}
    for card in plan.cards:
        name = plan.directorates[card.directorate].name
        for year, amount in card.costs.items():
            path = f"{card.objective}/cost/{year}"
            yield path, (name, card.objective, titles[card.objective], year, amount)
    general = plan.strategic_general_costs
    for year, amount in general.administration.items() if general is not None else ():
        yield f"administration/{year}", ("", "", _ADMINISTRATION, year, amount)
