"""What a flag's sentence is made of: a value as the reader of each language expects it, a reason that the plan gives."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from izlence.diagnostic import Fact, Rule, Wording
from izlence.diff.change import Value
from izlence.language import format_number, format_number_english, round_half_up

_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")
_LONGEST = 60


def both(name: str, value: Value, unit: str = "") -> dict[str, Fact]:
    """Give a value's fact for the Turkish sentence and, as `…_en`, for the English one."""
    tr, en = told(value, unit)
    return {name: tr, f"{name}_en": en}


def told(value: Value, unit: str = "") -> tuple[str, str]:
    """Write a value with its unit in both languages."""
    if isinstance(value, bool):
        return ("evet", "yes") if value else ("hayır", "no")
    if isinstance(value, str):
        return value, value
    if not isinstance(value, Decimal):
        return ("yok", "not available") if value is None else ("yazılmamış", "not written")
    tr, en = format_number(value), format_number_english(value)
    if unit == "%":
        return f"%{tr}", f"{en}%"
    return (f"{tr} {unit}", f"{en} {unit}") if unit else (tr, en)


def from_to(before: Value, after: Value, unit: str = "") -> dict[str, Fact]:
    """Give the facts of a value that is another now; the unit stands once, the percent sign at each."""
    return {**both("before", before, unit if unit == "%" else ""), **both("after", after, unit)}


def beginning(text: str) -> str:
    """Give a text's first words in one line; a reader of the plan's changes has no use for the names of placeholders."""
    text = " ".join(_PLACEHOLDER.sub("[…]", text).split())
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0].rstrip(".,;:") + "…"


def percent_of(difference: Decimal, whole: Decimal) -> Decimal:
    """Say how many percent of a whole a difference is, without its sign, to one decimal, or to none where that is nought."""
    percent = round_half_up(abs(difference) / whole * 100, 1)
    return percent.quantize(Decimal(1)) if percent == percent.to_integral_value() else percent


def with_reason(rule: Rule) -> Rule:
    """Give the variant of a rule that tells the reason which the plan gives; it weighs the same."""
    return replace(
        rule,
        tr=Wording(f"{rule.tr.message} Gerekçesi: “{{reason}}”", "Gerekçeyi değerlendirin."),
        en=Wording(f"{rule.en.message} Reason: “{{reason}}”", "Consider the reason."),
    )
