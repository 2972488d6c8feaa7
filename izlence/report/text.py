"""Findings as lines of text: place, gravity, sentence, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from izlence.diagnostic import Language
from izlence.report.finding import Finding

_SEVERITY = {
    "tr": {"error": "hata", "warning": "uyarı", "hint": "öneri"},
    "en": {"error": "error", "warning": "warning", "hint": "hint"},
}
_TODO = {"tr": "yapılacak", "en": "to do"}


def as_text(findings: Sequence[Finding], language: Language) -> str:
    """Write findings one below the other, the empty string where there are none."""
    return "".join(_lines(finding, language) for finding in findings)


def _lines(finding: Finding, language: Language) -> str:
    place = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    code = f" {finding.code}:" if finding.code and finding.code not in finding.message else ""
    severity = _SEVERITY[language][finding.severity]
    first = f"{place}: {severity}:{code} {finding.message} [{finding.rule}]\n"
    return first + (f"    {_TODO[language]}: {finding.hint}\n" if finding.hint else "")


def count_in_words(findings: Sequence[Finding], language: Language) -> str:
    """Say how many errors, warnings and hints there are."""
    counts = dict.fromkeys(("error", "warning", "hint"), 0)
    for finding in findings:
        counts[finding.severity] += 1
    if not findings:
        return "bulgu yok" if language == "tr" else "no findings"
    return ", ".join(_count(number, kind, language) for kind, number in counts.items() if number)


def _count(number: int, kind: str, language: Language) -> str:
    plural = "s" if language == "en" and number != 1 else ""
    return f"{number} {_SEVERITY[language][kind]}{plural}"
