"""What stands round the pages: cover, foreword, contents, chapters with their prose, tables and charts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from izlence.compose.document.cell import Cell
from izlence.compose.document.official_table import OfficialTable
from izlence.compose.document.page import DirectoratePages, GoalCards
from izlence.model.prose import Block, Footnote, Picture

ChartKind = Literal["bar", "column", "line"]


@dataclass(frozen=True, slots=True)
class Prose:
    """Composed prose: placeholders filled, footnotes and captions numbered, headings with anchors."""

    blocks: tuple[Block, ...]


class Caption(NamedTuple):
    """A numbered caption: `label` is "Tablo", "Şekil" or "Grafik", which count apart; `bookmark` its number in the file."""

    label: str
    number: int
    title: str
    anchor: str
    bookmark: int

    @property
    def text(self) -> str:
        """The caption as it is printed."""
        return f"{self.label} {self.number}: {self.title}"


class Series(NamedTuple):
    """A series of a chart: a value for each category, with its path in the plan; None where there is none."""

    name: str
    values: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of figures of the plan; `description` is its text alternative, `unit` what its axis counts."""

    name: str
    kind: ChartKind
    caption: Caption
    description: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover: `lines` below the title (the council's decision), `notice` what must be said of the document at once."""

    institution: str
    title: str
    period: str
    lines: tuple[str, ...]
    notice: str
    logo: Picture | None


@dataclass(frozen=True, slots=True)
class Foreword:
    """The foreword with who signs it."""

    title: str
    anchor: str
    bookmark: int
    prose: Prose
    name: str
    position: str


class ContentsEntry(NamedTuple):
    """A line of the contents or of a list of tables; `page` is blank until the document has been laid out."""

    level: int
    text: str
    anchor: str
    page: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a chapter: "A- Yetki, Görev ve Sorumluluklar"; what it does not hold is empty.

    `directorates` where it holds the targets' pages, `costs` where it holds the cost tables of their activities, `goals` where it
    holds the objective cards. `is_landscape` where its tables need a wide page; `label` is "A" without its dash.
    """

    label: str
    title: str
    anchor: str
    bookmark: int
    prose: Prose | None
    charts: tuple[Chart, ...]
    tables: tuple[OfficialTable, ...]
    directorates: tuple[DirectoratePages, ...]
    goals: tuple[GoalCards, ...]
    costs: tuple[DirectoratePages, ...] = ()
    is_landscape: bool = False

    @property
    def heading(self) -> str:
        """The heading as one text; nothing in a document of pages only."""
        return f"{self.label}- {self.title}" if self.label else self.title


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: "I- GENEL BİLGİLER". A document of pages only has one without title."""

    label: str
    title: str
    position: int
    anchor: str
    bookmark: int
    sections: tuple[Section, ...]

    @property
    def heading(self) -> str:
        """The heading as one text; nothing in a document of pages only."""
        return f"{self.label}- {self.title}" if self.label else self.title


class OverviewFigure(NamedTuple):
    """A figure at the top of the web page: "Toplam maliyet" and what it costs, as printed."""

    label: str
    value: Cell


@dataclass(frozen=True, slots=True)
class Overview:
    """What the web page says at once: its greatest figures, and the cost by goal. The caption of its chart has no number."""

    figures: tuple[OverviewFigure, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class Book:
    """All that stands round the pages.

    `headings` are all headings in reading order with their levels; `contents` those that the contents list; `tables` the captioned
    tables, `figures` the captioned pictures, `charts` the charts. `contents_title`, `tables_title`, `figures_title` and `charts_title`
    head these lists.
    """

    cover: Cover | None
    foreword: Foreword | None
    chapters: tuple[Chapter, ...]
    headings: tuple[ContentsEntry, ...]
    contents: tuple[ContentsEntry, ...]
    tables: tuple[ContentsEntry, ...]
    charts: tuple[ContentsEntry, ...]
    footnotes: tuple[Footnote, ...]
    pictures: tuple[Picture, ...]
    overview: Overview | None = None
    contents_title: str = ""
    tables_title: str = ""
    charts_title: str = ""
    figures: tuple[ContentsEntry, ...] = ()
    figures_title: str = ""

    @property
    def lists(self) -> tuple[ContentsEntry, ...]:
        """All lines that end in a page number."""
        return (*self.contents, *self.tables, *self.figures, *self.charts)

    @property
    def is_whole(self) -> bool:
        """Whether this is the whole book and not pages only."""
        return self.cover is not None

    @property
    def has_page_numbers(self) -> bool:
        """Whether the document has been laid out, so that the contents know the pages."""
        return all(entry.page for entry in self.lists)
