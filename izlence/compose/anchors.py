"""Names and numbers of the places that contents and references lead to; Word allows names of 40 characters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from izlence.compose.document import Caption

_LONGEST = 40
PER_GROUP = 10_000
_BEYOND = 1_000_000_000
_COSTS_OFFSET = 5_000
_LATIN = str.maketrans("çğışöüâîûÇĞİŞÖÜÂÎÛ", "cgisouaiuCGISOUAIU")


def page_anchor(code: str) -> str:
    """Name the heading of a target, a goal or a card."""
    return "_Toc" + code.replace(".", "_")


def directorate_anchor(folder: str, position: int, *, costs: bool = False) -> str:
    """Name the heading of a directorate's pages, or of its cost tables; a long folder gives way to its position."""
    name = f"_Toc{'2' if costs else ''}_{folder.replace('-', '_')}"
    if len(name) <= _LONGEST:
        return name
    end = f"_{position + 1}"
    return name[: _LONGEST - len(end)] + end


def page_bookmark(position: int, number: int, *, costs: bool = False) -> int:
    """Number the bookmark of a group's heading (`number` 0) and pages; the groups leave the frame's numbers alone."""
    return (position + 1) * PER_GROUP + number + (_COSTS_OFFSET if costs else 0)


def plain_letters(text: str) -> str:
    """Give a text in the letters that names may have: "Şekil" is "sekil"."""
    return re.sub(r"[^a-z0-9]", "_", text.translate(_LATIN).lower())


@dataclass(slots=True)
class Numbering:
    """Counts headings, captions and bookmarks of the frame in reading order."""

    headings: int = 0
    bookmarks: int = 0
    captions: dict[str, int] = field(default_factory=dict)

    def bookmark(self) -> int:
        """Give the next bookmark's number."""
        self.bookmarks += 1
        return self.bookmarks if self.bookmarks < PER_GROUP else _BEYOND + self.bookmarks

    def heading(self) -> tuple[str, int]:
        """Give the next heading's anchor and bookmark."""
        self.headings += 1
        return f"_Toc{self.headings:06d}", self.bookmark()

    def caption(self, label: str, title: str) -> Caption:
        """Give the next caption of a label; labels count apart."""
        number = self.captions[label] = self.captions.get(label, 0) + 1
        return Caption(label, number, title, f"_Ref_{plain_letters(label)}_{number}", self.bookmark())
