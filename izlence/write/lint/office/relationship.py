"""Each relationship has its own id and leads to a part that is there; each `r:id` in a part has its relationship."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package


def check(package: Package) -> Iterator[Breach]:
    """Compare relationships, parts and the ids that parts use."""
    ids = Counter((one.source, one.id) for one in package.relationships)
    for (source, identifier), count in ids.items():
        if count > 1:
            yield Breach(source, identifier, f"{count} relationships have this id")
    for one in package.relationships:
        if not one.external and one.target not in package.parts:
            yield Breach(one.source, one.id, f"the relationship leads to {one.target!r}, which is not there")
    for part in package.parts.values():
        for used in sorted(set(part.find_all("//@r:*"))):
            if (part.name, used) not in ids:
                yield Breach(part.name, used, "the part uses a relationship that is not there")
