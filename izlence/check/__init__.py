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
from izlence.check.structure import page_of_another_kind
from izlence.check.structure.page_of_another_kind import without_pages_of_another_kind
from izlence.compute.figures import Figures, compute
from izlence.diagnostic import Diagnostic
from izlence.model.plan import Plan


def check(plan: Plan, figures: Figures, wanted: Wanted = ALWAYS) -> tuple[Diagnostic, ...]:
    """Hold one period's plan against the rules wanted."""
    printed, of_printed = _printed(plan, figures)
    return tuple(
        chain.from_iterable(
            rule(plan, figures) if rule is page_of_another_kind.check else rule(printed, of_printed)
            for rule in checks(wanted)
        )
    )


def check_across(plans: Sequence[PlanWithFigures], wanted: Wanted = ALWAYS) -> tuple[Diagnostic, ...]:
    """Hold the periods of a plan against each other."""
    printed = [_printed(plan, figures) for plan, figures in plans]
    return tuple(chain.from_iterable(rule(printed) for rule in across_checks(wanted)))


def _printed(plan: Plan, figures: Figures) -> PlanWithFigures:
    """Give what the period's document prints: the pages of another kind are told of once, and looked at by no other rule."""
    printed = without_pages_of_another_kind(plan)
    return (plan, figures) if printed is plan else (printed, compute(printed))


def settle(plans: Sequence[Plan], found: Iterable[Diagnostic], wanted: Wanted = ALWAYS) -> Judged:
    """Apply the severities and the exceptions that the plans themselves state."""
    # One period alone has been held against nothing: what it accepts of such rules may well be needed.
    across = across_checks(wanted) if len(plans) > 1 else ()
    every: tuple[AnyCheck, ...] = (*checks(wanted), *across)
    ran = {rule.name for each in every for rule in rules_of(each)}
    # An exception on a page that no rule looked at may well be needed where the page belongs.
    return judge([without_pages_of_another_kind(plan) for plan in plans], found, rules(), ran)
