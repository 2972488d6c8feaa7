"""The document as plain data: a book of chapters, pages, tables, rows with named cells. Templates name these fields; nothing else.

`templates/README.md` lists every field here, and a test keeps the two alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from izlence.compose.document.book import (
    Book,
    Caption,
    Chapter,
    Chart,
    ContentsEntry,
    Cover,
    Foreword,
    Overview,
    OverviewFigure,
    Prose,
    Section,
    Series,
)
from izlence.compose.document.cell import Cell, Column, Group, Heading, Kind
from izlence.compose.document.data import DataColumn, DataTable
from izlence.compose.document.house_table import (
    ActivityRow,
    ActivityTable,
    CardRow,
    CardTable,
    EconomicCodeRow,
    EconomicCodeTable,
    IndicatorRow,
    IndicatorTable,
    Row,
    Table,
)
from izlence.compose.document.later import Later
from izlence.compose.document.official_table import (
    HeadLine,
    OfficialCell,
    OfficialColumn,
    OfficialRow,
    OfficialTable,
    official_cells,
)
from izlence.compose.document.page import (
    CardPage,
    DirectoratePages,
    GoalCards,
    HeadingLine,
    NoteLine,
    PageTitle,
    TargetPage,
    TextLine,
)
from izlence.compose.document.schedule import (
    Schedule,
    ScheduleDocument,
    ScheduleEffect,
    ScheduleFigure,
    ScheduleGroup,
    ScheduleLabels,
    SchedulePage,
    SchedulePeriod,
    ScheduleRow,
    ScheduleWords,
    Signature,
)


@dataclass(frozen=True, slots=True)
class ProgrammeDocument:
    """A year's performance programme."""

    name: ClassVar[str] = "performance-programme"
    title: str
    institution: str
    period: str
    language: str
    year: str
    book: Book
    directorates: tuple[DirectoratePages, ...]
    data: tuple[DataTable, ...]

    @property
    def pages(self) -> Sequence[TargetPage]:
        """The pages of all directorates; composed when they are first looked at."""
        return Later(lambda: tuple(page for directorate in self.directorates for page in directorate.pages))


@dataclass(frozen=True, slots=True)
class StrategyDocument:
    """A strategic plan with its objective cards."""

    name: ClassVar[str] = "strategic-plan"
    title: str
    institution: str
    period: str
    language: str
    book: Book
    goals: tuple[GoalCards, ...]
    data: tuple[DataTable, ...]

    @property
    def pages(self) -> tuple[CardPage, ...]:
        """The cards of all goals."""
        return tuple(card for goal in self.goals for card in goal.cards)


Document = ProgrammeDocument | StrategyDocument


def row_cells(table: Table, row: Row) -> Iterator[str | Cell]:
    """Give a row's cells in the order of the table's columns; text where the column holds text."""
    for column in table.columns:
        cell = getattr(row, column.key)
        yield cell if column.position < 0 else cell[column.position]


__all__ = [
    "ActivityRow",
    "ActivityTable",
    "Book",
    "Caption",
    "CardPage",
    "CardRow",
    "CardTable",
    "Cell",
    "Chapter",
    "Chart",
    "Column",
    "ContentsEntry",
    "Cover",
    "DataColumn",
    "DataTable",
    "DirectoratePages",
    "Document",
    "EconomicCodeRow",
    "EconomicCodeTable",
    "Foreword",
    "GoalCards",
    "Group",
    "HeadLine",
    "Heading",
    "HeadingLine",
    "IndicatorRow",
    "IndicatorTable",
    "Kind",
    "NoteLine",
    "OfficialCell",
    "OfficialColumn",
    "OfficialRow",
    "OfficialTable",
    "Overview",
    "OverviewFigure",
    "PageTitle",
    "ProgrammeDocument",
    "Prose",
    "Row",
    "Schedule",
    "ScheduleDocument",
    "ScheduleEffect",
    "ScheduleFigure",
    "ScheduleGroup",
    "ScheduleLabels",
    "SchedulePage",
    "SchedulePeriod",
    "ScheduleRow",
    "ScheduleWords",
    "Section",
    "Series",
    "Signature",
    "StrategyDocument",
    "Table",
    "TargetPage",
    "TextLine",
    "official_cells",
    "row_cells",
]
