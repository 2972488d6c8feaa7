"""The places at which a schema refuses data: one for each root cause, whatever the schema's unions say besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

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


def refusals(data: object, schema: Mapping[str, Any]) -> tuple[Refusal, ...]:
    """Give the refusals in the order of the schema; each path has one about its fields and one about its value at most."""
    validator = Draft202012Validator(_with_python_ends(schema))
    found: dict[tuple[PlanPath, bool], Refusal] = {}
    for error in _without_unions(validator.iter_errors(data)):
        if len(found) >= limits.FINDINGS.value:
            break
        refusal = Refusal(tuple(error.absolute_path), str(error.validator), error.instance, _schema(error))
        place = (refusal.path, refusal.about_fields)
        if place not in found or _rank(refusal) < _rank(found[place]):
            found[place] = refusal
    return tuple(found.values())


def _rank(refusal: Refusal) -> int:
    return _ABOUT_A_VALUE.index(refusal.keyword) if refusal.keyword in _ABOUT_A_VALUE else len(_ABOUT_A_VALUE)


def _schema(error: ValidationError) -> Mapping[str, Any]:
    return error.schema if isinstance(error.schema, Mapping) else {}


def _without_unions(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Replace the failure of a union by the failures of the one branch that was most likely meant."""
    for error in errors:
        if error.validator == "anyOf":
            yield from _without_unions(_likeliest_branch(error))
        else:
            yield error


def _likeliest_branch(error: ValidationError) -> list[ValidationError]:
    """Choose the branch for data of this shape, then the one that got furthest into it; of equals, the last, the fullest form."""
    branches: dict[Any, list[ValidationError]] = {}
    for failure in error.context or ():
        branches.setdefault(failure.schema_path[0], []).append(failure)

    def likelihood(branch: Any) -> tuple[bool, int]:
        fits = _has_shape(error.instance, _schema(error)["anyOf"][branch])
        return fits, max(len(failure.path) for failure in branches[branch])

    return branches[max(reversed(branches), key=likelihood)]


def _has_shape(value: Any, branch: Mapping[str, Any]) -> bool:
    """Tell whether a branch is for values of this shape: a wrong number is still meant as a number, not as a list of fields."""
    wanted = branch.get("type", ())
    if isinstance(value, dict):
        return bool(wanted == "object")
    if isinstance(value, list):
        return bool(wanted == "array")
    return value is not None and bool(wanted) and wanted not in ("object", "array")


def _with_python_ends(node: Any) -> Any:
    """Give the schema with `$` at a pattern's end as JSON Schema means it: Python's also fits before a last line break."""
    if isinstance(node, list):
        return [_with_python_ends(item) for item in node]
    if not isinstance(node, dict):
        return node
    own = {key: _with_python_ends(value) for key, value in node.items() if key != "examples"}
    if isinstance(node.get("pattern"), str):
        own["pattern"] = _python_end(node["pattern"])
    if "patternProperties" in node:
        own["patternProperties"] = {
            _python_end(pattern): part for pattern, part in own["patternProperties"].items()
        }
    return {**own, "examples": node["examples"]} if "examples" in node else own


def _python_end(pattern: str) -> str:
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern
