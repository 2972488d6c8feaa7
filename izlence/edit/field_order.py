"""In which order a record's fields are written: first what it is, last what is long; the rest as its editor wrote it."""

from __future__ import annotations

from izlence.model.period import parse_period, period_order

# Where the fields stand that a line does not name: an editor may put a formula before its values or behind them.
_REST = "…"
_INDICATOR = ("code", "name", "unit", "weight", _REST, "parts")
_CODE_AND_TITLE = ("code", "title", _REST)
_BY_KIND: dict[str, tuple[str, ...]] = {
    "institution": ("name", _REST),
    "program": ("year", "title", _REST),
    "strategy": ("title", _REST),
    "goals": ("goals", "objectives"),
    "general-costs": ("to_fill", "stated_budget", _REST, "administration", "transfers"),
    "performance-target": (
        *("code", "objective", "title", "description", "to_fill", _REST, "look"),
        *("indicators", "monitoring_indicators", "activities", "economic_codes", "notes"),
    ),
    "objective-card": (
        *("code", "cooperating", "to_fill", _REST, "indicators", "risks", "activities"),
        *("cost_estimate", "findings", "needs", "notes"),
    ),
}
_BY_FIELD: dict[str, tuple[str, ...]] = {
    "indicators": _INDICATOR,
    "monitoring_indicators": _INDICATOR,
    "parts": _INDICATOR,
    "activities": ("code", "name", "kind", _REST),
    "notes": ("id", "mark", "text", _REST),
    "goals": _CODE_AND_TITLE,
    "objectives": _CODE_AND_TITLE,
    "columns": ("heading", "periods", _REST),
    "monitoring_columns": ("heading", "periods", _REST),
    "chapters": ("title", _REST, "sections"),
    "sections": ("title", "narrative", "content", "charts", _REST),
    "risks": ("risk", _REST, "controls"),
    "council_decision": ("date", "number", _REST),
    "administration": ("economic_codes", "off_budget", _REST),
    "transfers": ("economic_codes", "off_budget", _REST),
}


def field_order(kind: str, under: str, names: list[str]) -> list[int]:
    """Give the positions of a record's fields in the order to write them; `under` is the field it stands in, "" at the top.

    Values by period go by time. What a table does not name keeps its order, for it may have a meaning.
    """
    positions = list(range(len(names)))
    if names and all(parse_period(name) for name in names):
        return sorted(positions, key=lambda position: period_order(names[position]))
    order = _BY_FIELD.get(under, ()) if under else _BY_KIND.get(kind, ())
    if not order:
        return positions
    rest = order.index(_REST) if _REST in order else len(order)
    return sorted(
        positions, key=lambda position: order.index(names[position]) if names[position] in order else rest
    )
