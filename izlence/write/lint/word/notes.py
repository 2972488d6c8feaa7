"""Each note reference has its note, each note one reference, and note ids rise in reading order.

LibreOffice pairs the n-th reference with the n-th smallest id: ids out of order silently show the wrong note. Separators must
be listed in the settings, and a note cannot be referred to from a header or from another note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from izlence.write.lint.finding import Breach
from izlence.write.lint.package import Package
from izlence.write.lint.word.body import DOCUMENT


def check(package: Package) -> Iterator[Breach]:
    """Compare references and notes, for footnotes and for endnotes."""
    for kind in ("footnote", "endnote"):
        references = package.find_all(DOCUMENT, f"//w:{kind}Reference/@w:id")
        yield from _check_pairs(package, kind, references)
        yield from _check_order(kind, references)
        yield from _check_separators(package, kind)
        for part in package.parts.values():
            if part.name != DOCUMENT and part.find_all(f"//w:{kind}Reference"):
                yield Breach(part.name, "", f"a {kind} reference stands outside of the running text")


def _check_pairs(package: Package, kind: str, references: list[str]) -> Iterator[Breach]:
    part = f"word/{kind}s.xml"
    notes = package.find_all(part, f"//w:{kind}[not(@w:type) or @w:type='normal']/@w:id")
    counts, known = Counter(references), set(notes)
    for identifier, count in counts.items():
        if identifier not in known:
            yield Breach(DOCUMENT, f"{kind} {identifier}", "the reference has no note")
        elif count > 1:
            yield Breach(DOCUMENT, f"{kind} {identifier}", f"the note is referred to {count} times")
    for identifier in notes:
        if identifier not in counts:
            yield Breach(part, f"{kind} {identifier}", "nothing refers to the note")


def _check_order(kind: str, references: list[str]) -> Iterator[Breach]:
    for earlier, later in pairwise(references):
        if later.isdecimal() and earlier.isdecimal() and int(later) < int(earlier):
            yield Breach(
                DOCUMENT, f"{kind} {later}", f"the id is lower than {earlier}, which comes before it"
            )


def _check_separators(package: Package, kind: str) -> Iterator[Breach]:
    part = f"word/{kind}s.xml"
    listed = package.find_all("word/settings.xml", f"//w:{kind}Pr/w:{kind}/@w:id")
    for identifier in package.find_all(part, f"//w:{kind}[@w:type and @w:type!='normal']/@w:id"):
        if identifier not in listed:
            yield Breach(part, f"{kind} {identifier}", "the separator is not listed in the settings")
