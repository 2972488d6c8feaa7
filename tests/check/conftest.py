from __future__ import annotations

from collections.abc import Callable

import pytest
from example_plan import example_plan
from telling import hint, place, sentence

from izlence.check import check
from izlence.compute.figures import compute
from izlence.diagnostic import Diagnostic


@pytest.fixture
def find() -> Callable[[str], list[Diagnostic]]:
    """Give what the rules find in an example."""

    def find_in(example: str) -> list[Diagnostic]:
        plan = example_plan(example)
        return list(check(plan, compute(plan)))

    return find_in


@pytest.fixture
def told(find: Callable[[str], list[Diagnostic]]) -> Callable[[str], list[str]]:
    """Give what the rules find in an example, as lines: place, rule, sentence in Turkish."""

    def told_of(example: str) -> list[str]:
        return [f"{place(each)} {each.rule.name}: {sentence(each)}" for each in find(example)]

    return told_of


@pytest.fixture
def hints(find: Callable[[str], list[Diagnostic]]) -> Callable[[str], list[str]]:
    """Give the hints to what the rules find in an example, in Turkish."""

    def hints_of(example: str) -> list[str]:
        return [hint(each) for each in find(example)]

    return hints_of
