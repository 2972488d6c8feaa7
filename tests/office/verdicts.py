"""What Microsoft's validator said of files that seldom change, so that the same contents need not be validated each time.

A file that is not on record is validated; `make nightly` validates all and `make accept` renews the record.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.office.validator import SdkError, validator_version

Ask = Callable[[str, bytes], list[SdkError]]
RECORD = Path(__file__).with_name("verdicts.json")


class Verdicts:
    """The verdicts on record, and those of this run."""

    def __init__(self, path: Path = RECORD, *, trusted: bool = True) -> None:
        self._path, self._trusted = path, trusted
        self._on_record = _read(path)
        self._given: dict[str, list[SdkError]] = {}

    def give(self, name: str, content: bytes, ask: Ask) -> list[SdkError]:
        """Give the verdict on record where it is trusted, or ask."""
        key = fingerprint(name, content)
        on_record = self._on_record.get(key)
        verdict = on_record if self._trusted and on_record is not None else ask(name, content)
        self._given[key] = verdict
        return verdict

    def differing(self) -> list[str]:
        """Give the files on which the record says something else than this run."""
        return [key for key, verdict in self._given.items() if self._on_record.get(key, verdict) != verdict]

    def write(self) -> None:
        """Put the verdicts of this run in the place of those on record, if there are any."""
        if self._given:
            record = {"validator": validator_version(), "verdicts": dict(sorted(self._given.items()))}
            text = json.dumps(record, ensure_ascii=False, indent=1)
            self._path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _read(path: Path) -> Mapping[str, list[SdkError]]:
    """Read the record; what another version of the validator said does not count."""
    record = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if record.get("validator") != validator_version():
        return {}
    return {key: [SdkError(*error) for error in errors] for key, errors in record["verdicts"].items()}


def fingerprint(name: str, content: bytes) -> str:
    """Tell two files apart by their kind and the names and contents of their parts, in order: zlib may pack them otherwise."""
    digest = hashlib.sha256(Path(name).suffix.encode())
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for entry in package.infolist():
            part = package.read(entry)
            digest.update(f"\0{entry.filename}\0{len(part)}\0".encode() + part)
    return digest.hexdigest()
