"""The book round the pages: chapters in their order, numbers in reading order, then prose with what it refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from izlence.compose.anchors import Numbering
from izlence.compose.answers import Answers
from izlence.compose.charts import compose_chart
from izlence.compose.contents import (
    chart_entries,
    contents_entries,
    figure_entries,
    heading_entries,
    table_entries,
)
from izlence.compose.document import (
    Book,
    Caption,
    Chapter,
    Cover,
    DirectoratePages,
    Foreword,
    GoalCards,
    Prose,
    Section,
)
from izlence.compose.overview import overview
from izlence.compose.prose import Names, Pictures, ProseFilling, ProseNumbering
from izlence.compose.sections import Content, captioned
from izlence.compose.tables.making import Making
from izlence.compose.wording import filled
from izlence.model.frame import ChapterFrame, SectionFrame
from izlence.model.prose import Picture

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CHAPTER_LEVEL, SECTION_LEVEL = 1, 2
ContentOf = Callable[[str], Content]


def pages_only(directorates: tuple[DirectoratePages, ...] = (), goals: tuple[GoalCards, ...] = ()) -> Book:
    """Give the book of a document that has pages only: one chapter and one section without titles."""
    section = Section("", "", "", 0, None, (), (), directorates, goals)
    chapters = (Chapter("", "", 1, "", 0, (section,)),)
    headings = tuple(heading_entries(None, chapters))
    return Book(None, None, chapters, headings, contents_entries(headings), (), (), (), ())


def compose_book(making: Making, content_of: ContentOf) -> Book:
    """Compose the whole book; `content_of` makes what a section's content names."""
    return _Composer(making).book(content_of)


@dataclass(slots=True)
class _Composer:
    making: Making
    numbering: Numbering = field(default_factory=Numbering)
    names: Names = field(default_factory=Names)
    pictures: Pictures = field(default_factory=Pictures)

    def book(self, content_of: ContentOf) -> Book:
        cover = self._cover()
        foreword = self._foreword()
        frames = self.making.plan.frame.chapters
        chapters = [self._chapter(frame, position, content_of) for position, frame in enumerate(frames, 1)]
        filling = self._filling(chapters)
        if foreword is not None and foreword.prose.blocks:
            foreword = replace(
                foreword, prose=self._filled(foreword.prose, frame_of_foreword(self.making), filling)
            )
        done = tuple(
            replace(
                chapter,
                sections=tuple(
                    replace(section, prose=self._filled(section.prose, frame.narrative, filling))
                    if section.prose is not None
                    else section
                    for section, frame in zip(chapter.sections, of_chapter.sections, strict=True)
                ),
            )
            for chapter, of_chapter in zip(chapters, frames, strict=True)
        )
        headings = tuple(heading_entries(foreword, done))
        labels = self.making.wording.labels
        return Book(
            cover=cover,
            foreword=foreword,
            chapters=done,
            headings=headings,
            contents=contents_entries(headings),
            tables=tuple(table_entries(foreword, done, labels)),
            charts=tuple(chart_entries(done)),
            figures=tuple(figure_entries(foreword, done, labels)),
            footnotes=tuple(filling.footnotes),
            pictures=tuple(self.pictures.by_name.values()),
            contents_title=labels["contents"],
            tables_title=labels["tables"],
            figures_title=labels["figures"],
            charts_title=labels["charts"],
            overview=overview(self.making),
        )

    def _cover(self) -> Cover:
        plan = self.making.plan
        institution, decision = plan.institution, plan.frame.council_decision
        line = self.making.wording.labels["council_decision"]
        lines = (filled(line, date=decision.date, number=decision.number),) if decision else ()
        logo: Picture | None = self.pictures.add(institution.logo) if institution.logo else None
        # A title that names the year says it once.
        period = "" if plan.period in plan.frame.title.replace("–", "-") else plan.period
        return Cover(institution.name, plan.frame.title, period, lines, institution.notice, logo)

    def _foreword(self) -> Foreword | None:
        name, institution = frame_of_foreword(self.making), self.making.plan.institution
        if not name:
            return None
        anchor, bookmark = self.numbering.heading()
        prose = self._numbered(name, CHAPTER_LEVEL) or Prose(())
        title = self.making.wording.labels["foreword"]
        return Foreword(
            title,
            anchor,
            bookmark,
            prose,
            institution.mayor,
            institution.mayor_title if institution.mayor else "",
        )

    def _chapter(self, frame: ChapterFrame, position: int, content_of: ContentOf) -> Chapter:
        anchor, bookmark = self.numbering.heading()
        sections = tuple(self._section(each, index, content_of) for index, each in enumerate(frame.sections))
        return Chapter(roman(position), frame.title, position, anchor, bookmark, sections)

    def _section(self, frame: SectionFrame, index: int, content_of: ContentOf) -> Section:
        anchor, bookmark = self.numbering.heading()
        prose = self._numbered(frame.narrative, SECTION_LEVEL)
        content = content_of(frame.content)
        tables = captioned(content.tables, self.making, self.numbering, self.names)
        charts = []
        for name in frame.charts:
            charts.append(compose_chart(name, self.making, self._chart_caption))
            self.names.add_caption("chart", name, charts[-1].caption)
        return Section(
            label=letter(index),
            title=frame.title,
            anchor=anchor,
            bookmark=bookmark,
            prose=prose,
            charts=tuple(charts),
            tables=tables,
            directorates=content.directorates,
            goals=content.goals,
            costs=content.costs,
            is_landscape=any(table.landscape for table in tables),
        )

    def _chart_caption(self, title: str) -> Caption:
        return self.numbering.caption(self.making.wording.labels["chart"], title)

    def _numbered(self, name: str, level: int) -> Prose | None:
        if not name:
            return None
        labels = self.making.wording.labels
        passing = ProseNumbering(self.numbering, self.names, self.pictures, labels)
        return Prose(passing.number(self.making.plan.narratives[name], level))

    def _filling(self, chapters: Iterable[Chapter]) -> ProseFilling:
        for chapter in chapters:
            for section in chapter.sections:
                for directorate in section.directorates:
                    self.names.anchors.setdefault(directorate.folder, directorate.anchor)
        making = self.making
        answers = Answers(making.plan, making.figures, making.style)
        return ProseFilling(self.names, answers.text)

    def _filled(self, prose: Prose, name: str, filling: ProseFilling) -> Prose:
        return filling.fill(prose.blocks, self.making.plan.narratives[name])


def frame_of_foreword(making: Making) -> str:
    """Name the narrative of the foreword; nothing where there is none."""
    return making.plan.frame.foreword


def roman(number: int) -> str:
    """Write a chapter's position in roman numerals."""
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def letter(index: int) -> str:
    """Letter a section; after Z comes AA."""
    return (letter(index // 26 - 1) if index >= 26 else "") + _LETTERS[index % 26]
