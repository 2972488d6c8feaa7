"""What git knows of the plan's folder: its repository, revisions, the files of a commit, what changed since."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

Reason = Literal[
    "missing",  # git is not installed
    "no_repository",
    "dubious",  # the repository belongs to somebody else: git refuses to look into it
    "unknown_revision",
    "shallow",  # the clone was cut off before the revision
    "shallow_base",  # both revisions are there, the commit where they parted is not
    "unborn",  # nothing has been committed yet
    "bare",  # there is no working tree to compare with
    "no_merge_base",
    "broken",  # an object is missing or damaged
]
_OBJECT = re.compile(rb"([0-9a-f]{40,64}) (?:commit|tree|blob|tag) \d+")
_TREE_LINE = re.compile(rb"(\d+) (\w+) ([0-9a-f]+) +([0-9]+|-|BAD)\t(.+)", re.DOTALL)

# What git tells its hooks would lead away from the folder that is asked about.
_OF_ANOTHER = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}


class GitFault(Exception):
    """Git cannot answer: it is not installed, the folder is in no repository, or the revision is not known."""

    def __init__(self, reason: Reason, name: str) -> None:
        super().__init__(f"{reason}: {name}")
        self.reason = reason
        self.name = name


class WorkTree(NamedTuple):
    """A repository as it is found from a folder in it; `folder` is that folder's name from the root on, "" for the root itself."""

    root: Path
    folder: str
    is_bare: bool
    is_shallow: bool


class TreeFile(NamedTuple):
    """An entry of a commit's tree: its name from the repository's root on, git's mode, the object and its size."""

    name: str
    mode: int
    content: str
    size: int


def find_repository(folder: Path) -> WorkTree:
    """Find the repository of a folder, which need not exist any more: a folder above it does."""
    there = folder
    while not there.is_dir() and there != there.parent:
        there = there.parent
    asked = ("--is-bare-repository", "--is-shallow-repository", "--show-prefix", "--show-toplevel")
    answer = run_git(there, "rev-parse", *asked)
    told = os.fsdecode(answer.stdout).split("\n")
    is_bare = told[0] == "true"
    if answer.returncode and not is_bare:
        raise _no_repository(answer.stderr, folder)
    root = Path(there.resolve() if is_bare else told[3])
    below = folder.resolve().relative_to(there.resolve()).as_posix()
    return WorkTree(root, "/".join(filter(_is_named, (told[2].rstrip("/"), below))), is_bare, told[1] == "true")  # fmt: skip


def _no_repository(told: bytes, folder: Path) -> GitFault:
    owned = re.search(rb"dubious ownership in repository at '(.+)'", told)
    return GitFault("dubious", os.fsdecode(owned[1])) if owned else GitFault("no_repository", str(folder))


def _is_named(part: str) -> bool:
    return part not in ("", ".")


def commits_of(tree: WorkTree, revisions: Sequence[str]) -> list[str]:
    """Give the commits that revisions name; one that names none is a fault, told by its likeliest cause."""
    *found, head = find_objects(tree, [*(f"{revision}^{{commit}}" for revision in revisions), "HEAD"])
    for revision, commit in zip(revisions, found, strict=True):
        if not commit:
            raise GitFault(_why_unknown(tree, head), revision)
    return found


def _why_unknown(tree: WorkTree, head: str) -> Reason:
    if not head:
        return "unborn"
    return "shallow" if tree.is_shallow else "unknown_revision"


def find_objects(tree: WorkTree, names: Sequence[str]) -> list[str]:
    """Give the objects that names of git's stand for, "" where there is none."""
    asked = [name.replace("\n", "\0") for name in names]  # neither sign is in any name that git knows
    answer = run_git(tree.root, "cat-file", "--batch-check", given=_lines(asked))
    lines = answer.stdout.split(b"\n")[:-1]
    if answer.returncode or len(lines) != len(names):
        raise GitFault("broken", _first_line(answer.stderr))
    found = (_OBJECT.fullmatch(line) for line in lines)
    return [match[1].decode() if match else "" for match in found]


def merge_base(tree: WorkTree, one: str, other: str) -> str:
    """Give the commit from which two commits parted."""
    answer = run_git(tree.root, "merge-base", one, other)
    if answer.returncode:
        raise GitFault("shallow_base" if tree.is_shallow else "no_merge_base", f"{one[:9]}, {other[:9]}")
    return answer.stdout.decode().split("\n", 1)[0]


def commits_without(tree: WorkTree, one: str, others: Sequence[str], *folders: str) -> int:
    """Count the commits that the first holds and the others do not, of those that touch the folders if any are named; 0 if git cannot."""
    left_out = [f"^{other}" for other in others]
    answer = run_git(tree.root, "rev-list", "--count", one, *left_out, "--", *folders)
    return 0 if answer.returncode else int(answer.stdout)


def base_of(tree: WorkTree, revision: str) -> str:
    """Give the commit from which the work in the folder began: where its branch left the revision, or the revision itself."""
    commit = commits_of(tree, [revision])[0]
    found = run_git(tree.root, "merge-base", commit, "HEAD")
    return commit if found.returncode else found.stdout.decode().split("\n", 1)[0]


def changed_files(folder: Path, commit: str) -> set[str]:
    """Name the files that differ from a commit, new and deleted ones too, relative to the folder."""
    compared = ("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", "--relative", commit, "--", ".")
    new = ("ls-files", "-z", "--others", "--exclude-standard", "--", ".")
    names = b"".join(_sound(run_git(folder, *asked), str(folder)) for asked in (compared, new))
    return {os.fsdecode(name) for name in names.split(b"\0") if name}


def names_that_differ(tree: WorkTree, commit: str, *names: str) -> tuple[str, ...]:
    """Name the files below these folders that are others in the working tree than in a commit."""
    asked = ("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit, "--", *names)
    answer = _sound(run_git(tree.root, *asked), commit)
    return tuple(os.fsdecode(name) for name in answer.split(b"\0") if name)


def working_files(tree: WorkTree) -> Iterator[str]:
    """Name the files of the working tree from the root on, without those that git is told to ignore."""
    asked = ("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for name in _sound(run_git(tree.root, *asked), str(tree.root)).split(b"\0")[:-1]:
        if (tree.root / os.fsdecode(name)).exists():
            yield os.fsdecode(name)


def list_tree(tree: WorkTree, commit: str, *names: str) -> Iterator[TreeFile]:
    """Give the files of a commit that have these names or stand below them; all where none is named."""
    listed = run_git(tree.root, "ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--", *names)
    for line in _sound(listed, commit).split(b"\0")[:-1]:
        match = _TREE_LINE.fullmatch(line)
        if match is None or match[4] == b"BAD":
            raise GitFault("broken", os.fsdecode(line))
        size = int(match[4]) if match[4] != b"-" else 0
        yield TreeFile(os.fsdecode(match[5]), int(match[1], 8), match[3].decode(), size)


def read_objects(tree: WorkTree, names: Sequence[str]) -> dict[str, bytes]:
    """Read objects in one call: a process for each of hundreds of files would take seconds."""
    answer = run_git(tree.root, "cat-file", "--batch", given=_lines(names))
    read, at, said = {}, 0, answer.stdout
    for name in names:
        end = said.find(b"\n", at)
        head = said[at : max(end, at)].split()
        if len(head) != 3 or len(said) < end + 2 + int(head[2]):
            raise GitFault("broken", _first_line(answer.stderr) or name)
        size = int(head[2])
        read[name] = said[end + 1 : end + 1 + size]
        at = end + size + 2
    return read


def run_git(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder, in its own language, with names of files taken as they are."""
    own = {"GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1", "LC_ALL": "C"}
    others = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    try:
        return subprocess.run(
            ["git", "-C", str(folder), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=others | own,
        )
    except OSError as fault:
        raise GitFault("missing", "git") from fault


def _sound(answer: subprocess.CompletedProcess[bytes], name: str) -> bytes:
    if answer.returncode:
        raise GitFault("broken", _first_line(answer.stderr) or name)
    return answer.stdout


def _lines(names: Sequence[str]) -> bytes:
    return b"".join(os.fsencode(name) + b"\n" for name in names)


def _first_line(told: bytes) -> str:
    return told.decode("utf-8", "replace").split("\n", 1)[0]
