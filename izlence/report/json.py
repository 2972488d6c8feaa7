"""Findings as JSON for other programs; the form carries a version (docs/findings.md, findings.schema.json)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from izlence.diagnostic import Place
from izlence.report.finding import Excerpt, Finding, Related, Report
from izlence.report.identity import fingerprints
from izlence.report.json_text import json_list, json_object, json_text
from izlence.report.look import Look
from izlence.report.words import SEVERITIES

VERSION = 2
# A line may hold two million letters, and a thousand findings.
_LONGEST_LINE, _BEFORE = 400, 100


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write a report as JSON, a finding a line."""
    excused = [each.finding for each in report.accepted]
    marks = fingerprints([*report.findings, *excused])
    findings = [_finding(each, mark) for each, mark in zip(report.findings, marks, strict=False)]
    accepted = [
        {"finding": _finding(each.finding, mark), "reason": each.reason, "line": each.line}
        for each, mark in zip(report.accepted, marks[len(findings) :], strict=True)
    ]
    return json_object(
        {
            "version": str(VERSION),
            "language": json_text(report.language),
            "counts": json_text(_counts(report)),
            "diagnostics": json_list(findings, "  "),
            "accepted": json_list(accepted, "  "),
            "files": json_list(report.files, "  "),
        }
    )


def _counts(report: Report) -> dict[str, int]:
    counts = Counter(finding.severity for finding in report.findings)
    of_severity = {severity: counts[severity] for severity in SEVERITIES}
    return {**of_severity, "accepted": len(report.accepted), "files": len(report.files)}


def told_finding(finding: Finding) -> dict[str, Any]:
    """Give a finding's own fields as every JSON form has them: without its lines and without what it refers to."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "code": finding.code,
        "message": finding.message,
        "hint": finding.hint,
        "breadcrumb": list(finding.breadcrumb),
    }


def _finding(finding: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        **told_finding(finding),
        "excerpt": _excerpt(finding.excerpt, finding.line, finding.column),
        "related": [_related(each) for each in finding.related],
        "fingerprint": fingerprint,
    }


def _related(other: Related) -> dict[str, Any]:
    place: Place = other.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "breadcrumb": other.breadcrumb,
        "excerpt": _excerpt(other.excerpt, place.line, place.column),
    }


def _excerpt(excerpt: Excerpt, line: int, column: int) -> list[dict[str, Any]]:
    """Give the lines, a long one cut around the fault; its column says where the text given begins."""
    return [_line(number, text, column if number == line else 1) for number, text in excerpt]


def _line(number: int, text: str, column: int) -> dict[str, Any]:
    start = max(column - 1 - _BEFORE, 0) if len(text) > _LONGEST_LINE else 0
    return {"line": number, "column": start + 1, "text": text[start : start + _LONGEST_LINE]}
