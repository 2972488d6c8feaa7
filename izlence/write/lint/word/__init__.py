"""Rules for Word documents; one rule, one module."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.word import (
    adjacent_tables,
    body,
    bookmark,
    cell_content,
    duplicate_id,
    empty_paragraph,
    field_balance,
    field_code,
    language,
    notes,
    picture_text,
    revision_text,
    stray_text,
    table_caption,
    table_grid,
    table_header,
    undefined_numbering,
    undefined_style,
    update_prompt,
)

RULES: Final[Mapping[str, Callable[[Package], Iterator[Breach]]]] = {
    "body": body.check,
    "stray-text": stray_text.check,
    "cell-content": cell_content.check,
    "table-grid": table_grid.check,
    "table-header": table_header.check,
    "table-caption": table_caption.check,
    "adjacent-tables": adjacent_tables.check,
    "empty-paragraph": empty_paragraph.check,
    "undefined-style": undefined_style.check,
    "undefined-numbering": undefined_numbering.check,
    "duplicate-id": duplicate_id.check,
    "notes": notes.check,
    "field-balance": field_balance.check,
    "field-code": field_code.check,
    "bookmark": bookmark.check,
    "picture-text": picture_text.check,
    "revision-text": revision_text.check,
    "update-prompt": update_prompt.check,
    "language": language.check,
}
