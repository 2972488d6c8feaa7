"""Whether Word works out the fields when it opens the file: it asks the reader first, so only where pages are not known."""

from __future__ import annotations

from lxml import etree

from izlence.render.word.package import parse, w

SETTINGS = "word/settings.xml"
# What may follow `w:updateFields`; the order is the standard's.
_AFTER = (
    *("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "attachedSchema"),
    *("themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures"),
    *("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults"),
    *("doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
)


def with_updates(content: bytes, asks: bool) -> bytes:
    """Give the settings with Word asked to update the fields, or without."""
    root = parse(content)
    stated = root.findall(w("updateFields"))
    if not stated and not asks:
        return content
    for element in stated:
        root.remove(element)
    if asks:
        names = {w(name) for name in _AFTER}
        foreign = (child for child in root if child.tag in names or not str(child.tag).startswith(w("")))
        following = next(foreign, None)
        position = len(root) if following is None else root.index(following)
        root.insert(position, etree.Element(w("updateFields"), {w("val"): "true"}))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
