"""Nothing in the file runs or embeds another program's data: no macro, OLE object, ActiveX control, altChunk, data source.

Kinds of relationship stand on a list of those known to be harmless, so that what nobody has thought of is found too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from izlence.write.lint.finding import Breach
from izlence.write.lint.namespaces import S, W
from izlence.write.lint.package import Package

_HARMLESS_KINDS: Final = """
    officeDocument core-properties extended-properties custom-properties thumbnail styles
    stylesWithEffects settings webSettings fontTable font theme numbering footnotes endnotes comments
    header footer image hyperlink chart chartUserShapes chartStyle chartColorStyle package customXml
    customXmlProps glossaryDocument drawing vmlDrawing worksheet sharedStrings table calcChain
    sheetMetadata printerSettings
"""
_HARMLESS: Final = frozenset(_HARMLESS_KINDS.split())
_NAMES: Final = re.compile(
    r"vbaproject|vbadata|activex|oleobject|ctrlprop|macrosheet|dialogsheet|externallink|customui|webextension",
    re.IGNORECASE,
)
_TYPES: Final = re.compile(r"macro|vba|ole|activex|msdownload|javascript|x-sh", re.IGNORECASE)
_ELEMENTS: Final = (
    *(
        W + name
        for name in ("altChunk", "object", "control", "subDoc", "frameset", "mailMerge", "attachedTemplate")
    ),
    *(S + name for name in ("oleObjects", "controls", "webPublishItems", "externalReferences")),
)


def check(package: Package) -> Iterator[Breach]:
    """Look at names, content types, elements and kinds of relationship."""
    for part in package.parts.values():
        content_type = package.content_type(part.name)
        if _NAMES.search(part.name) or _TYPES.search(content_type):
            yield Breach(part.name, "", f"the part is active content ({content_type})")
        for element in part.walk(*_ELEMENTS):
            yield Breach(part.name, element.tag.rpartition("}")[2], "the element brings in foreign content")
    for one in package.relationships:
        if one.kind not in _HARMLESS:
            yield Breach(one.source, one.id, f"relationship of kind {one.kind!r} to {one.target!r}")
        elif one.kind == "package" and not one.target.endswith(".xlsx"):
            yield Breach(one.source, one.id, f"embedded file {one.target!r}: only a chart's .xlsx is allowed")
