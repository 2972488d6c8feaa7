"""The program's own files: schemas, templates, looks. What is wrong with them is a fault of the installation."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from izlence.diagnostic import Diagnostic
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml


class InstallationFault(Exception):
    """A file that belongs to İzlence itself is missing or broken."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def read_schemas(folder: Path) -> dict[str, Any]:
    """Read every schema, by file name."""
    schemas = {}
    for path in sorted(folder.glob("*.schema.json")):
        try:
            schemas[path.name] = json.loads(path.read_bytes())
        except (OSError, ValueError) as fault:
            raise InstallationFault(path, str(fault)) from fault
    if not schemas:
        raise InstallationFault(folder, "no schemas")
    return schemas


def read_template(path: Path) -> bytes:
    """Read a template's bytes."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise InstallationFault(path, fault.strerror or str(fault)) from fault


def read_text(path: Path) -> str:
    """Read a text file of a template."""
    try:
        return read_template(path).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise InstallationFault(path, "UTF-8") from fault


def read_words(path: Path) -> tuple[Any, str, tuple[Diagnostic, ...]]:
    """Read the words of the book's tables (`templates/tables.yaml`): data, text, and what is wrong with how it is written."""
    return read_look(path, f"{path.parent.name}/{path.name}")


def read_look(path: Path, name: str) -> tuple[Any, str, tuple[Diagnostic, ...]]:
    """Read a look, YAML by the plan's own rules: its data and text, and what is wrong with how it is written."""
    text, found = decode(read_template(path), name)
    data, more = parse_yaml(text, name) if text else (None, ())
    return _with_plain_numbers(data), text, (*found, *more)


def _with_plain_numbers(value: Any) -> Any:
    """A size or width is no figure of a plan; libraries that draw take plain numbers."""
    if isinstance(value, dict):
        return {key: _with_plain_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_plain_numbers(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    return value
