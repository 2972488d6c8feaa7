"""Explain why a file's data does not fit its schema, in our own words and with the place of each fault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from izlence import limits
from izlence.diagnostic import Diagnostic, Origin, PlanPath
from izlence.model.code import parse_code
from izlence.read.file_rules import TOO_MANY_FINDINGS
from izlence.validate.fields import about_file, explain_fields
from izlence.validate.refusal import Fault, Refusal, refusals
from izlence.validate.rules import ITEM_SPLIT, NOT_A_MAPPING
from izlence.validate.split import splits
from izlence.validate.value import explain_value

_LONGEST_CODE = 30


def explain(
    data: object, file: str, schema: Mapping[str, Any], faults: Iterable[Fault]
) -> tuple[Diagnostic, ...]:
    """Give one diagnostic for each root cause."""
    if not isinstance(data, dict):
        return (Diagnostic(NOT_A_MAPPING, Origin(file), about_file(schema)),)
    refused = refusals(data, schema, faults)
    split = splits(refused, data)
    found = [
        diagnostic
        for refusal in refused
        for diagnostic in _diagnostics(refusal, file, split, _nearest_code(data, refusal.path))
    ]
    if len(refused) >= limits.FINDINGS.value:
        found.append(Diagnostic(TOO_MANY_FINDINGS, Origin(file), {"limit": limits.FINDINGS.value}))
    return tuple(found)


def _diagnostics(
    refusal: Refusal, file: str, split: Mapping[PlanPath, bool], code: str
) -> Iterator[Diagnostic]:
    if refusal.about_fields and refusal.path in split:
        if split[refusal.path]:
            yield Diagnostic(ITEM_SPLIT, Origin(file, refusal.path), {"field": refusal.path[-2]}, code)
        return
    if refusal.about_fields:
        yield from explain_fields(refusal, file, code)
        return
    rule, facts = explain_value(refusal)
    yield Diagnostic(rule, Origin(file, refusal.path), facts, code)


def _nearest_code(data: Any, path: PlanPath) -> str:
    """Give the plan code of the innermost record around a place, so that a directorate knows which row is meant."""
    code = ""
    for step in (*path, None):
        own = data.get("code") if isinstance(data, dict) else None
        if isinstance(own, str) and len(own) <= _LONGEST_CODE and parse_code(own):
            code = own
        if step is not None:
            data = data[step]
    return code
