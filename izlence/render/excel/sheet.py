"""A sheet ready for the package: its cells written, and what XlsxWriter is to set up round them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Kind = Literal["contents", "printed", "data"]


class Link(NamedTuple):
    """A cell that leads to another sheet."""

    row: int
    column: int
    sheet: str


class Columns(NamedTuple):
    """The Excel table that a data sheet is: its name and the headings of its columns."""

    name: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: `body` is its rows and merged cells as XML, `head` the number of rows that stay and repeat."""

    name: str
    kind: Kind
    body: bytes
    rows: int
    widths: tuple[float, ...]
    head: int
    breaks: tuple[int, ...] = ()
    links: tuple[Link, ...] = ()
    table: Columns | None = None
