"""The figures that prose names, as text."""

from __future__ import annotations

from decimal import Decimal

from izlence.compose.amounts import AmountStyle
from izlence.compose.cells import PERCENT_UNIT, amount_cell, value_cell
from izlence.compute.figures import Figures
from izlence.compute.placeholder import Answer, placeholder
from izlence.language import format_number
from izlence.model.plan import Plan


class Answers:
    """Answers placeholders with the printed text; the same name is looked up once."""

    def __init__(self, plan: Plan, figures: Figures, style: AmountStyle) -> None:
        self._plan, self._figures, self._style = plan, figures, style
        self._known: dict[str, str | None] = {}

    def text(self, name: str) -> str | None:
        """Give the text that a placeholder stands for; None where there is none."""
        if name not in self._known:
            answer = placeholder(name, self._plan, self._figures)
            self._known[name] = None if answer is None else self._print(answer)
        return self._known[name]

    def _print(self, answer: Answer) -> str:
        value = answer.value
        if isinstance(value, str):
            return value
        if answer.kind == "amount":
            return amount_cell(value, self._style.currency).text
        if answer.kind == "percent":
            return value_cell(value, PERCENT_UNIT, self._style.percent, "").text
        if answer.kind == "value":
            return value_cell(value, answer.unit, self._style.percent, "").text
        return format_number(value) if isinstance(value, Decimal) else ""
