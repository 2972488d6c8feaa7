"""What is written around a number: a currency, a percent sign, a word; and the number that can be read in two ways."""

from __future__ import annotations

import re
from collections.abc import Mapping

from izlence.diagnostic import Fact, Rule
from izlence.language import lower
from izlence.model import number_rules as rules
from izlence.model.number_spelling import MAGNITUDE, ambiguous_spellings, spell

Trouble = tuple[Rule, Mapping[str, Fact]]

_CURRENCY = r"₺|TL|TRY|lira|\$|USD|€|EUR|avro|£"
_WITH_CURRENCY = re.compile(rf"(?:{_CURRENCY})\s*([-0-9].*)|([-0-9].*?)\s*(?:{_CURRENCY})\.?", re.I)
_WITH_PERCENT = re.compile(r"(?:%|yüzde)\s*([-0-9].*)|([-0-9].*?)\s*%", re.I)
_WITH_WORDS = re.compile(r"([^0-9]*?)(-?[0-9](?:[0-9.,_]*[0-9])?)([^0-9]*)")


def currency(text: str) -> Trouble | None:
    """Explain an amount with its currency."""
    match = _WITH_CURRENCY.fullmatch(text)
    # Kuruş has two digits, so three digits after a dot or comma can only be thousands of an amount.
    right = spell(match[1] or match[2], dot_parts_thousands=True) if match else None
    return (rules.CURRENCY, {"right": right}) if right else None


def percent(text: str) -> Trouble | None:
    """Explain a value with its percent sign."""
    match = _WITH_PERCENT.fullmatch(text)
    return around_number(match[1] or match[2], rules.PERCENT) if match else None


def magnitude(text: str) -> Trouble | None:
    """Explain a number that a word shortens: 1,5 milyon."""
    right = spell(text) if MAGNITUDE.search(lower(text)) else None
    return (rules.MAGNITUDE, {"right": right}) if right else None


def words(text: str) -> Trouble | None:
    """Explain a number with a unit or a remark beside it."""
    match = _WITH_WORDS.fullmatch(text)
    extra = " … ".join(part.strip() for part in (match[1], match[3]) if part.strip()) if match else ""
    if match is None or extra in ("", "+", "−", "–", ".", ",") or MAGNITUDE.search(lower(text)):
        return None
    return around_number(match[2], rules.WORDS, extra=extra)


def around_number(inner: str, rule: Rule, **facts: Fact) -> Trouble | None:
    """Explain what stands around a number, unless the number itself can be read in two ways."""
    if trouble := ambiguous(inner):
        return trouble
    right = spell(inner)
    return (rule, {"right": right, **facts}) if right else None


def ambiguous(text: str) -> Trouble | None:
    """Explain a number whose dot or comma may part thousands as well as decimals."""
    spellings = ambiguous_spellings(text)
    if spellings is None:
        return None
    rule = rules.AMBIGUOUS_DOT if "." in text else rules.AMBIGUOUS_COMMA
    return rule, spellings
