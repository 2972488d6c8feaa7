"""What a check is: a function from what is known of a plan to findings; and which checks a run wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic, Rule
from izlence.model.plan import Plan

Check = Callable[[Plan, Figures], Iterator[Diagnostic]]
PlanWithFigures = tuple[Plan, Figures]
AcrossCheck = Callable[[Sequence[PlanWithFigures]], Iterator[Diagnostic]]
"""A check that holds periods against each other: a programme against the strategic plan it is a year of."""


class Wanted(NamedTuple):
    """Which checks run besides those that always do: the `strict` ones before publication, others by their rules' names."""

    strict: bool = False
    requested: frozenset[str] = frozenset()


ALWAYS = Wanted()


def rules_of(check: Callable[..., object]) -> tuple[Rule, ...]:
    """Give the rules that a check's module declares, one for each name."""
    declared = (item for item in check.__globals__.values() if isinstance(item, Rule))
    return tuple({rule.name: rule for rule in declared}.values())
