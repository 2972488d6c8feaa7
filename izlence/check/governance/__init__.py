"""Who answers for the plan's files: the table of owners, and CODEOWNERS that is written from it."""

from __future__ import annotations

from izlence.check.governance import codeowners_differs, directorate_without_owner
from izlence.check.rule import AcrossCheck

CHECKS: tuple[AcrossCheck, ...] = (codeowners_differs.check, directorate_without_owner.check)
