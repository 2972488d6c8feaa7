"""The numbered rows of a schedule: a change each, or a page each where a whole period came or went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from izlence.compose.document import SchedulePage, ScheduleRow, ScheduleWords
from izlence.diagnostic import Language
from izlence.review.document import ChangedPage, ChangeRow, EffectTable, FigureRow
from izlence.review.schedule.reasons import other_remark, reason_of, without_told_reasons
from izlence.review.schedule.words import WORDS

NOTHING = "–"
_SHORT = 400
_OF_PAGES = ("target", "card")
_FRAMES = ("/program.yaml", "/strategy.yaml")
_DIRECTORATE = "/directorate.yaml"
# No book prints what a narrative's file is called.
_FILE = re.compile(r" \([^()]+\.md\)$")


def is_whole_period(pages: Sequence[ChangedPage]) -> bool:
    """Tell whether a period came or went with all its pages."""
    kinds = {page.kind for page in pages}
    return kinds in ({"added"}, {"removed"}) and any(f"/{page.file}".endswith(_FRAMES) for page in pages)


def page_title(page: ChangedPage) -> str:
    """Call a page by its code and title; a file by its name only where nothing else is known of it."""
    named = " ".join(part for part in (page.code, _FILE.sub("", page.title)) if part)
    return named or page.file


class Numbers:
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
            rows.append(self._row(row, number, self._reason([row], number, first)))
        return tuple(rows)

    def listed(
        self, pages: Sequence[ChangedPage], costs: Mapping[str, FigureRow], first: dict[str, int]
    ) -> SchedulePage:
        """Give the pages of a directorate that came or went with their period: a row each, with what it costs.

        `first` holds the reasons that were told of the period, with the numbers of their rows.
        """
        words, kind = WORDS[self.language], pages[0].kind
        rows = []
        for page in pages:
            number = next(self.numbers)
            rows.append(self._listed(page, number, self._reason(page.rows, number, first), costs))
        cost = costs.get(pages[0].directorate_name) if pages[0].directorate else None
        title = words[f"{kind}_pages"].format(count=len(pages))
        in_all = (cost.after if kind == "added" else cost.before) if cost else ""
        return SchedulePage(words["cost"].format(title=title, cost=in_all) if in_all else title, tuple(rows))

    def _listed(
        self, page: ChangedPage, number: int, reason: str, costs: Mapping[str, FigureRow]
    ) -> ScheduleRow:
        words, cost = WORDS[self.language], costs.get(page.code) if page.code else None
        what = [words[page.kind], words["decision"] if page.severity == "error" else ""]
        title = words["own"] if page.file.endswith(_DIRECTORATE) else page_title(page)
        before = cost.before if cost and page.kind == "removed" else NOTHING
        after = cost.after if cost and page.kind == "added" else NOTHING
        return ScheduleRow(
            str(number),
            title,
            "; ".join(filter(None, what)),
            _words(before),
            _words(after),
            cost.difference if cost else "",
            reason,
            is_figure=True,
            is_long=False,
        )

    def _reason(self, rows: Sequence[ChangeRow], number: int, first: dict[str, int]) -> str:
        """Give why something changed, or the number of the row that says so."""
        reason = " ".join(dict.fromkeys(filter(None, map(reason_of, rows[:1]))))
        if reason and first.setdefault(reason, number) != number:
            return WORDS[self.language]["see"].format(number=first[reason])
        return reason

    def _row(self, row: ChangeRow, number: int, reason: str) -> ScheduleRow:
        words = WORDS[self.language]
        what = [row.field or words[row.kind], other_remark(row, self.language)]
        what.append(words["decision"] if row.severity == "error" else "")
        return ScheduleRow(
            str(number),
            _FILE.sub("", row.record),
            "; ".join(part for part in what if part),
            _words(row.before, row.words_before),
            _words(row.after, row.words_after),
            row.difference,
            reason,
            is_figure=row.is_figure,
            is_long=max(len(row.before), len(row.after), len(reason)) > _SHORT,
        )


def _words(text: str, marked: tuple[tuple[str, bool], ...] = ()) -> tuple[ScheduleWords, ...]:
    if text and "".join(piece for piece, _ in marked) == text:
        return tuple(ScheduleWords(*each) for each in marked)
    return (ScheduleWords(text or NOTHING),)


def costs_in_all(tables: Iterable[EffectTable]) -> dict[str, FigureRow]:
    """Give what each page costs by its code, and each directorate by its name."""
    costs: dict[str, FigureRow] = {}
    for table in tables:
        for row in table.rows:
            if row.measure == "total" and not row.year and table.level in (*_OF_PAGES, "directorate"):
                name = row.subject if table.level == "directorate" else row.subject.partition(" ")[0]
                costs.setdefault(name, row)
    return costs
