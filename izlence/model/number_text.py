"""Why a text is not accepted as a number, and how the number should be written. Nothing is ever converted by it."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from izlence import limits
from izlence.language import lower
from izlence.model import number_rules as rules
from izlence.model.number_around import Trouble, ambiguous, around_number, currency, magnitude, percent, words
from izlence.model.number_spelling import spell, spell_value

_LONGEST = 100  # no number is longer, and patterns run over no more than this
_SHOWN = 60
_SIGNS_OF_ABSENCE = ("", "-", "–", "—", "--", "---", ".", "..", "...", "…", "?", "/", "x", "~")
_WORDS_OF_ABSENCE = ("yok", "veri yok", "boş", "bilinmiyor", "belirsiz", "belli değil", "null", "none", "n/a")
_ABSENT = frozenset((*_SIGNS_OF_ABSENCE, *_WORDS_OF_ABSENCE))
_NOT_FINITE = re.compile(r"[-+]?\.?(?:inf|infinity|nan)|[-+]?∞", re.I)
_HEXADECIMAL = re.compile(r"0x([0-9a-f]+)", re.I)
_OCTAL = re.compile(r"0o([0-7]+)", re.I)
_TIME = re.compile(r"[0-9]{1,3}(?::[0-9]{1,2}){1,2}")
_EXPONENT = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)e[-+]?[0-9]{1,6}", re.I)
_WITH_SPACES = re.compile(r"-?[0-9]{1,3}(?:\s[0-9]{3})+(?:[.,][0-9]+)?")
_WITH_APOSTROPHES = re.compile(r"-?[0-9]{1,3}(?:[\s'’][0-9]{3})+(?:[.,][0-9]+)?")
_IN_BRACKETS = re.compile(r"\(\s*([0-9][0-9.,_]*)\s*\)")
_LETTERS_FOR_DIGITS = re.compile(r"-?(?=[^0-9]*[0-9])[0-9OoIlı][0-9OoIlı.,_]*")
_TO_DIGITS = str.maketrans("OoIlı", "00111")
_ODD_SIGN = re.compile(r"[+−–]\s?([0-9].*)")
_DOT_GROUPS = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMA_GROUPS = re.compile(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_COMMA = re.compile(r"-?[0-9]+,[0-9]+")
_BARE_POINT = re.compile(r"(-?)([0-9]*)\.([0-9]*)")
_LEADING_ZEROS = re.compile(r"-?0[0-9]+(?:\.[0-9]+)?")
_UNDERSCORES = re.compile(r"-?[0-9][0-9_]*(?:\.[0-9_]*)?")


def explain_number(text: str) -> Trouble:
    """Tell which rule a text breaks that stands where a number belongs, and the right spelling among its facts."""
    text = text.strip()
    rule, facts = _explain(text)
    written = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    return rule, {"written": written, **facts}


def _explain(text: str) -> Trouble:
    if lower(text) in _ABSENT:
        return rules.ABSENT, {}
    if len(text) > _LONGEST:
        digits_only = text.isascii() and text.replace("_", "").replace(".", "", 1).isdecimal()
        return (rules.TOO_LONG, {"limit": limits.DIGITS.value}) if digits_only else (rules.NOT_A_NUMBER, {})
    found = (explain(text) for explain in _IN_ORDER)
    rule, facts = next((trouble for trouble in found if trouble is not None), (rules.NOT_A_NUMBER, {}))
    return _over_limit(str(facts.get("right", ""))) or (rule, facts)


def _over_limit(number: str) -> Trouble | None:
    """Tell of a number that would be refused again, were it written as the hint says."""
    whole, _, decimals = number.lstrip("-").replace("_", "").partition(".")
    if len(decimals) > limits.DECIMALS.value:
        return rules.TOO_MANY_DECIMALS, {"limit": limits.DECIMALS.value}
    if len(whole) + len(decimals) > limits.DIGITS.value:
        return rules.TOO_LONG, {"limit": limits.DIGITS.value}
    return None


def _not_decimal(text: str) -> Trouble | None:
    """Explain what a programmer's notation makes of a text."""
    if _NOT_FINITE.fullmatch(text):
        return rules.NOT_FINITE, {}
    if match := _HEXADECIMAL.fullmatch(text):
        return rules.HEXADECIMAL, {"right": str(int(match[1], 16))}
    if match := _OCTAL.fullmatch(text):
        return rules.OCTAL, {"right": str(int(match[1], 8))}
    if _TIME.fullmatch(text):
        return rules.TIME, {}
    return _exponent(text) if _EXPONENT.fullmatch(text) else None


def _exponent(text: str) -> Trouble:
    number = Decimal(text)
    if number.adjusted() >= limits.DIGITS.value:
        return rules.TOO_LONG, {"limit": limits.DIGITS.value}
    return rules.EXPONENT, {"right": spell_value(number)}


def _separators(text: str) -> Trouble | None:
    """Explain dots, commas and spaces between digits."""
    ways = (
        (_WITH_SPACES, rules.SPACES),
        (_WITH_APOSTROPHES, rules.APOSTROPHES),
        (_DOT_GROUPS, rules.DOTS),
        (_COMMA_GROUPS, rules.COMMA_GROUPS),
        (_COMMA, rules.COMMA),
    )
    for pattern, rule in ways:
        if pattern.fullmatch(text) and (right := spell(text)) and right != text:
            return rule, {"right": right}
    return None


def _edges(text: str) -> Trouble | None:
    """Explain signs, zeros, points and underscores in wrong places."""
    if match := _ODD_SIGN.fullmatch(text):
        return around_number(match[1] if text[0] == "+" else "-" + match[1], rules.SIGN)
    if (match := _BARE_POINT.fullmatch(text)) and bool(match[2]) != bool(match[3]):
        whole = str(int(match[2] or "0"))
        return rules.BARE_POINT, {"right": f"{match[1]}{whole}.{match[3]}".rstrip(".")}
    if _LEADING_ZEROS.fullmatch(text):
        return rules.LEADING_ZEROS, {"right": spell_value(Decimal(text))}
    if _UNDERSCORES.fullmatch(text) and "_" in text and not spell(text):
        right = spell(re.sub("_", "", text).strip("."))
        return (rules.UNDERSCORES, {"right": right}) if right else None
    return None


def _brackets(text: str) -> Trouble | None:
    """Explain an accountant's minus: (5)."""
    match = _IN_BRACKETS.fullmatch(text)
    return around_number(match[1], rules.BRACKETS) if match else None


def _letters(text: str) -> Trouble | None:
    """Explain a number in which a letter was typed for the digit that looks like it."""
    if text.isascii() and not any(letter.isalpha() for letter in text):
        return None
    match = _LETTERS_FOR_DIGITS.fullmatch(text)
    return around_number(text.translate(_TO_DIGITS), rules.LETTERS) if match else None


def _plain(text: str) -> Trouble | None:
    """Explain a number that is spelled rightly and still came as text."""
    return (rules.IN_QUOTES, {"right": text}) if spell(text) == text else None


_IN_ORDER: tuple[Callable[[str], Trouble | None], ...] = (
    _not_decimal,
    ambiguous,
    currency,
    percent,
    magnitude,
    _separators,
    _edges,
    _plain,
    _brackets,
    _letters,
    words,
)
