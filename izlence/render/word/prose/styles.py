"""The styles of the template, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from izlence.diagnostic import Diagnostic, Place
from izlence.render.word import rules as template_rules
from izlence.render.word.package import W, parse
from izlence.render.word.prose import rules

PART = "word/styles.xml"
LEVELS = 3
BODY, QUOTE, CAPTION, NOTE = "Body Text", "Quote", "caption", "footnote text"
NOTE_REFERENCE, LINK = "footnote reference", "Hyperlink"
TABLE, TABLE_TEXT, TABLE_FIGURE, TABLE_CENTRED = "Plan Table", "Table Text", "Table Figure", "Table Centred"
TABLE_HEADING, TABLE_HEADING_CENTRED, AFTER_TABLE = (
    "Table Heading",
    "Table Heading Centred",
    "Table Separator",
)
HEADINGS = ("heading 3", "heading 4", "heading 5", "heading 6")
BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
NUMBERS = ("List Number", "List Number 2", "List Number 3")
# What a template must define to draw prose, charts and pictures.
REQUIRED = (
    *(BODY, *HEADINGS, *BULLETS, *NUMBERS, QUOTE, CAPTION, NOTE, NOTE_REFERENCE, LINK),
    *(TABLE, TABLE_TEXT, TABLE_FIGURE, TABLE_CENTRED, TABLE_HEADING, TABLE_HEADING_CENTRED, AFTER_TABLE),
)
_NOTES = "word/footnotes.xml"


class StyleMissingError(KeyError):
    """A style that prose needs is not in the template; `template_faults` tells it before anything is drawn."""


class Style(NamedTuple):
    """A style with what it says of lists, or the styles that it is based on: number of the list, level, indent."""

    identifier: str
    num_id: str
    level: str
    indent: Mapping[str, str]


class Styles:
    """The styles of one template."""

    def __init__(self, content: bytes) -> None:
        elements = list(parse(content).iter(_w("style")))
        self._by_id = {str(style.get(_w("styleId"))): style for style in elements}
        # Word compares names of its own styles without regard to case.
        self._by_name = {_value(style, "name").casefold(): style for style in reversed(elements)}

    def has(self, name: str) -> bool:
        """Tell whether there is a style of this name."""
        return name.casefold() in self._by_name

    def id(self, name: str) -> str:
        """Give a style's id."""
        if not self.has(name):
            raise StyleMissingError(name)
        return str(self._by_name[name.casefold()].get(_w("styleId")))

    def look(self, name: str) -> Style:
        """Give a style with what it inherits."""
        identifier, num_id, level, indent = self.id(name), "", "", dict[str, str]()
        for style in self._chain(identifier):
            num_id = num_id or _value(style, "pPr/numPr/numId")
            level = level or _value(style, "pPr/numPr/ilvl")
            own = style.find(_path("pPr/ind"))
            indent = (
                {str(key): str(value) for key, value in own.attrib.items()} | indent
                if own is not None
                else indent
            )
        return Style(identifier, num_id, level or "0", indent)

    def _chain(self, identifier: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while (style := self._by_id.get(identifier)) is not None and style not in chain:
            chain.append(style)
            identifier = _value(style, "basedOn")
        return chain


def template_faults(parts: Mapping[str, bytes], file: str) -> list[Diagnostic]:
    """Find what keeps prose from being drawn with a template: styles that it lacks, footnotes of its own."""
    styles = Styles(parts[PART])
    missing = [name for name in REQUIRED if not styles.has(name)]
    found = [Diagnostic(template_rules.STYLE_MISSING, Place(file), {"name": name}) for name in missing]
    notes = parse(parts[_NOTES]) if _NOTES in parts else ()
    own = [
        note for note in notes if note.tag == _w("footnote") and note.get(_w("type"), "normal") == "normal"
    ]
    if own:
        found.append(Diagnostic(rules.OWN_FOOTNOTES, Place(file), {"count": len(own)}))
    return found


def _w(name: str) -> str:
    return f"{{{W}}}{name}"


def _path(names: str) -> str:
    return "/".join(map(_w, names.split("/")))


def _value(element: etree._Element, names: str) -> str:
    found = element.find(_path(names))
    return "" if found is None else str(found.get(_w("val"), ""))
