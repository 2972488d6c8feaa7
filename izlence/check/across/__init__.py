"""Periods held against each other: what a programme says against the strategic plan that it is a year of."""

from __future__ import annotations

from izlence.check.rule import AcrossCheck

CHECKS: tuple[AcrossCheck, ...] = ()
STRICT_CHECKS: tuple[AcrossCheck, ...] = ()
REQUESTED_CHECKS: tuple[AcrossCheck, ...] = ()
