"""The snippets of the schemas, written out as an editor writes them when nothing of them is filled in."""

from __future__ import annotations

import re
from typing import Any

_PLACEHOLDER = re.compile(r"\$\{(\d+)(?::([^}]*)|\|([^|,]*)[^|]*\|)\}")


def filled(text: str) -> str:
    """Give a text with each tab stop replaced by what it offers first."""
    return _PLACEHOLDER.sub(lambda match: match[2] if match[2] is not None else match[3], text)


def tab_stops(body: Any) -> list[int]:
    """Give the numbers of a body's tab stops in their order."""
    return [int(match[1]) for match in _PLACEHOLDER.finditer(written(body, is_filled=False))]


def written(body: Any, indent: str = "", *, is_filled: bool = True) -> str:
    """Write a snippet's body as block YAML; its texts stand as they are, without quotes, as the language server writes them."""
    if isinstance(body, dict):
        return "\n".join(
            f"{indent}{_text(key, is_filled)}:{_value(value, indent, is_filled)}"
            for key, value in body.items()
        )
    if isinstance(body, list):
        return "\n".join(
            f"{indent}- {written(item, indent + '  ', is_filled=is_filled).lstrip()}" for item in body
        )
    return indent + _text(body, is_filled)


def _value(value: Any, indent: str, is_filled: bool) -> str:
    if isinstance(value, dict | list):
        return "\n" + written(value, indent + "  ", is_filled=is_filled)
    return " " + _text(value, is_filled)


def _text(value: Any, is_filled: bool) -> str:
    text = value if isinstance(value, str) else str(value).lower()
    return filled(text) if is_filled else text
