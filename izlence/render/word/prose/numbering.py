"""Lists: each ordered list counts anew, by a `w:num` of its own."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from izlence.render.word.package import W, parse
from izlence.render.word.prose.relationships import as_part
from izlence.render.word.prose.styles import BULLETS, LEVELS, NUMBERS, Style, Styles

STEP = 357
_W = f"{{{W}}}"
_OWN_BULLETS = ("•", "–", "▪")


class ListLook(NamedTuple):
    """How the items of one list look: their style, the properties that stand in each paragraph, where their text begins."""

    style: str
    properties: str
    left: int


class Numbering:
    """The template's lists, and those that prose adds."""

    def __init__(self, content: bytes | None, styles: Styles) -> None:
        self._root = parse(content) if content else etree.Element(f"{_W}numbering", nsmap={"w": W})
        self._styles = styles
        self._own: dict[str, str] = {}
        self._looks: dict[tuple[bool, int], ListLook] = {}
        self.is_changed = False

    def look(self, is_ordered: bool, depth: int, start: int) -> ListLook:
        """Give the look of a list; an ordered one that counts from `start` gets a number of its own."""
        if not is_ordered and (False, depth) in self._looks:
            return self._looks[False, depth]
        place = min(depth, LEVELS)
        style = self._styles.look((NUMBERS if is_ordered else BULLETS)[place - 1])
        abstract, level = self._abstract(style, is_ordered, place)
        properties = ""
        if is_ordered or not style.num_id:
            number = self._add(abstract, level, start if is_ordered else None)
            properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        look = self._indented(style, properties, self._level(abstract, level), depth)
        self._looks[is_ordered, depth] = look
        return look

    def content(self) -> bytes:
        """Give word/numbering.xml."""
        return as_part(self._root)

    def _indented(self, style: Style, properties: str, level: etree._Element | None, depth: int) -> ListLook:
        indent = style.indent or _indent(level)
        left = int(float(indent.get(f"{_W}left", indent.get(f"{_W}start", STEP * depth))))
        hanging = int(float(indent.get(f"{_W}hanging", STEP)))
        deeper = STEP * max(0, depth - LEVELS)
        # A list named in the paragraph takes its indent from the list, past what the style says.
        if deeper or (properties and style.indent):
            left += deeper
            properties += f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'
        return ListLook(style.identifier, properties, left)

    def _abstract(self, style: Style, is_ordered: bool, place: int) -> tuple[str, str]:
        """Give the list that a style counts by; one of our own where it has none."""
        for number in self._root.iter(f"{_W}num"):
            if style.num_id and number.get(f"{_W}numId") == style.num_id:
                named = number.find(f"{_W}abstractNumId")
                return ("" if named is None else str(named.get(f"{_W}val"))), style.level
        kind = "number" if is_ordered else "bullet"
        if kind not in self._own:
            self._own[kind] = self._draw_abstract(is_ordered)
        return self._own[kind], str(place - 1)

    def _level(self, abstract: str, level: str) -> etree._Element | None:
        for drawn in self._root.iter(f"{_W}abstractNum"):
            if drawn.get(f"{_W}abstractNumId") == abstract:
                return next((lvl for lvl in drawn.iter(f"{_W}lvl") if lvl.get(f"{_W}ilvl") == level), None)
        return None

    def _add(self, abstract: str, level: str, start: int | None) -> str:
        number = self._next("num", "numId")
        override = "" if start is None else (
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        )  # fmt: skip
        xml = (
            f'<w:num xmlns:w="{W}" w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
        )
        self._insert(xml, before=("numIdMacAtCleanup",))
        return str(number)

    def _draw_abstract(self, is_ordered: bool) -> str:
        number = self._next("abstractNum", "abstractNumId")
        levels = "".join(_draw_level(index, is_ordered) for index in range(LEVELS))
        self._insert(
            f'<w:abstractNum xmlns:w="{W}" w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>',
            before=("num", "numIdMacAtCleanup"),
        )
        return str(number)

    def _next(self, tag: str, key: str) -> int:
        return 1 + max([int(one.get(f"{_W}{key}", "0")) for one in self._root.iter(f"{_W}{tag}")], default=0)

    def _insert(self, xml: str, before: tuple[str, ...]) -> None:
        names = {f"{_W}{name}" for name in before}
        at = next((index for index, child in enumerate(self._root) if child.tag in names), len(self._root))
        self._root.insert(at, etree.fromstring(xml))
        self.is_changed = True


def _indent(level: etree._Element | None) -> dict[str, str]:
    found = None if level is None else level.find(f"{_W}pPr/{_W}ind")
    return {} if found is None else {str(key): str(value) for key, value in found.attrib.items()}


def _draw_level(index: int, is_ordered: bool) -> str:
    text, form = (f"%{index + 1}.", "decimal") if is_ordered else (_OWN_BULLETS[index], "bullet")
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{STEP * (index + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
    )
