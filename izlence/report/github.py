"""Findings as annotations of GitHub Actions, the gravest first, within what GitHub shows; the rest in the step's log.

GitHub shows ten annotations of each kind a step and drops the others without a word: the tenth says how many more there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language
from izlence.report.clean import clean
from izlence.report.finding import Finding, Report
from izlence.report.line import as_line
from izlence.report.look import Look
from izlence.report.words import SEVERITIES, closing, count_of, word

_COMMANDS = {"error": "error", "warning": "warning", "hint": "notice"}
_MOST = 10
_MOST_FILES = 5
_MORE = {
    "tr": ("{count} daha var: {files}. Tümü bu adımın günlüğünde.", "ve {count} dosya daha", "Öbür bulgular"),
    "en": ("{count} more: {files}. All are in this step's log.", "and {count} more files", "Other findings"),
}


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write workflow commands, then what is left of the findings as lines."""
    lines: list[str] = []
    rest: list[Finding] = []
    for severity in SEVERITIES:
        found = [finding for finding in report.findings if finding.severity == severity]
        shown = found if len(found) <= _MOST else found[: _MOST - 1]
        lines += [_annotation(finding, report.language) for finding in shown]
        if len(found) > len(shown):
            lines.append(_more(found[len(shown) :], report.language))
            rest += found[len(shown) :]
    if rest:
        group = [f"::group::{_MORE[report.language][2]}", *_log(rest, report.language), "::endgroup::"]
        lines += group
    return "\n".join([*lines, closing(report)]) + "\n"


def _annotation(finding: Finding, language: Language) -> str:
    said = [clean(finding.message)]
    if finding.hint:
        said.append(f"{word('to_do', language)}: {clean(finding.hint)}")
    said.append(f"[{finding.rule}]")
    title = " › ".join(finding.breadcrumb) if len(finding.breadcrumb) > 1 else finding.rule
    return _command(finding, title, "\n".join(said))


def _more(left: Sequence[Finding], language: Language) -> str:
    """Say how many findings are not shown, and where; it stands at the first of them."""
    more, more_files, _ = _MORE[language]
    files = Counter(finding.file for finding in left)
    named = [f"{clean(file)} ({count})" for file, count in files.most_common(_MOST_FILES)]
    if len(files) > _MOST_FILES:
        named.append(more_files.format(count=len(files) - _MOST_FILES))
    count = count_of(len(left), left[0].severity, language)
    return _command(left[0], "", more.format(count=count, files=", ".join(named)))


def _command(finding: Finding, title: str, message: str) -> str:
    properties = {"file": clean(finding.file)}
    if finding.line:
        places = {"line": finding.line, "endLine": finding.end_line, "col": finding.column}
        properties |= {name: str(value) for name, value in places.items()}
        if finding.end_line == finding.line:
            properties["endColumn"] = str(finding.end_column)
    if title:
        properties["title"] = clean(title)
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {written}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _log(findings: Sequence[Finding], language: Language) -> Iterator[str]:
    """Give lines that the runner takes for no command: it obeys `::` at a line's beginning and `##[` anywhere in it."""
    for finding in findings:
        yield " " + as_line(finding, language).replace("##[", "## [").lstrip(" :")
