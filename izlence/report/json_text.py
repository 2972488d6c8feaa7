"""JSON as it is written in reports: records one a line, every letter readable, nothing in it that steers a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

# JSON may hold these as they are; a terminal, a browser or an editor acts on them. Halves of letters cannot be encoded at all.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_HALVES = re.compile("[\ud800-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False).encode


def json_text(value: object) -> str:
    """Write a value on one line."""
    text = _encode(value)
    if _HALVES.search(text):
        text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) if _UNSAFE.search(text) else text


def json_list(records: Iterable[object], indent: str = "") -> str:
    """Write a list of records, one a line."""
    lines = [f"\n{indent}  {json_text(record)}" for record in records]
    return f"[{','.join(lines)}\n{indent}]" if lines else "[]"


def json_object(fields: Mapping[str, str]) -> str:
    """Write an object whose values are written already, one a line."""
    return "{\n" + ",\n".join(f"  {json_text(name)}: {value}" for name, value in fields.items()) + "\n}\n"
