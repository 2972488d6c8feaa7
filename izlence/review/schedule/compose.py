"""Put a comparison into the order of a council's schedule: by period, directorate and page, numbered throughout."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, groupby

from izlence.compose.document import (
    Schedule,
    ScheduleDocument,
    ScheduleGroup,
    SchedulePage,
    SchedulePeriod,
    ScheduleRow,
    Signature,
)
from izlence.diagnostic import Language
from izlence.model.frame import Institution
from izlence.review.document import ChangeDocument, ChangedPage, ChangeRow
from izlence.review.schedule.plain import plain_pair
from izlence.review.schedule.reasons import other_remark, reason_of, without_told_reasons
from izlence.review.schedule.shown import shown
from izlence.review.schedule.totals import council_totals
from izlence.review.schedule.words import LABELS, WORDS

NARRATIVE = ".md"
_NOTHING = "–"
_SHORT = 400


def schedule_document(document: ChangeDocument, institution: Institution) -> ScheduleDocument:
    """Make the schedule of a comparison; the institution's head signs it."""
    words = WORDS[document.language]
    return ScheduleDocument(
        title=words["title"],
        institution=shown(document.institution),
        language="tr-TR" if document.language == "tr" else "en-GB",
        schedule=shown(
            Schedule(
                sides=words["sides"].format(base=document.base.name, head=document.head.name),
                headline=document.headline if document.is_changed else words["unchanged"],
                labels=LABELS[document.language],
                periods=tuple(_periods(document)),
                remarks=(*document.remarks, *document.renames),
                prepared=Signature(words["prepared"], words["signs"]),
                checked=Signature(words["checked"], words["signs"]),
                approved=Signature(
                    _office(institution, document.language), institution.mayor or words["signs"]
                ),
            )
        ),
    )


def _office(institution: Institution, language: Language) -> str:
    if language == "en" and institution.mayor_title == "Belediye Başkanı":
        return "Mayor"
    return institution.mayor_title


def _periods(document: ChangeDocument) -> Iterator[SchedulePeriod]:
    numbers = _Numbers(count(1), document.language)
    told = [*(page.period for page in document.pages), *(table.period for table in document.effects)]
    for period in dict.fromkeys(told):
        pages = [page for page in document.pages if page.period == period]
        tables = [table for table in document.effects if table.period == period]
        effects = tuple(council_totals(tables, document.language))
        yield SchedulePeriod(_title(period, document), tuple(_groups(pages, numbers)), effects)


def _title(period: str, document: ChangeDocument) -> str:
    words = WORDS[document.language]
    return words["period"].format(period=period.replace("-", "–")) if period else words["institution"]


def _groups(pages: list[ChangedPage], numbers: _Numbers) -> Iterator[ScheduleGroup]:
    for name, of_directorate in groupby(pages, key=lambda page: page.directorate_name):
        shown = tuple(SchedulePage(_page_title(page), numbers.rows(page)) for page in of_directorate)
        yield ScheduleGroup(name or WORDS[numbers.language]["whole"], shown)


def _page_title(page: ChangedPage) -> str:
    named = " ".join(part for part in (page.code, page.title) if part)
    return named or page.file


class _Numbers:
    """Numbers the rows through all periods, and says a reason once a page."""

    def __init__(self, numbers: Iterator[int], language: Language) -> None:
        self.numbers = numbers
        self.language = language

    def rows(self, page: ChangedPage) -> tuple[ScheduleRow, ...]:
        """Give the rows of a page; a reason that stands in a row above is referred to."""
        first: dict[str, int] = {}
        rows = []
        for row in without_told_reasons(page.rows, self.language):
            number = next(self.numbers)
            reason = reason_of(row)
            if reason and first.setdefault(reason, number) != number:
                reason = WORDS[self.language]["see"].format(number=first[reason])
            rows.append(self._row(row, number, reason, page))
        return tuple(rows)

    def _row(self, row: ChangeRow, number: int, reason: str, page: ChangedPage) -> ScheduleRow:
        words = WORDS[self.language]
        what = [row.field or words[row.kind], other_remark(row, self.language)]
        what.append(words["decision"] if row.severity == "error" else "")
        texts = row.before, row.after
        before, after = plain_pair(*texts) if page.file.endswith(NARRATIVE) else texts
        return ScheduleRow(
            str(number),
            row.record,
            "; ".join(part for part in what if part),
            before or _NOTHING,
            after or _NOTHING,
            row.difference,
            reason,
            is_figure=bool(row.difference),
            is_long=max(len(before), len(after), len(reason)) > _SHORT,
        )
