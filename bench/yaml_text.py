"""YAML as an editor writes it: plain scalars, flow mappings for values, folded texts."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping

_PLAIN = re.compile(r"[^\W\d_](?!.*(?:: | #)).*[^\s:]")
WIDTH = 100


def scalar(text: str) -> str:
    """Write a short text on one line, quoted only where YAML would take it for something else."""
    return text if _PLAIN.fullmatch(text) else "'" + text.replace("'", "''") + "'"


def folded(key: str, text: str, indent: int) -> list[str]:
    """Write a long text as a folded block under its key."""
    space = " " * (indent + 2)
    lines = textwrap.wrap(text, WIDTH - indent - 2, break_on_hyphens=False)
    return [f"{' ' * indent}{key}: >-", *(space + line for line in lines)]


def mapping(entries: Mapping[str, str]) -> str:
    """Write a mapping on one line."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"


def schema_line(kind: str, depth: int) -> str:
    """Name the schema for the editor's language server, from a file `depth` folders below the root."""
    return f"# yaml-language-server: $schema={'../' * depth}schema/{kind}.schema.json"


def document(lines: Iterable[str]) -> str:
    """Join lines to a file."""
    return "\n".join(lines) + "\n"
