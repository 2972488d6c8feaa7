"""A history on the screen: a commit a paragraph, the newest first, a line for each value."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.report.clean import clean
from izlence.report.look import Look
from izlence.review.document import ChangeRow
from izlence.review.history.told import ToldChange, ToldHistory, ToldMoment
from izlence.review.history.words import say
from izlence.review.telling.credits import date

SHORT = 7
_LONGEST = 60  # of a longer text the old and the new one have a line each


def history_as_text(told: ToldHistory, look: Look) -> str:
    """Write a history; lines are broken by whoever prints them."""
    return "\n".join(_lines(told, look)) + "\n"


def _lines(told: ToldHistory, look: Look) -> Iterator[str]:
    history = told.history
    yield look.paint(" ".join(filter(None, (history.wanted.text, told.name))), "label")
    if not history.is_there:
        yield say("gone", told.language)
    if not told.moments:
        key = "unchanged_since" if told.since else "unchanged"
        yield say(key, told.language, since=told.since)
    for moment in told.moments:
        yield ""
        yield _head(moment, told, look)
        for file in moment.unreadable:
            key = "unreadable" if moment.commit else "unreadable_now"
            yield f"  {look.paint(say(key, told.language, file=file), 'warning')}"
        yield from _rows(moment, told)
    if history.begins:
        yield ""
        yield say("shallow", told.language, date=date(history.begins.shown, told.language))


def _head(moment: ToldMoment, told: ToldHistory, look: Look) -> str:
    if moment.commit is None:
        return look.paint(say("working", told.language), "hint")
    commit = moment.commit
    head = f"{look.paint(moment.date, 'frame')}  {look.paint(clean(commit.author), 'label')}  {look.paint(commit.name[:SHORT], 'quiet')}"
    reason = f"({say('begins', told.language)})" if moment.is_boundary else clean(commit.subject)
    return f"{head}  {reason}"


def _rows(moment: ToldMoment, told: ToldHistory) -> Iterator[str]:
    above = ""
    for each in moment.changes:
        record = _record(each, told)
        indent = "    " if record else "  "
        if record and record != above:
            yield f"  {record}"
        above = record
        for line in _row(each, told):
            yield f"{indent}{line}"


def _record(told_change: ToldChange, told: ToldHistory) -> str:
    """Name the record, unless it is what was asked for."""
    is_asked = told_change.row.code == told.history.wanted.code
    period = told_change.change.page.key.period if len(told.periods) > 1 else ""
    named = "" if is_asked else told_change.row.record
    return " › ".join(filter(None, (period, named)))


def _row(told_change: ToldChange, told: ToldHistory) -> Iterator[str]:
    row, change = told_change.row, told_change.change
    difference = f"   {row.difference}" if row.difference else ""
    remark = difference + (f"   ({row.remark})" if row.remark else "")
    if row.kind in ("added", "removed"):
        content = row.after or row.before
        yield f"{say(row.kind, told.language)}{': ' if content else ''}{content}{remark}"
    elif row.kind == "moved":
        key = (
            "moved"
            if change.came_from or change.record.kind in ("page", "directorate", "section")
            else "replaced"
        )
        yield f"{say(key, told.language)}: {row.before} → {row.after}{remark}"
    else:
        yield from _value(row, remark)


def _value(row: ChangeRow, remark: str) -> Iterator[str]:
    lead = f"{row.field}: " if row.field else ""
    if max(len(row.before), len(row.after)) <= _LONGEST:
        yield f"{lead}{row.before} → {row.after}{remark}"
        return
    yield f"{row.field}{remark}:" if lead else remark.strip() or "→"
    yield from (f"  - {line}" for line in row.before.splitlines() or [""])
    yield from (f"  + {line}" for line in row.after.splitlines() or [""])
