"""Codes: each defined once, each that is named defined, in the form and place it must have."""

from __future__ import annotations

from izlence.check.codes import (
    code_gap,
    code_outside_parent,
    duplicate_code,
    file_name_differs,
    unknown_code,
)
from izlence.check.rule import Check

CHECKS: tuple[Check, ...] = (
    duplicate_code.check,
    file_name_differs.check,
    unknown_code.check,
    code_outside_parent.check,
)
STRICT_CHECKS: tuple[Check, ...] = (code_gap.check,)
REQUESTED_CHECKS: tuple[Check, ...] = ()
