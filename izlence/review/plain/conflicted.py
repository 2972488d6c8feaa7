"""A file with git's conflict marks as lines: both sides read, and marked where they differ."""

from __future__ import annotations

from collections.abc import Iterator

from izlence.diagnostic import Language
from izlence.review.plain.plan import plan_lines

_OURS, _BASE, _MIDDLE, _THEIRS = "<<<<<<<", "|||||||", "=======", ">>>>>>>"


def conflicted_lines(text: str, language: Language) -> list[str] | None:
    """Give the lines of a file in conflict; None where it has no marks, or one of its sides cannot be read."""
    if f"\n{_OURS} " not in f"\n{text}":
        return None
    sides = [plan_lines("".join(_side(text, side)).encode(), language) for side in (_OURS, _THEIRS)]
    if sides[0] is None or sides[1] is None:
        return None
    return list(_marked(sides[0], sides[1]))


def _side(text: str, wanted: str) -> Iterator[str]:
    now = ""
    for line in text.splitlines(keepends=True):
        mark = line[:7]
        if mark in (_OURS, _BASE) and line[7:8] in (" ", "\n", "\r", ""):
            now = mark
        elif mark == _MIDDLE and now in (_OURS, _BASE) and not line[7:].strip():
            now = _THEIRS
        elif mark == _THEIRS and now == _THEIRS and line[7:8] in (" ", "\n", "\r", ""):
            now = ""
        elif now in ("", wanted):
            yield line


def _marked(ours: list[str], theirs: list[str]) -> Iterator[str]:
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a file in conflict pays for it

    for tag, i1, i2, j1, j2 in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from ours[i1:i2]
        else:
            yield from (_OURS, *ours[i1:i2], _MIDDLE, *theirs[j1:j2], _THEIRS)
