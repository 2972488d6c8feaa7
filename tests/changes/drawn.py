"""All forms of a comparison, drawn as the command draws them; what they have in common is made ready once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from izlence.cli.check import NO_LOOK
from izlence.compose.document import Document, ProgrammeDocument, ScheduleDocument, StrategyDocument
from izlence.composing import compose_documents
from izlence.diff.change import Credits
from izlence.diff.comparison import Comparison
from izlence.diff.side import Side
from izlence.draw.drawing import Workshop
from izlence.draw.pieces import Pieces
from izlence.keep import HeldKeeper
from izlence.pipeline import no_progress
from izlence.read.resources import read_template, read_text
from izlence.render.redline.contract import Author
from izlence.render.word.compile import compile_template
from izlence.render.word.document import word_parts
from izlence.render.word.ready import CompiledTemplate
from izlence.render.word.schedule import render_schedule
from izlence.review.document import ChangeDocument
from izlence.review.forms import html, json, markdown, terminal
from izlence.review.redline import RedlineFile, redline_files
from izlence.review.redline.report import redline_report
from izlence.review.schedule import schedule_document
from tests.changes.case import ROOT
from tests.changes.readable import Parts, page_text, parts_of, redline_text, schedule_text
from tests.render.redline.revisions_oracle import says

TEMPLATES = ROOT / "templates"
NOBODY = Author("kaydedilmemiş", "")
FORMS = (
    "terminal.txt",
    "terminal.en.txt",
    "comment.md",
    "changes.json",
    "page.txt",
    "schedule.txt",
    "redline.txt",
)


class Drawn(NamedTuple):
    """A comparison in all of its forms: their files by name, and what is known of the redline's."""

    raw: dict[str, bytes]
    files: tuple[RedlineFile, ...]

    @property
    def texts(self) -> dict[str, str]:
        """Give every form as a text that can be read in a diff."""
        redlines = [redline_text(file.name, parts_of(file.content)) for file in self.files if file.content]
        return shown(self.raw) | {"redline.txt": "\n".join([*redlines, self.raw["report.md"].decode()])}


def shown(raw: Mapping[str, bytes]) -> dict[str, str]:
    """Give the forms that cost little as texts."""
    plain = {name: raw[name].decode() for name in ("terminal.txt", "comment.md", "changes.json")}
    page, schedule = raw["page.html"].decode(), parts_of(raw["schedule.docx"])
    return plain | {"page.txt": page_text(page), "schedule.txt": schedule_text(schedule)}


class Studio:
    """Templates compiled once for all cases."""

    def __init__(self) -> None:
        self.workshop = Workshop(TEMPLATES, no_progress, pieces=Pieces(HeldKeeper()))
        self._documents: dict[tuple[str, str], tuple[Document, Parts]] = {}
        self._said: dict[int, tuple[Parts, Any]] = {}

    @cached_property
    def page_parts(self) -> dict[str, str]:
        return {name: read_text(TEMPLATES / "html" / name) for name in html.PARTS}

    @cached_property
    def schedule(self) -> CompiledTemplate:
        return _compiled("change-schedule", ScheduleDocument)

    @cached_property
    def templates(self) -> dict[type, CompiledTemplate]:
        kinds = {ProgrammeDocument: "performance-programme", StrategyDocument: "strategic-plan"}
        return {kind: _compiled(name, kind) for kind, name in kinds.items()}

    def draw_texts(
        self, document: ChangeDocument, comparison: Comparison, made_by: Credits
    ) -> dict[str, bytes]:
        """Draw the forms that cost little: all but the redline."""
        plans = (*comparison.head.plans, *comparison.base.plans)
        schedule = schedule_document(document, plans[0][0].institution)
        return {
            "terminal.txt": terminal.write(document, NO_LOOK).encode(),
            "comment.md": markdown.write(document, NO_LOOK).encode(),
            "changes.json": json.write(document, comparison, made_by).encode(),
            "page.html": html.write(document, self.page_parts).encode(),
            "schedule.docx": render_schedule(schedule, self.schedule),
        }

    def draw(self, document: ChangeDocument, comparison: Comparison, made_by: Credits) -> Drawn:
        """Draw all six forms."""
        files, problems = redline_files(comparison, made_by, self.workshop, NOBODY, document.language)
        assert not problems, problems
        report = redline_report(files, document.base, document.head, document.language)
        raw = self.draw_texts(document, comparison, made_by)
        raw |= {file.name: file.content for file in files if file.content is not None}
        return Drawn(raw | {"report.md": report.encode()}, files)

    def documents(self, side: Side) -> dict[str, Parts]:
        """Draw the official documents of a side by themselves, by their periods."""
        documents, problems = compose_documents(side, TEMPLATES)
        assert not problems, problems
        return {document.period: self._parts(document) for document in documents}

    def says(self, parts: Parts) -> Any:
        """Give what a document says; of one that most cases share only once."""
        if not any(parts is known for _, known in self._documents.values()):
            return says(parts)
        if id(parts) not in self._said:
            self._said[id(parts)] = parts, says(parts)
        return self._said[id(parts)][1]

    def _parts(self, document: Document) -> Parts:
        """Draw a document, or give what was drawn of one that was the very same: most cases leave one side as the plan is."""
        key = document.name, document.period
        known = self._documents.get(key)
        if known is not None and known[0] == document:
            return known[1]
        parts = word_parts(document, self.templates[type(document)])
        if known is None:
            self._documents[key] = document, parts
        return parts


def _compiled(name: str, kind: type) -> CompiledTemplate:
    path = TEMPLATES / "word" / f"{name}.docx"
    template, problems = compile_template(read_template(path), path.name, kind)
    assert template is not None, problems
    return template
