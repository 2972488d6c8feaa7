"""What the linter finds in an Office file, as values."""

from __future__ import annotations

from typing import NamedTuple


class Breach(NamedTuple):
    """What a rule found and where; the engine adds the rule's name."""

    part: str
    where: str
    sentence: str


class Finding(NamedTuple):
    """One fault of a built file: the rule, the part of the package, the place in it, and a sentence."""

    rule: str
    part: str
    where: str
    sentence: str

    def __str__(self) -> str:
        place = f"{self.part}, {self.where}" if self.where else self.part
        return f"{place}: {self.sentence} [{self.rule}]"
