"""All checks by grade: those that always run, the strict ones before publication, those on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from typing import Any

from izlence.check import across, book, codes, governance, judgement, money, structure, texts, values
from izlence.check.rule import AcrossCheck, Check, Wanted, rules_of
from izlence.diagnostic import Rule

_THEMES = (structure, codes, values, money, texts, book)
ALWAYS: tuple[Check, ...] = tuple(chain.from_iterable(theme.CHECKS for theme in _THEMES))
STRICT: tuple[Check, ...] = tuple(chain.from_iterable(theme.STRICT_CHECKS for theme in _THEMES))
REQUESTED: tuple[Check, ...] = tuple(chain.from_iterable(theme.REQUESTED_CHECKS for theme in _THEMES))
AnyCheck = Callable[..., object]


def checks(wanted: Wanted) -> tuple[Check, ...]:
    """Give the checks of one period that a run wants, in the order of the catalogue."""
    return (*ALWAYS, *(STRICT if wanted.strict else ()), *_requested(REQUESTED, wanted))


def across_checks(wanted: Wanted) -> tuple[AcrossCheck, ...]:
    """Give the checks over several periods that a run wants."""
    strict = across.STRICT_CHECKS if wanted.strict else ()
    return (*across.CHECKS, *governance.CHECKS, *strict, *_requested(across.REQUESTED_CHECKS, wanted))


def _requested(offered: tuple[Any, ...], wanted: Wanted) -> Iterator[Any]:
    for check in offered if wanted.requested else ():
        if wanted.requested & {"all", *(rule.name for rule in rules_of(check))}:
            yield check


@cache
def grades() -> dict[str, tuple[AnyCheck, ...]]:
    """Give all checks by the name of their grade."""
    return {
        "always": (*ALWAYS, *across.CHECKS, *governance.CHECKS, judgement.judge),
        "strict": (*STRICT, *across.STRICT_CHECKS),
        "request": (*REQUESTED, *across.REQUESTED_CHECKS),
    }


@cache
def rules() -> dict[str, Rule]:
    """Give every rule of the catalogue by its name."""
    return {
        rule.name: rule for of_grade in grades().values() for check in of_grade for rule in rules_of(check)
    }
