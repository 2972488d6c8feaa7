"""Draw a composed document with a compiled template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from html import escape
from math import ceil
from typing import Any, cast

from izlence.compose.document import Chart, Document, Prose, ScheduleDocument
from izlence.model.prose import Picture
from izlence.render.deflated import Deflated, deflate, inflate
from izlence.render.package import Content, pack
from izlence.render.word.assets import Assets
from izlence.render.word.chapters import copy_name, with_copies
from izlence.render.word.fields import fields_of
from izlence.render.word.fragments import AsPiece, Fragments, fragment_drawer, with_paragraphs
from izlence.render.word.names import BLOCK, CHAPTER, FRAGMENT, LAST_CHAPTER, OFFICIAL
from izlence.render.word.official.draw import official_drawer, piece_drawer
from izlence.render.word.official.kept import RowPieces
from izlence.render.word.ready import CompiledTemplate, DrawnPart, Piece
from izlence.render.word.sections import settle_sections
from izlence.render.word.settings import SETTINGS, with_updates

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "docProps/core.xml"
_BODY = "word/document.xml"
_BATCH = 4096
# The most that a logo takes of the cover, in inches: 9 and 5 centimetres.
_LOGO_WIDTH, _LOGO_HEIGHT = 3.5, 2.0


def render_word(
    document: Document,
    template: CompiledTemplate,
    drawn: Fragments | None = None,
    rows: RowPieces | None = None,
) -> bytes:
    """Give the .docx: the template's parts, with the document's values where the tags stand.

    `drawn` keeps the pages of directorates: what it holds is not drawn again, what it lacks is put in; so do `rows` those of tables.
    """
    return pack(_Drawing(document, template, drawn, rows or RowPieces()).parts())


def word_parts(
    document: Document, template: CompiledTemplate, drawn: Fragments | None = None
) -> dict[str, bytes]:
    """Give the parts of the .docx by their names, not compressed; `drawn` as in `render_word`, its pieces neither."""
    parts = _Drawing(document, template, drawn, RowPieces(), partial(deflate, level=0)).parts()
    return {name: _whole(content) for name, content in parts}


def _whole(content: Content) -> bytes:
    if isinstance(content, bytes):
        return content
    return b"".join(piece if isinstance(piece, bytes) else inflate(piece) for piece in content)


class _Drawing:
    def __init__(
        self,
        document: Document,
        template: CompiledTemplate,
        drawn: Fragments | None,
        rows: RowPieces,
        as_piece: AsPiece = deflate,
    ) -> None:
        self.rows, self.as_piece = rows, as_piece
        self.document = document
        self.template = template
        self.kept = drawn
        self.positions = [chapter.position for chapter in document.book.chapters]
        named = frozenset(name for name, part in template.drawn.items() if part.of_chapter)
        copies = with_copies(template.parts, named, self.positions)
        # Only a book has a contents whose pages Word could work out.
        asks = document.book.is_whole and not document.book.has_page_numbers
        self.others = (
            copies | {SETTINGS: with_updates(copies[SETTINGS], asks)} if SETTINGS in copies else copies
        )
        self.assets = Assets({**template.source, **self.others})

    def parts(self) -> Iterator[tuple[str, Content]]:
        """Give the parts; those that tell of pictures and footnotes come after the body, in which these stand."""
        values = {name: getattr(self.document, name) for name in fields_of(cast(Any, type(self.document)))}
        values |= {BLOCK: self._block, OFFICIAL: official_drawer(self.template.look)}
        values[LAST_CHAPTER] = self.positions[-1] if self.positions else 0
        for name, part in self.template.drawn.items():
            if name == _BODY:
                body = self._body(part, values)
                # Deflated, it can wait: the list of parts is known only when all of it has been drawn.
                yield name, list(map(self._small, body)) if self.document.book.is_whole else body
            elif part.of_chapter:
                for chapter in self.document.book.chapters:
                    content = plain_part(part, values | {CHAPTER: chapter})
                    yield copy_name(name, chapter.position), content
            else:
                yield name, plain_part(part, values)
        finished = self.others | self.assets.finish(self.others, self.document.book)
        yield from ((name, content) for name, content in finished.items() if name != _CORE)
        yield _CORE, core_properties(self.document).encode()

    def _block(self, value: Prose | Chart | Picture) -> str:
        if isinstance(value, Picture):
            return self.assets.block(_small_logo(value), self.document.institution)
        return self.assets.block(value)

    def _small(self, piece: bytes | Deflated) -> Deflated:
        return self.as_piece(piece) if isinstance(piece, bytes) else piece

    def _body(self, part: DrawnPart, values: Mapping[str, Any]) -> Iterator[bytes | Deflated]:
        fragment = fragment_drawer(part, values, self.kept, self.as_piece)
        tables = piece_drawer(self.template.look, self.rows)
        pieces = _joined(part.render({**values, FRAGMENT: fragment, OFFICIAL: tables}), part.may_empty_cells)
        yield _DECLARATION.encode()
        for piece in settle_sections(pieces):
            yield piece.encode() if isinstance(piece, str) else piece


def _small_logo(logo: Picture) -> Picture:
    """Give a logo fine enough to be no larger on the cover than it should be, whatever its file says."""
    least = max(logo.width / _LOGO_WIDTH, logo.height / _LOGO_HEIGHT)
    return replace(logo, dpi=max(logo.dpi, ceil(least)))


def plain_part(part: DrawnPart, values: Mapping[str, Any]) -> bytes:
    """Draw a part that holds nothing but texts, tables and conditions."""
    return (
        _DECLARATION + with_paragraphs("".join(map(str, part.render(values))), part.may_empty_cells)
    ).encode()


def _joined(pieces: Iterable[Piece], may_empty_cells: bool) -> Iterator[Piece]:
    """Join texts, some thousand pieces at a time: a whole municipality's text is never held at once."""
    held: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            held.append(piece)
        if not isinstance(piece, str) or len(held) >= _BATCH:
            # The last piece waits for the next batch, so that an empty cell is seen though a batch ends inside it.
            kept = [held.pop()] if isinstance(piece, str) else []
            yield with_paragraphs("".join(held), may_empty_cells)
            held = kept
        if not isinstance(piece, str):
            yield piece
    yield with_paragraphs("".join(held), may_empty_cells)


def core_properties(document: Document | ScheduleDocument) -> str:
    """Write the file's properties: title, language, institution; no clock."""
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(document.institution)} {escape(document.title)}</dc:title>"
        f"<dc:creator>{escape(document.institution)}</dc:creator>"
        f"<dc:language>{escape(document.language)}</dc:language>"
        "</cp:coreProperties>"
    )
