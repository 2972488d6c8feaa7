"""Who wrote each value of a page, on the screen: a line a value, the commit in front."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from izlence.diagnostic import Language
from izlence.diff.change import Change
from izlence.diff.credit import record_key
from izlence.report.clean import cells, clean, cut
from izlence.report.look import Look
from izlence.review.history.as_text import SHORT
from izlence.review.history.blame import Blame, BlameLine
from izlence.review.history.told import title_of
from izlence.review.history.words import say
from izlence.review.telling.credits import date
from izlence.review.telling.fields import field_label, record_name
from izlence.review.telling.knowledge import Knowledge
from izlence.review.telling.values import printed, subject_of

_LONGEST_AUTHOR = 24


def blame_as_text(blame: Blame, known: Knowledge, look: Look, language: Language) -> str:
    """Write a page's values with who wrote them; a value too long for the screen is cut."""
    return "\n".join(_lines(blame, known, look, language)) + "\n"


def _lines(blame: Blame, known: Knowledge, look: Look, language: Language) -> Iterator[str]:
    title = " ".join(dict.fromkeys(filter(None, (blame.page.key.key, title_of(blame.page, known, language)))))
    yield look.paint(_cut(title, look), "label")
    yield look.paint(_cut(blame.page.after, look), "quiet")
    heads = [_head(line, language) for line in blame.lines]
    width = max(map(cells, heads), default=0)
    above = record_key(blame.page, blame.change.record)
    for line, head in zip(blame.lines, heads, strict=True):
        key = record_key(blame.page, line.record)
        if key != above and not _is_its_text(line):
            name = record_name(_as_change(blame, line), known, language)
            yield look.paint(_cut(f"{' ' * width}  {name}", look), "label")
        above = key
        lead = head + " " * (width - cells(head))
        told = _cut(f"{lead}    {_value(blame, line, known, language)}", look)
        yield look.paint(told[: len(lead)], "quiet" if line.commit else "hint") + told[len(lead) :]
    if blame.begins and any(line.is_boundary for line in blame.lines):
        yield say("shallow", language, date=date(blame.begins.shown, language))


def _head(line: BlameLine, language: Language) -> str:
    if line.commit is None:
        return say("not_committed", language)
    mark = "^" if line.is_boundary else ""
    author = cut(clean(line.commit.author), _LONGEST_AUTHOR)
    return f"{mark}{line.commit.name[:SHORT]}  {date(line.commit.shown, language)}  {author}"


def _is_its_text(line: BlameLine) -> bool:
    """Tell whether a value is all there is of a record: a paragraph, a finding."""
    return line.record.kind in ("item", "paragraph") and line.field == ("text",)


def _value(blame: Blame, line: BlameLine, known: Knowledge, language: Language) -> str:
    change = _as_change(blame, line)
    text = " ".join(printed(line.value, subject_of(change, line.field), known, language).split())
    label = field_label(change, line.field, known, language)
    if _is_its_text(line):
        label = record_name(change, known, language) if line.record.kind == "item" else ""
    return f"{label}: {text}" if label and label != text else text


def _as_change(blame: Blame, line: BlameLine) -> Change:
    return replace(blame.change, record=line.record, field=line.field, contents=())


def _cut(line: str, look: Look) -> str:
    """Cut a line where the screen ends."""
    return cut(clean(line), look.width) if look.width else clean(line)
