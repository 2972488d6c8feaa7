"""Findings as lines of text: place, gravity, sentence, what to do; for a list that is searched, or another program's log."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.diagnostic import Language
from izlence.report.clean import clean
from izlence.report.finding import Finding, Report
from izlence.report.look import Look
from izlence.report.words import closing, word


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write all findings, and the count at the end."""
    return as_lines(report.findings, report.language) + closing(report) + "\n"


def as_lines(findings: Sequence[Finding], language: Language) -> str:
    """Write findings one below the other, the empty string where there are none."""
    return "".join(_lines(finding, language) for finding in findings)


def as_line(finding: Finding, language: Language) -> str:
    """Write a finding on one line, without its end."""
    place = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    code = f" {finding.code}:" if finding.code and finding.code not in finding.message else ""
    severity = word(finding.severity, language)
    return clean(f"{place}: {severity}:{code} {finding.message} [{finding.rule}]")


def _lines(finding: Finding, language: Language) -> str:
    to_do = f"    {word('to_do', language)}: {clean(finding.hint)}\n" if finding.hint else ""
    return f"{as_line(finding, language)}\n{to_do}"
