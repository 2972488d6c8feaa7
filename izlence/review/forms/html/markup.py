"""The smallest pieces of the page: texts made safe, signs with their words, counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from html import escape

from izlence.language import format_number, format_number_english
from izlence.review.document import Spot

Words = Mapping[str, str]

# What a reader cannot see but a browser obeys or drops: control characters, marks that turn the direction of writing, signs
# without width, halves of surrogate pairs. A change must not hide behind one, so each is shown by its number.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff]"
)
_CODE = re.compile("`([^`\n]+)`")
_NOT_IN_ID = re.compile(r"[^\w-]+")

SEVERITIES = ("error", "warning", "hint")
_SIGNS = {"error": "■", "warning": "▲", "hint": "●"}
_KINDS = {"added": "+", "removed": "−", "moved": "↕", "changed": "→"}
_DIRECTIONS = {"up": "▲", "down": "▼"}


def text(value: str) -> str:
    """Make a text of the plan safe between tags, and what is invisible in it visible."""
    return _UNSEEN.sub(_shown, escape(value, quote=False))


def with_code(value: str) -> str:
    """Make a sentence safe as `text` does; what it names between backticks is shown as code."""
    return _CODE.sub(r"<code>\1</code>", text(value))


def attribute(value: str) -> str:
    """Make a text of the plan safe in a quoted attribute."""
    return _UNSEEN.sub(lambda found: f"U+{ord(found[0]):04X}", escape(value)).replace("\n", " ")


def of_left(folder: str) -> str:
    """Give the attribute that says which directorate something left: it is that one's too."""
    return f' data-l="{attribute(folder)}"' if folder else ""


def _shown(found: re.Match[str]) -> str:
    return f'<span class="control">U+{ord(found[0]):04X}</span>'


def identity(value: str) -> str:
    """Give a text as a part of an element's id."""
    return _NOT_IN_ID.sub("-", value)


def number(value: int, words: Words) -> str:
    """Write a count as the reader's language does."""
    return (format_number_english if words["numbers"] == "en" else format_number)(Decimal(value))


def counted(value: int, name: str, words: Words) -> str:
    """Write a count with its noun: "1 değişiklik", "12 changes"."""
    return words[name + ("_one" if value == 1 else "_many")].replace("{count}", number(value, words))


def severity_sign(severity: str, word: str) -> str:
    """Give a severity as a sign with its word, for eyes that see no colours and for ears."""
    sign = _SIGNS.get(severity, "●")
    return (
        f'<span class="pill {attribute(severity)}"><span aria-hidden="true">{sign} </span>{text(word)}</span>'
    )


def kind_sign(kind: str, words: Words) -> str:
    """Give the kind of a change as a sign with its word."""
    return (
        f'<span class="kind {kind}"><span aria-hidden="true">{_KINDS[kind]} </span>{text(words[kind])}</span>'
    )


def direction_sign(direction: str, words: Words) -> str:
    """Give the way a figure went as a sign with its word; nothing where it went nowhere."""
    if direction not in _DIRECTIONS:
        return ""
    return (
        f'<span class="way {direction}"><span aria-hidden="true">{_DIRECTIONS[direction]}</span>'
        f'<span class="unseen">{text(words[direction])}: </span></span> '
    )


def spot(where: Spot) -> str:
    """Write a place as file and line."""
    line = f":{where.line}" if where.line else ""
    return f'<code class="spot">{text(where.file)}{line}</code>' if where.file else ""


def nothing(words: Words) -> str:
    """Stand where a side has nothing."""
    return (
        f'<span class="none" aria-hidden="true">–</span><span class="unseen">{text(words["nothing"])}</span>'
    )


def difference(value: str) -> str:
    """Write a difference so that a line ends between amount and percent, not after a minus sign."""
    amount, bracket, percent = value.partition(" (")
    if not bracket:
        return f'<span class="whole">{text(amount)}</span>' if amount else ""
    return f'<span class="whole">{text(amount)}</span> <span class="whole">({text(percent)}</span>'
