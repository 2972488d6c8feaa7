"""Draw a composed document in the formats that are asked for, and read each file back before it may be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from izlence.compose.document import Document, ProgrammeDocument
from izlence.diagnostic import Diagnostic
from izlence.read.resources import read_look, read_template

FORMATS = ("docx", "xlsx")


class Drawing(NamedTuple):
    """A finished file, not yet written."""

    document: Document
    format: str
    content: bytes


def file_name(document: Document) -> str:
    """Give a document's file name without its ending."""
    name = "performans-programi" if isinstance(document, ProgrammeDocument) else "stratejik-plan"
    return f"{name}-{document.period}"


def draw(
    document: Document, formats: Sequence[str], templates: Path, progress: Callable[[str, int, int], None]
) -> tuple[list[Drawing], tuple[Diagnostic, ...]]:
    """Draw a document in each format; no drawings where its template is at fault."""
    drawings: list[Drawing] = []
    for number, kind in enumerate(formats):
        progress("draw", number, len(formats))
        if kind == "docx":
            content, problems = _word(document, templates)
            if content is None:
                return [], problems
        else:
            content = _excel(document, templates)
        drawings.append(Drawing(document, kind, content))
    return drawings, ()


def _word(document: Document, templates: Path) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    from izlence.render.word.compile import compile_template  # noqa: PLC0415
    from izlence.render.word.document import render_word  # noqa: PLC0415
    from izlence.write.read_back import verify_word  # noqa: PLC0415

    path = templates / "word" / f"{document.name}.docx"
    template, problems = compile_template(read_template(path), path.name, type(document))
    if template is None:
        return None, problems
    content = render_word(document, template)
    verify_word(content, document, template.printed, f"{file_name(document)}.docx")
    return content, ()


def _excel(document: Document, templates: Path) -> bytes:
    from izlence.render.excel import read_look as look_of  # noqa: PLC0415
    from izlence.render.excel import render_workbook  # noqa: PLC0415
    from izlence.write.read_back import verify_excel  # noqa: PLC0415

    look = look_of(read_look(templates / "excel" / f"{document.name}.yaml"))
    content = render_workbook(document, look)
    verify_excel(content, document, f"{file_name(document)}.xlsx")
    return content
