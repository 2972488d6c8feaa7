"""Findings for GitLab's code quality report."""

from __future__ import annotations

from typing import Any

from izlence.report.clean import clean
from izlence.report.finding import Finding, Report
from izlence.report.identity import fingerprints
from izlence.report.json_text import json_list
from izlence.report.look import Look

_SEVERITY = {"error": "critical", "warning": "minor", "hint": "info"}


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write the report; what concerns a whole file is put on its first line, for GitLab shows nothing without one."""
    marks = fingerprints(report.findings)
    records = (_record(finding, mark) for finding, mark in zip(report.findings, marks, strict=True))
    return json_list(records) + "\n"


def _record(finding: Finding, fingerprint: str) -> dict[str, Any]:
    hint = f" {finding.hint}" if finding.hint else ""
    where = f"{' › '.join(finding.breadcrumb)}: " if len(finding.breadcrumb) > 1 else ""
    return {
        "description": clean(f"{where}{finding.message}{hint}"),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITY[finding.severity],
        "location": {
            "path": clean(finding.file).removeprefix("./"),
            "lines": {"begin": max(finding.line, 1), "end": max(finding.end_line, 1)},
        },
    }
