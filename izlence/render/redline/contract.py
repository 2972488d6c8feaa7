"""What the redline takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

Parts = Mapping[str, bytes]
"""A file's parts, not compressed, by their names in the package."""


class Author(NamedTuple):
    """Who made a change, and when (`2026-11-22T10:00:00Z`; "" where it is not committed: no date is written).

    `date` is what the author's own clock showed, with the Z that the format asks for: Word writes it so and shows it as it is
    written. `instant` is that moment in UTC, by which authors are ordered; "" where it is the same.
    """

    name: str
    date: str
    instant: str = ""


class Authors(Protocol):
    """Knows who changed what."""

    def of(self, before: str, after: str, near: tuple[str, ...]) -> Author:
        """Give the author of a change from one text to another.

        `near` are the texts that stand around it, the nearest first: the cells of its row, the title of its page. A picture
        stands in these texts by its `picture_name`.
        """


def picture_name(size: int) -> str:
    """Give the word that stands for a picture of so many bytes: what it shows has no words."""
    return f"picture{size}"


@dataclass(frozen=True, slots=True)
class Untracked:
    """Something that differs between the two files and is not shown as a tracked change; `part` names the package's part."""

    part: str
    what: Literal["styles", "settings", "chart", "picture", "header", "properties", "other"]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Redline:
    """The parts of the file with its tracked changes; `revisions` counts them, 0 where the documents are the same."""

    parts: Mapping[str, bytes]
    revisions: int
    untracked: tuple[Untracked, ...] = ()
