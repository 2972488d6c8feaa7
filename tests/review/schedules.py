"""Change schedules drawn with the shipped template, and their tables read by python-docx."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import docx

from izlence.compose.document import ScheduleDocument
from izlence.diagnostic import Origin
from izlence.model.frame import Institution
from izlence.read.resources import read_template
from izlence.render.word.compile import compile_template
from izlence.render.word.ready import CompiledTemplate
from izlence.render.word.schedule import render_schedule
from izlence.review.document import ChangeDocument
from izlence.review.schedule import schedule_document

TEMPLATE = Path(__file__).parents[2] / "templates" / "word" / "change-schedule.docx"


@cache
def template() -> CompiledTemplate:
    compiled, problems = compile_template(read_template(TEMPLATE), TEMPLATE.name, ScheduleDocument)
    assert compiled is not None, problems
    return compiled


def drawn(document: ChangeDocument, mayor: str = "Deniz Örnek") -> bytes:
    """Draw the schedule of a comparison."""
    institution = Institution(document.institution, "₺", "tr", Origin("institution.yaml", ()), mayor=mayor)
    return render_schedule(schedule_document(document, institution), template())


def lines(content: bytes) -> list[str]:
    """Read the paragraphs outside the tables."""
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs if paragraph.text]


def tables(content: bytes) -> list[list[list[str]]]:
    """Read the rows of each table; a band over all columns is one cell."""
    found = docx.Document(io.BytesIO(content)).tables
    return [
        [[plain(cell.text) for cell in dict.fromkeys(row.cells)] for row in table.rows] for table in found
    ]


def changes(content: bytes) -> list[list[str]]:
    """Read the numbered rows of all tables."""
    return [row for table in tables(content) for row in table if row[0].isdecimal() and len(row) == 6]


def plain(text: str) -> str:
    """Give a text with ordinary blanks."""
    return text.replace("\u00a0", " ")
