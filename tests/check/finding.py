"""Runs the rules over an example as the program does."""

from __future__ import annotations

from example_plan import example_plans

from izlence.check import check, check_across, settle
from izlence.check.rule import Wanted
from izlence.compute.figures import compute
from izlence.diagnostic import Diagnostic

EVERYTHING = Wanted(strict=True, requested=frozenset({"all"}))


def found_in(example: str, wanted: Wanted) -> list[Diagnostic]:
    plans = [(plan, compute(plan)) for plan in example_plans(example)]
    found = [each for plan, figures in plans for each in check(plan, figures, wanted)]
    found += check_across(plans, wanted)
    return list(settle([plan for plan, _ in plans], found, wanted).diagnostics)
