"""What can be wrong with a narrative text as Markdown. What cannot be drawn is refused, never dropped."""

from izlence.read.narrative_rules.elements import (
    NOT_AT_MARGIN,
    NOT_DRAWN,
    NOT_IN_HEADING,
    RAW_HTML,
    STARS_LEFT,
)
from izlence.read.narrative_rules.file import (
    FILE_TOO_LARGE,
    OF_PROSE,
    PARAGRAPH_TOO_LONG,
)
from izlence.read.narrative_rules.footnotes import (
    FOOTNOTE_DEFINED_TWICE,
    FOOTNOTE_NAME,
    FOOTNOTE_NESTED,
    FOOTNOTE_TWICE,
    FOOTNOTE_UNUSED,
    FOOTNOTE_WITHOUT_TEXT,
)
from izlence.read.narrative_rules.headings import (
    HEADING_EMPTY,
    HEADING_FIRST,
    HEADING_OVER_LINES,
    HEADING_SKIPS,
    HEADING_TOO_DEEP,
)
from izlence.read.narrative_rules.links import (
    DEFINITION_TWICE,
    DEFINITION_UNUSED,
    LINK_EMPTY,
    LINK_REFUSED,
    LINK_TITLE,
)
from izlence.read.narrative_rules.lists import (
    LIST_IN_TEXT,
    LIST_ITEM_EMPTY,
    LIST_NUMBERS,
    LIST_OF_ONE,
    NESTED_TOO_DEEP,
)
from izlence.read.narrative_rules.names import (
    NAME_OUT_OF_PLACE,
    NAME_REFUSED,
    NAME_TWICE,
    PLACEHOLDER_EMPTY,
    PLACEHOLDER_END,
    PLACEHOLDER_IN_ADDRESS,
    PLACEHOLDER_OPEN,
)

__all__ = [
    "DEFINITION_TWICE",
    "DEFINITION_UNUSED",
    "FILE_TOO_LARGE",
    "FOOTNOTE_DEFINED_TWICE",
    "FOOTNOTE_NAME",
    "FOOTNOTE_NESTED",
    "FOOTNOTE_TWICE",
    "FOOTNOTE_UNUSED",
    "FOOTNOTE_WITHOUT_TEXT",
    "HEADING_EMPTY",
    "HEADING_FIRST",
    "HEADING_OVER_LINES",
    "HEADING_SKIPS",
    "HEADING_TOO_DEEP",
    "LINK_EMPTY",
    "LINK_REFUSED",
    "LINK_TITLE",
    "LIST_IN_TEXT",
    "LIST_ITEM_EMPTY",
    "LIST_NUMBERS",
    "LIST_OF_ONE",
    "NAME_OUT_OF_PLACE",
    "NAME_REFUSED",
    "NAME_TWICE",
    "NESTED_TOO_DEEP",
    "NOT_AT_MARGIN",
    "NOT_DRAWN",
    "NOT_IN_HEADING",
    "OF_PROSE",
    "PARAGRAPH_TOO_LONG",
    "PLACEHOLDER_EMPTY",
    "PLACEHOLDER_END",
    "PLACEHOLDER_IN_ADDRESS",
    "PLACEHOLDER_OPEN",
    "RAW_HTML",
    "STARS_LEFT",
]
