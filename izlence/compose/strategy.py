"""Compose a strategic plan's objective cards, one a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from izlence.compose.cells import amount_cell, mark_after_name, note_marks, period_heading, value_cell
from izlence.compose.document import (
    CardPage,
    CardRow,
    CardTable,
    Cell,
    Column,
    DataColumn,
    DataTable,
    Heading,
    NoteLine,
    StrategyDocument,
    TextLine,
)
from izlence.model.plan import Indicator, ObjectiveCard, Plan, StrategyFrame

ALL_DIRECTORATES = "Tüm Müdürlükler"


def compose_strategy(plan: Plan, frame: StrategyFrame) -> StrategyDocument:
    """Compose the whole document; the plan has passed its checks."""
    return StrategyDocument(
        title=frame.title,
        institution=plan.institution.name,
        period=plan.period,
        language=plan.institution.language,
        pages=tuple(_page(card, plan, frame) for card in plan.cards),
        data=_data(plan),
    )


def _page(card: ObjectiveCard, plan: Plan, frame: StrategyFrame) -> CardPage:
    objective = next(item for item in plan.objectives if item.code == card.objective)
    goal = next(item for item in plan.goals if item.code == objective.goal)
    marks = note_marks(card.notes)
    return CardPage(
        code=objective.code,
        directorate_folder=card.directorate,
        directorate=plan.directorates[card.directorate].name,
        goal_code=goal.code,
        goal=goal.title,
        objective=objective.title,
        cooperating=_cooperating(card, plan),
        indicators=_table(card, frame, marks),
        risks=_lines(card.risks),
        activities=_lines(card.activities),
        cost_estimate=amount_cell(
            card.cost_estimate, plan.institution.currency, f"{objective.code}/cost_estimate"
        ),
        findings=_lines(card.findings),
        needs=_lines(card.needs),
        notes=tuple(NoteLine(marks[note.id], " ", note.text) for note in card.notes),
    )


def _lines(texts: Sequence[str]) -> tuple[TextLine, ...]:
    return tuple(map(TextLine, texts))


def _cooperating(card: ObjectiveCard, plan: Plan) -> str:
    if card.cooperating == "all":
        return ALL_DIRECTORATES
    return ", ".join(plan.directorates[folder].name for folder in card.cooperating) or "-"


def _table(card: ObjectiveCard, frame: StrategyFrame, marks: dict[str, str]) -> CardTable:
    periods = (frame.baseline, *frame.years)
    headings = tuple(Heading(period_heading(period, frame.look)) for period in periods)
    return CardTable(
        name="indicators",
        title="Performans Göstergeleri",
        description=f"{card.objective} performans göstergeleri, hedefe etkileri ve yıllara göre değerleri",
        columns=(
            Column("label", "Performans Göstergeleri"),
            Column("weight", "Hedefe Etkisi (%)", "percent"),
            *(
                Column("values", heading.heading, "number", "", position)
                for position, heading in enumerate(headings)
            ),
            Column("monitoring_frequency", "İzleme Sıklığı"),
            Column("reporting_frequency", "Raporlama Sıklığı"),
        ),
        headings=headings,
        rows=tuple(_row(indicator, periods, card, frame, marks) for indicator in card.indicators),
    )


def _row(
    indicator: Indicator,
    periods: Sequence[str],
    card: ObjectiveCard,
    frame: StrategyFrame,
    marks: dict[str, str],
) -> CardRow:
    return CardRow(
        code=indicator.code,
        name=indicator.name,
        mark=mark_after_name(indicator.note, marks, card.notes),
        unit=indicator.unit,
        weight=value_cell(indicator.weight, "%", frame.percent, f"{indicator.code}/weight"),
        values=_values(indicator, periods, frame),
        monitoring_frequency=indicator.monitoring_frequency,
        reporting_frequency=indicator.reporting_frequency,
    )


def _values(indicator: Indicator, periods: Sequence[str], frame: StrategyFrame) -> tuple[Cell, ...]:
    return tuple(
        value_cell(indicator.values[period], indicator.unit, frame.percent, f"{indicator.code}/{period}")
        for period in periods
    )


def _data(plan: Plan) -> tuple[DataTable, ...]:
    return (
        DataTable(
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
            tuple(_indicator_rows(plan)),
        ),
        DataTable(
            "data_costs",
            "Veri Maliyetler",
            (
                DataColumn("Müdürlük"),
                DataColumn("Hedef"),
                DataColumn("Ad"),
                DataColumn("Maliyet Tahmini", "money"),
            ),
            tuple(_cost_rows(plan)),
        ),
    )


def _indicator_rows(plan: Plan) -> Iterator[tuple[str | Decimal | None, ...]]:
    for card in plan.cards:
        directorate = plan.directorates[card.directorate].name
        for item in card.indicators:
            for period, value in item.values.items():
                yield (
                    directorate,
                    card.objective,
                    item.code,
                    item.name,
                    item.unit,
                    item.weight,
                    period,
                    value,
                )


def _cost_rows(plan: Plan) -> Iterator[tuple[str | Decimal | None, ...]]:
    titles = {objective.code: objective.title for objective in plan.objectives}
    for card in plan.cards:
        name = plan.directorates[card.directorate].name
        yield (name, card.objective, titles[card.objective], card.cost_estimate)
