"""A history as its reader meets it: moments with their rows, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from izlence.diagnostic import Language
from izlence.diff.change import Change, Page
from izlence.model.commit import Commit
from izlence.review.document import ChangeRow, Spot
from izlence.review.history.find import History
from izlence.review.history.know import units_before
from izlence.review.history.replay import Moment
from izlence.review.telling.credits import date
from izlence.review.telling.fields import page_title
from izlence.review.telling.knowledge import Knowledge
from izlence.review.telling.rows import Teller


class ToldChange(NamedTuple):
    """A change and its row."""

    change: Change
    row: ChangeRow


class ToldMoment(NamedTuple):
    """A moment and its rows; `date` as documents print it, "" where nothing is committed."""

    commit: Commit | None
    date: str
    changes: tuple[ToldChange, ...]
    unreadable: tuple[str, ...]
    is_boundary: bool


class ToldHistory(NamedTuple):
    """A history to be written; `name` is what the code is called, `periods` those that have a row in it."""

    history: History
    name: str
    periods: tuple[str, ...]
    moments: tuple[ToldMoment, ...]
    language: Language
    since: str = ""


def told_history(history: History, known: Knowledge, language: Language, since: str = "") -> ToldHistory:
    """Tell a history in a language."""
    changes = [change for moment in history.moments for change in moment.changes]
    spots = {
        where: Spot(where.file)
        for change in changes
        for where in (change.where_before, change.where_after)
        if where
    }
    moments = []
    for moment, played in zip(history.moments, history.played, strict=True):
        # From here back another unit may have counted.
        before = units_before(known, played.changes)
        moments.append(_moment(moment, Teller(before, known, spots, spots, {}, {}, language)))
        known = before
    periods = tuple(dict.fromkeys(change.page.key.period for change in changes))
    told = tuple(moment for moment in moments if moment.changes or moment.unreadable)
    return ToldHistory(history, _name(history, changes, known, language), periods, told, language, since)


def _moment(moment: Moment, teller: Teller) -> ToldMoment:
    rows = tuple(ToldChange(change, _row(change, teller)) for change in moment.changes)
    written = date(moment.commit.shown, teller.language) if moment.commit else ""
    return ToldMoment(moment.commit, written, rows, moment.unreadable, moment.is_boundary)


def _row(change: Change, teller: Teller) -> ChangeRow:
    """Tell a change; where a page was moved from or to a folder of which no name is known, both are called by their folders."""
    row = teller.row(change)
    places = change.before, change.after
    if change.kind != "moved" or not all(isinstance(place, str) for place in places):
        return row
    before, after = map(str, places)
    period = change.page.key.period
    is_named = [bool(teller.head.directorate(place, period)) for place in (before, after)]
    return row if is_named[0] == is_named[1] else replace(row, before=before, after=after)


def title_of(page: Page, known: Knowledge, language: Language) -> str:
    """Title a page: a card by its objective's text, which stands in another file."""
    period = known.of(page.key.period)
    if page.key.kind != "objective-card":
        return page_title(page, known, language)
    objectives = period.plan.objectives if period else ()
    return next((each.title for each in objectives if each.code == page.key.key), "")


def _name(history: History, changes: Iterable[Change], known: Knowledge, language: Language) -> str:
    """Give what the code is called now, or was called last."""
    code = "" if history.wanted.rest else history.wanted.code
    for change in changes if code else ():
        is_page = change.page.key.key == code
        if is_page or change.record.code == code:
            return title_of(change.page, known, language) if is_page else change.record.name
    return ""
