"""Which of a record's fields pairs it with its other version, by the list that it stands in."""

from __future__ import annotations

# The first of them that is written counts. Lists that are not named here hold texts or short names: each pairs itself.
RECORD_KEYS: dict[str, tuple[str, ...]] = {
    "indicators": ("code",),
    "monitoring_indicators": ("code",),
    "parts": ("code",),
    "activities": ("code",),
    "notes": ("id",),
    "goals": ("code",),
    "objectives": ("code",),
    "accepted": ("rule",),
    "chapters": ("title",),
    "sections": ("narrative", "content", "title"),
    "columns": ("heading",),
    "monitoring_columns": ("heading",),
    "risks": ("risk",),
}
OTHER_KEYS = ("code", "id", "rule", "title", "heading", "risk", "name")


def record_keys(name: str) -> tuple[str, ...]:
    """Give the fields that pair the records of a list, by the name of its field."""
    return RECORD_KEYS.get(name, OTHER_KEYS)
