"""Who last wrote each value of a page: by its values, whatever became of its lines."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import PurePosixPath
from typing import NamedTuple

from izlence.diagnostic import PlanPath
from izlence.diff.change import Change, Page, Record, Value
from izlence.diff.credit import THERE, Events, turns_of
from izlence.diff.pages import Sheet
from izlence.model.commit import Commit
from izlence.read.git_log import FileStep
from izlence.review.history.find import Past, play, with_text_named
from izlence.review.history.replay import Moment, Replay, as_added


class BlameLine(NamedTuple):
    """A value of a page and the commit that wrote it: None where it is not committed yet.

    `is_boundary`: the commit is where a shallow clone begins, so that an older one may have written it.
    """

    record: Record
    field: PlanPath
    value: Value
    commit: Commit | None
    is_boundary: bool = False


class Blame(NamedTuple):
    """A page with its values in the file's order; `change` is the page as it came, by which its values are told."""

    page: Page
    change: Change
    lines: tuple[BlameLine, ...]
    begins: Commit | None = None


def blame_of(past: Past, file: str) -> Blame | None:
    """Find who wrote the values of a file of the plan; None where it cannot be read."""
    sheet = Replay(past.contents).sheet(file, past.files[file])
    if sheet is None:
        return None
    page = Page(sheet.key, sheet.title, sheet.directorate, "", file)
    whole = as_added(page, sheet)
    moments = tuple(reversed(_moments(with_text_named(past, file), file, sheet)))
    events = Events(moment.changes for moment in moments)
    lines = []
    for turn in turns_of(whole):
        if turn.field == THERE:
            continue
        number = events.wrote(page, turn)
        moment = moments[number] if number is not None else None
        commit = moment.commit if moment else None
        lines.append(
            BlameLine(turn.record, turn.field, turn.after, commit, bool(moment and moment.is_boundary))
        )
    begins = next((entry.commit for entry in past.log if entry.is_boundary), None)
    return Blame(page, whole, tuple(lines), begins)


def of_record(blame: Blame, code: str) -> Blame | None:
    """Give of a page the values of one record and of those in it; None where the page has no such record."""
    lines = tuple(line for line in blame.lines if code in (line.record.code, line.record.parent))
    return blame._replace(lines=lines) if lines else None


def _moments(past: Past, file: str, sheet: Sheet) -> tuple[Moment, ...]:
    """Play what became of the page, and of the pages from which its records came."""
    keys: set[str] = set()
    more = {sheet.key.key}
    moments: tuple[Moment, ...] = ()
    while more:
        keys |= more - {""}
        moments = play(past, partial(_is_one_of, file, frozenset(keys)))
        left = {change.came_from for moment in moments for change in moment.changes if change.came_from}
        more = {page.key.key for page in left} - keys
    return moments


def _is_one_of(file: str, keys: frozenset[str], step: FileStep, _contents: Iterable[bytes]) -> bool:
    """Tell whether a file is the page's, or one that was called by a page's code, in whatever folder."""
    return step.file == file or PurePosixPath(step.file).stem in keys
