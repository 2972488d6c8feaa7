"""What git knows of the plan's past: which commit changed which files, and what stood in them before and after.

One `git log` for all commits, one `git cat-file` for the contents: two thousand commits are read in well under a second.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from izlence.model.commit import Commit
from izlence.read.git import GitFault, WorkTree, list_tree, run_git

_REGULAR = ("100644", "100755")
_AT_ONCE = 2000  # contents held in one answer
_FIELDS = "%H%x00%aN%x00%ad%x00%B%x00"  # no message holds a NUL
# What the user's settings could change is set here: a log reads the same on every machine.
_SETTINGS = ("-c", "log.follow=false", "-c", "log.showRoot=true", "-c", "log.showSignature=false")
_FORM = ("--raw", "-z", "--no-abbrev", "--no-renames", "-c", "--date-order", "--date=raw", "--encoding=UTF-8")


class FileStep(NamedTuple):
    """A file that a commit changed: its name from the folder on, and the contents' names; "" where it was not there.

    `before` has one name for each parent: two of a merge, one of any other commit.
    """

    file: str
    before: tuple[str, ...]
    after: str


class LogEntry(NamedTuple):
    """A commit with the files it changed. `is_boundary`: a shallow clone ends here, so that what it adds may be much older."""

    commit: Commit
    files: tuple[FileStep, ...]
    is_boundary: bool = False


def log_of(tree: WorkTree, base: str, head: str) -> tuple[LogEntry, ...]:
    """Give the commits that changed files in the tree's folder, the newest first and none before its children.

    What `base` holds already is left out; "" leaves out nothing. Of a merge only the files are given that are like none of its
    parents': what it brought together without a change is told by the commits it joined.
    """
    return tuple(_entries(_told(tree, base, head, (tree.folder,)), _prefix(tree.folder), _boundary(tree)))


def log_of_folders(tree: WorkTree, base: str, head: str, folders: Sequence[str]) -> tuple[LogEntry, ...]:
    """Give the commits that changed files in any of these folders, with the files' names from the repository's root on."""
    return tuple(_entries(_told(tree, base, head, folders), b"", _boundary(tree)))


def _told(tree: WorkTree, base: str, head: str, folders: Sequence[str]) -> list[bytes]:
    span = f"{base}..{head}" if base else head
    paths = ("--", *folders) if all(folders) else ()
    asked = (*_SETTINGS, "log", *_FORM, f"--format={_FIELDS}", "--end-of-options", span, *paths)
    answer = run_git(tree.root, *asked)
    if answer.returncode:
        raise GitFault("broken", answer.stderr.decode("utf-8", "replace").split("\n", 1)[0] or span)
    return answer.stdout.split(b"\0")


def _prefix(folder: str) -> bytes:
    return os.fsencode(f"{folder}/" if folder else "")


def _boundary(tree: WorkTree) -> frozenset[str]:
    """Name the commits at which a shallow clone ends; none where the clone is whole."""
    if not tree.is_shallow:
        return frozenset()
    told = run_git(tree.root, "rev-parse", "--git-path", "shallow").stdout
    path = tree.root / Path(os.fsdecode(told.rstrip(b"\n")))
    return frozenset(path.read_text("ascii").split()) if path.is_file() else frozenset()


def _entries(tokens: list[bytes], prefix: bytes, boundary: frozenset[str]) -> Iterator[LogEntry]:
    at, end = 0, len(tokens)
    while at < end:
        if not tokens[at].strip():
            at += 1
            continue
        commit = _commit(*tokens[at : at + 4])
        at += 4
        files: list[FileStep] = []
        while at < end and not (token := tokens[at].lstrip(b"\n"))[:1].isalnum():
            if token:
                at += 1
                files.append(_file(token, tokens[at].removeprefix(prefix)))
            at += 1
        yield LogEntry(commit, tuple(files), commit.name in boundary)


def _file(told: bytes, name: bytes) -> FileStep:
    """Read `:mode mode name name status`, which begins with a colon for each parent."""
    parents = len(told) - len(told.lstrip(b":"))
    words = told[parents:].decode("ascii").split()
    modes, objects = words[: parents + 1], words[parents + 1 :]
    contents = [named if mode in _REGULAR else "" for mode, named in zip(modes, objects, strict=False)]
    return FileStep(os.fsdecode(name), tuple(contents[:-1]), contents[-1])


def _commit(name: bytes, author: bytes, date: bytes, message: bytes) -> Commit:
    subject, _, body = _text(message).strip().partition("\n")
    instant, local = _dates(date)
    return Commit(name.decode("ascii"), _text(author), instant, subject.strip(), body.strip(), local)


def _text(written: bytes) -> str:
    """Read what somebody's git wrote: UTF-8, or what Turkish Windows wrote before it."""
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return written.decode("cp1254", "replace")


def _dates(raw: bytes) -> tuple[str, str]:
    """Read git's seconds and the author's distance from UTC, as `1775000000 +0300`: the moment, and what their clock showed."""
    seconds, _, zone = raw.decode("ascii", "replace").partition(" ")
    try:
        instant = datetime.fromtimestamp(int(seconds), UTC)
        minutes = int(f"{zone[:1]}1") * (int(zone[1:3]) * 60 + int(zone[3:5])) if zone else 0
        local = instant + timedelta(minutes=minutes)
    except (ValueError, OverflowError, OSError):  # a date that no calendar has
        instant = local = datetime.fromtimestamp(0, UTC)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ"), local.strftime("%Y-%m-%dT%H:%M:%S")


def contents_of(tree: WorkTree, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Give contents by their names, each once; what a partial clone cannot fetch is left out."""
    wanted = [name for name in dict.fromkeys(names) if name]
    for start in range(0, len(wanted), _AT_ONCE):
        chosen = wanted[start : start + _AT_ONCE]
        given = "".join(f"{name}\n" for name in chosen).encode("ascii")
        answer = run_git(tree.root, "cat-file", "--batch", given=given).stdout
        at = 0
        for name in chosen:
            end = answer.find(b"\n", at)
            head = answer[at : max(end, at)].split()
            at = end + 1
            if len(head) == 3:
                size = int(head[2])
                yield name, answer[at : at + size]
                at += size + 1


def files_at(tree: WorkTree, commit: str) -> Mapping[str, str]:
    """Give the folder's regular files in a commit, from the folder on, with the names of their contents."""
    start = f"{tree.folder}/" if tree.folder else ""
    listed = list_tree(tree, commit, *([tree.folder] if tree.folder else []))
    return {entry.name.removeprefix(start): entry.content for entry in listed if stat.S_ISREG(entry.mode)}
