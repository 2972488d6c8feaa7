"""What git knows of the plan's folder: which files changed since a revision, and the files as they were then."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

Reason = Literal["missing", "no_repository", "unknown_revision"]
_REGULAR = ("100644", "100755")


class GitFault(Exception):
    """Git cannot answer: it is not installed, the folder is in no repository, or the revision is not known."""

    def __init__(self, reason: Reason, name: str) -> None:
        super().__init__(f"{reason}: {name}")
        self.reason = reason
        self.name = name


def base_of(folder: Path, revision: str) -> str:
    """Give the commit from which the work in the folder began: where its branch left the revision, or the revision itself."""
    _git(folder, "no_repository", str(folder), "rev-parse", "--show-toplevel")
    name = f"{revision}^{{commit}}"
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", name)
    commit = _git(folder, "unknown_revision", revision, *asked)
    found = _run(folder, "merge-base", commit.decode().strip(), "HEAD")
    return (found.stdout if found.returncode == 0 else commit).decode().strip()


def changed_files(folder: Path, commit: str) -> set[str]:
    """Name the files that differ from a commit, new and deleted ones too, relative to the folder."""
    compared = ("diff", "--name-only", "--no-renames", "-z", "--relative", commit, "--", ".")
    changed = _git(folder, "no_repository", str(folder), *compared)
    new = _git(
        folder, "no_repository", str(folder), *("ls-files", "-z", "--others", "--exclude-standard", "--", ".")
    )
    return {os.fsdecode(name) for name in (changed + new).split(b"\0") if name}


def files_at(folder: Path, commit: str) -> Iterator[tuple[str, bytes]]:
    """Give the folder's regular files as they were in a commit, by their name relative to the folder."""
    listed = _git(folder, "unknown_revision", commit, "ls-tree", "-r", "-z", commit, "--", ".")
    names: list[str] = []
    objects: list[bytes] = []
    for line in listed.split(b"\0"):
        head, _, name = line.partition(b"\t")
        mode, _, rest = head.decode().partition(" ")
        # No checkout would make a name that leads out of the folder; neither do we.
        if mode in _REGULAR and b".." not in name.split(b"/"):
            names.append(os.fsdecode(name))
            objects.append(rest.split()[1].encode())
    yield from zip(names, _contents(folder, objects), strict=True)


def _contents(folder: Path, objects: list[bytes]) -> Iterator[bytes]:
    """Read objects in one call: a process for each of hundreds of files would take seconds."""
    answer = _run(folder, "cat-file", "--batch", given=b"".join(name + b"\n" for name in objects)).stdout
    at = 0
    for _ in objects:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split()[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + size + 2


def _git(folder: Path, reason: Reason, name: str, *arguments: str) -> bytes:
    answer = _run(folder, *arguments)
    if answer.returncode:
        raise GitFault(reason, name)
    return answer.stdout


def _run(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(
            ["git", "-C", str(folder), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=environment,
        )
    except OSError as fault:
        raise GitFault("missing", "git") from fault
