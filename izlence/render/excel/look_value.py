"""One value of the look: what each kind of key may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_IN_NUMBER_FORMATS = {"decimals", "currency"}
_MOST = 250


def read_value(kind: str, value: object, place: str, problems: list[str]) -> object:
    """Check one value by the name of its kind and give it as the look keeps it."""
    accepts, wanted = _KINDS[kind]
    if not accepts(value):
        problems.append(f"{place} must be {wanted}, not {value!r}")
        return None
    return float(value) if isinstance(value, int | float) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) < _MOST


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _MOST


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def _is_number_format(value: object) -> bool:
    if not isinstance(value, str) or not value or len(value) > _MOST or value.count('"') % 2:
        return False
    return set(_PLACEHOLDER.findall(value)) <= _IN_NUMBER_FORMATS


def _is_orientation(value: object) -> bool:
    return value in ("portrait", "landscape")


def _is_words(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(word, str) and word and isinstance(short, str) for word, short in value.items()
    )


_KINDS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "str": (_is_text, "a text"),
    "float": (_is_size, "a number over 0 and under 250"),
    "Colour": (_is_colour, 'a colour such as "#1F3864"'),
    "NumberFormat": (_is_number_format, "an Excel number format with {decimals} and {currency} at most"),
    "Literal": (_is_orientation, "portrait or landscape"),
    "Mapping": (_is_words, "a mapping of words to shorter words"),
}
