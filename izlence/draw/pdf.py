"""The PDF: the Word file laid out by LibreOffice."""

from __future__ import annotations

from izlence.draw.drawing import Workshop
from izlence.keep import fingerprint
from izlence.layout import identity


class NoOffice(Exception):
    """A PDF is asked for and LibreOffice, which makes it, is not installed."""


def draw_pdf(word: bytes, workshop: Workshop) -> bytes:
    """Give the PDF of a finished Word file, as kept for this very file or made now; raises NoOffice or LayoutFault."""
    if workshop.office is None:
        raise NoOffice
    key = fingerprint("pdf", identity(workshop.office), word)
    kept = workshop.store.get("pdf", key)
    if kept is not None:
        return kept
    from izlence.layout import to_pdf  # noqa: PLC0415

    pdf = to_pdf(word, workshop.office, lambda done, total: workshop.report("layout", done, total))
    workshop.store.put("pdf", key, pdf)
    return pdf
