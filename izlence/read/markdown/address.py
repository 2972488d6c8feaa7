"""The address of a link: which are taken, and how they stand in a document."""

from __future__ import annotations

import re

from markdown_it.common.normalize_url import normalizeLink

_IN_DOCUMENT = re.compile(r"#[a-z0-9]+(?:-[a-z0-9]+)*")
_OUTSIDE = re.compile(r"(?:https?://[^/?#\s]+|mailto:[^@\s]+@[^@\s]+)", re.IGNORECASE)
_LONGEST = 2_000  # Word and Excel cut longer ones


def link_address(written: str) -> str:
    """Give the address with its letters encoded as the standard asks; nothing where it is refused."""
    if _IN_DOCUMENT.fullmatch(written):
        return written
    if not _OUTSIDE.match(written) or len(written) > _LONGEST:
        return ""
    try:
        return str(normalizeLink(written))
    except ValueError:
        return ""
