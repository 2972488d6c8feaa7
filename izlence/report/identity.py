"""What makes a finding the same finding tomorrow, when lines above it have come and gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from izlence.report.finding import Finding


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Give each finding a fingerprint of its own, made of its rule, its file and the text that is at fault.

    Neither line numbers nor the reader's language go into it; equal ones are told apart by their order.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    given = []
    for finding in findings:
        features = (finding.rule, finding.file, finding.code, *_text(finding))
        seen[features] += 1
        whole = "\0".join((*features, str(seen[features])))
        given.append(sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return given


def _text(finding: Finding) -> tuple[str, str]:
    """Give the line without its indentation, and what is underlined in it."""
    line = next((text for number, text in finding.excerpt if number == finding.line), "")
    start = max(finding.column - 1, 0)
    end = finding.end_column - 1 if finding.end_line == finding.line else start + 1
    return line.strip(), line[start:end]
