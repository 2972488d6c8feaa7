"""What drawing takes and gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from izlence.compose.document import Document, ProgrammeDocument
from izlence.draw.pieces import NO_PIECES, Pieces
from izlence.keep import NO_STORE, Store

FORMATS = ("docx", "xlsx", "html", "pdf")
USUAL_FORMATS = ("docx", "xlsx")


class Drawing(NamedTuple):
    """A finished file, not yet written."""

    document: Document
    format: str
    content: bytes


@dataclass(slots=True)
class Workshop:
    """What all formats are drawn with.

    `office` is LibreOffice's program, None where there is none or it is not wanted; `pieces` are those of directorates that need
    not be drawn again; `remarks` are keys of sentences that the reader is told in the end.
    """

    templates: Path
    report: Callable[[str, int, int], None]
    office: str | None = None
    store: Store = NO_STORE
    pieces: Pieces = NO_PIECES
    remarks: list[str] = field(default_factory=list)

    def remark(self, key: str) -> None:
        """Have the reader told something, once."""
        if key not in self.remarks:
            self.remarks.append(key)


def file_name(document: Document) -> str:
    """Give a document's file name without its ending."""
    name = "performans-programi" if isinstance(document, ProgrammeDocument) else "stratejik-plan"
    return f"{name}-{document.period}"
