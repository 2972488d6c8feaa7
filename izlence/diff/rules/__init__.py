"""What a change means: one rule, one file, whose docstring is its manual page.

Comes in: a comparison. Goes out: flags, diagnostics with the changes they are about; an error means that somebody must decide.
Does not belong here: what a plan must keep at any time (`check`), how a flag is told.
"""

from __future__ import annotations

from izlence.diff.comparison import Comparison, Flag


def judge(comparison: Comparison) -> tuple[Flag, ...]:
    """Hold a comparison against the change rules; the flags stand in the order of its changes.

    The old side's frames say how much a rule weighs and from when on a cost is told, so that no change softens what it is judged
    by; a period that is new is judged by its own.
    """
    from izlence.diff.rules.case import Case  # noqa: PLC0415 - read when something is compared
    from izlence.diff.rules.catalogue import CHECKS  # noqa: PLC0415

    case = Case(comparison)
    position = {id(change): number for number, change in enumerate(comparison.changes)}
    flags = [flag for check in CHECKS for flag in check(case)]
    return tuple(
        sorted(flags, key=lambda flag: min((position[id(each)] for each in flag.changes), default=-1))
    )
