"""The places at which a schema refuses data: one for each root cause, whatever the schema's unions say besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from izlence import limits
from izlence.diagnostic import PlanPath

_ABOUT_FIELDS = ("additionalProperties", "required")
# Of several keywords that refuse one value the first says most: text that is no code need not also be called too long.
_ABOUT_A_VALUE = (
    "type",
    "enum",
    "minLength",
    "pattern",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "uniqueItems",
)


class Refusal(NamedTuple):
    """A value that its schema refuses, and the keyword that refuses it."""

    path: PlanPath
    keyword: str
    value: Any
    schema: Mapping[str, Any]

    @property
    def about_fields(self) -> bool:
        """Whether it is the names of a mapping's fields that do not fit."""
        return self.keyword in _ABOUT_FIELDS


class Fault(Protocol):
    """What jsonschema-rs says of a value: its path, and that of the keyword; of a union, the faults in each of its branches."""

    instance_path: list[str | int]
    schema_path: list[str | int]
    kind: Any


def refusals(data: object, schema: Mapping[str, Any], faults: Iterable[Fault]) -> tuple[Refusal, ...]:
    """Sort out the faults; each path has one refusal about its fields and one about its value at most."""
    found: dict[tuple[PlanPath, bool], Refusal] = {}
    for fault in _without_unions(faults, data, schema):
        if len(found) >= limits.FINDINGS.value:
            break
        path, value = _instance(fault.instance_path, data)
        keyword = str(fault.schema_path[-1])
        place = (path, keyword in _ABOUT_FIELDS)
        if place not in found or _rank(keyword) < _rank(found[place].keyword):
            found[place] = Refusal(path, keyword, value, _part(schema, fault.schema_path[:-1]))
    return tuple(found.values())


def _instance(steps: list[str | int], data: Any) -> tuple[PlanPath, Any]:
    """Go down to a value; a key made of digits comes as a number."""
    path: list[str | int] = []
    for step in steps:
        own = step
        if isinstance(data, dict) and step not in data:
            own = next(key for key in data if key.isdecimal() and int(key) == step)
        path.append(own)
        data = data[own]
    return tuple(path), data


def _part(schema: Any, steps: Iterable[str | int]) -> Mapping[str, Any]:
    for step in steps:
        schema = schema[step if isinstance(schema, list) else str(step)]
    return schema if isinstance(schema, Mapping) else {}


def _rank(keyword: str) -> int:
    return _ABOUT_A_VALUE.index(keyword) if keyword in _ABOUT_A_VALUE else len(_ABOUT_A_VALUE)


def _without_unions(faults: Iterable[Fault], data: Any, schema: Mapping[str, Any]) -> Iterator[Fault]:
    """Replace the failure of a union by the failures of the one branch that was most likely meant."""
    for fault in faults:
        if fault.schema_path[-1] == "anyOf":
            yield from _without_unions(_likeliest_branch(fault, data, schema), data, schema)
        else:
            yield fault


def _likeliest_branch(fault: Fault, data: Any, schema: Mapping[str, Any]) -> list[Fault]:
    """Choose the branch for data of this shape, then the one that got furthest into it; of equals, the last, the fullest form."""
    branches: list[list[Fault]] = fault.kind.context
    value, forms = _instance(fault.instance_path, data)[1], _part(schema, fault.schema_path[:-1])["anyOf"]

    def likelihood(branch: int) -> tuple[bool, int]:
        depth = max((len(failure.instance_path) for failure in branches[branch]), default=0)
        return _has_shape(value, forms[branch]), depth

    return branches[max(reversed(range(len(branches))), key=likelihood)]


def _has_shape(value: Any, branch: Mapping[str, Any]) -> bool:
    """Tell whether a branch is for values of this shape: a wrong number is still meant as a number, not as a list of fields."""
    wanted = branch.get("type", ())
    if isinstance(value, dict):
        return bool(wanted == "object")
    if isinstance(value, list):
        return bool(wanted == "array")
    return value is not None and bool(wanted) and wanted not in ("object", "array")
