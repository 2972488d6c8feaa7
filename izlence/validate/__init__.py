"""Hold one file's data against the schema of its kind and say in plain words what does not fit.

Comes in: data from `read`, the schemas' contents as parsed JSON. Goes out: diagnostics.
Does not belong here: reading files, and rules that look at more than one field or file (that is `check`).
"""

from izlence.validate.gate import validate
from izlence.validate.schemas import BrokenSchemaError, Schemas

__all__ = ["BrokenSchemaError", "Schemas", "validate"]
