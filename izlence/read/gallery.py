"""The pictures of one folder, read when a text first shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from izlence import limits
from izlence.diagnostic import Diagnostic, Fact, Place
from izlence.model.prose import Picture
from izlence.read import picture_rules as rules
from izlence.read.content import read_content
from izlence.read.picture import read_picture

_ELSEWHERE = re.compile(r"[/\\:%]|^\.{1,2}$")
_LONGEST_SAMPLE = 60


class Gallery:
    """The pictures of a folder by name; `refused` are names that have a finding of their own already."""

    def __init__(self, folder: Path, pictures: Iterable[Path], refused: Iterable[str] = ()) -> None:
        self.folder = folder
        self.found: list[Diagnostic] = []
        self._paths = {path.name: path for path in pictures}
        self._refused = frozenset(refused)
        self._read: dict[str, Picture | None] = {}

    def show(self, written: str, _place: Place) -> tuple[Picture | None, tuple[Diagnostic, ...]]:
        """Give the picture that a text names, or what is wrong with the name; a broken file is told once, at the file."""
        facts: dict[str, Fact] = {"written": written[:_LONGEST_SAMPLE], "folder": self.folder.as_posix()}
        if _ELSEWHERE.search(written):
            return None, (Diagnostic(rules.PICTURE_OUTSIDE, Place(""), facts),)
        if written in self._paths:
            return self.picture(written), ()
        if written in self._refused:
            return None, ()
        if (self.folder / written).is_file():  # of a kind that is not read
            return None, (Diagnostic(rules.NOT_A_PICTURE, Place("")),)
        return None, (Diagnostic(rules.PICTURE_MISSING, Place(""), facts | self._near(written)),)

    def picture(self, name: str) -> Picture | None:
        """Read a picture of the folder, once."""
        if name not in self._read:
            self._read[name] = self._open(self._paths[name])
        return self._read[name]

    def unused(self) -> list[Path]:
        """Give the pictures that nothing has shown."""
        return [path for name, path in self._paths.items() if name not in self._read]

    def _near(self, written: str) -> dict[str, Fact]:
        near = get_close_matches(written[:_LONGEST_SAMPLE].lower(), self._paths, n=1, cutoff=0.6)
        if not near:
            return {"near": "", "near_en": ""}
        return {"near": f" Belki: {near[0]}", "near_en": f" Perhaps: {near[0]}"}

    def _open(self, path: Path) -> Picture | None:
        content = read_content(path, limits.PICTURE_BYTES, rules.PICTURE_TOO_LARGE)
        picture = (
            content if isinstance(content, Diagnostic) else read_picture(content, path.name, path.as_posix())
        )
        if isinstance(picture, Diagnostic):
            self.found.append(picture)
            return None
        return picture
