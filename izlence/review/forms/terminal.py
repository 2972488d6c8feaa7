"""A comparison for a person at a screen: the sentence, what must be looked at, the directorates, each page old → new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from izlence.diagnostic import Language
from izlence.diff.periods import told_period
from izlence.report.clean import cells, clean
from izlence.report.finding import Finding
from izlence.report.look import Look
from izlence.review.document import ChangeDocument, ChangedPage, ChangeRow, DirectorateRow, FigureRow
from izlence.review.forms.columns import table, wrapped
from izlence.review.forms.words import counted, word

_SIGNS = {"added": "+", "removed": "-", "moved": ">", "changed": "~"}
_COLOURS = {"added": "new", "removed": "old", "moved": "hint", "changed": "label"}
_INDENT = " " * 6
Marked = tuple[tuple[str, bool], ...]


def write(document: ChangeDocument, look: Look) -> str:
    """Write the whole comparison; the width of the look is heeded, 0 is no screen."""
    parts = [
        _head(document, look),
        _findings("flags", document.flags, document.language, look),
        *_directorates(document, look),
        *(_page(page, document.language, look) for page in document.pages),
        *_effects(document, look),
        _findings("new_findings", document.new_findings, document.language, look),
        _findings("resolved_findings", document.resolved_findings, document.language, look),
        _sentences("renames", document.renames, document.language, look),
        _sentences("remarks", document.remarks, document.language, look),
    ]
    return "\n".join("\n".join(lines) + "\n" for part in parts if (lines := list(part)))


def _head(document: ChangeDocument, look: Look) -> Iterator[str]:
    language = document.language
    yield from (look.paint(line, "label") for line in wrapped(clean(document.headline), look.width))
    counts = [
        ("decision_count", document.decisions),
        ("warning_count", document.warnings),
        ("hint_count", document.hints),
        ("new_count", len(document.new_findings)),
        ("resolved_count", len(document.resolved_findings)),
    ]
    if any(n for _, n in counts):
        yield from wrapped(" · ".join(counted(counts, language)), look.width)
    sides = word("sides", language, base=clean(document.base.name), head=clean(document.head.name))
    yield from (look.paint(line, "quiet") for line in wrapped(sides, look.width, "  "))


def _title(key: str, language: Language, look: Look, more: str = "") -> str:
    return look.paint(word(key, language) + more, "frame")


def _findings(key: str, findings: Sequence[Finding], language: Language, look: Look) -> Iterator[str]:
    if not findings:
        return
    yield _title(key, language, look, f" ({len(findings)})")
    words = "flags" if key == "flags" else ""
    for finding in findings:
        yield from _finding(finding, language, look, is_flag=bool(words))


def _finding(finding: Finding, language: Language, look: Look, *, is_flag: bool) -> Iterator[str]:
    """Give the sentence and the place, in lines that the screen holds."""
    severity = word(finding.severity, language) if is_flag else _severity(finding, language)
    rule = f"[{finding.rule}]"
    lines = wrapped(f"  {severity}: {clean(finding.message)} {rule}", look.width, " " * 4)
    lines[0] = f"  {look.paint(severity, finding.severity)}" + lines[0].removeprefix(f"  {severity}")
    if lines[-1].endswith(rule):
        lines[-1] = lines[-1].removesuffix(rule) + look.paint(rule, "quiet")
    yield from lines
    at = clean(finding.file) + (f":{finding.line}" if finding.line else "")
    if finding.is_old:
        line = f" ({word('old_line', language, line=finding.line)})" if finding.line else ""
        at = clean(finding.file) + line
    trail = f"({clean(' › '.join(finding.breadcrumb))})" if len(finding.breadcrumb) > 1 else ""
    fits = not look.width or 4 + cells(at) + 1 + cells(trail) <= look.width
    # At an old line something else stands now, and the file may be gone: no link.
    place = look.paint(at, "quiet") if finding.is_old else look.link(look.paint(at, "quiet"), finding.file)
    yield f"    {place} {look.paint(trail, 'quiet')}".rstrip() if fits else f"    {place}"
    if trail and not fits:
        yield from (look.paint(line, "quiet") for line in wrapped(f"    {trail}", look.width, " " * 5))


def _severity(finding: Finding, language: Language) -> str:
    from izlence.report.words import word as report_word  # noqa: PLC0415 - a finding of the check is called as it calls it

    return report_word(finding.severity, language)


def _directorates(document: ChangeDocument, look: Look) -> Iterator[Iterator[str]]:
    keys = ("directorate", "before", "after", "difference", "percent")
    heads = [word(key, document.language) for key in keys]
    for period, rows in groupby(document.directorates, key=lambda row: row.period):
        cells_of = [_directorate(row, document.language) for row in rows]
        title = _title(
            "directorates", document.language, look, f" · {clean(told_period(period))}" if period else ""
        )
        yield iter([title, *table(heads, cells_of, look.width, lines=4)])


def _directorate(row: DirectorateRow, language: Language) -> list[str]:
    name, *figures = _figure(row.cost)
    counts = counted([("rows", row.changes), ("decision_count", row.decisions)], language)
    said = ", ".join(each.replace(" ", "\u00a0") for each in counts)
    return [f"{name} ({said})" if said else name, *figures]


def _figure(row: FigureRow) -> list[str]:
    return [clean(each) for each in (row.name, row.before, row.after, row.difference, row.percent)]


def _effects(document: ChangeDocument, look: Look) -> Iterator[Iterator[str]]:
    keys = ("name", "before", "after", "difference", "percent")
    heads = [word(key, document.language) for key in keys]
    for each in document.effects:
        title = look.paint(
            f"{word('effects', document.language)} · {clean(told_period(each.period))} · {clean(each.title)}",
            "frame",
        )
        yield iter([title, *table(heads, [_figure(row) for row in each.rows], look.width)])


def _page(page: ChangedPage, language: Language, look: Look) -> Iterator[str]:
    own = " ".join(part for part in (page.code, page.title) if part)
    names = [own, page.directorate_name, told_period(page.period)]
    title = clean(" · ".join(dict.fromkeys(name for name in names if name)))
    kind = "" if page.kind == "changed" else f" ({word(page.kind, language)})"
    for line in wrapped(title + kind, look.width, "  "):
        yield look.paint(line, "frame")
    yield "  " + look.link(look.paint(clean(page.file), "quiet"), page.file)
    for who in dict.fromkeys(each for row in page.rows for each in row.credits):
        said = clean(" · ".join(part for part in (who.author, who.date, who.commit, who.reason) if part))
        yield from (look.paint(line, "quiet") for line in wrapped(f"  {said}", look.width, "    "))
    for position, (_, rows) in enumerate(groupby(page.rows, key=lambda row: (row.record, row.kind))):
        record = list(rows)
        is_own = record[0].kind == "changed" and record[0].record in (page.code, page.title)
        if position or not is_own:
            yield from _record(record[0], language, look)
        for row in record:
            yield from _row(row, language, look)


def _record(first: ChangeRow, language: Language, look: Look) -> Iterator[str]:
    """Name a record, above its changes."""
    sign = look.paint(_SIGNS[first.kind], _COLOURS[first.kind])
    kind = "" if first.kind == "changed" else f" ({word(first.kind, language)})"
    lines = wrapped(f"  {_SIGNS[first.kind]} {clean(first.record)}{kind}", look.width, " " * 6)
    yield f"  {sign}" + lines[0].removeprefix(f"  {_SIGNS[first.kind]}")
    yield from lines[1:]


def _row(row: ChangeRow, language: Language, look: Look) -> Iterator[str]:
    label = f"{clean(row.field)}: " if row.field else ""
    tail = "  ".join(_tail(row, language))
    before, after = clean(row.before), clean(row.after)
    if row.kind in ("changed", "moved"):
        line = f"{_INDENT}{label}{before} → {after}"
        whole = f"{line}  {tail}".rstrip()
        is_short = cells(before) + cells(after) <= 60
        if is_short and (not look.width or cells(whole) <= look.width):
            yield f"{_INDENT}{label}{_old(before, look)} → {_new(after, look)}  {_painted(row, language, look)}".rstrip()
            return
        if is_short:
            yield from _broken(line, tail, look)
            return
    head = "  ".join(part for part in (label.rstrip(), tail) if part)
    if head:
        yield from wrapped(_INDENT + head, look.width, _INDENT + "  ")
    yield from _text("-", row.words_before or ((row.before, False),), look, "old")
    yield from _text("+", row.words_after or ((row.after, False),), look, "new")


def _broken(line: str, tail: str, look: Look) -> Iterator[str]:
    yield from wrapped(line, look.width, _INDENT + "  ")
    if tail:
        yield from wrapped(f"{_INDENT}  {tail}", look.width, _INDENT + "  ")


def _tail(row: ChangeRow, language: Language) -> list[str]:
    """Give what stands behind the values: the difference, the remark, the gravity, the line."""
    said = [row.difference, f"({row.remark})" if row.remark else ""]
    said.append(word(row.severity, language) if row.severity else "")
    if row.where.line:
        said.append(word("old_line" if row.kind == "removed" else "line", language, line=row.where.line))
    return [clean(each) for each in said if each]


def _painted(row: ChangeRow, language: Language, look: Look) -> str:
    severity = word(row.severity, language) if row.severity else ""
    line = _tail(row, language)[-1:] if row.where.line else []
    return "  ".join(
        look.paint(each, row.severity)
        if each == severity
        else look.paint(each, "quiet")
        if [each] == line
        else each
        for each in _tail(row, language)
    )


def _old(text: str, look: Look) -> str:
    return look.paint(text, "old")


def _new(text: str, look: Look) -> str:
    return look.paint(text, "new")


def _text(sign: str, stretches: Iterable[tuple[str, bool]], look: Look, colour: str) -> Iterator[str]:
    """Give a long text in lines, the words that differ in colour."""
    tokens = [(token, differs) for text, differs in stretches for token in clean(text).split(" ")]
    lead, width = f"{_INDENT}{sign} ", look.width or 0
    line: list[tuple[str, bool]] = []
    used = len(lead)
    lines = []
    for token, differs in tokens:
        if not token:
            continue
        size = cells(token) + 1
        if line and width and used + size - 1 > width:
            lines.append(line)
            line, used = [], len(lead)
        line.append((token, differs))
        used += size
    lines.append(line)
    for number, words in enumerate(lines):
        if words:
            start = look.paint(lead, colour) if not number else " " * len(lead)
            yield start + " ".join(
                look.paint(token, colour) if differs else token for token, differs in words
            )


def _sentences(key: str, sentences: Sequence[str], language: Language, look: Look) -> Iterator[str]:
    if sentences:
        yield _title(key, language, look)
        for each in sentences:
            yield from wrapped(f"  {clean(each)}", look.width, "    ")
