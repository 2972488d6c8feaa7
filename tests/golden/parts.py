"""An Office file as readable text, one file a part, so that a golden document can be read and reviewed in a diff."""

from __future__ import annotations

import io
import zipfile

from lxml import etree


def readable_parts(content: bytes) -> dict[str, str]:
    """Give each part, XML indented with one element a line; a part that is no XML fails here."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: _readable(package.read(name)) for name in package.namelist()}


def _readable(content: bytes) -> str:
    root = etree.fromstring(content)
    etree.indent(root, " ")
    return etree.tostring(root, encoding="unicode") + "\n"
