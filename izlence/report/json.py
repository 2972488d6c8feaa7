"""Findings as JSON for other programs; the form carries a version."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from izlence.report.finding import Finding

VERSION = 1


def as_json(findings: Sequence[Finding]) -> str:
    """Write findings as JSON."""
    content = {"version": VERSION, "diagnostics": [asdict(finding) for finding in findings]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
