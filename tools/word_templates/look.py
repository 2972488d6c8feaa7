"""Colours, font and namespaces of the templates, and how a style is written."""

from __future__ import annotations

NAVY, INK, LINE, PALE, FAINT, GREY = "1F3864", "1B2430", "B4C0D2", "E9EEF6", "F4F7FB", "5B6675"
FONT = "Calibri"
W_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R_NS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

LATENT = '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'


def paragraph_style(
    identifier: str, name: str, properties: str = "", run: str = "", based_on: str = "Normal", next_: str = ""
) -> str:
    """Give a paragraph style; `properties` and `run` are what Word writes inside `w:pPr` and `w:rPr`."""
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    default = "" if based_on else ' w:default="1"'
    following = f'<w:next w:val="{next_}"/>' if next_ else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"{default}>'
        f'<w:name w:val="{name}"/>{based}{following}<w:qFormat/>'
        f"<w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def borders(names: str, size: int, colour: str) -> str:
    """Give the named borders, all alike."""
    return "".join(
        f'<w:{name} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>' for name in names.split()
    )
