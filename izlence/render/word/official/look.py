"""The look of official tables, taken from the sample table of a template: each kind of cell was drawn there once."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from izlence.render.word.package import Element, w
from izlence.render.word.tags import END, INSTRUCTION, MARK, Tag

SAMPLE = "official"
ROLES = ("item", "group", "subtotal", "total")
KINDS = ("text", "mark", "figure")
# What the sample must hold; a cell's tag says what is drawn with its look.
WANTED = (
    *("head.label", "head.text", "over.heading", "explanation.text"),
    *(f"{role}.{kind}" for role in ("heading", *ROLES) for kind in KINDS),
)
DEEPEST = 3
_INDENT = 200
_SPREAD = ("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge")
# What follows `w:ind` in a paragraph's properties.
_AFTER_INDENT = (
    *("contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment"),
    *("textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
_NAMESPACE = re.compile(r' xmlns:\w+="[^"]*"')
_KEPT = re.compile(r"(<w:pPr>(?:<w:pStyle [^>]*/>)?)(?:<w:keepNext/>)?")
HOLE = "\ue004"


class CellLook(NamedTuple):
    """A cell's XML, cut where its width goes, where its text goes, and at its end.

    `indents` has the middle for each level; `kept` the same, with the row kept on the page of the next one.
    """

    start: str
    indents: tuple[str, ...]
    kept: tuple[str, ...]
    end: str

    @property
    def has_borders(self) -> bool:
        """Whether the designer has drawn borders of the cell's own."""
        return "<w:tcBorders" in self.indents[0]


@dataclass(frozen=True, slots=True)
class OfficialLook:
    """The sample's parts as text: the table's properties, the rows' by role, the cells' by what they hold."""

    properties: str
    rows: Mapping[str, str]
    cells: Mapping[str, CellLook]
    width: int
    wide: int


def take_look(
    root: Element, tags: list[Tag], width_of_wide_page: int
) -> tuple[OfficialLook | None, list[str]]:
    """Take the sample out of a part's tree; give its look, and what it lacks."""
    mark = next((found for found in root.iter(etree.ProcessingInstruction) if _is_sample(found, tags)), None)
    if mark is None:
        return None, ["{%tr official %}"]
    table = next(mark.iterancestors(w("tbl")))
    cells: dict[str, CellLook] = {}
    rows: dict[str, str] = {}
    for row in table.iterchildren(w("tr")):
        properties = row.find(w("trPr"))
        for cell in row.iterchildren(w("tc")):
            name = _name(cell, tags)
            cells[name] = _cell_look(cell, name)
            rows[name.partition(".")[0]] = "" if properties is None else _written(properties)
    width = _width(table)
    parent = table.getparent()
    if parent is not None:
        parent.remove(table)
    look = OfficialLook(_properties(table), rows, cells, width, max(width, width_of_wide_page))
    return look, [f"{{{{ {name} }}}}" for name in WANTED if name not in cells]


def _is_sample(mark: Element, tags: list[Tag]) -> bool:
    number = mark.text or ""
    return number.isdecimal() and tags[int(number)].body == SAMPLE


def _name(cell: Element, tags: list[Tag]) -> str:
    text = "".join(map(str, cell.itertext(w("t"))))
    number = text.partition(MARK)[2].partition(END)[0]
    return tags[int(number)].body if number.isdecimal() else ""


def _cell_look(cell: Element, name: str) -> CellLook:
    """Cut a cell's XML at the places that change from table to table."""
    cell = copy.deepcopy(cell)
    cell.tail = None
    properties = cell.find(w("tcPr"))
    if properties is None:
        properties = etree.Element(w("tcPr"))
        cell.insert(0, properties)
    for spread in _SPREAD:
        for found in properties.findall(w(spread)):
            properties.remove(found)
    properties.insert(0, etree.ProcessingInstruction(INSTRUCTION, "w"))
    start, _, end = _cut(cell)
    # Only a text is set in by its level.
    deepest = DEEPEST if name.endswith(".text") else 0
    indents = tuple(_cut(_indented(cell, level))[1] for level in range(deepest + 1))
    kept = tuple(_KEPT.sub(r"\1<w:keepNext/>", middle, count=1) for middle in indents)
    return CellLook(start, indents, kept, end)


def _cut(cell: Element) -> tuple[str, str, str]:
    start, _, rest = _written(cell).partition(f"<?{INSTRUCTION} w?>")
    # What stands round the tag in its paragraph stays; of several tags only the first is filled.
    middle, _, tail = rest.partition(MARK)
    return start, middle, tail.partition(END)[2]


def _paragraph_properties(cell: Element) -> Element:
    paragraph = next(cell.iter(w("p")))
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    return properties


def _indented(cell: Element, level: int) -> Element:
    if not level:
        return cell
    cell = copy.deepcopy(cell)
    properties = _paragraph_properties(cell)
    indent = properties.find(w("ind"))
    if indent is None:
        indent = etree.Element(w("ind"))
        following = [child for child in properties if child.tag in {w(name) for name in _AFTER_INDENT}]
        properties.insert(properties.index(following[0]) if following else len(properties), indent)
    drawn = indent.get(w("left"), "0")
    indent.set(w("left"), str((int(drawn) if drawn.isdecimal() else 0) + level * _INDENT))
    return cell


def _properties(table: Element) -> str:
    """Give the table's properties with a hole where its width goes; the texts for blind readers come at the end."""
    properties = table.find(w("tblPr"))
    if properties is None:
        properties = etree.Element(w("tblPr"))
    for name in ("tblW", "tblLayout", "tblCaption", "tblDescription", "tblPrChange"):
        for found in properties.findall(w(name)):
            properties.remove(found)
    _insert(properties, etree.Element(w("tblW"), {w("w"): HOLE, w("type"): "dxa"}), _BEFORE_WIDTH)
    _insert(properties, etree.Element(w("tblLayout"), {w("type"): "fixed"}), _BEFORE_LAYOUT)
    return _written(properties).removesuffix("</w:tblPr>")


_BEFORE_WIDTH = (
    "tblStyle",
    "tblpPr",
    "tblOverlap",
    "bidiVisual",
    "tblStyleRowBandSize",
    "tblStyleColBandSize",
)
_BEFORE_LAYOUT = (*_BEFORE_WIDTH, "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd")


def _insert(properties: Element, element: Element, before: tuple[str, ...]) -> None:
    names = {w(name) for name in before}
    properties.insert(sum(child.tag in names for child in properties), element)


def _width(table: Element) -> int:
    return sum(_numbers(table))


def _numbers(table: Element) -> Iterator[int]:
    for column in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}"):
        text = column.get(w("w"), "")
        yield int(text) if text.isdecimal() else 0


def _written(element: Element) -> str:
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return _NAMESPACE.sub("", text).replace("\n", " ")
