"""The Word file: drawn, laid out once to find the pages of its contents, drawn again with them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from izlence.compose import with_page_numbers
from izlence.compose.document import Document
from izlence.diagnostic import Diagnostic, Place
from izlence.draw.drawing import Workshop, file_name
from izlence.keep import fingerprint
from izlence.layout import identity
from izlence.read.resources import read_template

if TYPE_CHECKING:
    from izlence.render.word.fragments import Fragment, FragmentKey
    from izlence.render.word.ready import CompiledTemplate

KIND = "docx"
NO_OFFICE, LAYOUT_FAILED = "no_page_numbers", "layout_failed"


def draw_word(document: Document, workshop: Workshop) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Draw the Word file; None where its template is at fault."""
    from izlence.render.word.document import render_word  # noqa: PLC0415
    from izlence.render.word.official.kept import RowPieces  # noqa: PLC0415
    from izlence.render.word.rules import FIGURES_TOO_WIDE, TEXTS_NOT_PRINTED  # noqa: PLC0415
    from izlence.write.read_back import IncompleteFile, verify_word  # noqa: PLC0415

    path = template_path(document, workshop)
    template, problems = word_template(document, workshop)
    if template is None:
        return None, problems
    fragments = {key: piece for kept in workshop.pieces.of(KIND).values() for key, piece in kept.items()}
    rows = RowPieces(workshop.pieces.other("rows", *_names(document)))
    content = render_word(document, template, fragments, rows)
    numbers = _page_numbers(document, content, workshop)
    if numbers:
        document = with_page_numbers(document, numbers)
        content = render_word(document, template, fragments, rows)
    try:
        name, kept = f"{file_name(document)}.docx", workshop.pieces.of(KIND)
        verify_word(content, document, template.printed, name, kept, runs=rows.runs)
    except IncompleteFile as fault:
        facts = {"texts": tuple(f"“{text}”" for text in fault.texts[:5])}
        return None, (Diagnostic(TEXTS_NOT_PRINTED, Place(path.name), facts),)
    workshop.pieces.keep(KIND, _by_directorate(fragments))
    if rows.is_changed:
        workshop.pieces.keep_other("rows", rows.drawn, *_names(document))
    tight = {pair for part in template.drawn.values() for pair in part.tight}
    return content, tuple(
        Diagnostic(FIGURES_TOO_WIDE, Place(path.name), {"columns": columns, "characters": characters})
        for columns, characters in sorted(tight)
    )


def _names(document: Document) -> tuple[str, ...]:
    return document.name, document.institution, document.period


def template_path(document: Document, workshop: Workshop) -> Path:
    """Give the file of a document's template."""
    return workshop.templates / "word" / f"{document.name}.docx"


def word_template(
    document: Document, workshop: Workshop
) -> tuple[CompiledTemplate | None, tuple[Diagnostic, ...]]:
    """Give the compiled template, as it was kept or compiled now; what the keeper knows was compiled of these templates."""
    path = template_path(document, workshop)
    from izlence.render.word.ready import TemplateRecord, ready  # noqa: PLC0415

    kept = workshop.pieces.other("template", document.name)
    if isinstance(kept, TemplateRecord):
        with contextlib.suppress(ValueError, SyntaxError):
            return ready(kept), ()
    from izlence.render.word.compile import compile_record  # noqa: PLC0415

    record, problems = compile_record(read_template(path), path.name, type(document))
    if record is None:
        return None, problems
    if not problems:
        workshop.pieces.keep_other("template", record, document.name)
    return ready(record), problems


def _by_directorate(fragments: Mapping[FragmentKey, Fragment]) -> dict[str, dict[FragmentKey, Fragment]]:
    """Sort the pieces by their directorates."""
    found: dict[str, dict[FragmentKey, Fragment]] = {}
    for key, fragment in fragments.items():
        found.setdefault(key.directorate, {})[key] = fragment
    return found


def _page_numbers(document: Document, content: bytes, workshop: Workshop) -> dict[str, str]:
    """Find the pages of the contents: as kept for this very file, or by laying it out."""
    book = document.book
    if not book.is_whole:
        return {}
    if workshop.office is None:
        workshop.remark(NO_OFFICE)
        return {}
    key = fingerprint("page numbers", identity(workshop.office), content)
    kept = workshop.store.get("layout", key)
    if kept is not None:
        numbers: dict[str, str] = json.loads(kept)
        return numbers
    found = _laid_out(document, content, workshop)
    if found:
        workshop.store.put("layout", key, json.dumps(found, sort_keys=True).encode())
    return found


def _laid_out(document: Document, content: bytes, workshop: Workshop) -> dict[str, str]:
    from izlence.layout import LayoutFault, page_numbers, to_pdf  # noqa: PLC0415

    book = document.book
    listed = [entry.anchor for entry in book.lists]
    front = book.foreword.anchor if book.foreword else ""
    try:
        pdf = to_pdf(
            content, workshop.office or "", lambda done, total: workshop.report("layout", done, total)
        )
        numbers = page_numbers(pdf, listed, front, book.chapters[0].anchor)
    except LayoutFault:
        workshop.remark(LAYOUT_FAILED)
        return {}
    if not all(anchor in numbers for anchor in listed):
        # Contents with some numbers would look finished and be wrong.
        workshop.remark(LAYOUT_FAILED)
        return {}
    return numbers
