"""The smallest pieces of the page: texts, attributes, cells, addresses."""

from __future__ import annotations

import re
from html import escape

from izlence.compose.document import Cell

_ADDRESS = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_NOT_IN_ID = re.compile(r"\s+")


def text(value: str) -> str:
    """Make a text of the plan safe between tags."""
    return escape(value, quote=False)


def attribute(value: str) -> str:
    """Make a text of the plan safe in a quoted attribute."""
    return escape(value)


def identity(value: str) -> str:
    """Give a text as the id of an element: the same text without white space, safe in an attribute."""
    return escape(_NOT_IN_ID.sub("-", value))


def fragment(value: str) -> str:
    """Give the address in the page of what `identity` names so."""
    return "#" + identity(value).replace("%", "%25")


def is_address(link: str) -> bool:
    """Tell whether a link leads out of the page, by a scheme that runs no code."""
    return _ADDRESS.match(link) is not None


def value_of(cell: Cell) -> str:
    """Give the attribute that holds the number behind a figure, in full and without grouping."""
    return "" if cell.number is None else f' data-value="{cell.number:f}"'


def figure(cell: Cell) -> str:
    """Give the cell of a table that holds a figure."""
    if cell.number is None:
        return f"<td>{escape(cell.text, quote=False)}</td>"
    return f'<td data-value="{cell.number:f}">{escape(cell.text, quote=False)}</td>'


def column_heading(heading: str, attributes: str = "") -> str:
    """Give the heading of one column; a column without a name has no heading to speak of."""
    if not heading:
        return f"<td{attributes}></td>"
    return f'<th scope="col"{attributes}>{text(heading)}</th>'


def group_heading(heading: str, span: int) -> str:
    """Give the heading over neighbouring columns."""
    if not heading:
        return f'<td colspan="{span}"></td>'
    return f'<th scope="colgroup" colspan="{span}">{text(heading)}</th>'


def caption(title: str, description: str, anchor: str = "") -> str:
    """Give a table's caption: what is seen, and behind it what only is read out."""
    name = f' id="{identity(anchor)}"' if anchor else ""
    more = f'<span class="unseen"> – {text(description)}</span>' if description else ""
    return f"<caption{name}><span>{text(title)}{more}</span></caption>"


def table(content: str, kind: str, name: str = "") -> str:
    """Put a table into a frame of its own, in which a wide one is moved sideways."""
    anchor = f' id="{identity(name)}"' if name else ""
    return f'<div class="frame"{anchor}><table class="{kind}">{content}</table></div>'
