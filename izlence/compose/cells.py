"""How a figure is printed: Turkish digits, the sign of the unit, a dash where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal

from izlence.compose.document import Cell
from izlence.language import format_number
from izlence.model.frame import Look
from izlence.model.period import parse_period
from izlence.model.records import NOT_WRITTEN, Amount, Note, Value

NOT_AVAILABLE = "-"
NO_BREAK_SPACE = "\u00a0"
PERCENT_UNIT = "%"
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
PercentSide = Literal["before", "after"]


def value_cell(value: Value, unit: str, percent: PercentSide, path: str) -> Cell:
    """Print an indicator's value in its unit, with the decimals it was written with."""
    if value is None:
        return Cell(NOT_AVAILABLE, None, "percent" if unit == PERCENT_UNIT else "number", path)
    text = format_number(value)
    if unit != PERCENT_UNIT:
        return Cell(text, value, "number", path)
    return Cell(f"%{text}" if percent == "before" else f"{text}%", value, "percent", path)


def amount_cell(amount: Amount, currency: str, path: str = "", terms: tuple[str, ...] = ()) -> Cell:
    """Print an amount with its currency; what is not written stays blank."""
    if amount is NOT_WRITTEN:
        return Cell("", None, "money", path, terms)
    if not isinstance(amount, Decimal):
        return Cell(NOT_AVAILABLE, None, "money", path, terms)
    text = f"{format_number(amount)}{NO_BREAK_SPACE}{currency}"
    return Cell(text, amount, "money", path, terms)


def period_heading(period: str, look: Look) -> str:
    """Head a column of values: the plan's own wording, or the usual one."""
    own = look.period_headings.get(period)
    if own is not None:
        return own
    parsed = parse_period(period)
    return parsed.heading if parsed else period


def note_marks(notes: Sequence[Note]) -> dict[str, str]:
    """Give each note its mark: the one it was given, or a raised number by its position."""
    return {
        note.id: note.mark if note.mark is not None else str(position).translate(_SUPERSCRIPT)
        for position, note in enumerate(notes, 1)
    }


def mark_after_name(note_id: str, marks: dict[str, str], notes: Iterable[Note]) -> str:
    """Give the mark as it stands after a name: a raised number keeps a space, asterisks follow at once."""
    if not note_id:
        return ""
    mark = marks[note_id]
    numbered = any(note.id == note_id and note.mark is None for note in notes)
    return f"{NO_BREAK_SPACE}{mark}" if numbered else mark
