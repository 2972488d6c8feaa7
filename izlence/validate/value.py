"""Explain a single value that does not fit: of the wrong type, misspelt, too long, out of bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from izlence.diagnostic import Fact, Rule
from izlence.model.number_text import explain_number
from izlence.validate import rules, value_rules
from izlence.validate.fields import about_field
from izlence.validate.nearest import nearest_choice, right_code, right_name, right_period
from izlence.validate.refusal import Refusal

Trouble = tuple[Rule, Mapping[str, Fact]]

_SHOWN = 60
_NUMBERS = ("value", "amount", "known_amount")
_NAMES = ("folder_name", "note_id")


def explain_value(refusal: Refusal) -> Trouble:
    """Tell which rule a refused value breaks, with the facts of its sentence."""
    explain = _EXPLAIN.get(refusal.keyword)
    rule, facts = (
        explain(refusal) if explain else (_WITHOUT_FACTS.get(refusal.keyword, rules.NOT_ACCEPTED), {})
    )
    field = next((step for step in reversed(refusal.path) if isinstance(step, str)), "")
    return rule, {**about_field(field, refusal.schema), "written": _shown(refusal.value), **facts}


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = value if isinstance(value, str) else str(value) if isinstance(value, Decimal) else ""
    text = " ".join(text[: _SHOWN + 1].splitlines())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _wrong_type(refusal: Refusal) -> Trouble:
    value, wanted = refusal.value, refusal.schema["type"]
    if value is None:
        return _nothing_written(refusal)
    if wanted in ("array", "object"):
        return _no_container(refusal, wanted)
    if isinstance(value, dict | list):
        return rules.SINGLE_VALUE_EXPECTED, {}
    definition = refusal.schema.get("definition", "")
    if _is_code(definition) or definition in ("period", *_MISSPELT_WHATEVER_TYPE):
        return _misspelt(refusal)
    if wanted == "boolean":
        return value_rules.TRUE_OR_FALSE_EXPECTED, {}
    return _not_a_number(refusal) if "number" in wanted else (rules.TEXT_EXPECTED, {})


def _no_container(refusal: Refusal, wanted: str) -> Trouble:
    if wanted == "array":
        return rules.LIST_EXPECTED, {}
    if isinstance(refusal.path[-1], int) and "required" in refusal.schema:
        return rules.FIELDS_EXPECTED_OF_ITEM, {"fields": tuple(refusal.schema["required"])}
    return rules.FIELDS_EXPECTED, {}


def _nothing_written(refusal: Refusal) -> Trouble:
    if refusal.schema.get("definition") != "known_amount":
        name = refusal.path[-1] if refusal.path else 0
        # An item of a list has no line of its own to show, a list or a mapping takes several.
        has_line = isinstance(name, str) and not str(about_field(name, refusal.schema)["line"]).endswith(":")
        return rules.NOTHING_WRITTEN_LIKE if has_line else rules.NOTHING_WRITTEN, {}
    whole = str(refusal.path[-2])
    return value_rules.NULL_AMONG_AMOUNTS, {
        "whole": whole,
        "unknown": _UNKNOWN_WHOLE.get(whole, f"{whole}: null"),
    }


_UNKNOWN_WHOLE = {"economic_codes": "budget: null"}


def _not_a_number(refusal: Refusal) -> Trouble:
    if isinstance(refusal.value, str):
        return explain_number(refusal.value)
    return rules.NUMBER_EXPECTED, _example(refusal)


def _misspelt(refusal: Refusal) -> Trouble:
    definition, text = refusal.schema.get("definition", ""), _shown(refusal.value)
    if definition in _NUMBERS:
        return explain_number(refusal.value)
    if not text.strip():
        return value_rules.EMPTY_TEXT, {}
    if _is_code(definition):
        code, is_near = right_code(text, refusal.schema)
        return value_rules.MALFORMED_CODE_NEAR if is_near else value_rules.MALFORMED_CODE, {"example": code}
    if definition in _NAMES:
        return value_rules.MALFORMED_NAME, {"example": right_name(text, refusal.schema)}
    if definition not in _MISSPELT_WHATEVER_TYPE and _has_only_edges_wrong(refusal):
        return value_rules.SPACE_AT_EDGE, {}
    return _misspelt_otherwise(refusal, definition, text)


def _misspelt_otherwise(refusal: Refusal, definition: str, text: str) -> Trouble:
    if definition == "period" and (period := right_period(text)):
        return value_rules.MALFORMED_PERIOD_NEAR, {"suggestion": period}
    return _MISSPELT.get(definition, value_rules.MALFORMED_VALUE), _example(refusal)


def _has_only_edges_wrong(refusal: Refusal) -> bool:
    inner = refusal.value.strip() if isinstance(refusal.value, str) else ""
    return inner not in ("", refusal.value) and bool(re.search(refusal.schema["pattern"], inner))


_MISSPELT_WHATEVER_TYPE = ("date", "decision_number")
_MISSPELT = {
    "date": value_rules.MALFORMED_DATE,
    "period": value_rules.MALFORMED_PERIOD,
    "formula": value_rules.MALFORMED_FORMULA,
    "line": value_rules.SEVERAL_LINES,
}


def _is_code(definition: str) -> bool:
    return definition.endswith("_code") or definition == "indicator_reference"


def _example(refusal: Refusal) -> dict[str, Fact]:
    return {"example": str(refusal.schema["examples"][0])}


def _not_in_list(refusal: Refusal) -> Trouble:
    if refusal.value is None:
        return _nothing_written(refusal)
    if isinstance(refusal.value, dict | list):
        return rules.SINGLE_VALUE_EXPECTED, {}
    allowed = tuple(refusal.schema["enum"])
    suggestion = nearest_choice(_shown(refusal.value), allowed)
    if suggestion:
        return value_rules.NOT_IN_LIST_NEAR, {"allowed": allowed, "suggestion": suggestion}
    return value_rules.NOT_IN_LIST, {"allowed": allowed}


def _too_long(refusal: Refusal) -> Trouble:
    return value_rules.TOO_LONG, {"length": len(refusal.value), "limit": refusal.schema["maxLength"]}


def _out_of_bounds(refusal: Refusal) -> Trouble:
    if refusal.schema.get("definition") == "period":
        return value_rules.MALFORMED_PERIOD, {}
    if "maximum" not in refusal.schema:
        return value_rules.NEGATIVE_AMOUNT, {}
    # As text, because a year's digits are not parted by dots.
    bounds = {bound: str(refusal.schema[bound]) for bound in ("minimum", "maximum")}
    return value_rules.OUT_OF_RANGE, bounds


def _repeated(refusal: Refusal) -> Trouble:
    seen: set[str] = set()
    repeated = ""
    for item in refusal.value:
        if repr(item) in seen:
            repeated = _shown(item)
            break
        seen.add(repr(item))
    return rules.REPEATED_ITEM, {"repeated": repeated}


_WITHOUT_FACTS = {"minLength": value_rules.EMPTY_TEXT, "minItems": rules.EMPTY_LIST}
_EXPLAIN: dict[str, Callable[[Refusal], Trouble]] = {
    "type": _wrong_type,
    "enum": _not_in_list,
    "pattern": _misspelt,
    "maxLength": _too_long,
    "minimum": _out_of_bounds,
    "maximum": _out_of_bounds,
    "uniqueItems": _repeated,
}
