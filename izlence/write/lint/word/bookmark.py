"""Each bookmark begins, ends and has a name that Word takes; each link and cross reference leads to one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.fields import read_fields
from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package

_NAME: Final = re.compile(r"[^\W\d]\w{0,39}")
_REFERENCE: Final = re.compile(
    r'\s*(?:(?:PAGEREF|NOTEREF|REF)\s+"?([^\s"]+)|HYPERLINK\s+\\l\s+"?([^\s"]+))', re.IGNORECASE
)


def check(package: Package) -> Iterator[Breach]:
    """Compare beginnings with ends, and targets with names."""
    names = set[str]()
    for part in package.parts.values():
        starts = set(part.find_all("//w:bookmarkStart/@w:id"))
        for identifier in sorted(starts ^ set(part.find_all("//w:bookmarkEnd/@w:id"))):
            yield Breach(part.name, f"bookmark {identifier}", "the bookmark lacks its beginning or its end")
        for name in part.find_all("//w:bookmarkStart/@w:name"):
            names.add(name.lower())
            if not _NAME.fullmatch(name):
                yield Breach(
                    part.name,
                    "",
                    f"{name!r} is no name for a bookmark: a letter, then up to 39 letters or digits",
                )
    for part_name, target in _targets(package):
        if target.lower() not in names:
            yield Breach(part_name, "", f"a reference leads to bookmark {target!r}, which is not there")


def _targets(package: Package) -> Iterator[tuple[str, str]]:
    for part in package.parts.values():
        yield from ((part.name, anchor) for anchor in part.find_all("//w:hyperlink/@w:anchor"))
    for field in read_fields(package).found:
        match = _REFERENCE.match(field.code)
        if match:
            yield field.part, match[1] or match[2]
