"""What reading a plan gives: each file's text and data, sorted by what they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from izlence.model.plan import KeptRecords
from izlence.model.prose import Narrative, Picture
from izlence.read.codeowners import Repository

Kind = Literal[
    "institution",
    "owners",
    "program",
    "strategy",
    "goals",
    "directorate",
    "performance-target",
    "objective-card",
    "general-costs",
    "strategic-general-costs",
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
    """The files of one period, in the order of their names; `narratives` are those of its folder `narrative/`.

    `kept` holds the records of directorates whose files need no parsing, `keys` the fingerprint of every directorate, `text_key`
    that of the narratives; none where nothing is kept.
    """

    period: str
    folder: str
    sources: tuple[Source, ...]
    narratives: tuple[Narrative, ...] = ()
    kept: Mapping[str, KeptRecords] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    text_key: str = ""

    def of_kind(self, *kinds: Kind) -> tuple[Source, ...]:
        """Give the files of the given kinds."""
        return tuple(source for source in self.sources if source.kind in kinds)


@dataclass(frozen=True, slots=True)
class OwnersSources:
    """The table of owners, the repository it is for and the folders of all directorates."""

    table: Source
    repository: Repository | None
    folders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a plan; `texts` of the YAML files by file name, for finding places; `files` names all that were read."""

    institution: Source | None
    periods: tuple[PeriodSources, ...]
    texts: Mapping[str, str]
    logo: Picture | None = None
    files: tuple[str, ...] = ()
    owners: OwnersSources | None = None
