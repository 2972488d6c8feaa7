"""Tags in a Word part: found though Word has split them over runs, and lifted to the element they govern.

After `find_tags` a part's tree holds a mark for each tag: the text `MARK n END` in an output's own `w:t` or in an attribute, a
processing instruction `<?tag n?>` for a statement.
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from lxml import etree

from izlence.diagnostic import Diagnostic, Place, Rule
from izlence.render.word import rules
from izlence.render.word.package import Element, w
from izlence.render.word.spots import spots_of

Level = Literal["inline", "p", "tr", "tc", "r"]

# Private-use characters: they cannot stand in a plan's text as anything a reader could see.
MARK, END = "\ue000", "\ue001"
# A template that held one of these would speak to the engine itself, past all that is checked.
RESERVED = re.compile("[\ue000-\ue007]")
INSTRUCTION = "tag"

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_HALF = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_BLOCK = re.compile(r"\{\{p\s+(?P<body>.*?)\s*\}\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%-?(?P<level>p|tr|tc|r)?\s+(?P<body>.*?)\s*-?%\}", re.DOTALL)
# A bookmark stands between runs, so the run that names it is parted there.
_ANCHOR = re.compile(r"\{%-?\s+(?:anchor|endanchor)\b.*%\}", re.DOTALL)
_COLSPAN = re.compile(r"\{%\s*colspan\s.*%\}")
# Attributes that live only while a template is compiled: the columns a cell was drawn over, the tag that spans it.
COLUMN, SPAN, COLSPAN = "izlence-column", "izlence-span", "izlence-colspan"
_SMART_QUOTES = str.maketrans("“”„‘’‚", "\"\"\"'''")
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


_LIFT = {"p": w("p"), "tr": w("tr"), "tc": w("tc"), "r": w("r")}


@dataclass(slots=True)
class Tag:
    """A tag of the template: its text as written, what is inside, where it stands for a person, and which element it governs."""

    text: str
    body: str
    is_output: bool
    level: Level
    spot: str
    parent: Element
    in_attribute: bool = False
    in_field: bool = False
    columns: tuple[int, int] = (0, 0)

    @property
    def keyword(self) -> str:
        """The first word of a statement."""
        return "" if self.is_output else self.body.split(maxsplit=1)[0] if self.body else ""


@dataclass(slots=True)
class TaggedPart:
    """A part's tree with marks in place of tags, the tags in reading order, and what was wrong."""

    root: Element
    tags: list[Tag]
    found: list[Diagnostic]


class _Finder:
    def __init__(self, root: Element, file: str, part: str) -> None:
        self.part = TaggedPart(root, [], [])
        self.file = file
        self.where = "" if part == "word/document.xml" else f"{part.rpartition('/')[2]}, "
        # Taken before anything is lifted out, so that they are the spots a person counts in Word.
        self.spots = spots_of(root)

    def run(self) -> TaggedPart:
        root = self.part.root
        for paragraph in list(root.iter(w("p"))):
            self._paragraph(paragraph)
        for instruction in root.iter(w("instrText")):
            instruction.text = self._marked(instruction.text or "", instruction, in_field=True)
        for element in root.iter(etree.Element):
            self._attributes(element)
        return self.part

    def _paragraph(self, paragraph: Element) -> None:
        texts = [text for text in paragraph.iter(w("t")) if _own(text, paragraph)]
        whole = "".join(text.text or "" for text in texts)
        if not _HALF.search(whole):
            return
        spot = self._spot(paragraph)
        rest = _TAG.sub("", whole)
        if _HALF.search(rest):
            self._report(rules.UNCLOSED, spot=spot, text=_around_half(rest))
            return
        _join(texts, whole)
        for text in texts:
            self._text(text, paragraph, spot)

    def _text(self, text: Element, paragraph: Element, spot: str) -> None:
        content = text.text or ""
        if not _TAG.search(content):
            return
        pieces = _split(content)
        lifted = [piece for piece in pieces if _level(piece)]
        if lifted:
            self._lift(lifted, paragraph, spot, text)
            return
        self._replace(text, pieces, spot, paragraph)

    def _lift(self, lifted: list[str], paragraph: Element, spot: str, text: Element) -> None:
        """Put a statement in place of the paragraph, cell, row or run that it stands in."""
        level = _level(lifted[0]) or "p"
        element = text if level == "p" else next(text.iterancestors(_LIFT[level]), None)
        element = paragraph if level == "p" else element
        if element is None or len(lifted) > 1 or _visible(element) != lifted[0]:
            self._report(rules.NOT_ALONE, spot=spot, tag=lifted[0])
            return
        if next(element.iter(w("sectPr")), None) is not None:
            # The paragraph vanishes, and with it the page size of all before it.
            self._report(rules.SECTION_LOST, spot=spot, tag=lifted[0])
            return
        parent = element.getparent()
        if parent is None:
            return
        number = self._add(lifted[0], level, spot, parent)
        if level == "tc":
            self.part.tags[number].columns = drawn_columns(element)
        parent.replace(element, etree.ProcessingInstruction(INSTRUCTION, str(number)))

    def _replace(self, text: Element, pieces: list[str], spot: str, paragraph: Element) -> None:
        """Give each output a `w:t` of its own, so that the built file can be read back value by value."""
        run = text.getparent()
        if run is None:
            return
        at = run.index(text)
        run.remove(text)
        for piece in pieces:
            if piece.startswith("{#"):
                continue
            if not _TAG.fullmatch(piece):
                node = _text_element(piece)
            elif _COLSPAN.fullmatch(piece):
                self._colspan(piece, run, spot)
                continue
            elif _ANCHOR.fullmatch(piece):
                number = self._add(piece, "inline", spot, paragraph)
                run, at = _parted(run, at), 0
                run.addprevious(etree.ProcessingInstruction(INSTRUCTION, str(number)))
                at = 1 if len(run) and run[0].tag == w("rPr") else 0
                continue
            elif piece.startswith("{{"):
                node = _text_element(f"{MARK}{self._add(piece, 'inline', spot, paragraph)}{END}")
            else:
                number = self._add(piece, "inline", spot, paragraph)
                node = etree.ProcessingInstruction(INSTRUCTION, str(number))
            run.insert(at, node)
            at += 1

    def _colspan(self, piece: str, run: Element, spot: str) -> None:
        cell = next(run.iterancestors(w("tc")), None)
        if cell is None:
            self._report(rules.SYNTAX, spot=spot, tag=piece)
            return
        number = self._add(piece, "inline", spot, cell)
        tag = self.part.tags[number]
        tag.is_output, tag.in_attribute = True, True
        tag.body = tag.body.removeprefix("colspan").strip()
        cell.set(COLSPAN, str(number))

    def _attributes(self, element: Element) -> None:
        for name, raw in element.attrib.items():
            marked = self._marked(str(raw), element)
            if marked != raw:
                element.set(name, marked)

    def _marked(self, text: str, element: Element, in_field: bool = False) -> str:
        """Put marks into a text that is no run's: an attribute's or a field's."""
        if not _HALF.search(text):
            return text
        spot = self._spot(element)
        rest = _TAG.sub("", text)
        if _HALF.search(rest):
            self._report(rules.UNCLOSED, spot=spot, text=_around_half(rest))
            return text

        def mark(match: re.Match[str]) -> str:
            tag = self.part.tags[number := self._add(match[0], "inline", spot, element)]
            tag.in_attribute, tag.in_field = not in_field, in_field
            return f"{MARK}{number}{END}"

        return _TAG.sub(mark, text)

    def _add(self, text: str, level: Level, spot: str, parent: Element) -> int:
        is_output = text.startswith("{{")
        match = (_BLOCK if is_output and level == "p" else _STATEMENT).fullmatch(text)
        body = match["body"] if match else text[2:-2].strip() if is_output else ""
        tag = Tag(text, body.translate(_SMART_QUOTES), is_output, level, spot, parent)
        self.part.tags.append(tag)
        if not is_output and not match:
            self._report(rules.SYNTAX, spot=spot, tag=text)
        return len(self.part.tags) - 1

    def _spot(self, element: Element) -> str:
        """Give the spot of the cell or paragraph that an element is or stands in."""
        around = chain((element,), element.iterancestors())
        known = (self.spots[one] for one in around if one in self.spots)
        return self.where + next(known, "belge")

    def _report(self, rule: Rule, **facts: str) -> None:
        self.part.found.append(Diagnostic(rule, Place(self.file), facts))


def find_tags(root: Element, file: str, part: str) -> TaggedPart:
    """Find a part's tags and put marks in their place."""
    return _Finder(root, file, part).run()


def _own(text: Element, paragraph: Element) -> bool:
    """A text box inside a paragraph has paragraphs of its own."""
    return next(text.iterancestors(w("p")), None) is paragraph


def _join(texts: list[Element], whole: str) -> None:
    """Move each tag's text into the run it begins in."""
    starts = [0]
    for text in texts:
        starts.append(starts[-1] + len(text.text or ""))
    contents = [text.text or "" for text in texts]
    for match in reversed(list(_TAG.finditer(whole))):
        first = next(i for i in range(len(texts)) if starts[i] <= match.start() < starts[i + 1])
        last = next(i for i in range(len(texts)) if starts[i] < match.end() <= starts[i + 1])
        if first == last:
            continue
        contents[first] = contents[first][: match.start() - starts[first]] + match[0]
        for between in range(first + 1, last):
            contents[between] = ""
        contents[last] = contents[last][match.end() - starts[last] :]
    for text, content in zip(texts, contents, strict=True):
        text.text = content


def _split(content: str) -> list[str]:
    pieces = []
    position = 0
    for match in _TAG.finditer(content):
        pieces += [content[position : match.start()], match[0]]
        position = match.end()
    pieces.append(content[position:])
    return [piece for piece in pieces if piece]


def _level(piece: str) -> Level | None:
    """Give the level of a tag that governs a whole paragraph, row, cell or run."""
    if _BLOCK.fullmatch(piece):
        return "p"
    match = _STATEMENT.fullmatch(piece)
    return match["level"] if match else None  # type: ignore[return-value]


def _parted(run: Element, at: int) -> Element:
    """Part a run: what stands from a position on goes into a run of the same look behind it; give that run."""
    rest = etree.Element(w("r"))
    properties = run.find(w("rPr"))
    if properties is not None:
        rest.append(copy.deepcopy(properties))
    rest.extend(list(run)[at:])
    run.addnext(rest)
    return rest


def _visible(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(w("t"))).strip()


def _text_element(content: str) -> Element:
    element = etree.Element(w("t"))
    element.text = content
    if content.strip() != content:
        element.set(_XML_SPACE, "preserve")
    return element


def _around_half(text: str) -> str:
    match = _HALF.search(text)
    start = match.start() if match else 0
    return text[start : start + 40]


def drawn_columns(cell: Element) -> tuple[int, int]:
    """Give the first column that a cell was drawn over, and how many."""
    return int(cell.get(COLUMN, "0")), int(cell.get(SPAN, "1"))
