"""The schemas, made ready on first use: references replaced by what they name, then compiled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs

Schema = dict[str, Any]
# What only an editor such as VS Code shows; the gate and the explanation have no use for it.
# Examples stand under `x-examples`, because an editor writes what stands under `examples` into the plan; beside a reference they
# stand within `$defs`, where they do not make the editor forget the field's own title: docs/editor-desk.md.
_FOR_EDITORS = frozenset(
    (
        "markdownDescription",
        "defaultSnippets",
        "errorMessage",
        "patternErrorMessage",
        "markdownEnumDescriptions",
    )
)
_NOT_EXPANDED = _FOR_EDITORS | {"$ref", "$defs", "x-examples"}


class BrokenSchemaError(Exception):
    """A schema that cannot be used: a fault of the installation, never of the plan."""


class Schemas:
    """The schemas of a plan's files by kind; `contents` maps file names to parsed JSON."""

    def __init__(self, contents: Mapping[str, Any]) -> None:
        self._contents = contents
        self._expanded: dict[str, Schema] = {}
        self._definitions: dict[str, Schema] = {}
        self._gates: dict[str, Any] = {}

    def expanded(self, kind: str) -> Schema:
        """Give the schema of a kind with every reference replaced, so that each field carries its own title and examples."""
        if kind not in self._expanded:
            file = f"{kind}.schema.json"
            self._expanded[kind] = self._expand(self._root(file), file, ())
        return self._expanded[kind]

    def accepts(self, kind: str, data: object) -> bool:
        """Tell whether data fits the schema of its kind."""
        return bool(self._gate(kind).is_valid(data))

    def faults(self, kind: str, data: object) -> Iterator[Any]:
        """Give what does not fit, as the gate sees it."""
        faults: Iterator[Any] = self._gate(kind).iter_errors(data)
        return faults

    def _gate(self, kind: str) -> Any:
        if kind not in self._gates:
            try:
                # Nobody reads the gate's own sentences: with a mask it need not write a value out in each.
                self._gates[kind] = jsonschema_rs.validator_for(self.expanded(kind), offline=True, mask="…")
            except (jsonschema_rs.ValidationError, ValueError) as fault:
                raise BrokenSchemaError(f"{kind}.schema.json: {fault}") from fault
        return self._gates[kind]

    def _root(self, file: str) -> Schema:
        if not isinstance(self._contents.get(file), dict):
            raise BrokenSchemaError(f"there is no schema {file}")
        root: Schema = self._contents[file]
        return root

    def _expand(self, node: Any, file: str, inside: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [self._expand(item, file, inside) for item in node]
        if not isinstance(node, dict):
            return node
        own = {
            key: self._expand(value, file, inside) for key, value in node.items() if key not in _NOT_EXPANDED
        }
        examples = node.get("x-examples") or node.get("$defs", {}).get("this", {}).get("x-examples")
        if examples:
            own["examples"] = examples
        return {**self._named(node["$ref"], file, inside), **own} if "$ref" in node else own

    def _named(self, reference: str, file: str, inside: tuple[str, ...]) -> Schema:
        """Give what a reference names; `definition` remembers the name, which tells the rules what a pattern is for."""
        target, separator, name = reference.partition("#/$defs/")
        target = target or file
        # Most definitions are used many times; nothing changes an expanded schema, so all may share one.
        if f"{target}#{name}" in self._definitions:
            return self._definitions[f"{target}#{name}"]
        definition = self._root(target).get("$defs", {}).get(name) if separator else None
        if definition is None or f"{target}#{name}" in inside:
            raise BrokenSchemaError(f"{file}: the reference {reference} leads nowhere or back to itself")
        expanded: Schema = self._expand(definition, target, (*inside, f"{target}#{name}"))
        self._definitions[f"{target}#{name}"] = {"definition": name, **expanded}
        return self._definitions[f"{target}#{name}"]
