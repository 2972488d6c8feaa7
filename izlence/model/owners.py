"""Who answers for which files: one table, from which CODEOWNERS is written and against which it is held."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from izlence.diagnostic import Origin

HEADER = (
    "# Bu dosyayı `python build.py owners` yazar; elle değiştirmeyin. Kaynağı: {source}\n"
    "# Written by `python build.py owners`; do not edit. Source: {source}\n"
)


@dataclass(frozen=True, slots=True)
class Owners:
    """The table of owners (`owners.yaml`).

    `plan` is the plan's folder and `source` the table's file, both from the repository's root; `written` holds the CODEOWNERS
    files as they are, by their path from there, None where one does not exist; both empty outside a repository. `folders` are
    those of all directorates in the plan, `root` is the repository as findings name it.
    """

    strategy_office: tuple[str, ...]
    program: tuple[str, ...]
    directorates: Mapping[str, tuple[str, ...]]
    origin: Origin
    plan: str = ""
    source: str = ""
    written: Mapping[str, str | None] = field(default_factory=dict)
    root: str = ""
    folders: frozenset[str] = frozenset()


def codeowners(owners: Owners) -> str:
    """Write CODEOWNERS as GitHub and GitLab read it.

    The last line that matches counts alone, so every line repeats the strategy office.
    """
    rows = list(_rows(owners))
    width = max(len(pattern) for pattern, _ in rows)
    lines = (f"{pattern.ljust(width)}  {' '.join(names)}\n" for pattern, names in rows)
    return HEADER.format(source=owners.source) + "\n" + "".join(lines)


def _rows(owners: Owners) -> Iterator[tuple[str, Collection[str]]]:
    office = owners.strategy_office
    yield "*", owners.program or office
    plan = "/" + owners.plan.replace(" ", "\\ ")
    yield f"{plan}/", office
    for folder in sorted(owners.directorates):
        yield f"{plan}/*/{folder}/", tuple(dict.fromkeys((*owners.directorates[folder], *office)))
