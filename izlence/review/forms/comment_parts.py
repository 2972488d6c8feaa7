"""The parts of a comment on a pull request, each a piece of Markdown that is whole in itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from izlence.diagnostic import Language
from izlence.diff.periods import told_period
from izlence.report.finding import Finding
from izlence.report.words import number
from izlence.report.words import word as report_word
from izlence.review.document import (
    TOTAL,
    ChangeDocument,
    ChangedPage,
    ChangeRow,
    DirectorateRow,
    EffectTable,
    FigureRow,
)
from izlence.review.forms.safe import code, place, safe, safe_line
from izlence.review.forms.words import count, counted, word

MARKER = "<!-- izlence-diff -->"
SIGNS = {"error": "⛔", "warning": "⚠️", "hint": "💡", "": ""}
_KINDS = {"added": "➕", "removed": "➖", "moved": "↪️", "changed": ""}
_LONGEST = 400
_AROUND = 50
_LONGEST_NAME = 200
_LONGEST_HEADLINE = 1500


def head(document: ChangeDocument) -> str:
    """Say the headline, the counts, the sides."""
    language = document.language
    lines = [MARKER, f"### {safe(_clipped(document.headline, _LONGEST_HEADLINE))}", ""]
    signed = [
        f"{SIGNS[severity]} {_bold(count(f'{key}_count', n, language), is_bold=severity == 'error')}"
        for severity, key, n in (
            ("error", "decision", document.decisions),
            ("warning", "warning", document.warnings),
            ("hint", "hint", document.hints),
        )
        if n
    ]
    findings = [
        ("new_count", len(document.new_findings)),
        ("resolved_count", len(document.resolved_findings)),
    ]
    counts = [*signed, *counted(findings, language)]
    if counts:
        lines += [" · ".join(counts), ""]
    sides = (_clipped(side.name, _LONGEST_NAME) for side in (document.base, document.head))
    base, now = sides
    lines += [f"<sub>{word('sides', language, base=code(base), head=code(now))}</sub>", ""]
    return "\n".join(lines)


def _bold(text: str, *, is_bold: bool) -> str:
    return f"**{text}**" if is_bold else text


def directorates(document: ChangeDocument, most: int) -> str:
    """Make each period's table by directorate, with no more rows in all than asked for, and say how many are left out."""
    language = document.language
    keys = ("before", "after", "difference", "percent", "changes", "decisions")
    heads = [word(key, language) for key in keys]
    parts, left = [], len(document.directorates)
    for period, found in groupby(document.directorates, key=lambda row: row.period):
        rows = list(found)
        total = [row for row in rows if row.folder == TOTAL][:1]
        shown = [*[row for row in rows if row.folder != TOTAL][: max(most - len(total), 0)], *total][:most]
        most -= len(shown)
        left -= len(shown)
        if shown:
            named = [word("directorate", language), safe(_clipped(told_period(period), _LONGEST_NAME))]
            first = " · ".join(part for part in named if part)
            parts.append(table([first, *heads], [_directorate(row, language) for row in shown]))
    if left:
        parts.append(word("directorates_left", language, count=number(left, language)) + "\n")
    return "\n".join(parts)


def _directorate(row: DirectorateRow, language: Language) -> list[str]:
    counts = [number(each, language) if each else "" for each in (row.changes, row.decisions)]
    return [*_figure(row.cost, is_bold=row.folder == TOTAL), *counts]


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], texts: int = 1) -> str:
    """Set a table whose first columns are texts and whose others are figures; its cells are safe already."""
    line = "|" + "---|" * texts + "---:|" * (len(heads) - texts)
    return "\n".join([_row(heads), line, *map(_row, rows)]) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _figure(row: FigureRow, *, is_bold: bool = False) -> list[str]:
    figures = (row.name, row.before, row.after, row.difference, row.percent)
    texts = [safe(_clipped(each, _LONGEST_NAME)) for each in figures]
    return [f"**{each}**" if each and is_bold else each for each in texts]


def flag(finding: Finding, language: Language, blob: str, *, is_flag: bool = True) -> str:
    """Tell one finding as an item of a list."""
    sign = SIGNS[finding.severity]
    said = _clipped(finding.message, 2 * _LONGEST)
    severity = word(finding.severity, language) if is_flag else report_word(finding.severity, language)
    trail = (
        f" · {safe(_clipped(' › '.join(finding.breadcrumb), _LONGEST))}"
        if len(finding.breadcrumb) > 1
        else ""
    )
    where = _where(finding, language, blob)
    return f"- {sign} <b>{severity}</b>: {safe(said)} {code(finding.rule)}<br>{where}{trail}"


def _where(finding: Finding, language: Language, blob: str) -> str:
    """Give the place; that of the old side is marked, and leads nowhere: at its line something else stands now."""
    file = _clipped(finding.file, _LONGEST)
    if not finding.is_old:
        return place(file, finding.line, blob)
    line = f" ({safe(word('old_line', language, line=finding.line))})" if finding.line else ""
    return f"{place(file, 0)}{line}"


def page_line(page: ChangedPage, language: Language) -> str:
    """Name a page with the number of its changes, on one line of HTML."""
    names = [f"<b>{safe(page.code)}</b> {safe(_clipped(page.title, _LONGEST_NAME))}".replace("<b></b> ", "")]
    own = page.directorate_name if page.directorate_name != page.title else ""
    names += [safe(each) for each in (own, told_period(page.period)) if each]
    if page.kind != "changed":
        names.append(word(page.kind, language))
    names.append(count("rows", page.changes, language))
    signs = " ".join(sign for sign in (SIGNS[page.severity], _KINDS[page.kind]) if sign)
    return f"{signs} {' · '.join(names)}".strip()


def page_table(page: ChangedPage, language: Language, blob: str) -> str:
    """Fold a page away as a table, old → new. GitHub takes a table for one only after an empty line."""
    keys = ("what", "before", "after", "difference", "place")
    rows = [
        _change(row, page.rows[n - 1] if n else None, page, language, blob) for n, row in enumerate(page.rows)
    ]
    body = table([word(key, language) for key in keys], rows, texts=3)
    who = "".join(f"\n{each}\n" for each in _credits(page))
    inside = f"{place(page.file, 0, '' if page.kind == 'removed' else blob)}\n{who}\n{body}"
    return _folded(page_line(page, language), inside)


def _folded(title: str, inside: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{inside}\n</details>\n"


def _credits(page: ChangedPage) -> Iterator[str]:
    for who in dict.fromkeys(each for row in page.rows for each in row.credits):
        said = " · ".join(part for part in (who.author, who.date, who.commit, who.reason) if part)
        yield f"<sub>{safe(_clipped(said, _LONGEST))}</sub>"


def _change(
    row: ChangeRow, above: ChangeRow | None, page: ChangedPage, language: Language, blob: str
) -> list[str]:
    is_same = above is not None and above.record == row.record and row.code
    name = row.code if is_same else row.record
    signs = " ".join(sign for sign in (SIGNS[row.severity], _KINDS[row.kind]) if sign)
    field = f"<br>{safe(row.field)}" if row.field else ""
    what = f"{signs} {safe(_clipped(name, _LONGEST_NAME))}{field}".strip()
    remark = safe(_clipped(row.remark, _LONGEST))
    difference = "<br>".join(
        each for each in (safe(row.difference), f"<i>{remark}</i>" if remark else "") if each
    )
    is_here = row.kind != "removed" and row.where.file == page.file
    line = str(row.where.line) if row.where.line else ""
    linked = _line(row.where.file, line, blob if is_here else "")
    if row.kind == "removed" and line:
        linked = safe(word("old_line", language, line=line))
    return [
        what,
        _words(row.words_before or ((row.before, False),), "del"),
        _words(row.words_after or ((row.after, False),), "b"),
        difference,
        linked,
    ]


def _line(file: str, line: str, blob: str) -> str:
    if not line or not blob:
        return line
    whole = place(file, int(line), blob)
    return whole.replace(code(f"{file}:{line}"), line)


def _words(stretches: Sequence[tuple[str, bool]], tag: str) -> str:
    """Show a text with its differing words marked; what is alike and long is shortened."""
    said = []
    for n, (text, differs) in enumerate(stretches):
        shown = safe(
            _clipped(text, _LONGEST) if differs or len(stretches) == 1 else _context(text, n, len(stretches))
        )
        if shown:
            spaces = [" " if edge.isspace() else "" for edge in (text[:1], text[-1:])]
            inside = f"<{tag}>{shown}</{tag}>" if differs else shown
            said.append(f"{spaces[0]}{inside}{spaces[1]}")
        elif text:
            said.append(" ")
    return re.sub(" +", " ", "".join(said)).strip(" ")


def _context(text: str, position: int, of: int) -> str:
    if len(text) <= 2 * _AROUND + 20:
        return text
    start = text[:_AROUND] if position else ""
    end = text[-_AROUND:] if position < of - 1 else ""
    return f"{start} … {end}"


def _clipped(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def effects(tables: Sequence[EffectTable], language: Language) -> str:
    """Fold the derived figures away."""
    if not tables:
        return ""
    keys = ("name", "before", "after", "difference", "percent")
    heads = [word(key, language) for key in keys[1:]]
    parts = [
        table(
            [f"{safe(each.title)} · {safe(told_period(each.period))}", *heads],
            [_figure(row) for row in each.rows],
        )
        for each in tables
    ]
    return _folded(f"<b>{word('effects', language)}</b>", "\n".join(parts))


def findings(key: str, items: Sequence[str], left: int, language: Language) -> str:
    """Fold findings of the check away, and say how many found no room."""
    if not items and not left:
        return ""
    total = number(len(items) + left, language)
    more = [f"- {word('findings_left', language, count=number(left, language))}"] if left else []
    return _folded(f"<b>{word(key, language)}</b> ({total})", "\n".join([*items, *more]) + "\n")


def sentences(key: str, said: Sequence[str], language: Language) -> str:
    """List sentences below a heading."""
    if not said:
        return ""
    lines = [f"- {safe_line(_clipped(each, 2 * _LONGEST))}" for each in said]
    return "\n".join([f"**{word(key, language)}**", "", *lines]) + "\n"
