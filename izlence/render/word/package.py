"""The template as a zip of parts, opened with limits and searched for what may not be in it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from lxml import etree

from izlence import limits
from izlence.diagnostic import Diagnostic, Place
from izlence.render.word import rules

Element = etree._Element
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_FORBIDDEN_PARTS = ("vbaProject", "/activeX", "/embeddings/", "afchunk", "vbaData")
_FORBIDDEN_RELATIONSHIPS = ("vbaProject", "oleObject", "package", "aFChunk", "control", "attachedTemplate")
_ALLOWED_EXTERNAL = ("hyperlink",)
_FORBIDDEN_FIELDS = re.compile(
    r"(?:^|\s)(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON)(?=\s|$)", re.IGNORECASE
)


def w(name: str) -> str:
    """Give the full name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def open_template(content: bytes, file: str) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Give a template's parts by name, empty where it cannot be used."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts, found = _read(package, file)
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError):
        return {}, (_unreadable(file, "zip"),)
    except etree.XMLSyntaxError:
        return {}, (_unreadable(file, "XML"),)
    return ({} if found else parts), tuple(found)


def _read(package: zipfile.ZipFile, file: str) -> tuple[dict[str, bytes], list[Diagnostic]]:
    infos = package.infolist()
    names = [info.filename for info in infos]
    if len(set(names)) != len(names) or any(".." in name or name.startswith("/") for name in names):
        return {}, [_unreadable(file, "zip")]
    if sum(info.file_size for info in infos) > limits.TEMPLATE_BYTES.value:
        return {}, [_unreadable(file, f"> {limits.TEMPLATE_BYTES.value} B")]
    parts = {name: package.read(name) for name in names if not name.endswith("/")}
    if "word/document.xml" not in parts or "[Content_Types].xml" not in parts:
        return {}, [_unreadable(file, "word/document.xml")]
    return parts, _dangers(parts, file)


def _dangers(parts: dict[str, bytes], file: str) -> list[Diagnostic]:
    found = [
        Diagnostic(rules.DANGEROUS, Place(file), {"what": name})
        for name in parts
        if any(forbidden in name for forbidden in _FORBIDDEN_PARTS)
    ]
    for name, content in parts.items():
        if not name.endswith((".xml", ".rels")):
            continue
        root = parse(content)
        if root.getroottree().docinfo.internalDTD is not None:
            found.append(Diagnostic(rules.DANGEROUS, Place(file), {"what": f"{name}: DOCTYPE"}))
        elif name.endswith(".rels"):
            found += _relationships(name, root, file)
        else:
            found += _fields(name, root, file)
    return found


def _fields(name: str, root: etree._Element, file: str) -> list[Diagnostic]:
    """Find fields that start a program or read another file when the reader opens the document."""
    instructions = [str(field.get(f"{{{W}}}instr", "")) for field in root.iter(f"{{{W}}}fldSimple")]
    for paragraph in root.iter(f"{{{W}}}p"):
        # Word may have split an instruction over runs.
        instructions.append("".join(text.text or "" for text in paragraph.iter(f"{{{W}}}instrText")))
    words = {found[1].upper() for text in instructions for found in _FORBIDDEN_FIELDS.finditer(text)}
    return [Diagnostic(rules.DANGEROUS, Place(file), {"what": f"{name}: {word}"}) for word in sorted(words)]


def _relationships(name: str, root: etree._Element, file: str) -> list[Diagnostic]:
    found = []
    for relationship in root.iter(_RELATIONSHIP):
        kind = relationship.get("Type", "").rpartition("/")[2]
        is_external = relationship.get("TargetMode") == "External"
        if kind in _FORBIDDEN_RELATIONSHIPS or (is_external and kind not in _ALLOWED_EXTERNAL):
            found.append(Diagnostic(rules.DANGEROUS, Place(file), {"what": f"{name}: {kind}"}))
    return found


def _unreadable(file: str, reason: str) -> Diagnostic:
    return Diagnostic(rules.UNREADABLE, Place(file), {"reason": reason})


def parse(content: bytes) -> etree._Element:
    """Parse a part without resolving entities or fetching anything."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(content, parser)
