"""Findings as Markdown for the summary of a run on GitHub or GitLab: counts, a table of directorates, each finding folded.

GitHub takes no more than one mebibyte: what does not fit is cut, the lightest first, and said to be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import PurePosixPath

from izlence.diagnostic import Language
from izlence.report.clean import clean
from izlence.report.finding import AcceptedException, Finding, Report
from izlence.report.look import Look
from izlence.report.text import frame_lines
from izlence.report.words import SEVERITIES, closing, number, word

_ROOM = 1_000_000
_WIDTH = 110
_SIGNS = {"error": "⛔", "warning": "⚠️", "hint": "💡"}
_WORDS = {
    "tr": {
        "title": "Plan denetimi",
        "folder": "klasör",
        "files": "dosya",
        "accepted": "Kabul edilmiş istisnalar",
        "cut": "Buraya sığmayan {count} bulgu daha var; tümü için: `python build.py check`",
        "cut_accepted": "Buraya sığmayan {count} istisna daha var.",
        "cut_folders": "{count} klasör daha",
    },
    "en": {
        "title": "Check of the plan",
        "folder": "folder",
        "files": "files",
        "accepted": "Accepted exceptions",
        "cut": "{count} more findings do not fit here; for all of them: `python build.py check`",
        "cut_accepted": "{count} more exceptions do not fit here.",
        "cut_folders": "{count} more folders",
    },
}
_MOST_FOLDERS = 500


class _Page:
    """Lines that fit into the room there is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.room = _ROOM

    def add(self, text: str) -> bool:
        """Take lines as a whole, or not at all."""
        size = len(text.encode("utf-8", "replace")) + 1
        if size > self.room:
            return False
        self.room -= size
        self.lines.append(text)
        return True


def write(report: Report, look: Look) -> str:  # noqa: ARG001 - every form is written alike
    """Write the summary."""
    words, page = _WORDS[report.language], _Page()
    page.add(f"## {words['title']}\n\n**{closing(report)}**\n")
    page.add("\n".join(_table(report)) + "\n")
    left = _add_all(page, report)
    if left:
        page.lines.append(f"\n> {words['cut'].format(count=number(left, report.language))}\n")
    return "\n".join(page.lines)


def _table(report: Report) -> Iterator[str]:
    """Give a row for each folder: the directorates, and what they share."""
    language = report.language
    files = Counter(map(_folder, report.files))
    found = Counter((_folder(finding.file), finding.severity) for finding in report.findings)
    folders = list(dict.fromkeys([*files, *(folder for folder, _ in found)]))
    heads = [
        _WORDS[language]["folder"],
        _WORDS[language]["files"],
        *(word(each, language) for each in SEVERITIES),
    ]
    yield "| " + " | ".join(heads) + " |"
    yield "|---|" + "---:|" * (len(heads) - 1)
    for folder in folders[:_MOST_FOLDERS]:
        counts = [files[folder], *(found[folder, each] for each in SEVERITIES)]
        yield f"| {_escape(folder)} | " + " | ".join(_cell(count, language) for count in counts) + " |"
    if len(folders) > _MOST_FOLDERS:
        yield f"| {_WORDS[language]['cut_folders'].format(count=len(folders) - _MOST_FOLDERS)} | | | | |"


def _folder(file: str) -> str:
    """Name a file's folder by its last two steps: 2024/halkla-iliskiler."""
    return "/".join(PurePosixPath(file).parent.parts[-2:]) or "."


def _cell(count: int, language: Language) -> str:
    return number(count, language) if count else "–"


def _add_all(page: _Page, report: Report) -> int:
    """Add findings by severity, then exceptions; give the number of findings that found no room."""
    left = 0
    for severity in SEVERITIES:
        found = [finding for finding in report.findings if finding.severity == severity]
        if not found:
            continue
        head = f"### {_SIGNS[severity]} {word(severity + 's', report.language)} ({number(len(found), report.language)})\n"
        left += _add(page, head, (_folded(finding, report.language) for finding in found), len(found))
    if report.accepted:
        words = _WORDS[report.language]
        head = f"### {words['accepted']} ({number(len(report.accepted), report.language)})\n"
        cut = _add(page, head, (_accepted(each) for each in report.accepted), len(report.accepted))
        if cut:
            page.lines.append(f"\n> {words['cut_accepted'].format(count=number(cut, report.language))}\n")
    return left


def _add(page: _Page, head: str, blocks: Iterable[str], count: int) -> int:
    if not page.add(head):
        return count
    for done, block in enumerate(blocks):
        if not page.add(block):
            return count - done
    page.add("")
    return 0


def _folded(finding: Finding, language: Language) -> str:
    """Write a finding as HTML without an empty line: nothing in it can be taken for Markdown."""
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    trail = f" · {' › '.join(finding.breadcrumb)}" if len(finding.breadcrumb) > 1 else ""
    lines = [
        f"<details><summary>{_html(finding.message)} <code>{_html(place)}</code>{_html(trail)}</summary>",
        *_excerpt(finding),
    ]
    if finding.hint:
        lines.append(f"<p><b>{word('to_do', language)}:</b> {_html(finding.hint)}</p>")
    lines.append(f"<p>{word('rule', language)}: <code>{_html(finding.rule)}</code></p></details>")
    return "\n".join(lines)


def _excerpt(finding: Finding) -> Sequence[str]:
    lines = [escape(line) for line in frame_lines(finding, _WIDTH)]
    return [f"<pre>{lines[0]}", *lines[1:-1], f"{lines[-1]}</pre>"] if len(lines) > 1 else []


def _accepted(each: AcceptedException) -> str:
    finding = each.finding
    place = f"{finding.file}:{finding.line}" if finding.line else finding.file
    return f"- {_escape(finding.message)} ({_escape(place)}): {_escape(each.reason)} `{finding.rule}`"


def _html(text: str) -> str:
    return escape(clean(text))


def _escape(text: str) -> str:
    """Escape a text on one line of Markdown."""
    shown = "".join(f"\\{letter}" if letter in "\\`*_{}[]()#+!|~$" else letter for letter in clean(text))
    return shown.replace("&", "&amp;").replace("<", "&lt;")
