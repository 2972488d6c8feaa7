"""Where a finding stands in the plan, in plan terms: PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePosixPath

from izlence.diagnostic import Language, Origin, Place, PlanPath
from izlence.read.composed import Node, compose
from izlence.read.path_at import path_at
from izlence.telling.names import ITEMS, OPEN, field_name, item_name

_LINE = {"tr": "satır", "en": "line"}
# What names a record to an editor, the best first.
_NAMES = ("code", "id", "rule", "heading", "title")
_LONGEST_NAME, _LONGEST_WAY = 40, 20
_FILES_OF_A_FOLDER = {"directorate"}
# Pages are named by a code, other files by what they are.
_PAGE_BEGINS = ("PH", "H")


def breadcrumb(where: Origin | Place, text: str, place: Place, language: Language) -> tuple[str, ...]:
    """Give the steps from the file to what a finding is about, as far as the file can be read."""
    name, kind = _file(where.file)
    if kind:
        path = where.path if isinstance(where, Origin) else _path(text, place)
        return (name, *_last(path[:_LONGEST_WAY], text, kind, language)) if path else (name,)
    return (name, f"{_LINE[language]} {place.line}") if place.line else (name,)


def _path(text: str, place: Place) -> PlanPath:
    return path_at(text, place.line, place.column) if text and place.line else ()


@lru_cache(maxsize=64)
def _file(name: str) -> tuple[str, str]:
    """Name a file, a page by its code, a directorate by its folder, any other by its file name; and give its kind, if it is YAML."""
    file = PurePosixPath(name)
    kind = file.stem if file.suffix == ".yaml" else ""
    if kind in _FILES_OF_A_FOLDER:
        return file.parent.name or file.name, kind
    is_page = bool(kind) and kind.startswith(_PAGE_BEGINS) and kind[-1:].isdigit()
    return (kind if is_page else file.name), kind


@lru_cache(maxsize=256)
def _steps(path: PlanPath, text: str, kind: str, language: Language) -> tuple[tuple[str, ...], Node | None]:
    """Name the steps, and give what they lead to; what is beside a finding has all but the last step in common with it."""
    if not path:
        return (), compose(text) if text else None
    above, node = _steps(path[:-1], text, kind, language)
    node = _below(node, path[-1])
    return _named(above, path, node, kind, language), node


def _last(path: PlanPath, text: str, kind: str, language: Language) -> tuple[str, ...]:
    """Name the steps of a finding: its last is seldom asked for again, and what a field holds is not named."""
    above, node = _steps(path[:-1], text, kind, language)
    return _named(above, path, _below(node, path[-1]) if isinstance(path[-1], int) else None, kind, language)


def _below(node: Node | None, step: str | int) -> Node | None:
    found = node.below(step) if node is not None else None
    return found[1] if found else None


def _named(
    above: tuple[str, ...], path: PlanPath, node: Node | None, kind: str, language: Language
) -> tuple[str, ...]:
    """Add the last step's name: a list and its item are one step, and the word `values` goes without saying before a period."""
    parent, step = _parent(path, kind), path[-1]
    if len(path) > 1 and (path[-2] == "values" or (isinstance(step, int) and path[-2] in ITEMS)):
        above = above[:-1]
    if isinstance(step, int):
        return (*above, item_name(parent, step, language) + _name(node))
    # A no-break space pasted before a field's name belongs to its finding, not to the way there.
    name = " ".join(step.split())
    return (*above, name if parent in OPEN else field_name(parent, name, language))


def _parent(path: PlanPath, kind: str) -> str:
    """Give the field that the last step stands in, or the kind of file."""
    for step in path[-2::-1] if len(path) > 1 else ():
        if isinstance(step, str):
            return step
    return kind


def _name(node: Node | None) -> str:
    """Give a record's own name, where it can be read and is short."""
    for field in _NAMES if node is not None and node.is_mapping else ():
        found = node.below(field)  # type: ignore[union-attr]
        if found is not None and 0 < len(found[1].text) <= _LONGEST_NAME:
            return f": {found[1].text}"
    return ""
