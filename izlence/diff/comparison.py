"""What a comparison gives: changes, their effects, what the change rules say, findings that came and went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from izlence.diagnostic import Diagnostic, Fact
from izlence.diff.change import Change
from izlence.diff.side import Side

Level = Literal[
    "target",
    "activity_total",
    "directorate",
    "objective",
    "goal",
    "economic_code",
    "off_budget_source",
    "administration",
    "transfers",
    "institution",  # all targets
    "whole",  # with administration and transfers
    "card",  # a strategic plan's objective by year
]
Measure = Literal["budget", "off_budget", "total", "personnel", "economic_codes", "amount"]


@dataclass(frozen=True, slots=True)
class Effect:
    """A derived figure that is another now; None where it does not exist on a side.

    `key` is the code or folder of what it is of, `year` is set for a strategic plan's costs by year ("" for their sum).
    """

    period: str
    level: Level
    key: str
    name: str
    measure: Measure
    before: Decimal | None
    after: Decimal | None
    year: str = ""

    @property
    def difference(self) -> Decimal:
        """By how much it changed, nothing counting as zero."""
        return (self.after or Decimal(0)) - (self.before or Decimal(0))

    @property
    def percent(self) -> Decimal | None:
        """The difference in percent of what it was, to two decimals; None where it was nothing."""
        if not self.before:
            return None
        return (self.difference / self.before * 100).quantize(Decimal("0.01"))


@dataclass(frozen=True, slots=True)
class Flag:
    """What a change rule says: a diagnostic (its severity `error` means that somebody must decide) and the changes it is about."""

    diagnostic: Diagnostic
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Rename:
    """A record or page that went and one that came with so much the same content that it may be the same under a new code.

    `likeness` is in percent. It is suggested, never assumed: both changes stay in the comparison.
    """

    removed: Change
    added: Change
    likeness: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the reader must know of the comparison itself; `key` names a sentence (`schema_changed`, `folder_renamed` …)."""

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The one result that every form is drawn from; changes stand in the plan's order: period, frame, pages as printed."""

    base: Side
    head: Side
    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]
    flags: tuple[Flag, ...] = ()
    new_findings: tuple[Diagnostic, ...] = ()
    resolved_findings: tuple[Diagnostic, ...] = ()
    renames: tuple[Rename, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether anything differs at all."""
        return bool(self.changes)
