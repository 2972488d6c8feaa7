"""Footnotes as Word's own: the references in the text, the notes in a part of their own."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from izlence.model.prose import Footnote
from izlence.render.word.package import W, parse
from izlence.render.word.prose.relationships import as_part
from izlence.render.word.prose.text import field

PART = "word/footnotes.xml"
_W = f"{{{W}}}"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SEPARATORS = {"separator": -1, "continuationSeparator": 0}
# Ids of bookmarks that no counter of compose comes near.
_BOOKMARKS = 2_000_000_000
_AFTER_NOTES = (
    *("endnotePr", "compat", "docVars", "rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping"),
    *(
        "doNotIncludeSubdocsInStats",
        "doNotAutoCompressPictures",
        "forceUpgrade",
        "captions",
        "readModeInkLockDown",
    ),
    *("smartTagType", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
)


class Notes:
    """The footnotes referred to so far, numbered in the order of their references."""

    def __init__(self, style: str) -> None:
        self._style = style
        self.numbers: dict[int, int] = {}

    def refer(self, number: int, is_repeated: bool) -> str:
        """Give the reference to a note; a later one to the same note points to the first, as a note may have only one."""
        look = f'<w:rStyle w:val="{self._style}"/>'
        name = f"_RefNote{number}"
        if number in self.numbers:
            return field(f"NOTEREF {name} \\h", str(number), look)
        identifier = self.numbers[number] = len(self.numbers) + 1
        reference = f'<w:r><w:rPr>{look}</w:rPr><w:footnoteReference w:id="{identifier}"/></w:r>'
        if not is_repeated:
            return reference
        bookmark = _BOOKMARKS + identifier
        return f'<w:bookmarkStart w:id="{bookmark}" w:name="{name}"/>{reference}<w:bookmarkEnd w:id="{bookmark}"/>'

    def referred(self, footnotes: Sequence[Footnote]) -> list[tuple[int, Footnote]]:
        """Give the notes that are referred to with their ids; a reference without a note is no document."""
        by_number = {note.number: note for note in footnotes}
        return [(identifier, by_number[number]) for number, identifier in self.numbers.items()]


def notes_part(notes: str, template: bytes | None) -> bytes:
    """Give word/footnotes.xml: the template's separators, or plain ones, and the notes."""
    separators = "".join(_separator(kind, number) for kind, number in _SEPARATORS.items())
    root = etree.fromstring(f'<w:footnotes xmlns:w="{W}" xmlns:r="{_R}">{separators}{notes}</w:footnotes>')
    for own in parse(template) if template else ():
        kind = str(own.get(f"{_W}type", ""))
        if kind in _SEPARATORS:
            drawn = root[list(_SEPARATORS).index(kind)]
            own.set(f"{_W}id", str(_SEPARATORS[kind]))
            root.replace(drawn, own)
    return as_part(root)


def settings_part(content: bytes) -> bytes:
    """Give word/settings.xml with the separators named, as the format wants it."""
    root = parse(content)
    listed = root.find(f"{_W}footnotePr")
    if listed is None:
        listed = etree.Element(f"{_W}footnotePr")
        names = {f"{_W}{name}" for name in _AFTER_NOTES}
        at = next((index for index, child in enumerate(root) if _follows(child, names)), len(root))
        root.insert(at, listed)
    for old in listed.findall(f"{_W}footnote"):
        listed.remove(old)
    for number in _SEPARATORS.values():
        etree.SubElement(listed, f"{_W}footnote", {f"{_W}id": str(number)})
    return as_part(root)


def _follows(child: etree._Element, names: set[str]) -> bool:
    """`m:mathPr` stands after the notes too, and so does all that newer versions of Word add in other namespaces."""
    return child.tag in names or (isinstance(child.tag, str) and not child.tag.startswith(_W))


def _separator(kind: str, number: int) -> str:
    spacing = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    return (
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>{spacing}<w:r><w:{kind}/></w:r></w:p></w:footnote>'
    )
