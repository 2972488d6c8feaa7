"""Findings for a person at a screen: the sentence, the place in the file and in the plan, the line itself, what to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from izlence.diagnostic import Language, Place
from izlence.report.clean import cells, clean
from izlence.report.finding import Excerpt, Finding, Related, Report
from izlence.report.frame import frame, gutter_of
from izlence.report.look import Look
from izlence.report.words import closing, number, word

# Lines of a file are shown this wide where nobody's screen says how wide it is.
_WIDTH = 120
_MOST_RELATED = 4


def write(report: Report, look: Look) -> str:
    """Write all findings, an empty line between them, and the count at the end."""
    told = [as_text(finding, report.language, look) for finding in report.findings]
    return "\n".join([*told, look.paint(closing(report), "label") + "\n"])


def as_text(finding: Finding, language: Language, look: Look) -> str:
    """Write one finding."""
    return "\n".join(_lines(finding, language, look)) + "\n"


def _lines(finding: Finding, language: Language, look: Look) -> list[str]:
    gutter = gutter_of(finding.excerpt)
    lines = _sentence(finding, language, look)
    lines += _arrow(f"{' ' * gutter}-->", finding, finding.breadcrumb, look)
    lines += _frame(finding.excerpt, finding, look, finding.severity)
    if finding.related:
        lines += _related(finding.related, gutter, language, look)
    if finding.hint:
        lines += _remark("to_do", clean(finding.hint), gutter, language, look)
    lines += _remark("explain", f"python build.py explain {finding.rule}", gutter, language, look)
    return lines


def _related(related: Sequence[Related], gutter: int, language: Language, look: Look) -> Iterator[str]:
    for other in related[:_MOST_RELATED]:
        label = f"{' ' * gutter} = {look.paint(word('see', language), 'label')}:"
        used = cells(word("see", language)) + gutter + 4
        yield from _arrow(label, other.place, other.breadcrumb, look, used)
        yield from _frame(other.excerpt, other.place, look)
    rest = len(related) - _MOST_RELATED
    if rest > 0:
        yield f"{' ' * gutter} = {word('more_places', language, count=number(rest, language))}"


def frame_lines(finding: Finding, width: int) -> list[str]:
    """Give the lines around a finding with the fault underlined, as they are without colours."""
    return _frame(finding.excerpt, finding, Look(width=width), finding.severity)


def _sentence(finding: Finding, language: Language, look: Look) -> list[str]:
    """Give the severity, the sentence and the rule's name, in lines that the screen holds."""
    severity = word(finding.severity, language)
    lines = _wrap(f"{severity}: {_code(finding)}{clean(finding.message)} [{finding.rule}]", look.width)
    if look.colour:
        lines[0] = look.paint(severity, finding.severity) + lines[0].removeprefix(severity)
        rule = f"[{finding.rule}]"
        lines[-1] = lines[-1].removesuffix(rule) + look.paint(rule, "quiet")
    return lines


def _code(finding: Finding) -> str:
    """Name the code that is spoken of where neither the sentence nor the breadcrumb does."""
    code = clean(finding.code)
    is_named = not code or code in finding.message or any(code in step for step in finding.breadcrumb)
    return "" if is_named else f"{code}: "


def _arrow(
    label: str, place: Finding | Place, breadcrumb: tuple[str, ...], look: Look, width: int | None = None
) -> list[str]:
    """Point at a place; where it stands in the plan comes on the same line, or below where the screen is too narrow."""
    at = clean(place.file) + (f":{place.line}:{place.column}" if place.line else "")
    line = f"{label} {look.link(at, place.file)}"
    # The first step alone only repeats the file's name.
    trail = f"({clean(' › '.join(breadcrumb))})" if len(breadcrumb) > 1 else ""
    used = (len(label) if width is None else width) + 1
    if trail and look.width and used + cells(at) + 1 + cells(trail) > look.width:
        return [line, f"{' ' * used}{trail}"]
    return [f"{line} {trail}".rstrip()]


def _frame(excerpt: Excerpt, place: Finding | Place, look: Look, severity: str = "") -> list[str]:
    if not excerpt or not place.line:
        return []
    room = (look.width or _WIDTH) - gutter_of(excerpt) - 3
    end = place.end_column if place.end_line == place.line else place.column + 1
    return frame(excerpt, (place.line, place.column, end), max(room, 20), look, severity)


def _remark(key: str, text: str, gutter: int, language: Language, look: Look) -> list[str]:
    label = word(key, language)
    if not look.width:
        return [f"{' ' * gutter} = {look.paint(label, 'label')}: {text}"]
    lines = _wrap(f"{label}: {text}", look.width - gutter - 3, " " * (len(label) + 2))
    lines[0] = look.paint(label, "label") + lines[0].removeprefix(label)
    return [
        f"{' ' * gutter} = {lines[0]}",
        *(f"{' ' * gutter}   {line}" for line in lines[1:]),
    ]


def _wrap(text: str, width: int, indent: str = "  ") -> list[str]:
    """Break a clean text between words so that it fits into a width; 0 is any width."""
    if not width or (len(text) * 2 <= width) or cells(text) <= width:
        return [text]
    lines, line, used = [], "", 0
    for token in text.split(" "):
        size = cells(token)
        if line.strip() and used + 1 + size > width:
            lines.append(line)
            line, used = indent + token, len(indent) + size
        else:
            line, used = (f"{line} {token}", used + 1 + size) if lines or line else (token, size)
    return [*lines, line]
