"""The shared cases: what somebody may write in a file, and whether it stands or is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from izlence.diagnostic import Diagnostic, has_errors
from izlence.read.resources import read_schemas
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml
from izlence.validate import Schemas, validate

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent / "cases"
ACCEPTED, REFUSED = "accepted", "refused"
# The first word of a case's name says of which kind its file is, and so where in a plan it would stand.
_PLACES = {
    "card": ("objective-card", "plan/2025-2029/{}/H7.2.yaml"),
    "costs": ("general-costs", "plan/{}/2024/general-costs.yaml"),
    "directorate": ("directorate", "plan/2024/{}/directorate.yaml"),
    "goals": ("goals", "plan/{}/2024/goals.yaml"),
    "institution": ("institution", "plan/{}/institution.yaml"),
    "owners": ("owners", "plan/{}/owners.yaml"),
    "program": ("program", "plan/{}/2024/program.yaml"),
    "strategic": ("strategic-general-costs", "plan/{}/2025-2029/general-costs.yaml"),
    "strategy": ("strategy", "plan/{}/2025-2029/strategy.yaml"),
    "target": ("performance-target", "plan/2024/{}/PH4.4.1.yaml"),
}
SCHEMAS = Schemas(read_schemas(ROOT / "schema"))


class Case(NamedTuple):
    """A file, what it is called in a plan, and what it must get."""

    name: str
    verdict: str
    kind: str
    file: str
    content: bytes


def cases() -> Iterator[Case]:
    """Give every case of the folder, in the order of the names."""
    for path in sorted(FOLDER.rglob("*.yaml"), key=lambda path: path.name):
        kind, place = _PLACES[path.stem.partition("-")[0]]
        yield Case(path.stem, path.parent.name, kind, place.format(path.stem), path.read_bytes())


def findings(case: Case) -> tuple[object, tuple[Diagnostic, ...]]:
    """Read and validate a case as `check` does, and give its data with all that is said of it."""
    text, found = decode(case.content, case.file)
    if not text:
        return None, found
    data, more = parse_yaml(text, case.file)
    invalid = () if data is None else validate(case.kind, data, case.file, SCHEMAS)
    return data, (*found, *more, *invalid)


def verdict_of_check(case: Case) -> str:
    """Say what the build makes of a case."""
    return REFUSED if has_errors(findings(case)[1]) else ACCEPTED
