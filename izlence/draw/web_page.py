"""The web page, drawn with the files of `templates/html/`."""

from __future__ import annotations

from collections.abc import Mapping

from izlence.compose.document import Document
from izlence.diagnostic import Diagnostic, has_errors
from izlence.draw.drawing import Workshop
from izlence.read.resources import read_text

KIND = "html"


def draw_web_page(document: Document, workshop: Workshop) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Draw the web page; None where its template is at fault."""
    from izlence.render.html import PARTS, render_html, template_problems  # noqa: PLC0415

    folder = workshop.templates / "html"
    parts = {name: read_text(folder / name) for name in PARTS}
    found = template_problems(parts)
    if has_errors(found):
        return None, found
    fragments = {key: text for kept in workshop.pieces.of(KIND).values() for key, text in kept.items()}
    content = render_html(document, parts, fragments)
    workshop.pieces.keep(KIND, _by_directorate(fragments))
    return content, found


def _by_directorate(fragments: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Sort the fragments, whose keys end in their directorate's folder, by directorate."""
    found: dict[str, dict[str, str]] = {}
    for key, text in fragments.items():
        found.setdefault(key.rpartition("/")[2], {})[key] = text
    return found
