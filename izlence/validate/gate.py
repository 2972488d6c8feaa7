"""Validate one file: a fast gate, and an explanation only of what the gate refuses."""

from __future__ import annotations

from izlence.diagnostic import Diagnostic, Origin
from izlence.validate.rules import NOT_ACCEPTED
from izlence.validate.schemas import Schemas


def validate(kind: str, data: object, file: str, schemas: Schemas) -> tuple[Diagnostic, ...]:
    """Give what does not fit the schema of the file's kind; nothing when all is well."""
    if schemas.accepts(kind, data):
        return ()
    # Imported here: a plan in which nothing is wrong needs no explanation.
    from izlence.validate.explain import explain  # noqa: PLC0415

    schema = schemas.expanded(kind)
    return explain(data, file, schema, schemas.faults(kind, data)) or (
        Diagnostic(NOT_ACCEPTED, Origin(file), {"title": schema["title"]}),
    )
