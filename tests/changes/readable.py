"""A web page and Word files as text, so that what is expected of them can be read and reviewed in a diff."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from itertools import groupby
from typing import Any

from lxml import etree

Parts = Mapping[str, bytes]
Element = Any
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY, _NOTES = "word/document.xml", "word/footnotes.xml"
_OWN = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_UNREAD = frozenset(("script", "style", "title", "template"))
_LINES = frozenset(
    [
        "article",
        "aside",
        "body",
        "br",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_CELLS = frozenset(("td", "th"))
_APART = frozenset(("span", "a", "code", "small", "strong"))


class _Reader(HTMLParser):
    """Puts the text that a page shows in lines, the cells of a row beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.told += ["\n"] if tag in _LINES else []
            return
        if self.hidden or tag in _UNREAD or any(name == "hidden" for name, _ in attrs):
            self.hidden.append(tag)
        self.told += ["\n"] if tag in _LINES else [" | "] if tag in _CELLS else [" "] if tag in _APART else []

    def handle_endtag(self, tag: str) -> None:
        if self.hidden and tag not in _VOID:
            self.hidden.pop()
        self.told += ["\n"] if tag in _LINES else []

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.told.append(data.replace("\n", " "))


def page_text(page: str) -> str:
    """Give what a page shows, in the order in which it is read."""
    reader = _Reader()
    reader.feed(page)
    assert not reader.hidden
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in "".join(reader.told).split("\n"))
    return "\n".join(line for line in lines if line.strip(" |")) + "\n"


def parts_of(content: bytes) -> dict[str, bytes]:
    """Give the parts of an Office file."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def schedule_text(parts: Parts) -> str:
    """Give the paragraphs and rows of a Word file, a line each."""
    body = etree.fromstring(parts[_BODY]).find(f"{W}body")
    lines = (line for block in body for line in _lines(block))
    return "\n".join(line for line in lines if line) + "\n"


def _lines(block: Element) -> Iterator[str]:
    if block.tag == f"{W}p":
        yield _plain(block)
    for row in block.iterfind(f"{W}tr") if block.tag == f"{W}tbl" else ():
        yield "| " + " | ".join(_cell(cell) for cell in row.iterfind(f"{W}tc")) + " |"


def _cell(cell: Element) -> str:
    return " / ".join(text for text in map(_plain, cell.iter(f"{W}p")) if text)


def _plain(paragraph: Element) -> str:
    return "".join(one.text or "" for one in paragraph.iter(f"{W}t")).strip()


def redline_text(name: str, parts: Parts) -> str:
    """Give the blocks that hold a tracked change: `[-taken out-]`, `{+put in+}`, who did it; a whole row begins with its sign."""
    notes = {one.get(f"{W}id"): one for one in etree.fromstring(parts[_NOTES])} if _NOTES in parts else {}
    lines = [f"=== {name}"]
    for part in sorted(filter(_OWN.fullmatch, parts), key=lambda part: (part != _BODY, part)):
        root = etree.fromstring(parts[part])
        blocks = [block for block in root.iter(f"{W}p", f"{W}tr") if _is_changed(block)]
        told = [_block(block, notes) for block in blocks if not _within_row(block)]
        lines += [f"--- {part}", *told] if told and part != _BODY else told
    return "\n".join(lines) + "\n"


def _is_changed(block: Element) -> bool:
    return any(one.get(f"{W}author") is not None for one in block.iter())


def _within_row(block: Element) -> bool:
    return block.tag == f"{W}p" and next(block.iterancestors(f"{W}tr"), None) is not None


def _block(block: Element, notes: Mapping[str, Element]) -> str:
    authors = {one.get(f"{W}author") for one in block.iter() if one.get(f"{W}author") is not None}
    who = f"  ({', '.join(sorted(authors))})"
    if block.tag == f"{W}p":
        return _marked(block, notes) + who
    signs = {f"{W}ins": "+ ", f"{W}del": "- "}
    sign = "".join(sign for tag, sign in signs.items() if block.find(f"{W}trPr/{tag}") is not None)
    cells = (
        " / ".join(_marked(one, notes) for one in cell.iter(f"{W}p")) for cell in block.iterfind(f"{W}tc")
    )
    return f"{sign}| {' | '.join(cells)} |{who}"


def _marked(paragraph: Element, notes: Mapping[str, Element]) -> str:
    pieces = [(_sign(run), _said(run, notes)) for run in paragraph.iter(f"{W}r")]
    mark = paragraph.find(f"{W}pPr/{W}rPr")
    if mark is not None:
        pieces += [(tag, "¶") for tag in ("ins", "del") if mark.find(f"{W}{tag}") is not None]
    looks = any(True for _ in paragraph.iter(f"{W}rPrChange", f"{W}pPrChange"))
    return _joined(pieces) + (" (biçim)" if looks else "")


def _joined(pieces: list[tuple[str, str]]) -> str:
    told = ""
    for sign, group in groupby(pieces, key=lambda piece: piece[0]):
        text = "".join(text for _, text in group)
        told += {"ins": f"{{+{text}+}}", "del": f"[-{text}-]"}.get(sign, text) if text else ""
    return told


def _sign(run: Element) -> str:
    found = next(run.iterancestors(f"{W}ins", f"{W}del"), None)
    return "" if found is None else etree.QName(found).localname


def _said(run: Element, notes: Mapping[str, Element]) -> str:
    told = ""
    for one in run:
        if one.tag in (f"{W}t", f"{W}delText"):
            told += one.text or ""
        elif one.tag in (f"{W}instrText", f"{W}delInstrText"):
            told += f"«{(one.text or '').strip()}»"
        elif one.tag == f"{W}tab":
            told += " ⇥ "
        elif one.tag == f"{W}drawing":
            told += "(resim)"
        elif one.tag == f"{W}footnoteReference":
            told += f"[^{_plain(notes[one.get(f'{W}id')])}]"
    return told
