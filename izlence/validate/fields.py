"""Explain a mapping whose fields do not fit: unknown ones, missing ones, or a file of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from izlence.diagnostic import Diagnostic, Fact, Origin, Rule
from izlence.model.period import parse_period
from izlence.validate import rules
from izlence.validate.nearest import nearest_field, right_period
from izlence.validate.refusal import Refusal
from izlence.validate.value_rules import (
    MALFORMED_ECONOMIC_CODE,
    MALFORMED_ECONOMIC_CODE_NEAR,
    MALFORMED_PERIOD_KEY,
    MALFORMED_PERIOD_KEY_NEAR,
    MALFORMED_SOURCE_KEY,
    MALFORMED_YEAR_KEY,
)

_MOST_SUGGESTIONS = (
    20  # looking for near names is slow, and a file with more unknown fields needs another kind of help
)

_NEEDS_NO_QUOTES = re.compile(r"(?:[^\W\d_][\w .,()/-]*)?")

_KEY_RULES: Mapping[str | int, Rule] = {
    "economic_codes": MALFORMED_ECONOMIC_CODE,
    "off_budget": MALFORMED_SOURCE_KEY,
    "off_budget_sources": MALFORMED_SOURCE_KEY,
    "cost_estimate": MALFORMED_YEAR_KEY,
    "administration": MALFORMED_YEAR_KEY,
}


def explain_fields(refusal: Refusal, file: str, code: str = "") -> Iterator[Diagnostic]:
    """Give a diagnostic for each unknown field, and for each missing one that no unknown one was meant for.

    `code` is the plan code that they speak of.
    """
    if "patternProperties" in refusal.schema:
        yield from _keys(refusal, file, code)
        return
    properties: Mapping[str, Any] = refusal.schema["properties"]
    absent = {name: schema for name, schema in properties.items() if name not in refusal.value}
    # Periods beside a `values:` without a value are told there: they are not pushed in.
    is_flat = refusal.value.get("values", "") is None
    unknown = [key for key in refusal.value if key not in properties and not (is_flat and parse_period(key))]
    meant = {key: nearest_field(key, properties) for key in unknown[:_MOST_SUGGESTIONS]}
    meant = {key: name for key, name in meant.items() if name in absent}
    if not refusal.path and unknown and len(absent) == len(properties) and not meant:
        yield Diagnostic(rules.WRONG_KIND, Origin(file), about_file(refusal.schema), code)
        return
    origin = Origin(file, refusal.path)
    lacking = [
        name for name in refusal.schema.get("required", ()) if name in absent and name not in meant.values()
    ]
    if len(unknown) == len(lacking) == 1 and not meant:
        # Under an unlike name: a field in other words, of which the missing one is likelier than any other.
        facts = {
            "field": unknown[0],
            "missing": lacking[0],
            "title": about_field(lacking[0], properties[lacking[0]])["title"],
        }
        yield Diagnostic(rules.UNKNOWN_FIELD_IN_PLACE, origin.key(unknown[0]), facts, code)
        return
    allowed = tuple(absent)
    for key in unknown:
        yield _unknown(key, meant.get(key, ""), allowed, origin, code)
    for name in lacking:
        yield Diagnostic(rules.MISSING_FIELD, origin, about_field(name, properties[name]), code)


def about_file(schema: Mapping[str, Any]) -> dict[str, Fact]:
    """Give the facts about a whole file: what it should be and which fields it has."""
    return {"title": schema["title"], "allowed": tuple(schema["properties"])}


def about_field(name: str, schema: Mapping[str, Any]) -> dict[str, Fact]:
    """Give the facts about a field from its schema."""
    return {
        "field": name,
        "title": schema.get("title", name),
        "description": schema.get("description", ""),
        "line": f"{name}: {_example(schema)}".rstrip(),
    }


def _example(schema: Mapping[str, Any]) -> str:
    """Give a field's example as it is written on the field's line; nothing where it takes several lines."""
    example = next(iter(schema.get("examples", ())), "")
    if not isinstance(example, str):
        return "" if isinstance(example, dict | list) else str(example)
    return example if _NEEDS_NO_QUOTES.fullmatch(example) else f'"{example}"'


def _unknown(key: str, meant: str, allowed: tuple[str, ...], origin: Origin, code: str) -> Diagnostic:
    if meant:
        return Diagnostic(
            rules.UNKNOWN_FIELD_NEAR, origin.key(key), {"field": key, "suggestion": meant}, code
        )
    return Diagnostic(rules.UNKNOWN_FIELD, origin.key(key), {"field": key, "allowed": allowed}, code)


def _keys(refusal: Refusal, file: str, code: str) -> Iterator[Diagnostic]:
    """Explain the keys of a mapping that has no fixed fields: periods, or economic codes."""
    rule = _KEY_RULES.get(refusal.path[-1], MALFORMED_PERIOD_KEY)
    pattern = "|".join(refusal.schema["patternProperties"])
    for key in refusal.value:
        if not re.search(pattern, key):
            near, facts = _near(rule, key)
            yield Diagnostic(near, Origin(file, refusal.path).key(key), {"written": key, **facts}, code)


def _near(rule: Rule, key: str) -> tuple[Rule, dict[str, Fact]]:
    """Offer what a misspelt key most likely means, where that is clear."""
    if rule is MALFORMED_PERIOD_KEY and (period := right_period(key)):
        return MALFORMED_PERIOD_KEY_NEAR, {"suggestion": period}
    if rule is MALFORMED_ECONOMIC_CODE and (code := re.fullmatch(r"\W*0?([1-9])\W*", key)):
        return MALFORMED_ECONOMIC_CODE_NEAR, {"suggestion": f"0{code[1]}"}
    return rule, {}
