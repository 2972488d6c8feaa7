"""What the fields of the plan are called in a breadcrumb."""

from __future__ import annotations

from izlence.model.field_names import FIELDS, ITEMS, OPEN, field_name, item_name

__all__ = ["FIELDS", "ITEMS", "OPEN", "field_name", "item_name"]
