"""The cards of a strategic plan's objectives, one a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from izlence.compose.anchors import page_anchor, page_bookmark
from izlence.compose.cells import amount_cell, mark_after_name, note_marks, period_heading, value_cell
from izlence.compose.document import (
    CardPage,
    CardRow,
    CardTable,
    Cell,
    Column,
    GoalCards,
    Heading,
    NoteLine,
    TextLine,
)
from izlence.compose.tables.making import Making
from izlence.model.amount import total
from izlence.model.frame import StrategyFrame
from izlence.model.plan import Plan
from izlence.model.records import Indicator, ObjectiveCard

ALL_DIRECTORATES = "Tüm Müdürlükler"


def cards_in_order(making: Making, frame: StrategyFrame) -> tuple[GoalCards, ...]:
    """Compose the cards as pages only: in the order of the plan, in one group without title."""
    cards = tuple(
        _page(card, making.plan, frame, page_bookmark(0, number))
        for number, card in enumerate(making.plan.cards, 1)
    )
    return (GoalCards("", "", "", 0, cards),)


def goal_cards(making: Making, frame: StrategyFrame) -> tuple[GoalCards, ...]:
    """Compose the cards by goal and objective."""
    plan, found = making.plan, []
    for position, goal in enumerate(plan.goals):
        objectives = [objective.code for objective in plan.objectives if objective.goal == goal.code]
        cards = [card for code in objectives for card in plan.cards if card.objective == code]
        pages = tuple(
            _page(card, plan, frame, page_bookmark(position, number)) for number, card in enumerate(cards, 1)
        )
        if pages:
            heading = page_bookmark(position, 0)
            found.append(GoalCards(goal.code, goal.title, page_anchor(goal.code), heading, pages))
    return tuple(found)


def _page(card: ObjectiveCard, plan: Plan, frame: StrategyFrame, bookmark: int) -> CardPage:
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
        risks=_lines(risk.text for risk in card.risks),
        activities=_lines(card.activities),
        cost_estimate=_cost_estimate(card, plan),
        findings=_lines(card.findings),
        needs=_lines(card.needs),
        notes=tuple(NoteLine(marks[note.id], " ", note.text) for note in card.notes),
        anchor=page_anchor(objective.code),
        bookmark=bookmark,
    )


def _cost_estimate(card: ObjectiveCard, plan: Plan) -> Cell:
    code = card.objective
    terms = tuple(f"{code}/cost/{year}" for year, amount in card.costs.items() if amount is not None)
    if total(card.costs.values()) != card.cost_estimate:
        terms = ()
    return amount_cell(card.cost_estimate, plan.institution.currency, f"{code}/cost_estimate", terms)


def _lines(texts: Iterable[str]) -> tuple[TextLine, ...]:
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
