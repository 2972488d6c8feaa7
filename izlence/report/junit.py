"""Findings as JUnit XML: a suite for each file, a test case for each rule that a file broke, and one for a clean file.

An error fails its test case. A warning or hint stops nothing, so its case is skipped, with the sentence as the reason; so is
an accepted exception.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from izlence.diagnostic import Language
from izlence.report.clean import clean
from izlence.report.finding import AcceptedException, Finding, Report
from izlence.report.look import Look
from izlence.report.words import SEVERITIES, word

Cases = Mapping[str, list[Finding]]


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write the report; files without findings count as passed."""
    cases: dict[str, dict[str, list[Finding]]] = {file: {} for file in report.files}
    for finding in report.findings:
        cases.setdefault(finding.file, {}).setdefault(finding.rule, []).append(finding)
    excused: dict[str, list[AcceptedException]] = {}
    for each in report.accepted:
        excused.setdefault(each.finding.file, []).append(each)
        cases.setdefault(each.finding.file, {})
    totals: Counter[str] = Counter()
    suites = [
        line
        for file, rules in cases.items()
        for line in _suite(file, rules, excused.get(file, ()), totals, report.language)
    ]
    head = f'<testsuites name="İzlence" {_counts(totals, "tests", "failures", "errors")}>'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(
    file: str,
    rules: Cases,
    excused: Sequence[AcceptedException],
    totals: Counter[str],
    language: Language,
) -> Iterator[str]:
    name = _text(file)
    counts = Counter(_verdict(findings) for findings in rules.values())
    counts["skipped"] += len({each.finding.rule for each in excused})
    counts["tests"] = counts.total() or 1
    totals.update(counts)
    yield f'  <testsuite name="{name}" {_counts(counts, "tests", "failures", "errors", "skipped")}>'
    for rule, findings in rules.items():
        yield from _case(name, rule, findings, language)
    yield from _excused(name, excused, language)
    if not rules and not excused:
        yield f'    <testcase classname="{name}" name="{word("none", language)}"/>'
    yield "  </testsuite>"


def _verdict(findings: Sequence[Finding]) -> str:
    return "failures" if any(finding.severity == "error" for finding in findings) else "skipped"


def _counts(counts: Mapping[str, int], *kinds: str) -> str:
    return " ".join(f'{kind}="{counts.get(kind, 0)}"' for kind in kinds)


def _case(file: str, rule: str, findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """Write a rule's findings in a file as one test case, whose text holds all of them."""
    yield f'    <testcase classname="{file}" name="{_text(rule)}">'
    gravest = min((finding.severity for finding in findings), key=SEVERITIES.index)
    told = "\n".join(_text(line) for finding in findings for line in _lines(finding, language))
    message = _text(findings[0].message)
    if gravest == "error":
        yield f'      <failure type="error" message="{message}">{told}</failure>'
    else:
        yield f'      <skipped message="{word(gravest, language)}: {message}"/>'
        yield f"      <system-out>{told}</system-out>"
    yield "    </testcase>"


def _lines(finding: Finding, language: Language) -> Iterator[str]:
    place = f"{finding.file}:{finding.line}:{finding.column}" if finding.line else finding.file
    trail = f" ({' › '.join(finding.breadcrumb)})" if len(finding.breadcrumb) > 1 else ""
    yield f"{place}{trail}: {word(finding.severity, language)}: {finding.message}"
    if finding.hint:
        yield f"    {word('to_do', language)}: {finding.hint}"


def _excused(file: str, excused: Sequence[AcceptedException], language: Language) -> Iterator[str]:
    of_rule: dict[str, list[AcceptedException]] = {}
    for each in excused:
        of_rule.setdefault(each.finding.rule, []).append(each)
    for rule, exceptions in of_rule.items():
        reasons = _text("; ".join(dict.fromkeys(each.reason for each in exceptions)))
        name = f"{_text(rule)} ({word('accepted_exception', language)})"
        yield f'    <testcase classname="{file}" name="{name}"><skipped message="{reasons}"/></testcase>'


def _text(text: str) -> str:
    """Escape a text on one line for an element or an attribute."""
    return escape(clean(text))
