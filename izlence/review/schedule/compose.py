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
    Signature,
)
from izlence.diagnostic import Language
from izlence.model.frame import Institution
from izlence.review.document import ChangeDocument, ChangedPage, EffectTable
from izlence.review.schedule.rows import Numbers, costs_in_all, is_whole_period, page_title
from izlence.review.schedule.shown import shown
from izlence.review.schedule.totals import council_totals
from izlence.review.schedule.words import LABELS, WORDS


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
    numbers = Numbers(count(1), document.language)
    told = [*(page.period for page in document.pages), *(table.period for table in document.effects)]
    for period in dict.fromkeys(told):
        pages = [page for page in document.pages if page.period == period]
        tables = [table for table in document.effects if table.period == period]
        effects = tuple(council_totals(tables, document.language))
        yield SchedulePeriod(_title(period, document), tuple(_groups(pages, tables, numbers)), effects)


def _title(period: str, document: ChangeDocument) -> str:
    words = WORDS[document.language]
    return words["period"].format(period=period.replace("-", "–")) if period else words["institution"]


def _groups(pages: list[ChangedPage], tables: list[EffectTable], numbers: Numbers) -> Iterator[ScheduleGroup]:
    """Give the pages of each directorate with their rows; of a period that came or went as a whole they are a list."""
    is_whole, first = is_whole_period(pages), dict[str, int]()
    costs = costs_in_all(tables)
    for name, found in groupby(pages, key=lambda page: page.directorate_name):
        of_directorate = list(found)
        told = (
            (numbers.listed(of_directorate, costs, first),)
            if is_whole
            else tuple(SchedulePage(page_title(page), numbers.rows(page)) for page in of_directorate)
        )
        yield ScheduleGroup(name or WORDS[numbers.language]["whole"], told)
