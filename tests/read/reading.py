"""Read a few lines as a file of the plan and tell what is found, as an editor would see it."""

from __future__ import annotations

from typing import Any

from izlence.read.text import decode
from izlence.read.yaml import parse_yaml
from izlence.report.finding import Finding
from izlence.telling import tell_findings

FILE = "plan.yaml"


def read(content: str | bytes) -> tuple[Any, list[Finding]]:
    """Give a file's data and what was found in it, told in Turkish."""
    raw = content.encode() if isinstance(content, str) else content
    text, found = decode(raw, FILE)
    data, more = parse_yaml(text, FILE) if text else (None, ())
    return data, tell_findings([*found, *more], {FILE: text}, "tr")


def brief(findings: list[Finding]) -> list[str]:
    """Write each finding as line:column and rule."""
    return [f"{finding.line}:{finding.column} {finding.rule}" for finding in findings]


def only(content: str | bytes) -> Finding:
    """Give the one thing that is found: one slip, one finding."""
    _, findings = read(content)
    assert len(findings) == 1, brief(findings)
    return findings[0]
