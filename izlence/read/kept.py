"""What need not be read again: directorates and narrative texts whose files are the same as when they were kept.

The bytes of every file are read all the same; that they are the same is what decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar, cast

from izlence.diagnostic import Diagnostic
from izlence.read.folder import Found
from izlence.read.text import decode

Content = bytes | Diagnostic
T = TypeVar("T")


class Keeper(Protocol):
    """Knows what was kept, by fingerprints."""

    def key(self, *pieces: str | bytes) -> str:
        """Give the fingerprint of some pieces, of the program and of what it draws with."""
        ...

    def get(self, kind: str, key: str) -> Any | None:
        """Give the records that were kept under a fingerprint."""
        ...


class Named(Protocol):
    """Something that was read from a file."""

    @property
    def file(self) -> str:
        """Give the file's name."""
        ...


class Memory(dict[str, tuple[bytes, Any]]):
    """What was made of each file's bytes in this process: while these stay the same it need not be made again."""

    def __init__(self) -> None:
        super().__init__()
        self._records: dict[str, tuple[object, object, object]] = {}

    def recall(self, file: str, content: bytes) -> Any | None:
        """Give what was made of the file, where it still has this content."""
        known = self.get(file)
        return known[1] if known is not None and known[0] == content else None

    def once(self, source: Named, beside: object, make: Callable[[], T]) -> T:
        """Make a record of a file's data, unless that was done of this very data, with the same beside it."""
        known = self._records.get(source.file)
        if known is None or known[0] is not source or known[1] != beside:
            known = self._records[source.file] = source, beside, make()
        return cast(T, known[2])


class Forgetful:
    """Keeps nothing."""

    def key(self, *pieces: str | bytes) -> str:  # noqa: ARG002 - the protocol's signature
        """Give no fingerprint: there is nothing to find by it."""
        return ""

    def get(self, kind: str, key: str) -> None:
        """Give nothing."""


class Texts(Mapping[str, str]):
    """The texts of the plan's files; one that was not parsed is decoded when it is asked for."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._contents: dict[str, bytes] = {}

    def __setitem__(self, file: str, text: str) -> None:
        self._texts[file] = text

    def hold(self, file: str, content: bytes) -> None:
        """Hold a file whose text is needed only if something is found in it."""
        self._contents[file] = content

    def __getitem__(self, file: str) -> str:
        if file in self._contents:
            self._texts[file] = decode(self._contents.pop(file), file)[0]
        return self._texts[file]

    def __iter__(self) -> Any:
        return iter([*self._texts, *self._contents])

    def __len__(self) -> int:
        return len(self._texts) + len(self._contents)


def folder_keys(files: Sequence[tuple[Found, Content]], institution: bytes, keeper: Keeper) -> dict[str, str]:
    """Give the fingerprint of each directorate of a programme: of its own files and of all that its pages print.

    That is the frame of the year, the goals' texts, the institution and the names of all directorates. No fingerprints for a
    strategic plan, and none where a file could not be read.
    """
    contents = {found.file: content for found, content in files if isinstance(content, bytes)}
    if len(contents) < len(files) or not any(found.kind == "program" for found, _ in files):
        return {}
    frame = [
        piece
        for found, _ in files
        if not found.folder or found.kind == "directorate"
        if found.kind != "general-costs"
        for piece in (found.file, contents[found.file])
    ]
    whole = keeper.key(institution, *frame)
    folders = dict.fromkeys(found.folder for found, _ in files if found.folder)
    return {folder: keeper.key(whole, *_pieces(folder, files, contents)) for folder in folders}


def _pieces(
    folder: str, files: Iterable[tuple[Found, Content]], contents: Mapping[str, bytes]
) -> list[str | bytes]:
    return [
        piece for found, _ in files if found.folder == folder for piece in (found.file, contents[found.file])
    ]
