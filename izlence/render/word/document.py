"""Draw a composed document with a compiled template."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from html import escape
from itertools import islice

from izlence.compose.document import Document
from izlence.render.package import Content, pack
from izlence.render.word.compile import CompiledTemplate

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# A list that came out empty would leave its cell without the paragraph that every cell must end with.
_EMPTY_CELL, _CELL_WITH_PARAGRAPH = "</w:tcPr></w:tc>", "</w:tcPr><w:p/></w:tc>"
_CORE = "docProps/core.xml"
_BATCH = 4096


def render_word(document: Document, template: CompiledTemplate) -> bytes:
    """Give the .docx: the template's parts, with the document's values where the tags stand."""
    return pack(_parts(document, template))


def _parts(document: Document, template: CompiledTemplate) -> Iterator[tuple[str, Content]]:
    values = {field.name: getattr(document, field.name) for field in dataclasses.fields(document)}
    for name, content in template.parts.items():
        if name != _CORE:
            yield name, content
    for name, part in template.drawn.items():
        yield name, _encoded(part.render(values), part.may_empty_cells)
    yield _CORE, core_properties(document).encode()


def _encoded(pieces: Iterator[str], may_empty_cells: bool) -> Iterator[bytes]:
    """Give a part in bytes, some thousand pieces at a time: a whole municipality's text is never held at once."""
    yield _DECLARATION.encode()
    held = ""
    while batch := list(islice(pieces, _BATCH)):
        if may_empty_cells:
            # The last piece waits for the next batch, so that an empty cell is seen though a batch ends inside it.
            batch[0] = held + batch[0]
            held = batch.pop()
        yield _finished("".join(batch), may_empty_cells)
    yield _finished(held, may_empty_cells)


def _finished(text: str, may_empty_cells: bool) -> bytes:
    return (text.replace(_EMPTY_CELL, _CELL_WITH_PARAGRAPH) if may_empty_cells else text).encode()


def core_properties(document: Document) -> str:
    """Write the file's properties: title, language, institution; no clock."""
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(document.institution)} {escape(document.title)}</dc:title>"
        f"<dc:creator>{escape(document.institution)}</dc:creator>"
        f"<dc:language>{escape(document.language)}</dc:language>"
        "</cp:coreProperties>"
    )
