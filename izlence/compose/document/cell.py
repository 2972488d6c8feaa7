"""A figure as it is printed, and the columns that figures stand in."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

Kind = Literal["text", "number", "percent", "money"]


class Cell(NamedTuple):
    """A figure as it is printed, with what stands behind it.

    `text` is what the page shows ("18,0%", "1.500.000 ₺", "-", or nothing); `number` the value behind it, None where there is none;
    `path` names the value in the plan (`PG4.4.1.1/2024`); `terms` are the paths of the values that a total adds up.
    """

    text: str
    number: Decimal | None = None
    kind: Kind = "number"
    path: str = ""
    terms: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


class Column(NamedTuple):
    """A column of a table: `key` names the field of the row, `position` which one of them where the field holds several cells.

    Neighbouring columns with the same `group` stand under one heading.
    """

    key: str
    heading: str
    kind: Kind = "text"
    group: str = ""
    position: int = -1


class Group(NamedTuple):
    """A heading over `span` neighbouring columns of figures."""

    heading: str
    span: int


class Heading(NamedTuple):
    """The heading of one column of figures."""

    heading: str
