"""Formulas between indicators: `PG4.4.1.1 / PG4.4.1.3`, read into a tree and computed, never run as code."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache

from izlence.model.records import Value

_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<code>[A-Z]{1,3}[1-9]\d*(?:\.[1-9]\d*)*(?![\w.,]))"
    r"|(?P<number>\d{1,18}(?:\.\d{1,18})?(?![\w.,]))"
    r"|(?P<sign>[-+*/()])",
    re.ASCII,
)
_DEEPEST = 16  # brackets in brackets: more than a person writes, less than Python's stack holds
_LARGEST = 40  # digits before the point; leaves WIDE room for the decimals a value is rounded to

WIDE = Context(prec=60, traps=[])
"""Arithmetic that holds the product of three 18-digit amounts and answers NaN or Infinity instead of raising."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the formula."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Operand:
    """An indicator named in the formula."""

    code: str


@dataclass(frozen=True, slots=True)
class Chain:
    """Terms or factors worked out from left to right; flat, so that a long sum is not a deep tree."""

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


Expression = Number | Operand | Chain


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that could be read, with the codes it names in order."""

    expression: Expression
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Malformed:
    """A text that is no formula; `position` counts characters from 1 to the first that does not fit."""

    position: int


@lru_cache(maxsize=4096)
def parse_formula(text: str) -> Formula | Malformed:
    """Read a formula: codes, numbers with a decimal point, + - * / and brackets."""
    reader = _Reader(text)
    try:
        expression = reader.sum(0)
        reader.expect_end()
    except _MalformedError as malformed:
        return Malformed(malformed.position)
    return Formula(expression, tuple(reader.codes))


def evaluate(expression: Expression, lookup: Callable[[str], Value]) -> Value:
    """Compute a formula; None when a value is not available, a divisor is zero or the result is beyond sense."""
    result = _value(expression, lookup)
    if result is None or not result.is_finite() or result.adjusted() > _LARGEST:
        return None
    return result


def _value(expression: Expression, lookup: Callable[[str], Value]) -> Value:
    if isinstance(expression, Operand):
        return lookup(expression.code)
    if isinstance(expression, Number):
        return expression.value
    result = _value(expression.first, lookup)
    for sign, node in expression.rest:
        right = _value(node, lookup)
        if result is None or right is None:
            return None
        result = _OPERATIONS[sign](result, right)
    return result


_OPERATIONS: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": WIDE.add,
    "-": WIDE.subtract,
    "*": WIDE.multiply,
    "/": WIDE.divide,
}


class _MalformedError(Exception):
    """Leaves the reader at the first character that does not fit; never leaves this module."""

    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


class _Reader:
    """Reads one formula by recursive descent: a sum of products of numbers, codes and bracketed sums."""

    def __init__(self, text: str) -> None:
        self.tokens = _tokens(text)
        self.next = 0
        self.codes: list[str] = []

    def sum(self, depth: int) -> Expression:
        return self._chain("+-", self._product, depth)

    def expect_end(self) -> None:
        if self.tokens[self.next][0] != "end":
            raise _MalformedError(self._position())

    def _product(self, depth: int) -> Expression:
        return self._chain("*/", self._atom, depth)

    def _chain(self, signs: str, read: Callable[[int], Expression], depth: int) -> Expression:
        first = read(depth)
        rest: list[tuple[str, Expression]] = []
        while self.tokens[self.next][1] in tuple(signs):
            sign = self._take()[1]
            rest.append((sign, read(depth)))
        return Chain(first, tuple(rest)) if rest else first

    def _atom(self, depth: int) -> Expression:
        position = self._position()
        kind, text, _ = self._take()
        if kind == "code":
            self.codes.append(text)
            return Operand(text)
        if kind == "number":
            return Number(Decimal(text))
        if text != "(" or depth == _DEEPEST:
            raise _MalformedError(position)
        inner = self.sum(depth + 1)
        if self.tokens[self.next][1] != ")":
            raise _MalformedError(self._position())
        self._take()
        return inner

    def _take(self) -> tuple[str, str, int]:
        token = self.tokens[self.next]
        self.next = min(self.next + 1, len(self.tokens) - 1)
        return token

    def _position(self) -> int:
        return self.tokens[self.next][2]


def _tokens(text: str) -> list[tuple[str, str, int]]:
    """Cut the text into kind, text and position; what fits nothing becomes the token "stray"."""
    tokens: list[tuple[str, str, int]] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            tokens.append(("stray", "", at + 1))
            break
        if match.lastgroup != "space":
            tokens.append((match.lastgroup or "", match.group(), at + 1))
        at = match.end()
    tokens.append(("end", "", len(text) + 1))
    return tokens
