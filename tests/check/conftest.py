from __future__ import annotations

from collections.abc import Callable

import pytest
from finding import found_in
from telling import hint, place, sentence

from izlence.check.rule import ALWAYS, Wanted
from izlence.diagnostic import Diagnostic


@pytest.fixture
def find() -> Callable[..., list[Diagnostic]]:
    """Give what the rules find in an example: those that always run, or those `wanted`."""

    def find_in(example: str, wanted: Wanted = ALWAYS) -> list[Diagnostic]:
        return found_in(example, wanted)

    return find_in


@pytest.fixture
def told(find: Callable[..., list[Diagnostic]]) -> Callable[..., list[str]]:
    """Give what the rules find in an example, as lines: place, rule, sentence in Turkish."""

    def told_of(example: str, wanted: Wanted = ALWAYS) -> list[str]:
        return [f"{place(each)} {each.rule.name}: {sentence(each)}" for each in find(example, wanted)]

    return told_of


@pytest.fixture
def hints(find: Callable[..., list[Diagnostic]]) -> Callable[..., list[str]]:
    """Give the hints to what the rules find in an example, in Turkish."""

    def hints_of(example: str, wanted: Wanted = ALWAYS) -> list[str]:
        return [hint(each) for each in find(example, wanted)]

    return hints_of
