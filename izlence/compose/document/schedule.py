"""The change schedule (Değişiklik Cetveli) as plain data: a numbered table of old and new, and the effect on the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple


class ScheduleLabels(NamedTuple):
    """The headings of the schedule's tables, in its language."""

    number: str
    subject: str
    before: str
    after: str
    difference: str
    reason: str
    effects: str
    name: str
    percent: str
    caption: str
    page: str


class ScheduleWords(NamedTuple):
    """A stretch of a text; `is_marked`: it differs from the other side's."""

    text: str
    is_marked: bool = False


class ScheduleRow(NamedTuple):
    """One change; `number` runs through the whole schedule. A long text may break over pages, figures stand at the right."""

    number: str
    subject: str
    field: str
    before: tuple[ScheduleWords, ...]
    after: tuple[ScheduleWords, ...]
    difference: str
    reason: str
    is_figure: bool
    is_long: bool


class SchedulePage(NamedTuple):
    """The changes of a page: its code and title, or the name of the file."""

    title: str
    rows: tuple[ScheduleRow, ...]


class ScheduleGroup(NamedTuple):
    """The changed pages of a directorate, or of the institution as a whole."""

    name: str
    pages: tuple[SchedulePage, ...]


class ScheduleFigure(NamedTuple):
    """A derived figure on its two sides."""

    name: str
    before: str
    after: str
    difference: str
    percent: str


class ScheduleEffect(NamedTuple):
    """The figures of one level that changed."""

    title: str
    rows: tuple[ScheduleFigure, ...]


class SchedulePeriod(NamedTuple):
    """The changes of a period, and what they do to its totals."""

    title: str
    groups: tuple[ScheduleGroup, ...]
    effects: tuple[ScheduleEffect, ...]


class Signature(NamedTuple):
    """Who signs: in which office, and the name where it is known."""

    office: str
    name: str


class Schedule(NamedTuple):
    """What the schedule says: the two sides, the one sentence, the changes by period, remarks, and who signs."""

    sides: str
    headline: str
    labels: ScheduleLabels
    periods: tuple[SchedulePeriod, ...]
    remarks: tuple[str, ...]
    prepared: Signature
    checked: Signature
    approved: Signature


@dataclass(frozen=True, slots=True)
class ScheduleDocument:
    """The change schedule that goes to the council."""

    name: ClassVar[str] = "change-schedule"
    title: str
    institution: str
    language: str
    schedule: Schedule
