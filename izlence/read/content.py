"""The bytes of one file, up to a limit."""

from __future__ import annotations

from pathlib import Path

from izlence.diagnostic import Diagnostic, Place, Rule
from izlence.limits import Limit
from izlence.read.folder import unreadable


def read_content(path: Path, limit: Limit, too_large: Rule) -> bytes | Diagnostic:
    """Give a file's bytes, or why there are none; never more than the limit is taken into memory."""
    try:
        with path.open("rb") as file:
            content = file.read(limit.value + 1)
    except OSError as fault:
        return unreadable(path, fault)
    if len(content) > limit.value:
        facts = {"size": path.stat().st_size, "limit": limit.value}
        return Diagnostic(too_large, Place(path.as_posix()), facts)
    return content
