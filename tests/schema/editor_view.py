"""The schemas as an editor sees them: references followed, and every word for the editor kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.schema.plan_files import KINDS, SCHEMAS

Schema = dict[str, Any]


def seen(kind: str) -> Schema:
    """Give the schema of a kind of file with its references followed; words beside a reference win, as in the server."""
    return _followed(SCHEMAS[f"{kind}.schema.json"], f"{kind}.schema.json")


def _followed(node: Any, file: str) -> Any:
    if isinstance(node, list):
        return [_followed(item, file) for item in node]
    if not isinstance(node, dict):
        return node
    own = {key: _followed(value, file) for key, value in node.items() if key not in ("$ref", "$defs")}
    if "$ref" not in node:
        return own
    target, _, name = node["$ref"].partition("#/$defs/")
    target = target or file
    return {**_followed(SCHEMAS[target]["$defs"][name], target), **own}


def parts(schema: Schema, name: str = "") -> Iterator[tuple[str, Schema]]:
    """Give every place of a schema at which something is written: fields, list items, values under free keys, alternatives."""
    for key, part in schema.get("properties", {}).items():
        yield from _with_inner(part, f"{name}.{key}".lstrip("."))
    for part in schema.get("patternProperties", {}).values():
        yield from _with_inner(part, f"{name}.*".lstrip("."))
    if isinstance(schema.get("items"), dict):
        yield from _with_inner(schema["items"], f"{name}[]")
    for number, part in enumerate(schema.get("anyOf", ()), 1):
        yield from _with_inner(part, f"{name}|{number}")


def _with_inner(part: Schema, name: str) -> Iterator[tuple[str, Schema]]:
    yield name, part
    yield from parts(part, name)


def every_part() -> list[tuple[str, Schema]]:
    """Give the places of all schemas, each with a name such as `goals: goals[].code`; once where several are the same."""
    found: dict[str, tuple[str, Schema]] = {}
    for kind in KINDS:
        for name, part in parts(seen(kind)):
            found.setdefault(json.dumps(part), (f"{kind}: {name}", part))
    return list(found.values())
