"""The change schedule (Değişiklik Cetveli) that goes to the council.

Comes in: a comparison as its reader meets it. Goes out: a Word file: a numbered table of old and new, the reasons, the effect on
the totals.
Does not belong here: what changed and how figures are written (`diff`, `review.telling`), how Word is written (`render.word`).
"""

from __future__ import annotations

from izlence.review.schedule.compose import schedule_document
from izlence.review.schedule.draw import draw_schedule

__all__ = ["draw_schedule", "schedule_document"]
