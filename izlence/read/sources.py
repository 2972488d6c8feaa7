"""What reading a plan gives: each file's text and data, sorted by what they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal[
    "institution",
    "program",
    "strategy",
    "goals",
    "directorate",
    "performance-target",
    "objective-card",
]


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the plan; `data` is None where it could not be read."""

    file: str
    kind: Kind
    folder: str
    data: Any


@dataclass(frozen=True, slots=True)
class PeriodSources:
    """The files of one period, in the order of their names."""

    period: str
    folder: str
    sources: tuple[Source, ...]

    def of_kind(self, *kinds: Kind) -> tuple[Source, ...]:
        """Give the files of the given kinds."""
        return tuple(source for source in self.sources if source.kind in kinds)


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a plan; `texts` by file name, for finding places."""

    institution: Source | None
    periods: tuple[PeriodSources, ...]
    texts: Mapping[str, str]
