"""One side of a comparison: a plan as it was read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from izlence.check.judgement import AcceptedFinding
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic
from izlence.model.plan import Plan
from izlence.read.sources import Sources


@dataclass(frozen=True, slots=True)
class Side:
    """A side: how it was asked for (`main`, a folder, "" for the working tree), its commit if it is one, and what stands in it.

    `folder` is the beginning that the names of its files have in common, as they stand in its findings and origins: two sides
    of one plan may stand in different folders. The names in `Page` and in findings are told from there on.
    """

    name: str
    commit: str
    folder: str
    sources: Sources
    plans: tuple[tuple[Plan, Figures], ...]
    diagnostics: tuple[Diagnostic, ...]
    accepted: tuple[AcceptedFinding, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
