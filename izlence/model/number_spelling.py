"""How a number that somebody wrote in another way is spelled in the plan: digits and a decimal point."""

from __future__ import annotations

import re
from decimal import Decimal

from izlence.language import lower

_SPACE_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])[\s'’](?=[0-9]{3}(?![0-9]))")
_RIGHT = re.compile(r"-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:_[0-9]{3})+)(?:\.[0-9]+)?")
_ONE_GROUP = re.compile(r"-?[1-9][0-9]{0,2}([.,])[0-9]{3}")
_DOT_GROUPS = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMA_GROUPS = re.compile(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"-?(?:0|[1-9][0-9]*),[0-9]+")
MAGNITUDE = re.compile(r"(.*[0-9])\s*(bin|milyon|milyar|trilyon)\b")
_ZEROS = {"bin": 3, "milyon": 6, "milyar": 9, "trilyon": 12}


def spell(text: str, dot_parts_thousands: bool = False) -> str | None:
    """Give the plan's spelling of a number in Turkish or English writing; None where it is none or ambiguous."""
    text = _SPACE_BETWEEN_DIGITS.sub("", text.strip())
    if match := MAGNITUDE.fullmatch(lower(text)):
        return _multiplied(match[1].strip(), _ZEROS[match[2]])
    if match := _ONE_GROUP.fullmatch(text):
        return text.replace(match[1], "") if dot_parts_thousands else None
    if _RIGHT.fullmatch(text):
        return text
    if _DOT_GROUPS.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    if _DECIMAL_COMMA.fullmatch(text):
        return text.replace(",", ".")
    return text.replace(",", "") if _COMMA_GROUPS.fullmatch(text) else None


def _multiplied(text: str, zeros: int) -> str | None:
    number = spell(text)
    if number is None:
        return None
    return spell_value(Decimal(number.replace("_", "")).scaleb(zeros))


def spell_value(number: Decimal) -> str:
    """Spell a number with all its digits, without zeros at the end of its decimals."""
    text = f"{number:f}"
    whole, _, fraction = text.rstrip("0").partition(".") if "." in text else (text, "", "")
    return _as_decimal(whole, fraction) if fraction else whole


def ambiguous_spellings(text: str) -> dict[str, str] | None:
    """Give both spellings of a number whose one dot or comma stands before three digits; None where there is no doubt."""
    match = _ONE_GROUP.fullmatch(text)
    if match is None:
        return None
    whole, _, fraction = text.partition(match[1])
    return {
        "whole": whole + fraction,
        "grouped": f"{whole}_{fraction}",
        "decimal": _as_decimal(whole, fraction),
    }


def _as_decimal(whole: str, fraction: str) -> str:
    """Spell a decimal so that it cannot be taken for thousands: not with exactly three digits after the point."""
    shorter = fraction.rstrip("0")
    if not shorter:
        return whole
    text = f"{whole}.{shorter}"
    return text + "0" if _ONE_GROUP.fullmatch(text) else text
