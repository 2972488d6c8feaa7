"""The official documents with tracked changes: both sides drawn by today's templates and made into one file.

Comes in: a comparison, who made its changes, the templates. Goes out: a Word file for every document that changed, and a report
of what these files do not track.
Does not belong here: how tracked changes are written (`render.redline`), who changed what (`review.credits`).
"""

from __future__ import annotations

from izlence.review.redline.files import RedlineFile, Redlines, redline_files

__all__ = ["RedlineFile", "Redlines", "redline_files"]
