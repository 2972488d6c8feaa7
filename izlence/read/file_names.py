"""Names of files and folders that every machine can keep, and keep apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Place
from izlence.language import lower
from izlence.read import file_rules as rules

_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_NOT_PORTABLE = re.compile(r'[<>:"\\|?*\x00-\x1f]|[. ]$')


def refuse_name(entry: Path) -> Diagnostic | None:
    """Refuse a name that another machine could not keep, or that is too long."""
    name, where = entry.name, Place(entry.as_posix().encode("utf-8", "replace").decode())
    if _NOT_PORTABLE.search(name) or _DEVICE.fullmatch(name) or not _is_utf8(name):
        return Diagnostic(rules.NAME_REFUSED, where)
    if len(entry.as_posix()) > limits.PATH.value and not entry.is_absolute():
        return Diagnostic(rules.PATH_TOO_LONG, where, {"limit": limits.PATH.value})
    return None


def _is_utf8(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def names_alike(entries: list[Path]) -> Iterator[Diagnostic]:
    """Find names that are one name on another machine."""
    seen: dict[str, Path] = {}
    for entry in entries:
        # Windows and macOS take these for one name: the later one would overwrite the other on checkout.
        key = lower(unicodedata.normalize("NFC", entry.name)).replace("ı", "i")
        if key in seen:
            yield Diagnostic(rules.NAMES_ALIKE, Place(entry.as_posix()), {"other": seen[key].name})
        seen[key] = entry
