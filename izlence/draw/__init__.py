"""Draw a composed document in the formats that are asked for, and read each file back before it may be written.

Comes in: a document, the templates' folder, LibreOffice where it is there. Goes out: finished files, not yet written, and findings.
Does not belong here: how a format is drawn (that is `render`) and where files go.
"""

from __future__ import annotations

from collections.abc import Sequence

from izlence.compose.document import Document
from izlence.diagnostic import Diagnostic, has_errors
from izlence.draw.drawing import FORMATS, USUAL_FORMATS, Drawing, Workshop, file_name
from izlence.draw.excel import draw_excel
from izlence.draw.pdf import draw_pdf
from izlence.draw.web_page import draw_web_page
from izlence.draw.word import draw_word

__all__ = ["FORMATS", "USUAL_FORMATS", "Drawing", "Workshop", "draw", "file_name"]


def draw(
    document: Document, formats: Sequence[str], workshop: Workshop
) -> tuple[list[Drawing], tuple[Diagnostic, ...]]:
    """Draw a document in each format; no drawings where a template is at fault."""
    drawings: list[Drawing] = []
    found: list[Diagnostic] = []
    word: bytes | None = None
    if {"docx", "pdf"} & set(formats):
        workshop.report("draw", 0, len(formats))
        word, problems = draw_word(document, workshop)
        found += problems
    for number, kind in enumerate(dict.fromkeys(formats)):
        workshop.report("draw", number, len(formats))
        content: bytes | None = word
        if kind == "xlsx":
            content, problems = draw_excel(document, workshop)
            found += problems
        elif kind == "html":
            content, problems = draw_web_page(document, workshop)
            found += problems
        elif kind == "pdf" and word is not None:
            content = draw_pdf(word, workshop)
        if content is not None:
            drawings.append(Drawing(document, kind, content))
    return ([] if has_errors(found) else drawings), tuple(found)
