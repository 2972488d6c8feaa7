"""Draw the change schedule with its template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from izlence.compose.document import ScheduleDocument
from izlence.render.package import Content, pack
from izlence.render.word.document import core_properties, plain_part
from izlence.render.word.ready import CompiledTemplate
from izlence.render.word.sections import settle_sections

_BODY, _CORE = "word/document.xml", "docProps/core.xml"


def render_schedule(document: ScheduleDocument, template: CompiledTemplate) -> bytes:
    """Give the .docx of the change schedule."""
    return pack(_parts(document, template))


def _parts(document: ScheduleDocument, template: CompiledTemplate) -> Iterator[tuple[str, Content]]:
    values: Mapping[str, Any] = {
        name: getattr(document, name) for name in ("title", "institution", "language", "schedule")
    }
    for name, part in template.drawn.items():
        drawn = plain_part(part, values)
        yield name, _settled(drawn) if name == _BODY else drawn
    yield from ((name, content) for name, content in template.parts.items() if name != _CORE)
    yield _CORE, core_properties(document).encode()


def _settled(body: bytes) -> bytes:
    pieces = settle_sections(iter([body.decode()]))
    return b"".join(piece.encode() for piece in pieces if isinstance(piece, str))
