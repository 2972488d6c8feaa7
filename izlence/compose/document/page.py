"""The page of one performance target and of one objective, and the pages of a directorate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from izlence.compose.document.cell import Cell
from izlence.compose.document.house_table import (
    ActivityTable,
    CardTable,
    EconomicCodeTable,
    IndicatorTable,
    Table,
)
from izlence.compose.document.official_table import OfficialTable


class NoteLine(NamedTuple):
    """A note under a page: its mark and its text; `gap` is what stands between the two."""

    mark: str
    gap: str
    text: str


class HeadingLine(NamedTuple):
    """A line at the head of a page: "AMAÇ 4." and the goal's text."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class TargetPage:
    """The page of one performance target."""

    code: str
    directorate_folder: str
    directorate: str
    directorate_capitals: str
    first_of_directorate: bool
    goal_number: str
    goal: str
    objective_number: str
    objective: str
    number: str
    title: str
    year: str
    indicators: IndicatorTable | None
    monitoring_indicators: IndicatorTable | None
    activities: ActivityTable | None
    economic_codes: EconomicCodeTable | None
    notes: tuple[NoteLine, ...]
    anchor: str = ""
    bookmark: int = 0
    description: str = ""
    official: tuple[OfficialTable, ...] = ()

    @property
    def lines(self) -> tuple[HeadingLine, ...]:
        """The lines above the tables."""
        return (
            HeadingLine("SORUMLU BİRİM:", self.directorate_capitals),
            HeadingLine(f"AMAÇ {self.goal_number}.", self.goal),
            HeadingLine(f"HEDEF {self.objective_number}.", self.objective),
            HeadingLine(f"PERFORMANS HEDEFİ {self.number}.", self.title),
        )

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the house style in the order they are printed in."""
        tables = (self.indicators, self.monitoring_indicators, self.activities, self.economic_codes)
        return tuple(table for table in tables if table is not None)

    @property
    def is_official(self) -> bool:
        """Whether the page is printed as the official form instead of the house style."""
        return bool(self.official)


class TextLine(NamedTuple):
    """One item of a list of texts."""

    text: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """The page of one objective card."""

    code: str
    directorate_folder: str
    directorate: str
    goal_code: str
    goal: str
    objective: str
    cooperating: str
    indicators: CardTable
    risks: tuple[TextLine, ...]
    activities: tuple[TextLine, ...]
    cost_estimate: Cell
    findings: tuple[TextLine, ...]
    needs: tuple[TextLine, ...]
    notes: tuple[NoteLine, ...]
    anchor: str = ""
    bookmark: int = 0

    @property
    def tables(self) -> tuple[CardTable, ...]:
        """The tables of the page."""
        return (self.indicators,)


class PageTitle(NamedTuple):
    """What is said of a page elsewhere: known without composing it."""

    code: str
    number: str
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class DirectoratePages:
    """The pages of one directorate: what is drawn again when the directorate changes, and nothing else is.

    `costs` are the cost tables of its activities, where these carry their own economic codes. Both may be composed when they are
    first looked at; `titles` says what pages there are.
    """

    folder: str
    name: str
    capitals: str
    anchor: str
    bookmark: int
    pages: Sequence[TargetPage]
    costs: Sequence[OfficialTable] = ()
    titles: tuple[PageTitle, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalCards:
    """A goal of the strategic plan with the cards of its objectives."""

    code: str
    title: str
    anchor: str
    bookmark: int
    cards: tuple[CardPage, ...]
