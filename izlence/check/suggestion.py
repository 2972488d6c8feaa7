"""What a finding offers instead of a mistyped name: the variant of a rule that asks “did you mean”, the name in brackets."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from izlence.check.walk import nearest
from izlence.diagnostic import Rule


def with_near(rule: Rule, tr: str = "", en: str = "") -> Rule:
    """Give the variant of a rule whose hint offers the fact `suggestion`; `tr` and `en` are what its hint goes on with."""
    return replace(
        rule,
        tr=replace(rule.tr, hint=f"Bunu mu demek istediniz: {{suggestion}}?{tr}"),
        en=replace(rule.en, hint=f"Did you mean {{suggestion}}?{en}"),
    )


def in_brackets(name: str, known: Collection[str]) -> str:
    """Give the nearest known name as a hint has it in the middle of a sentence; nothing where none is near."""
    near = nearest(name, known)
    return f" ({near}?)" if near else ""
