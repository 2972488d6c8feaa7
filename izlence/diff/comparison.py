"""What a comparison gives: changes, their effects, what the change rules say, findings that came and went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from izlence.diagnostic import Diagnostic, Fact
from izlence.diff.change import Change
from izlence.diff.side import Side
from izlence.language import round_half_up

# The remark that only these `periods` were compared, of more that there are.
ONLY_PERIODS = "only_periods"

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

    `key` is the code or folder of what it is of, `year` is set for a strategic plan's costs by year ("" for their sum). Budget that
    names no economic code has the key "". Of the level `whole`, a key says that it is the whole's amount of one economic code
    (measure `economic_codes`) or off-budget source (`off_budget`).
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
        """The difference in percent of what it was, to two decimals, or to two digits where it is less; None where it was nothing."""
        if not self.before:
            return None
        share = self.difference / self.before * 100
        # A difference that is there is never told as 0.00.
        places = 2 if not share else max(2, 1 - share.adjusted())
        return round_half_up(share, places)


@dataclass(frozen=True, slots=True)
class Flag:
    """What a change rule says: a diagnostic (its severity `error` means that somebody must decide) and the changes it is about."""

    diagnostic: Diagnostic
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Rename:
    """A record or page that went and one that came with so much the same content that it may be the same under a new code.

    `likeness` is in percent. It is suggested, never assumed: both changes stay in the comparison. `differences` are the changes
    that there are besides if it is the same, told by the new codes; `codes` says which old code would be which new one.
    """

    removed: Change
    added: Change
    likeness: int
    differences: tuple[Change, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the reader must know of the comparison itself; `key` names a sentence (`schema_changed`, `folder_renamed` …).

    Those of the comparison itself are described in `remarks.remarks_between`, those of finding the sides where these are read.
    """

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
