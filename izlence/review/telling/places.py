"""Lines of changes on both sides, looked up file by file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from izlence.diagnostic import Origin, Place
from izlence.read.locate import locate
from izlence.review.document import Spot

Where = Origin | Place
Spots = Mapping[Where, Spot]


def spots(
    wheres: Iterable[Where | None], texts: Mapping[str, str], *, with_lines: bool = True
) -> dict[Where, Spot]:
    """Find the lines of many places; each file is composed once, however they are strewn; without lines, none is."""
    of_file: dict[str, dict[Where, None]] = {}
    for where in wheres:
        if where is not None:
            of_file.setdefault(where.file, {})[where] = None
    if not with_lines:
        return {where: Spot(where.file) for in_file in of_file.values() for where in in_file}
    return {where: _spot(where, texts) for in_file in of_file.values() for where in in_file}


def _spot(where: Where, texts: Mapping[str, str]) -> Spot:
    """Of a file as a whole there is no line to tell."""
    if isinstance(where, Origin):
        where = locate(where, texts) if where.path else Place(where.file)
    return Spot(where.file, where.line)
