"""What `git merge` says of records that one side has elsewhere: under another code, in another list, in another file."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from izlence.cli.lines import tell_lines
from izlence.cli.speech import say
from izlence.diagnostic import Language

if TYPE_CHECKING:
    from izlence.edit.merge.pieces import Gone
    from izlence.edit.merge.versions import Merged


def tell_gone(merged: Merged, base: str, path: Path, names: tuple[str, str], language: Language) -> None:
    """Say where the records went that are in conflict because one side has them elsewhere; of others say nothing."""
    for gone in merged.gone:
        said = _said(gone, merged.content.decode("utf-8-sig"), base, path, names)
        if said:
            name, given = said
            tell_lines(say(name, language, path=path.as_posix(), code=gone.code, **given), err=True)
    for code in merged.came_back:
        tell_lines(say("git_came_back", language, path=path.as_posix(), code=code), err=True)


def _said(
    gone: Gone, text: str, base: str, path: Path, names: tuple[str, str]
) -> tuple[str, dict[str, object]] | None:
    """Choose the sentence for a record, and what it tells."""
    new = [code for code in (gone.ours, gone.theirs) if code not in ("", gone.code)]
    if len(new) > 1:
        return "git_recoded_twice", {"new": new[0], "other": new[1]}
    if new:
        is_removed = "" in (gone.ours, gone.theirs)
        return ("git_recoded_removed" if is_removed else "git_recoded_changed"), {"new": new[0]}
    line = _line_outside_marks(gone.code, text) if len(_places(gone.code, base)) == 1 else None
    if line is not None:
        return "git_moved_line", {"line": line}
    file = _file_of(gone, path, names)
    return ("git_moved_file", {"file": file}) if file else None


def _pattern(code: str) -> str:
    """Give what the beginning of a record looks like, as git searches for it."""
    exactly = re.sub(r"([][{}()*+?.^$|\\])", r"\\\1", code)
    quote = "[\"']?"
    return f"(^|[^[:alnum:]_-])(code|id): *{quote}{exactly}{quote}[[:space:]]*([],}}#]|$)"


def _places(code: str, text: str) -> list[int]:
    """Give the lines on which a record begins, counted from 1."""
    pattern = re.compile(_pattern(code).replace("[:alnum:]", r"\w").replace("[:space:]", r"\s"))
    return [number for number, line in enumerate(text.split("\n"), 1) if pattern.search(line)]


def _line_outside_marks(code: str, text: str) -> int | None:
    lines = text.split("\n")
    for number in _places(code, text):
        opened, closed = (sum(line.startswith(sign * 4) for line in lines[:number]) for sign in "<>")
        if opened == closed:
            return number
    return None


def _file_of(gone: Gone, path: Path, names: tuple[str, str]) -> str:
    """Find the other file of the year that has the record on the side that moved it, and only there."""
    ours, theirs = names
    sides = [_files_with(gone.code, path, revisions) for revisions in (("HEAD", ours), (theirs, *_heads()))]
    moved, kept = sides if gone.theirs else reversed(sides)
    return next(iter(sorted(moved - kept - {path.as_posix()})), "")


def _heads() -> Sequence[str]:
    """Give the revisions that `git merge` is merging; it names them in the environment."""
    return sorted(
        name.removeprefix("GITHEAD_") for name in os.environ if re.fullmatch(r"GITHEAD_[0-9a-f]{40,64}", name)
    )


def _files_with(code: str, path: Path, revisions: Sequence[str]) -> set[str]:
    """Give the files of the path's year that have the record in the first of the revisions that git knows."""
    import subprocess  # noqa: PLC0415 - showing a file needs none

    year = path.parent.parent.as_posix()
    for revision in (name.split(" ")[0] for name in revisions):
        if not revision or revision.startswith("-"):
            continue
        asked = ["grep", "-lzE", "--full-name", "-e", _pattern(code), revision]
        command = ["git", "-c", "core.quotePath=false", *asked, "--", f":(top,literal){year}"]
        found = subprocess.run(command, check=False, capture_output=True)
        if found.returncode in (0, 1):
            names = found.stdout.decode("utf-8", "replace").split("\0")
            return {name.partition(":")[2] for name in names if name}
    return set()
