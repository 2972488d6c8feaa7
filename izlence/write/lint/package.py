"""An Office file opened for the linter: its zip entries, its parts as trees, its relationships."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from izlence.write.lint.namespaces import CT, REL
from izlence.write.lint.part import Part, read_part
from izlence.write.lint.texts import Text, read_texts

CONTENT_TYPES: Final = "[Content_Types].xml"
UNREADABLE: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, IndexError, OverflowError),
)
"""What `zipfile` raises for a damaged, truncated, encrypted or strangely compressed entry (found by flipping bytes)."""


class Relationship(NamedTuple):
    """A link from a part to another part (`target` is its name) or, when external, to an address."""

    source: str
    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of the type: `hyperlink`, `image`, `styles`."""
        return self.type.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Package:
    """An Office file as the rules see it; `allowed_texts` are the texts that it is known to print."""

    name: str
    entries: tuple[zipfile.ZipInfo, ...]
    parts: dict[str, Part]
    allowed_texts: Collection[str] = field(default=())

    def find_all(self, part: str, path: str) -> list[Any]:
        """Evaluate an XPath in a part; a missing part has nothing."""
        return self.parts[part].find_all(path) if part in self.parts else []

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that a reader may see."""
        return tuple(read_texts(self.parts.values()))

    @cached_property
    def relationships(self) -> tuple[Relationship, ...]:
        """Every relationship of the package, in the order of its parts."""
        return tuple(
            relationship
            for name, part in self.parts.items()
            if name.endswith(".rels")
            for relationship in _read_relationships(name, part)
        )

    @cached_property
    def content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        """The content types by ending of the name (`png`) and by name of the part (`/word/document.xml`)."""
        root = self.parts[CONTENT_TYPES].root if CONTENT_TYPES in self.parts else None
        if root is None:
            return {}, {}
        defaults = {
            e.get("Extension", "").lower(): e.get("ContentType", "") for e in root.iter(f"{CT}Default")
        }
        overrides = {e.get("PartName", ""): e.get("ContentType", "") for e in root.iter(f"{CT}Override")}
        return defaults, overrides

    def content_type(self, name: str) -> str:
        """Give the content type of a part, or nothing if none is declared."""
        defaults, overrides = self.content_types
        return overrides.get(f"/{name}") or defaults.get(name.rsplit(".", 1)[-1].lower(), "")


def read_package(name: str, content: bytes, allowed_texts: Collection[str] = ()) -> Package:
    """Open an Office file; raises one of `UNREADABLE` when the zip is damaged."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = tuple(archive.infolist())
        files = [entry for entry in entries if not entry.is_dir()]
        parts = {entry.filename: read_part(entry.filename, archive.read(entry)) for entry in files}
    return Package(name, entries, parts, allowed_texts)


def _read_relationships(name: str, part: Part) -> Iterator[Relationship]:
    folder, file = posixpath.split(name)
    source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
    if part.root is None:
        return
    for element in part.root.iter(f"{REL}Relationship"):
        external = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        if not external:
            target = posixpath.normpath(
                posixpath.join("/", posixpath.dirname(source), unquote(target))
            ).lstrip("/")
        yield Relationship(source, element.get("Id", ""), element.get("Type", ""), target, external)
