"""The XML namespaces of Word and Excel files, in lxml's two spellings."""

from __future__ import annotations

from typing import Final

_OFFICE: Final = "http://schemas.openxmlformats.org"

PREFIXES: Final = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "s": f"{_OFFICE}/spreadsheetml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "rel": f"{_OFFICE}/package/2006/relationships",
    "ct": f"{_OFFICE}/package/2006/content-types",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "xdr": f"{_OFFICE}/drawingml/2006/spreadsheetDrawing",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "m": f"{_OFFICE}/officeDocument/2006/math",
    "dc": "http://purl.org/dc/elements/1.1/",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}

W: Final = "{" + PREFIXES["w"] + "}"
S: Final = "{" + PREFIXES["s"] + "}"
WP: Final = "{" + PREFIXES["wp"] + "}"
W14: Final = "{" + PREFIXES["w14"] + "}"
R: Final = "{" + PREFIXES["r"] + "}"
REL: Final = "{" + PREFIXES["rel"] + "}"
CT: Final = "{" + PREFIXES["ct"] + "}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
