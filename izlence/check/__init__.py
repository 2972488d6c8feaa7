"""The rules a plan must keep: one rule, one file, whose docstring is its manual page; a folder for each theme.

Comes in: plans and their figures. Goes out: diagnostics, and what the plan accepts with a reason.
Does not belong here: files, YAML, what the schema already refuses, how a finding is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from izlence.check.catalogue import AnyCheck, across_checks, checks, rules
from izlence.check.judgement import Judged, judge
from izlence.check.rule import ALWAYS, PlanWithFigures, Wanted, rules_of
from izlence.compute.figures import Figures
from izlence.diagnostic import Diagnostic
from izlence.model.plan import Plan


def check(plan: Plan, figures: Figures, wanted: Wanted = ALWAYS) -> tuple[Diagnostic, ...]:
    """Hold one period's plan against the rules wanted."""
    return tuple(chain.from_iterable(rule(plan, figures) for rule in checks(wanted)))


def check_across(plans: Sequence[PlanWithFigures], wanted: Wanted = ALWAYS) -> tuple[Diagnostic, ...]:
    """Hold the periods of a plan against each other."""
    return tuple(chain.from_iterable(rule(plans) for rule in across_checks(wanted)))


def settle(plans: Sequence[Plan], found: Iterable[Diagnostic], wanted: Wanted = ALWAYS) -> Judged:
    """Apply the severities and the exceptions that the plans themselves state."""
    # One period alone has been held against nothing: what it accepts of such rules may well be needed.
    across = across_checks(wanted) if len(plans) > 1 else ()
    every: tuple[AnyCheck, ...] = (*checks(wanted), *across)
    ran = {rule.name for each in every for rule in rules_of(each)}
    return judge(plans, found, rules(), ran)
