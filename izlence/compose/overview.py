"""What the web page says at once: the greatest figures and the cost by goal."""

from __future__ import annotations

from izlence.compose.answers import Answers
from izlence.compose.charts import compose_chart
from izlence.compose.document import Caption, Cell, Kind, Overview, OverviewFigure
from izlence.compose.tables.making import Making
from izlence.compute.placeholder import placeholder
from izlence.model.frame import ProgrammeFrame

_PROGRAMME = (
    "total_cost",
    "goal_count",
    "objective_count",
    "target_count",
    "indicator_count",
    "activity_count",
)
_STRATEGY = ("total_cost", "goal_count", "objective_count", "indicator_count", "directorate_count")


def overview(making: Making) -> Overview:
    """Compose the figures, each a placeholder that prose may name too, and a chart whose caption has no number."""
    plan = making.plan
    answers = Answers(plan, making.figures, making.style)
    figures = []
    for name in _PROGRAMME if isinstance(plan.frame, ProgrammeFrame) else _STRATEGY:
        answer = placeholder(name, plan, making.figures)
        if answer is not None and not isinstance(answer.value, str):
            kind: Kind = "money" if answer.kind == "amount" else "number"
            cell = Cell(answers.text(name) or "", answer.value, kind)
            figures.append(OverviewFigure(making.wording.overview[name], cell))
    chart = compose_chart("cost-by-goal", making, lambda title: Caption("", 0, title, "", 0))
    return Overview(tuple(figures), chart)
