"""Block content of a document, and the parts of the package that it brings with it: notes, lists, pictures, charts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from izlence.compose.document import Book, Chart, Prose
from izlence.model.prose import Picture
from izlence.render.word.chart.charts import Charts
from izlence.render.word.prose import content_types, footnotes, template
from izlence.render.word.prose import styles as style
from izlence.render.word.prose.blocks import BlockWriter
from izlence.render.word.prose.caption import BELOW, CHARTS, caption_paragraph
from izlence.render.word.prose.drawing import Drawings
from izlence.render.word.prose.footnotes import Notes
from izlence.render.word.prose.numbering import Numbering
from izlence.render.word.prose.picture import Pictures
from izlence.render.word.prose.relationships import Relationships
from izlence.render.word.prose.runs import RunWriter
from izlence.render.word.prose.styles import Styles, template_faults
from izlence.render.word.prose.text import paragraph, run

_DOCUMENT, _THEME = "word/document.xml", "word/theme/theme1.xml"
_LINKS, _NOTE_LINKS = "word/_rels/document.xml.rels", "word/_rels/footnotes.xml.rels"
_NUMBERING, _SETTINGS = "word/numbering.xml", "word/settings.xml"
# The only picture of a document that stands alone is the cover's.
_LOGO = "Logo"
_CENTRED = '<w:spacing w:before="120" w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="center"/>'


class Assets:
    """What one document draws of prose, charts and pictures; `block` is called in the order that they are read in.

    `parts` are the template's; with `word/document.xml` among them the width of the text and the look of table headings are
    the template's own. `width` is the width of the text in twips.
    """

    def __init__(self, parts: Mapping[str, bytes], width: int = 0) -> None:
        self._parts = parts
        self._width = width
        self._links = Relationships(parts.get(_LINKS))
        drawings = Drawings()
        self._pictures, self._charts = Pictures(drawings), Charts(drawings)

    @cached_property
    def width(self) -> int:
        """The width of the text in twips."""
        return self._width or template.text_width(self._parts.get(_DOCUMENT))

    @cached_property
    def _styles(self) -> Styles:
        return Styles(self._parts[style.PART])

    @cached_property
    def _notes(self) -> Notes:
        return Notes(self._styles.id(style.NOTE_REFERENCE))

    @cached_property
    def _numbering(self) -> Numbering:
        return Numbering(self._parts.get(_NUMBERING), self._styles)

    @cached_property
    def _blocks(self) -> BlockWriter:
        heading = self._styles.id(style.TABLE_HEADING)
        fill = template.heading_fill(self._parts.get(_DOCUMENT), self._parts.get(_THEME), heading)
        writer = RunWriter(self._styles, self._links, self._notes)
        return BlockWriter(writer, self._numbering, self._picture, fill)

    def block(self, value: Prose | Chart | Picture, alternative: str = "") -> str:
        """Give the paragraphs and tables of a value; `alternative` is the text alternative of a picture alone."""
        if isinstance(value, Prose):
            return self._blocks.write(value.blocks, self.width)
        if isinstance(value, Chart):
            return self._chart(value)
        drawn = self._picture(value, alternative or _LOGO, self.width)
        return paragraph(self._styles.id(style.BODY), drawn, _CENTRED)

    def finish(self, parts: Mapping[str, bytes], book: Book) -> dict[str, bytes]:
        """Give the parts that are new or changed, from the parts that the document has so far."""
        changed = {**self._pictures.parts(), **self._charts.parts()}
        if "_blocks" in self.__dict__:
            changed |= self._note_parts(parts, book) | self._list_parts()
        if self._links.is_changed:
            changed[_LINKS] = self._links.content()
        if changed:
            listed = parts[content_types.PART]
            changed[content_types.PART] = content_types.content_types(listed, changed)
        return changed

    def _picture(self, picture: Picture, alternative: str, width: int) -> str:
        identifier = self._links.part("image", self._pictures.file(picture))
        return self._pictures.draw(picture, identifier, alternative, width)

    def _chart(self, chart: Chart) -> str:
        identifier = self._links.part("chart", self._charts.add(chart))
        drawn = self._charts.draw(chart, identifier, self.width)
        content = paragraph(self._styles.id(style.BODY), drawn, f"<w:keepNext/>{_CENTRED}")
        return content + caption_paragraph(chart.caption, CHARTS, self._styles, False, BELOW)

    def _list_parts(self) -> dict[str, bytes]:
        if not self._numbering.is_changed:
            return {}
        self._links.part("numbering", "numbering.xml")
        return {_NUMBERING: self._numbering.content()}

    def _note_parts(self, parts: Mapping[str, bytes], book: Book) -> dict[str, bytes]:
        if not self._notes.numbers:
            return {}
        self._links.part("footnotes", "footnotes.xml")
        links = Relationships(parts.get(_NOTE_LINKS))
        writer = RunWriter(self._styles, links, _NoNotes())
        mark = f'<w:r><w:rPr><w:rStyle w:val="{self._styles.id(style.NOTE_REFERENCE)}"/></w:rPr><w:footnoteRef/></w:r>{run(" ")}'
        notes = ""
        for identifier, note in self._notes.referred(book.footnotes):
            drawn = [writer.write(runs) for runs in note.paragraphs or ((),)]
            drawn[0] = mark + drawn[0]
            inside = "".join(paragraph(self._styles.id(style.NOTE), one) for one in drawn)
            notes += f'<w:footnote w:id="{identifier}">{inside}</w:footnote>'
        made = {footnotes.PART: footnotes.notes_part(notes, parts.get(footnotes.PART))}
        made[_SETTINGS] = footnotes.settings_part(parts[_SETTINGS])
        return made | ({_NOTE_LINKS: links.content()} if links.has_any else {})


class _NoNotes:
    """Word allows no footnote inside a footnote; it shows as its number."""

    @staticmethod
    def refer(number: int, is_repeated: bool) -> str:  # noqa: ARG004
        return run(f"[{number}]")


__all__ = ["Assets", "template_faults"]
