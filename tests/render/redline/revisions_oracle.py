"""Accepts or rejects all tracked changes of a Word file, and tells what then stands in it: written apart from the engine.

What a document says is compared by content: blocks, looks, texts, notes where they are referred to, pictures and charts by their
bytes, headers by their own stories. Ids, names of bookmarks, empty runs and links without text are no content. A changed chart is
not tracked: where all is rejected, a chart that nothing marks stands for any other.
"""

import posixpath
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Literal

from lxml import etree

Parts = Mapping[str, bytes]
Element = etree._Element
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
_PASSED = {f"{W}{name}" for name in ("hyperlink", "smartTag", "ins", "del", "sdt", "sdtContent", "fldSimple")}
_LEFT_OUT = {
    f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "sdtPr", "lastRenderedPageBreak")
}
_CHANGES = [
    f"{W}{name}Change" for name in ("rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid", "tblPrEx")
]


def settle(root: Element, how: Literal["accept", "reject"]) -> Element:  # noqa: C901, PLR0912  # one step after the other
    """Accept or reject every change of a part, in place."""
    gone, stays = ("del", "ins") if how == "accept" else ("ins", "del")
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            row.getparent().remove(row)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    for paragraph in list(root.iter(f"{W}p")):
        mark_goes = paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None
        for change in list(paragraph.iter(f"{W}{gone}")):
            if change.getparent().tag not in (f"{W}rPr", f"{W}trPr"):
                change.getparent().remove(change)
        if mark_goes:
            own = paragraph.find(f"{W}pPr")
            rest = [child for child in paragraph if child is not own and child.tag not in _LEFT_OUT]
            assert not any(
                child.xpath("descendant-or-self::*[not(*)]", namespaces={}) and _shown(child)
                for child in rest
            )
            paragraph.getparent().remove(paragraph)
    for mark in [*root.iter(f"{W}{stays}"), *root.iter(f"{W}{gone}")]:
        if mark.getparent().tag in (f"{W}rPr", f"{W}trPr"):
            mark.getparent().remove(mark)
    for change in list(root.iter(*_CHANGES)):
        owner = change.getparent()
        if owner is None:
            continue
        if how == "accept":
            owner.remove(change)
            continue
        kept = [child for child in owner if child.tag in _kept_in_change(owner)]
        before = list(change[0])
        owner[:] = []
        owner.extend([one for one in kept if one.tag not in (f"{W}rPr", f"{W}sectPr")] + before)
        owner.extend(one for one in kept if one.tag in (f"{W}rPr", f"{W}sectPr"))
    return root


def _kept_in_change(owner: Element) -> set[str]:
    """What a change says nothing of: a paragraph's mark and section, a section's headers."""
    if owner.tag == f"{W}pPr":
        return {f"{W}rPr", f"{W}sectPr"}
    return {f"{W}headerReference", f"{W}footerReference"} if owner.tag == f"{W}sectPr" else set()


def _shown(element: Element) -> bool:
    return any(
        one.tag in (f"{W}t", f"{W}delText", f"{W}drawing", f"{W}footnoteReference") for one in element.iter()
    )


class Chart:
    """A chart, and whether it is one that nothing marks where all is rejected: it may be the new one then."""

    def __init__(self, said: Any, *, untracked: bool) -> None:
        self.said, self.untracked = said, untracked

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Chart):
            return False
        return self.untracked or other.untracked or bool(self.said == other.said)

    __hash__ = None  # type: ignore[assignment]  # equal ones are not one and the same

    def __repr__(self) -> str:
        return f"Chart({self.said!r})"


class Document:
    """A Word file with its changes accepted or rejected."""

    def __init__(self, parts: Parts, how: Literal["accept", "reject"] = "accept") -> None:
        self.parts = parts
        self.how = how
        self.roots: dict[str, Element] = {}
        self._stories: dict[str, Any] = {}
        self._known_looks: dict[tuple[str, bytes], Any] = {}
        self._known_links: dict[str, dict[str, tuple[str, bool]]] = {}
        self._known_lists: dict[str, Any] = {}

    def story(self, part: str) -> Any:
        """What a part's story says."""
        if part not in self._stories:
            root = self.root(part)
            body = root.find(f"{W}body")
            self._stories[part] = self._blocks(root if body is None else body, part)
        return self._stories[part]

    def root(self, part: str) -> Element:
        if part not in self.roots:
            self.roots[part] = settle(etree.fromstring(self.parts[part]), self.how)
        return self.roots[part]

    def _blocks(self, parent: Element, part: str) -> list[Any]:
        found: list[Any] = []
        for child in parent:
            if child.tag == f"{W}p":
                found.append(("p", self._looks(child.find(f"{W}pPr"), part), self._line(child, part)))
            elif child.tag == f"{W}tbl":
                rows = [
                    (
                        self._looks(row.find(f"{W}trPr"), part),
                        self._looks(row.find(f"{W}tblPrEx"), part),
                        [
                            (self._looks(cell.find(f"{W}tcPr"), part), self._blocks(cell, part))
                            for cell in row.iterfind(f"{W}tc")
                        ],
                    )
                    for row in child.iterfind(f"{W}tr")
                ]
                found.append(
                    (
                        "tbl",
                        self._looks(child.find(f"{W}tblPr"), part),
                        self._looks(child.find(f"{W}tblGrid"), part),
                        rows,
                    )
                )
            elif child.tag == f"{W}sdt":
                found += self._blocks(child.find(f"{W}sdtContent"), part)
            elif child.tag == f"{W}sectPr":
                found.append(("section", self._looks(child, part)))
        return found

    def _looks(self, element: Element | None, part: str) -> Any:
        if element is None or not len(element):
            return ()
        key = part, etree.tostring(element, with_tail=False)
        if key not in self._known_looks:
            told = tuple(self._told(child, part) for child in element)
            self._known_looks[key] = tuple(one for one in told if one != (f"{W}rPr", (), "", ()))
        return self._known_looks[key]

    def _line(self, paragraph: Element, part: str) -> list[Any]:
        found: list[Any] = []
        for look, said in self._said(paragraph, part):
            if isinstance(said, str) and found and isinstance(found[-1][1], str) and found[-1][0] == look:
                found[-1] = (look, found[-1][1] + said)
            elif said != "":
                found.append((look, said))
        return found

    def _said(self, parent: Element, part: str) -> Any:
        for child in parent:
            if child.tag in _PASSED:
                if child.tag == f"{W}hyperlink" and child.get(f"{R}id") and _shown(child):
                    yield (), ("link", self._target(part, child.get(f"{R}id")))
                yield from self._said(child, part)
            elif child.tag == f"{W}r":
                look = self._looks(child.find(f"{W}rPr"), part)
                for one in child:
                    if one.tag in (f"{W}t", f"{W}delText"):
                        yield look, one.text or ""
                    elif one.tag == f"{W}footnoteReference":
                        yield look, ("note", self._note(one.get(f"{W}id")))
                    elif one.tag != f"{W}rPr" and one.tag not in _LEFT_OUT:
                        yield look, self._told(one, part)
            elif child.tag != f"{W}pPr" and child.tag not in _LEFT_OUT:
                yield (), self._told(child, part)

    def _note(self, identifier: str) -> Any:
        notes = {note.get(f"{W}id"): note for note in self.root("word/footnotes.xml")}
        return self._blocks(notes[identifier], "word/footnotes.xml")

    def _told(self, element: Element, part: str) -> Any:
        """An element as plain data, with what it points to in place of ids."""
        if element.tag in (f"{W}headerReference", f"{W}footerReference"):
            target, _ = self._links(part)[element.get(f"{R}id")]
            return element.tag, element.get(f"{W}type"), self.story(target)
        if element.tag == f"{W}numId":
            return element.tag, self._list(element.get(f"{W}val"))
        name = etree.QName(element).localname
        given = tuple(
            (key, self._target(part, value) if key.startswith(R) else value)
            for key, value in sorted(element.attrib.items())
            if not (name in ("docPr", "cNvPr") and key in ("id", "name")) and key != f"{W}anchor"
        )
        tag = element.tag.replace("delInstrText", "instrText").replace("delText", "t")
        text = element.text or ""
        if tag == f"{W}instrText" and any(kind in text.split() for kind in ("REF", "PAGEREF", "NOTEREF")):
            text = " ".join(word for at, word in enumerate(text.split()) if at != 1)
        inside = tuple(self._told(child, part) for child in element)
        if tag == f"{W}drawing" and element.find(f".//{CHART}") is not None:
            marked = next(element.iterancestors(f"{W}ins", f"{W}del"), None) is not None
            return Chart(inside, untracked=self.how == "reject" and not marked)
        return tag, given if tag != f"{W}instrText" else (), text, inside

    def _links(self, part: str) -> dict[str, tuple[str, bool]]:
        if part not in self._known_links:
            self._known_links[part] = self._read_links(part)
        return self._known_links[part]

    def _read_links(self, part: str) -> dict[str, tuple[str, bool]]:
        folder, name = posixpath.split(part)
        content = self.parts.get(f"{folder}/_rels/{name}.rels")
        found = etree.fromstring(content) if content else ()
        return {
            one.get("Id"): (one.get("Target"), True)
            if one.get("TargetMode") == "External"
            else (posixpath.normpath(posixpath.join(folder, one.get("Target"))), False)
            for one in found
        }

    def _target(self, part: str, identifier: str) -> Any:
        target, outside = self._links(part)[identifier]
        if outside:
            return target
        inside = [self._target(target, one) for one in sorted(self._links(target))]
        return sha256(self.parts[target]).hexdigest(), tuple(inside)

    def _list(self, identifier: str) -> Any:
        if identifier not in self._known_lists:
            self._known_lists[identifier] = self._read_list(identifier)
        return self._known_lists[identifier]

    def _read_list(self, identifier: str) -> Any:
        root = etree.fromstring(self.parts["word/numbering.xml"])
        number = next(one for one in root.iter(f"{W}num") if one.get(f"{W}numId") == identifier)
        pattern = number.find(f"{W}abstractNumId").get(f"{W}val")
        drawn = next(one for one in root.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == pattern)
        return [etree.tostring(one) for one in (*drawn, *number.iterfind(f"{W}lvlOverride"))]


def says(parts: Parts, how: Literal["accept", "reject"] = "accept") -> Any:
    """What a Word file says when its changes are accepted or rejected."""
    return Document(parts, how).story("word/document.xml")
