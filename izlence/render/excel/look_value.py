"""One value of the look: what each kind of key may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_IN_NUMBER_FORMATS = {"decimals", "currency"}
_IN_HEADERS = {"institution", "title"}
_MOST = 250
_WIDEST_MARGIN = 9


class Kind(NamedTuple):
    """What a value must be: the test, and its wording in Turkish and English."""

    accepts: Callable[[object], bool]
    tr: str
    en: str


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) < _MOST


def _is_header(value: object) -> bool:
    return isinstance(value, str) and _is_text(value) and set(_PLACEHOLDER.findall(value)) <= _IN_HEADERS


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _MOST


def _is_margin(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _WIDEST_MARGIN


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


SECTION = Kind(lambda value: isinstance(value, Mapping), "altında anahtarlar", "keys below it")
KINDS: Mapping[str, Kind] = {
    "str": Kind(_is_text, f"{_MOST} karakterden kısa bir metin", f"a text of less than {_MOST} characters"),
    "Header": Kind(
        _is_header,
        f"{_MOST} karakterden kısa bir metin; yer tutucu olarak yalnız {{institution}} ve {{title}}",
        f"a text of less than {_MOST} characters with no placeholders but {{institution}} and {{title}}",
    ),
    "float": Kind(_is_size, f"0'dan büyük, {_MOST}'den küçük bir sayı", f"a number over 0 and under {_MOST}"),
    "Margin": Kind(
        _is_margin,
        f"santimetre olarak 0 ile {_WIDEST_MARGIN} arasında bir sayı",
        f"a number of centimetres from 0 to {_WIDEST_MARGIN}",
    ),
    "Colour": Kind(
        _is_colour, 'tırnak içinde bir renk, örneğin "#1F3864"', 'a colour in quotes, such as "#1F3864"'
    ),
    "NumberFormat": Kind(
        _is_number_format,
        "bir Excel sayı biçimi; yer tutucu olarak yalnız {decimals} ve {currency}",
        "an Excel number format with no placeholders but {decimals} and {currency}",
    ),
    "Literal": Kind(_is_orientation, "portrait (dikey) ya da landscape (yatay)", "portrait or landscape"),
    "Mapping": Kind(_is_words, "sözcükler ve onların kısaltmaları", "a mapping of words to shorter words"),
}
