"""What can be wrong with a number as it is written; `number_text` finds which, docs/numbers.md has the whole table."""

from izlence.model.number_rules.beside import (
    BRACKETS,
    CURRENCY,
    LETTERS,
    MAGNITUDE,
    PERCENT,
    SIGN,
    WORDS,
)
from izlence.model.number_rules.instead import (
    ABSENT,
    IN_QUOTES,
    NOT_A_NUMBER,
    TOO_LONG,
    TOO_MANY_DECIMALS,
)
from izlence.model.number_rules.notation import (
    EXPONENT,
    HEXADECIMAL,
    LEADING_ZEROS,
    NOT_FINITE,
    OCTAL,
    TIME,
)
from izlence.model.number_rules.separators import (
    AMBIGUOUS_COMMA,
    AMBIGUOUS_DOT,
    APOSTROPHES,
    BARE_POINT,
    COMMA,
    COMMA_GROUPS,
    DOTS,
    SPACES,
    UNDERSCORES,
)

__all__ = [
    "ABSENT",
    "AMBIGUOUS_COMMA",
    "AMBIGUOUS_DOT",
    "APOSTROPHES",
    "BARE_POINT",
    "BRACKETS",
    "COMMA",
    "COMMA_GROUPS",
    "CURRENCY",
    "DOTS",
    "EXPONENT",
    "HEXADECIMAL",
    "IN_QUOTES",
    "LEADING_ZEROS",
    "LETTERS",
    "MAGNITUDE",
    "NOT_A_NUMBER",
    "NOT_FINITE",
    "OCTAL",
    "PERCENT",
    "SIGN",
    "SPACES",
    "TIME",
    "TOO_LONG",
    "TOO_MANY_DECIMALS",
    "UNDERSCORES",
    "WORDS",
]
