"""Prose of the plan (`narrative/*.md`) as data: blocks of runs. Markdown is its source, Word and the web page draw it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from izlence.diagnostic import Place

Alignment = Literal["left", "centre", "right"]


class Run(NamedTuple):
    """A stretch of text in one look.

    `link` is an address, or `#name` for a place in the document; `footnote` the number of the footnote that is referred to here
    (its text is then empty); `placeholder` the name in `{{ }}` before compose puts its text in; `reference` the anchor that the
    text is the number of, such as "Tablo 7".
    """

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    footnote: int = 0
    placeholder: str = ""
    reference: str = ""
    place: Place | None = None


Runs: TypeAlias = tuple[Run, ...]


class Footnote(NamedTuple):
    """A footnote: its number in reading order, its paragraphs."""

    number: int
    paragraphs: tuple[Runs, ...]


class ProseHeading(NamedTuple):
    """A heading; `level` 1 is the highest of the file, compose makes it one below its section's."""

    level: int
    text: str
    place: Place | None = None
    anchor: str = ""
    bookmark: int = 0


class Paragraph(NamedTuple):
    """A paragraph."""

    runs: Runs


class ListBlock(NamedTuple):
    """A list; each item is blocks of its own. `start` is the number of the first item of an ordered list."""

    is_ordered: bool
    start: int
    items: tuple[tuple[Block, ...], ...]


class Quote(NamedTuple):
    """A quotation."""

    blocks: tuple[Block, ...]


class ProseTable(NamedTuple):
    """A table with one row of headings.

    `title` comes from the line `Tablo: … {#name}` above it, `name` is what references call it; compose gives the number.
    """

    title: str
    name: str
    alignments: tuple[Alignment, ...]
    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    place: Place | None = None
    number: int = 0
    anchor: str = ""
    bookmark: int = 0
    label: str = "Tablo"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the plan: `name` is its file's, unique in a document; size in pixels and dots an inch."""

    name: str
    kind: Literal["png", "jpeg"]
    content: bytes
    width: int
    height: int
    dpi: int = 96


class PictureBlock(NamedTuple):
    """A picture on a line of its own; `alternative` is its text alternative, `title` its caption where it has one."""

    picture: Picture
    alternative: str
    title: str
    name: str
    place: Place | None = None
    number: int = 0
    anchor: str = ""
    bookmark: int = 0
    label: str = "Şekil"


Block: TypeAlias = "ProseHeading | Paragraph | ListBlock | Quote | ProseTable | PictureBlock"


@dataclass(frozen=True, slots=True)
class Narrative:
    """One Markdown file of the plan; `name` is the file's in `narrative/`, footnotes are numbered in the file.

    `source` is the Markdown itself: rules of spelling look through it, because in it each word has its line and column.
    """

    name: str
    file: str
    blocks: tuple[Block, ...]
    footnotes: tuple[Footnote, ...]
    source: str = ""
