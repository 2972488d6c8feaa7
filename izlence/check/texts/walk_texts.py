"""All texts of a plan in one string, so that a rule searches a period once: names, titles, notes, prose, each with its place.

What a rule finds is a position; the text it stands in, the record and the place are looked up only then.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator
from typing import Literal, NamedTuple

from izlence.check.book.walk_book import narratives_printed
from izlence.check.texts.plain_prose import plain_blocks
from izlence.check.walk import Page, indicators_of, page_code, pages
from izlence.diagnostic import Origin, Place
from izlence.model.frame import ProgrammeFrame
from izlence.model.plan import Plan
from izlence.model.records import ObjectiveCard, PerformanceTarget

Kind = Literal["name", "title", "text", "prose"]
Steps = tuple[str | int, ...]
BETWEEN = "\0"  # no text of a plan can hold it
MASKED = "\1"
# With line ends around it, so that it is a token of its own and no token reaches over it.
_GAP = f"\n{BETWEEN}\n"

_TOKEN = re.compile(r"\S+")
_NAME: Steps = ("name",)
_TITLE: Steps = ("title",)


class Text(NamedTuple):
    """One text as the editor wrote it: the record it stands in, the way to it there; of prose, the line it begins in."""

    text: str
    record: Origin
    steps: Steps
    kind: Kind
    code: str = ""
    line: int = 0

    def place(self, start: int, end: int) -> Origin | Place:
        """Say where a stretch of it stands: in prose the stretch itself, elsewhere the text as a whole."""
        if not self.line:
            return self.record.at(*self.steps)
        before = self.text[:start]
        line = self.line + before.count("\n")
        column = start - (before.rfind("\n") + 1) + 1
        length = len(self.text[start:end].partition("\n")[0])
        return Place(self.record.file, line, column, line, column + length)


Found = tuple[Text, Origin | Place, re.Match[str]]


class Texts:
    """The texts of a plan: `joined` is all of them with a `BETWEEN` around each; `tokens` what stands between its spaces."""

    def __init__(self, plan: Plan) -> None:
        self._texts: list[str] = []
        self._about: list[tuple[Origin, Steps, Kind, str, int]] = []
        self._of_frame(plan)
        for page in pages(plan):
            self._of_page(page)
        for narrative in narratives_printed(plan):
            for line, block in plain_blocks(narrative.source, MASKED):
                self._texts.append(block)
                self._about.append((Origin(narrative.file), (), "prose", "", line))
        self.joined = _GAP.join(["", *self._texts, ""])
        self.tokens = self.joined.split()
        self.different = frozenset(self.tokens)
        self._starts: list[int] = []

    def at(self, position: int) -> tuple[Text, int]:
        """Give the text that holds a position of `joined`, and the position in it."""
        if not self._starts:
            start = len(_GAP)
            for text in self._texts:
                self._starts.append(start)
                start += len(text) + len(_GAP)
        index = max(bisect_right(self._starts, position) - 1, 0)
        return Text(self._texts[index], *self._about[index]), max(position - self._starts[index], 0)

    def find(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        """Give the matches of a pattern, each with its text and place."""
        for match in pattern.finditer(self.joined):
            text, start = self.at(match.start())
            yield text, text.place(start, start + len(match[0])), match

    def find_tokens(self, wanted: Container[str]) -> Iterator[Found]:
        """Give each place where one of some tokens stands, in the order of the plan."""
        for match in _TOKEN.finditer(self.joined):
            if match[0] in wanted:
                text, start = self.at(match.start())
                word = match[0].strip(MASKED)
                start += match[0].index(word)
                yield text, text.place(start, start + len(word)), match

    def _add(self, text: str, record: Origin, steps: Steps, kind: Kind, code: str = "") -> None:
        if text:
            self._texts.append(text)
            self._about.append((record, steps, kind, code, 0))

    def _of_frame(self, plan: Plan) -> None:
        add, institution, frame = self._add, plan.institution, plan.frame
        add(institution.name, institution.origin, _NAME, "title")
        add(institution.notice, institution.origin, ("notice",), "text")
        add(frame.title, frame.origin, _TITLE, "title")
        for chapter in frame.chapters:
            add(chapter.title, chapter.origin, _TITLE, "title")
            for section in chapter.sections:
                add(section.title, section.origin, _TITLE, "title")
        if isinstance(frame, ProgrammeFrame):
            for field in ("economic_codes", "off_budget_sources"):
                for key, name in getattr(frame, field).items():
                    add(name, frame.origin, (field, key), "title")
        for directorate in plan.directorates.values():
            add(directorate.name, directorate.origin, _NAME, "title")
        for goal in plan.goals:
            add(goal.title, goal.origin, _TITLE, "title", goal.code)
        for objective in plan.objectives:
            add(objective.title, objective.origin, _TITLE, "title", objective.code)

    def _of_page(self, page: Page) -> None:
        add, code = self._add, page_code(page)
        indicators = indicators_of(page)
        self._texts += [indicator.name for indicator in indicators]
        self._about += [(indicator.origin, _NAME, "name", indicator.code, 0) for indicator in indicators]
        for indicator in indicators:
            if indicator.explanation or indicator.method or indicator.source:
                for field in ("explanation", "method", "source"):
                    add(getattr(indicator, field), indicator.origin, (field,), "text", indicator.code)
        if isinstance(page, PerformanceTarget):
            self._of_target(page)
        else:
            self._of_card(page)
        for note in page.notes:
            add(note.text, note.origin, ("text",), "text", code)

    def _of_target(self, target: PerformanceTarget) -> None:
        add = self._add
        add(target.title, target.origin, _TITLE, "title", target.code)
        add(target.description, target.origin, ("description",), "text", target.code)
        for activity in target.activities:
            add(activity.name, activity.origin, _NAME, "name", activity.code)
            add(activity.explanation, activity.origin, ("explanation",), "text", activity.code)

    def _of_card(self, card: ObjectiveCard) -> None:
        add, origin, code = self._add, card.origin, card.objective
        for position, risk in enumerate(card.risks):
            add(risk.text, origin, ("risks", position, "risk"), "text", code)
            for number, control in enumerate(risk.controls):
                add(control, origin, ("risks", position, "controls", number), "text", code)
        for field in ("activities", "findings", "needs"):
            for position, text in enumerate(getattr(card, field)):
                add(text, origin, (field, position), "text", code)


_latest: list[tuple[Plan, Texts]] = []


def texts_of(plan: Plan) -> Texts:
    """Give all texts of a plan; a dozen rules ask for the same plan one after the other, so the latest is kept."""
    if not _latest or _latest[0][0] is not plan:
        _latest[:] = [(plan, Texts(plan))]
    return _latest[0][1]
