"""The plan's folder as it is in a git commit, read from git's objects: no checkout, no file is written."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import ClassVar, cast

from izlence import limits
from izlence.read.codeowners import PLACES
from izlence.read.git import TreeFile, WorkTree, list_tree, read_objects

_SUBMODULE = 0o160000
_READ = (".yaml", ".yml", ".md", ".png", ".jpg", ".jpeg", "CODEOWNERS")
_MOST = max(limit.value for limit in (limits.FILE_BYTES, limits.NARRATIVE_BYTES, limits.PICTURE_BYTES))
_DEEPEST = 3  # period, directorate, file


class Objects:
    """The contents of files of a repository, fetched together when the first of them is asked for."""

    def __init__(self, tree: WorkTree) -> None:
        self.tree = tree
        self._wanted: dict[str, None] = {}
        self._read: dict[str, bytes] = {}

    def want(self, name: str) -> None:
        """Have an object fetched with the others."""
        self._wanted[name] = None

    def get(self, name: str) -> bytes:
        """Give an object's content."""
        if name not in self._read:
            self.want(name)
            missing = [each for each in self._wanted if each not in self._read]
            self._read |= read_objects(self.tree, missing)
        return self._read[name]


def plan_at(objects: Objects, commit: str, folder: str, name: Path) -> Path:
    """Give a plan's folder in a commit, as a path to read it by.

    `folder` is its name from the repository's root on, `name` what findings call it.
    """
    files = _Files(objects, commit, folder, name.as_posix())
    # A class of its own, so that every path made from this one knows its commit as well.
    kind = type("PathInCommit", (_PathInCommit,), {"_files": files})
    # It can do what `read` asks of a path, and nothing that writes.
    return cast(Path, kind(name.as_posix()))


def name_like(plan: Path, path: Path) -> Path:
    """Name a folder as the plan's own is named: from here, or by all of its path."""
    if plan.is_absolute():
        return path
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # another drive on Windows
        return path


class _Files:
    """The files of a commit, found by the names that findings give them and by those of the working tree's files."""

    def __init__(self, objects: Objects, commit: str, folder: str, name: str) -> None:
        self.root = objects.tree.root.as_posix()
        self.objects = objects
        self.folder = folder
        starts = [("" if name == "." else f"{name}/", _with_slash(folder)), (f"{self.root}/", "")]
        self.starts = starts if name != "." else starts[::-1]
        self.entries: dict[str, TreeFile] = {}
        self.folders: dict[str, dict[str, None]] = {}
        named = (folder, *PLACES) if folder else ()
        for entry in list_tree(objects.tree, commit, *named):
            self._add(entry)

    def _add(self, entry: TreeFile) -> None:
        self.entries[entry.name] = entry
        below = entry.name
        while below:
            above, _, last = below.rpartition("/")
            is_known = above in self.folders
            self.folders.setdefault(above, {})[last] = None
            if is_known:
                break
            below = above
        if stat.S_ISREG(entry.mode) and entry.size <= _MOST and self._may_be_read(entry.name):
            self.objects.want(entry.content)

    def _may_be_read(self, name: str) -> bool:
        below = name.removeprefix(_with_slash(self.folder))
        return name in PLACES or (below.count("/") < _DEEPEST and below.lower().endswith(_READ))

    def place(self, path: str) -> str | None:
        """Give the name from the repository's root on; None for what is outside."""
        for start, folder in self.starts:
            if f"{path}/" == start or (path == "." and not start):
                return folder.removesuffix("/")
            if path.startswith(start):
                return folder + path.removeprefix(start)
        return None


class _PathInCommit(PurePosixPath):
    """A path whose files stand in a commit; what it answers is what a working tree would."""

    _files: ClassVar[_Files]

    def lstat(self) -> os.stat_result:
        """Give kind and size of a file; a submodule is none of the kinds that a plan may hold."""
        place = self._files.place(str(self))
        entry = self._files.entries.get(place) if place is not None else None
        if entry is not None:
            mode = stat.S_IFSOCK if entry.mode == _SUBMODULE else entry.mode
            return _status(mode, entry.size)
        if place is not None and (place in self._files.folders or not place):
            return _status(stat.S_IFDIR, 0)
        raise FileNotFoundError(str(self))

    def stat(self) -> os.stat_result:
        """Give the same as `lstat`: links are never followed here."""
        return self.lstat()

    def iterdir(self) -> Iterator[_PathInCommit]:
        """Give what stands in a folder."""
        mode = self.lstat().st_mode
        if not stat.S_ISDIR(mode):
            raise NotADirectoryError(str(self))
        place = self._files.place(str(self)) or ""
        return iter([self / name for name in self._files.folders.get(place, ())])

    def read_bytes(self) -> bytes:
        """Give a file's content."""
        mode = self.lstat().st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(str(self))
        if not stat.S_ISREG(mode):
            raise FileNotFoundError(str(self))
        entry = self._files.entries[self._files.place(str(self)) or ""]
        # Of what is larger than any limit nothing but its size is told.
        return self._files.objects.get(entry.content) if entry.size <= _MOST else bytes(_MOST + 1)

    def open(self, _mode: str) -> BytesIO:
        """Open a file for reading bytes."""
        return BytesIO(self.read_bytes())

    def is_dir(self) -> bool:
        """Tell whether it is a folder."""
        return self.exists() and stat.S_ISDIR(self.lstat().st_mode)

    def is_file(self) -> bool:
        """Tell whether it is a file."""
        return self.exists() and stat.S_ISREG(self.lstat().st_mode)

    def exists(self) -> bool:
        """Tell whether the commit has it; the repository itself is where it is in the working tree."""
        if str(self) == f"{self._files.root}/.git":
            return True
        try:
            self.lstat()
        except OSError:
            return False
        return True

    def resolve(self) -> _PathInCommit:
        """Give the absolute path, as it is in the working tree."""
        place = self._files.place(str(self))
        return self if place is None else type(self)(self._files.root, place)


def _with_slash(folder: str) -> str:
    return f"{folder}/" if folder else ""


def _status(mode: int, size: int) -> os.stat_result:
    return os.stat_result((mode, 0, 0, 1, 0, 0, size, 0, 0, 0))
