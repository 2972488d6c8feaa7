"""One of the two files: its parts, what they point to, and what a piece of them says whatever its ids are."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import cached_property
from hashlib import blake2b
from typing import Final, NamedTuple

from izlence.render.redline.names import VAL, Element, etree_text, parse, w

BODY: Final = "word/document.xml"
NOTES: Final = "word/footnotes.xml"
NUMBERING: Final = "word/numbering.xml"

_GONE: Final = re.compile(
    rb"<w:(?:bookmark(?:Start|End)|proofErr|lastRenderedPageBreak)\b[^>]*/>"
    rb"|<w:(?:r|t|rPr)/>|<w:t(?: xml:space=\"preserve\")?></w:t>"
    rb"| (?:w:rsid\w*|w14:(?:paraId|textId)|w:anchor)=\"[^\"]*\""
    rb"|(?<=<w:footnoteReference) w:id=\"[^\"]*\"|(?<=<w:endnoteReference) w:id=\"[^\"]*\""
)
_NAMED: Final = re.compile(rb"<(?:wp:docPr|pic:cNvPr)\b[^>]*>")
_NAME: Final = re.compile(rb" (?:id|name)=\"[^\"]*\"")
_MASKED: Final = re.compile(
    rb"<w:(?P<reference>header|footer)Reference\b[^>]*/>"
    rb"| r:(?:id|embed|link|pict|dm|lo|qs|cs)=\"(?P<target>[^\"]*)\""
    rb"|<w:numId w:val=\"(?P<number>\d+)\"/>"
    rb"|(?P<control><w:sdtPr>.*?</w:sdtPr>)"
    rb"|(?P<field><w:instrText[^>]*>\s*(?:PAGEREF|NOTEREF|REF|HYPERLINK\s+\\l)\s+(?:\"|&quot;)?)[^\s\"<&]+",
    re.DOTALL,
)
_SPACES: Final = re.compile(rb" xmlns(?::\w+)?=\"[^\"]*\"")
_SIGNS: Final = (b"docPr", b" r:", b"<w:numId", b"<w:sdtPr", b"<w:instrText", b"erReference")
_SHORT: Final = 1000
"""Elements up to this length repeat: properties, signs of fields, cells without text."""
_CONTROL: Final = re.compile(rb"<w:id w:val=\"[^\"]*\"/>")
_TYPE: Final = re.compile(rb"w:type=\"(\w+)\"")


def leads(told: bytes) -> bool:
    """Tell whether the same bytes may lead elsewhere in another file."""
    return b" r:" in told or b"<w:numId" in told


class Link(NamedTuple):
    """Where a relationship leads; `target` is the part's name, or the address where it is `external`."""

    kind: str
    target: str
    external: bool


def links_name(part: str) -> str:
    """Give the name of the part that holds a part's relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


class Side:
    """The old or the new file."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.parts = parts
        self._links: dict[str, dict[str, Link]] = {}
        self._says: dict[str, bytes] = {}
        self._known: dict[tuple[bytes, str], bytes] = {}

    def links(self, part: str) -> dict[str, Link]:
        """Give a part's relationships by their ids."""
        if part not in self._links:
            content = self.parts.get(links_name(part))
            self._links[part] = _read_links(part, content) if content else {}
        return self._links[part]

    def says(self, part: str) -> bytes:
        """Give what a part says: its bytes, and those of the parts that it points to."""
        if part not in self._says:
            self._says[part] = b""  # a part that leads back to itself
            told = blake2b(self.parts.get(part, b""), digest_size=16)
            for identifier, link in sorted(self.links(part).items()):
                told.update(identifier.encode() + self._target(link))
            self._says[part] = told.hexdigest().encode()
        return self._says[part]

    def _target(self, link: Link) -> bytes:
        return link.target.encode() if link.external else self.says(link.target)

    @cached_property
    def lists(self) -> dict[str, Element]:
        """The lists that paragraphs count by, by their ids."""
        content = self.parts.get(NUMBERING)
        found = parse(content).iter(w("num")) if content else ()
        return {str(one.get(w("numId"))): one for one in found}

    @cached_property
    def list_looks(self) -> dict[str, bytes]:
        """How the lists count, by their ids."""
        patterns = {}
        for one in self.lists.values():
            for pattern in one.getroottree().getroot().iter(w("abstractNum")):
                told = b"".join(etree_text(child) for child in pattern if child.tag != w("nsid"))
                patterns[pattern.get(w("abstractNumId"))] = blake2b(told, digest_size=8).hexdigest().encode()
            break
        looks = {}
        for identifier, one in self.lists.items():
            named = one.find(w("abstractNumId"))
            pattern_key = patterns.get(None if named is None else named.get(VAL), b"")
            overrides = b"".join(etree_text(child) for child in one.iter(w("lvlOverride")))
            looks[identifier] = pattern_key + blake2b(overrides, digest_size=8).hexdigest().encode()
        return looks

    def key(self, element: Element, part: str) -> bytes:
        """Give what an element of a part says, without the ids and names that only bind the file together."""
        return self.key_of(etree_text(element), part)

    def key_of(self, told: bytes, part: str) -> bytes:
        """Give what a serialised element says."""
        if len(told) > _SHORT:
            return self._key_of(told, part)
        known = self._known.get((told, part))
        if known is None:
            known = self._known[told, part] = self._key_of(told, part)
        return known

    def _key_of(self, told: bytes, part: str) -> bytes:
        # The names' own addresses are the bulk of a small element; what is searched for without need is too.
        told = _SPACES.sub(b"", told)
        if any(sign in told for sign in _SIGNS):
            told = _NAMED.sub(lambda found: _NAME.sub(b"", found[0]), told) if b"docPr" in told else told
            told = _MASKED.sub(lambda found: self._mask(found, part), told)
        return _GONE.sub(b"", told)

    def _mask(self, found: re.Match[bytes], part: str) -> bytes:
        if found["field"]:
            return found["field"]
        if found["control"]:
            return _CONTROL.sub(b"", found["control"])
        if found["number"]:
            return b"<list %s/>" % self.list_looks.get(found["number"].decode(), found["number"])
        if found["reference"]:
            kind = _TYPE.search(found[0])
            return b"<%s %s/>" % (found["reference"], kind[1] if kind else b"default")
        link = self.links(part).get(found["target"].decode())
        return b" r:x=" + (self._target(link) if link else found["target"])


def _read_links(part: str, content: bytes) -> dict[str, Link]:
    folder = posixpath.dirname(part)
    links = {}
    for one in parse(content):
        target, external = str(one.get("Target", "")), one.get("TargetMode") == "External"
        if not external:
            target = (
                posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
                if not target.startswith("/")
                else target[1:]
            )
        links[str(one.get("Id"))] = Link(str(one.get("Type")), target, external)
    return links


class Told:
    """An element, and what it says; worked out only as far as it is asked for."""

    def __init__(self, element: Element, side: Side, part: str, raw: bytes = b"") -> None:
        self.element = element
        self.raw = raw or etree_text(element)
        self._side, self._part = side, part

    @cached_property
    def key(self) -> bytes:
        """What it says, whatever its ids are."""
        return self._side.key_of(self.raw, self._part)

    @property
    def quick(self) -> bytes:
        """A key that is cheap and stricter: its very bytes, where these do not lead elsewhere."""
        raw = self.raw
        return self.key if leads(raw) else raw
