"""Each part can be reached from the package's root by relationships.

What cannot be reached is dropped or taken for damage by Word, and is how unwanted parts travel unseen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import CONTENT_TYPES, Package


def check(package: Package) -> Iterator[Breach]:
    """Walk the relationships from the root and report the parts not met."""
    targets = defaultdict[str, list[str]](list)
    for one in package.relationships:
        if not one.external:
            targets[one.source].append(one.target)
    reached, waiting = {CONTENT_TYPES}, [""]
    while waiting:
        new = set(targets[waiting.pop()]) - reached
        reached |= new
        waiting += new
    for name in package.parts:
        if name not in reached and not name.endswith(".rels"):
            yield Breach(name, "", "no relationship leads to the part")
