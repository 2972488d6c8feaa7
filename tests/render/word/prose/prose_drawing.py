"""Prose drawn with the shipped template into a small document, and read back."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import Any

from lxml import etree

from izlence.compose.document import Book, Chart, Prose
from izlence.model.prose import Block, Footnote, ListBlock, Paragraph, Picture, Run
from izlence.render.package import pack
from izlence.render.word.assets import Assets
from izlence.render.word.prose import styles as style
from tests.render.word.word_templates import parts_of, shipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R_NS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1134" '
    'w:left="1134" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>'
)
# Styles as Turkish Word would name them where the shipped template has none of its own yet.
_OTHERS = {
    style.BODY: '<w:pPr><w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>',
    style.QUOTE: '<w:pPr><w:ind w:left="567" w:right="567"/></w:pPr><w:rPr><w:i/></w:rPr>',
    style.CAPTION: '<w:pPr><w:spacing w:before="60" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="19"/></w:rPr>',
    style.NOTE: '<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>',
    **{
        name: f'<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="{level}"/></w:pPr>'
        '<w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr>'
        for level, name in enumerate(style.HEADINGS, 2)
    },
}


def template_parts() -> dict[str, bytes]:
    """Give the parts of the shipped template, with plain styles for those that it has not."""
    parts = parts_of(shipped())
    known = style.Styles(parts[style.PART])
    missing = [name for name in style.REQUIRED if not known.has(name)]
    added = "".join(_style(f"Bi{number}", name) for number, name in enumerate(missing))
    text = parts[style.PART].decode().replace("</w:styles>", f"{added}</w:styles>")
    return parts | {style.PART: text.encode()}


def _style(identifier: str, name: str) -> str:
    if name in (style.NOTE_REFERENCE, style.LINK):
        look = (
            '<w:vertAlign w:val="superscript"/>'
            if name == style.NOTE_REFERENCE
            else '<w:color w:val="1F5FA8"/><w:u w:val="single"/>'
        )
        return f'<w:style w:type="character" w:styleId="{identifier}"><w:name w:val="{name}"/><w:rPr>{look}</w:rPr></w:style>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"{_OTHERS.get(name, '')}</w:style>"
    )


def book(*footnotes: Footnote) -> Book:
    return Book(None, None, (), (), (), (), (), footnotes, ())


def drawn(*values: Prose | Chart | Picture, notes: tuple[Footnote, ...] = (), parts: Any = None) -> bytes:
    """Give a .docx that holds these values, one after the other."""
    template = parts or template_parts()
    assets = Assets(template)
    content = "".join(assets.block(value) for value in values)
    body = f"<w:document {W_NS} {R_NS}><w:body>{content}{SECTION}</w:body></w:document>"
    rest = {name: part for name, part in template.items() if name != "word/document.xml"}
    rest["word/header1.xml"] = (
        rest["word/header1.xml"].replace(b"{{ institution }}", b"Kurum").replace(b"{{ title }}", b"")
    )
    rest |= assets.finish(rest, book(*notes))
    return pack({**rest, "word/document.xml": body.encode()}.items())


def prose(*blocks: Block) -> Prose:
    return Prose(blocks)


def text(content: str, **look: Any) -> Paragraph:
    return Paragraph((Run(content, **look),))


def items(*texts: str, ordered: bool = False, start: int = 1) -> ListBlock:
    return ListBlock(ordered, start, tuple((text(one),) for one in texts))


def tree(content: bytes, part: str = "word/document.xml") -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(part))


def png(width: int = 300, height: int = 150, colour: tuple[int, int, int] = (46, 117, 182)) -> bytes:
    """Draw a picture of one colour."""
    line = b"\0" + bytes(colour) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pieces = ((b"IHDR", header), (b"IDAT", zlib.compress(line * height)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in pieces
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def picture(name: str = "sema.png", width: int = 300, height: int = 150, dpi: int = 96) -> Picture:
    return Picture(name, "png", png(width, height), width, height, dpi)
