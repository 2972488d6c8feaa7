"""The list of what each part of the package is."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from izlence.render.word.package import parse
from izlence.render.word.prose.relationships import as_part

PART = "[Content_Types].xml"
_NAMESPACE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EXTENSIONS = {
    "png": "image/png",
    "jpeg": "image/jpeg",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_PARTS = {
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/charts/": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
}


def content_types(content: bytes, names: Iterable[str]) -> bytes:
    """Give the list with the parts of these names in it."""
    root = parse(content)
    extensions = {str(one.get("Extension", "")).lower() for one in root.iter(f"{_NAMESPACE}Default")}
    listed = {one.get("PartName") for one in root.iter(f"{_NAMESPACE}Override")}
    for name in sorted(names):
        extension = name.rpartition(".")[2]
        kind = _EXTENSIONS.get(extension)
        if kind and extension not in extensions:
            extensions.add(extension)
            root.insert(0, etree.Element(f"{_NAMESPACE}Default", Extension=extension, ContentType=kind))
        part = next((kind for start, kind in _PARTS.items() if name.startswith(start)), None)
        if part and extension == "xml" and f"/{name}" not in listed:
            etree.SubElement(root, f"{_NAMESPACE}Override", PartName=f"/{name}", ContentType=part)
    return as_part(root)
