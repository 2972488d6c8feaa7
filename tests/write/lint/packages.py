"""Small Office files as dictionaries of parts, and the ways a test changes and packs them."""

import io
import warnings
import zipfile
from collections.abc import Callable

Parts = dict[str, bytes]
Change = Callable[[Parts], Parts]

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org"
RELATIONSHIP = f"{OFFICE}/officeDocument/2006/relationships"
MARKUP = "application/vnd.openxmlformats-officedocument"


def pack(parts: Parts, *further: tuple[str, bytes]) -> bytes:
    """Zip the parts, and then further entries, which may have a name that is there already."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # zipfile warns of the doubled name that a test wants
        for name, content in (*parts.items(), *further):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def relationships(*lines: tuple[str, str, str]) -> bytes:
    """Write a part of relationships from id, kind and target; a target with a colon is outside of the file."""
    written = "".join(
        f'<Relationship Id="{identifier}" Type="{kind if ":" in kind else f"{RELATIONSHIP}/{kind}"}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for identifier, kind, target in lines
    )
    return (
        f'{HEAD}<Relationships xmlns="{OFFICE}/package/2006/relationships">{written}</Relationships>'.encode()
    )


def content_types(**overrides: str) -> bytes:
    """Write the list of content types from the names of parts (`__` for `/`) and the ends of their types."""
    written = "".join(
        f'<Override PartName="/{name.replace("__", "/")}.xml" ContentType="{kind}"/>'
        for name, kind in overrides.items()
    )
    return (
        f'{HEAD}<Types xmlns="{OFFICE}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f"{written}</Types>"
    ).encode()


CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Performans Programı</dc:title></cp:coreProperties>'
).encode()


def swap(part: str, old: str, new: str) -> Change:
    """Replace the first place where a piece of XML stands in a part; it must be there."""

    def change(parts: Parts) -> Parts:
        text = parts[part].decode()
        assert old in text, f"{old!r} does not stand in {part}"
        return parts | {part: text.replace(old, new, 1).encode()}

    return change


def without(part: str) -> Change:
    """Take a part out."""
    return lambda parts: {name: content for name, content in parts.items() if name != part}


def with_part(part: str, content: bytes = b"x") -> Change:
    """Put a part in."""
    return lambda parts: parts | {part: content}


def both(*changes: Change) -> Change:
    """Make one change after the other."""

    def change(parts: Parts) -> Parts:
        for one in changes:
            parts = one(parts)
        return parts

    return change
