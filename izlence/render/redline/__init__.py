"""The official document with tracked changes: two drawings of it, by one template, made into one file.

Comes in: the parts of the old and of the new file, and who changed what. Goes out: the parts of one file: accepting all its
changes gives the new document, rejecting all gives the old one; and what it could not track.
Does not belong here: git, plans, how pages are drawn.
"""

from __future__ import annotations

from izlence.render.redline.contract import Author, Authors, Parts, Redline, Untracked

__all__ = ["Author", "Authors", "Parts", "Redline", "Untracked", "redline"]


def redline(old: Parts, new: Parts, authors: Authors) -> Redline:
    """Give the new file with all that changed since the old one as tracked changes."""
    from izlence.render.redline.engine import draw  # noqa: PLC0415  # lxml waits until it is needed

    return draw(old, new, authors).redline
