"""What a file with tracked changes is called, and what it says of itself: nobody is to take it for the official document."""

from __future__ import annotations

from typing import Final

from izlence.diagnostic import Language

CORE: Final = "docProps/core.xml"
REPORT: Final = {"tr": "izli-degisiklik-raporu.md", "en": "redline-report.md"}
SAYS: Final = {
    "tr": "İzli değişiklik belgesi, resmî belge değildir",
    "en": "Document with tracked changes, not the official document",
}
_ENDING: Final = {"tr": "izli", "en": "redline"}


def redline_name(name: str, language: Language) -> str:
    """Give the name of a document's file with tracked changes."""
    return f"{name}-{_ENDING[language]}.docx"


def is_redline(name: str) -> bool:
    """Tell whether a file is called as the files with tracked changes are, in either language."""
    return any(name.endswith(f"-{ending}.docx") for ending in _ENDING.values())


def labelled(core: bytes, language: Language) -> bytes:
    """Have the file's properties say what it is, in the title too: a window and a PDF show that."""
    says = SAYS[language].encode()
    core = core.replace(b"</dc:title>", b" (%s)</dc:title>" % says, 1)
    return core.replace(b"</cp:core", b"<cp:category>%s</cp:category></cp:core" % says, 1)
