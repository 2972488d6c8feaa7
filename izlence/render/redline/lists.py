"""The lists that paragraphs of the old file count by: found in the new file, or carried over to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree

from izlence.render.redline.names import VAL, Element, parse, w
from izlence.render.redline.package_parts import Parts, as_part
from izlence.render.redline.side import NUMBERING

_LIST, _BEFORE = w("numId"), w("pPrChange")


class Lists:
    """Knows which list of the new file is which of the old; `twins` are the elements that stand in both files."""

    def __init__(self, parts: Parts, twins: Sequence[tuple[Element, Element]]) -> None:
        self._parts, self._twins = parts, twins
        self._numbers: dict[str, str] | None = None
        self._numbering: Element | None = None

    def number(self, old: str) -> str:
        """Give the list that an old paragraph counts by now."""
        if self._numbers is None:
            self._numbers = dict(self._numbers_of_twins())
        if old not in self._numbers:
            self._numbers[old] = self._copy_list(old)
        return self._numbers[old]

    def _numbers_of_twins(self) -> Iterator[tuple[str, str]]:
        """Pair the lists of what stands in both files, where a paragraph did not come to count by another one."""
        before, after = self._parts.old.list_looks, self._parts.new.list_looks
        for old, new in self._twins:
            here = [one for one in new.iter(_LIST) if next(one.iterancestors(_BEFORE), None) is None]
            for one, other in zip(old.iter(_LIST), here, strict=False):
                names = str(one.get(VAL)), str(other.get(VAL))
                if names[0] in before and before[names[0]] == after.get(names[1]):
                    yield names

    def _copy_list(self, old: str) -> str:
        found = self._parts.old.lists.get(old)
        if found is None:
            return old
        if NUMBERING not in self._parts.parts:
            self._parts.take(NUMBERING)
        content = self._parts.parts[NUMBERING]
        root = self._numbering = self._numbering if self._numbering is not None else parse(content)
        pattern_id = found.find(w("abstractNumId"))
        patterns = found.getroottree().getroot().iter(w("abstractNum"))
        pattern = next(
            (
                one
                for one in patterns
                if pattern_id is not None and one.get(w("abstractNumId")) == pattern_id.get(VAL)
            ),
            None,
        )
        if pattern is None or pattern_id is None:
            return old
        own = next((one for one in root.iter(w("abstractNum")) if _same_pattern(one, pattern)), None)
        if own is None:
            own = deepcopy(pattern)
            own.set(w("abstractNumId"), str(_free(root, "abstractNum", "abstractNumId")))
            last = [one for one in root if one.tag == w("abstractNum")]
            root.insert(root.index(last[-1]) + 1 if last else 0, own)
        made = deepcopy(found)
        number = str(_free(root, "num", "numId"))
        made.set(w("numId"), number)
        made.find(w("abstractNumId")).set(VAL, str(own.get(w("abstractNumId"))))  # type: ignore[union-attr]  # copied from one that has it
        lists = [one for one in root if one.tag == w("num")]
        root.insert(root.index(lists[-1]) + 1 if lists else len(root), made)
        return number

    def finish(self) -> None:
        """Put the lists that were carried over into the part that defines them."""
        if self._numbering is not None:
            self._parts.parts[NUMBERING] = as_part(self._numbering)


def _free(root: Element, tag: str, attribute: str) -> int:
    return max((int(str(one.get(w(attribute)))) for one in root.iter(w(tag))), default=0) + 1


def _same_pattern(one: Element, other: Element) -> bool:
    told = [
        [etree.tostring(child) for child in pattern if child.tag != w("nsid")] for pattern in (one, other)
    ]
    return told[0] == told[1]
