"""From a schedule to its Word file."""

from __future__ import annotations

from pathlib import Path

from izlence.compose.document import ScheduleDocument
from izlence.diagnostic import Diagnostic
from izlence.read.resources import read_template
from izlence.render.word.compile import compile_template
from izlence.render.word.schedule import render_schedule


def draw_schedule(document: ScheduleDocument, templates: Path) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Draw the schedule with `templates/word/change-schedule.docx`; None where the template is at fault."""
    path = templates / "word" / f"{document.name}.docx"
    template, found = compile_template(read_template(path), path.name, ScheduleDocument)
    return (None if template is None else render_schedule(document, template)), found
