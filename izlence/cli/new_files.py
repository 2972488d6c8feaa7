"""Put new files in place: none that exists is overwritten, none that its schema refuses is written."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from izlence.cli.asking import Refused
from izlence.cli.lines import tell_lines
from izlence.cli.new_place import tell_errors
from izlence.cli.speech import say
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.read.resources import read_schemas
from izlence.read.sources import Kind
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml
from izlence.validate import Schemas, validate
from izlence.write.files import write_files


@dataclass(slots=True)
class Made:
    """What shall be written: new files with their kinds, changed files (with theirs), and the lines to tell afterwards."""

    new: dict[Path, bytes]
    kinds: dict[Path, Kind]
    changed: Mapping[Path, bytes] = field(default_factory=dict)
    tell: tuple[str, ...] = ()


def put(root: Path, language: Language, made: Made) -> None:
    """Write everything or nothing; Refused or PlanHasErrors where something stands in the way."""
    for path in made.new:
        if path.exists():
            raise Refused(say("new_exists", language, path=path.as_posix()))
    schemas = Schemas(read_schemas(root / "schema"))
    files = {**made.new, **made.changed}
    texts = {path.as_posix(): files[path].decode("utf-8-sig") for path in made.kinds}
    found = [item for path, kind in made.kinds.items() for item in _faults(path, kind, files[path], schemas)]
    if has_errors(found):
        tell_errors(found, texts, language)
    _write(files)
    for path in made.new if len(made.new) <= 3 else ():
        tell_lines(say("new_wrote", language, path=path.as_posix()))
    for path in made.changed:
        tell_lines(say("new_changed", language, path=path.as_posix()))
    for line in made.tell:
        tell_lines(line)


def _write(files: Mapping[Path, bytes]) -> None:
    """Write all files; where that fails or is stopped, the folders made for them go too: an empty year would be in the way."""
    folders = {folder for path in files for folder in path.parents if not folder.exists()}
    try:
        write_files(files)
    except BaseException:
        for folder in sorted(folders, key=lambda each: len(each.parts), reverse=True):
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _faults(path: Path, kind: Kind, content: bytes, schemas: Schemas) -> Iterator[Diagnostic]:
    text, found = decode(content, path.as_posix())
    yield from found
    data, found = parse_yaml(text, path.as_posix())
    yield from found
    if data is not None:
        yield from validate(kind, data, path.as_posix(), schemas)
