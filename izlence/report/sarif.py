"""Findings as SARIF 2.1.0, for code scanning and editors that read it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from izlence import __version__
from izlence.diagnostic import Language, Place
from izlence.report.finding import AcceptedException, Excerpt, Finding, Report
from izlence.report.identity import fingerprints
from izlence.report.json_text import json_list, json_text
from izlence.report.look import Look
from izlence.report.words import word

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {"error": "error", "warning": "warning", "hint": "note"}
_LANGUAGE = {"tr": "tr-TR", "en": "en-US"}
_ROOT = "SRCROOT"
_ROOT_IS = {"tr": "Deponun kökü: komutun çalıştığı klasör.", "en": "The repository's root: the folder the command ran in."}  # fmt: skip
_LONGEST_SNIPPET = 1000
_DRIVE = re.compile("[A-Za-z]:/")


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write a report as one run; accepted exceptions are results that are suppressed."""
    excused = [each.finding for each in report.accepted]
    findings = [*report.findings, *excused]
    rules = {name: number for number, name in enumerate(dict.fromkeys(each.rule for each in findings))}
    results = [
        _result(finding, rules, mark, report.language)
        for finding, mark in zip(findings, fingerprints(findings), strict=True)
    ]
    for result, each in zip(results[len(report.findings) :], report.accepted, strict=True):
        result["suppressions"] = [_suppression(each)]
    artifacts = [{"location": _artifact(file)} for file in report.files]
    run = {
        "tool": json_text({"driver": _driver(rules, findings, report)}),
        "language": json_text(_LANGUAGE[report.language]),
        "columnKind": json_text("unicodeCodePoints"),
        "originalUriBaseIds": json_text({_ROOT: {"description": {"text": _ROOT_IS[report.language]}}}),
        "invocations": json_text([{"executionSuccessful": True}]),
        "artifacts": json_list(artifacts, "  "),
        "results": json_list(results, "  "),
    }
    written = ",\n  ".join(f"{json_text(name)}: {value}" for name, value in run.items())
    return f'{{"$schema": {json_text(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n  {written}\n}}]}}\n'


def _driver(rules: Mapping[str, int], findings: list[Finding], report: Report) -> dict[str, Any]:
    levels = {finding.rule: _LEVEL[finding.severity] for finding in reversed(findings)}
    return {
        "name": "İzlence",
        "semanticVersion": __version__,
        "language": _LANGUAGE[report.language],
        "rules": [_rule(name, levels[name], report) for name in rules],
    }


def _rule(name: str, level: str, report: Report) -> dict[str, Any]:
    command = f"python build.py explain {name}"
    label = word("explain", report.language)
    return {
        "id": name,
        "shortDescription": {"text": report.titles.get(name, name)},
        "help": {"text": f"{label}: {command}", "markdown": f"{label}: `{command}`"},
        "defaultConfiguration": {"level": level},
    }


def _result(finding: Finding, rules: Mapping[str, int], mark: str, language: Language) -> dict[str, Any]:
    place = Place(finding.file, finding.line, finding.column, finding.end_line, finding.end_column)
    hint = f"\n{word('to_do', language)}: {finding.hint}" if finding.hint else ""
    location: dict[str, Any] = {"physicalLocation": _physical(place, finding.excerpt)}
    if len(finding.breadcrumb) > 1:
        location["logicalLocations"] = [_logical(finding.breadcrumb)]
    result = {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": _LEVEL[finding.severity],
        "message": {"text": finding.message + hint},
        "locations": [location],
        "partialFingerprints": {"izlence/v1": mark},
        # Either all results of a run say whether they are suppressed, or none does.
        "suppressions": [],
    }
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _physical(other.place, other.excerpt),
                "message": {"text": " › ".join(other.breadcrumb) or other.place.file},
            }
            for number, other in enumerate(finding.related)
        ]
    return result


def _logical(breadcrumb: tuple[str, ...]) -> dict[str, str]:
    return {"name": breadcrumb[-1], "fullyQualifiedName": " › ".join(breadcrumb)}


def _physical(place: Place, excerpt: Excerpt) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.file)}
    if place.line:
        region = {"startLine": place.line, "startColumn": place.column}
        region |= {"endLine": place.end_line, "endColumn": place.end_column}
        physical["region"] = region
        physical |= _context(excerpt)
    return physical


def _context(excerpt: Excerpt) -> dict[str, Any]:
    """Give the lines around, where they follow each other and are not too long to be carried in every finding."""
    if not excerpt or sum(len(text) for _, text in excerpt) > _LONGEST_SNIPPET:
        return {}
    first, last = excerpt[0][0], excerpt[-1][0]
    if last - first + 1 != len(excerpt):
        return {}
    snippet = "\n".join(text for _, text in excerpt)
    return {"contextRegion": {"startLine": first, "endLine": last, "snippet": {"text": snippet}}}


def _artifact(file: str) -> dict[str, str]:
    """Name a file by a URI: below the root by a relative one, a file elsewhere by all of its path."""
    if PurePosixPath(file).is_absolute():
        return {"uri": f"file://{_quoted(file)}"}
    if _DRIVE.match(file):
        return {"uri": f"file:///{file[:2]}{_quoted(file[2:])}"}
    return {"uri": _quoted(file), "uriBaseId": _ROOT}


def _quoted(path: str) -> str:
    return quote(path, errors="replace")


def _suppression(each: AcceptedException) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(each.finding.file)}
    if each.line:
        place["region"] = {"startLine": each.line}
    return {
        "kind": "inSource",
        "status": "accepted",
        "justification": each.reason,
        "location": {"physicalLocation": place},
    }
