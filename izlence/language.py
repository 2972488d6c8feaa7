"""Turkish as documents need it: numbers, letters, order; and numbers for English messages."""

from __future__ import annotations

import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

_SWAP_SEPARATORS = str.maketrans(",.", ".,")
_TO_UPPER = str.maketrans("iı", "İI")
_TO_LOWER = str.maketrans("İI", "iı")

# q, w and x stand where Latin order has them; â, î, û sort with a, i, u (TDK).
_ALPHABET = "aâbcçdefgğhıiîjklmnoöpqrsştuûüvwxyz"
_FIRST_LEVEL = {"â": "a", "î": "i", "û": "u"}
_RANK = {letter: f"{100 + _ALPHABET.index(_FIRST_LEVEL.get(letter, letter)):03d}" for letter in _ALPHABET}


def format_number(number: Decimal) -> str:
    """Write a number in Turkish: dots between thousands, a comma before the decimals it was written with."""
    return f"{number:,f}".translate(_SWAP_SEPARATORS)


def format_number_english(number: Decimal) -> str:
    """Write a number in English: commas between thousands, a point before the decimals."""
    return f"{number:,f}"


def decimals(number: Decimal) -> int:
    """Count the digits after the point, as written."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def round_half_up(number: Decimal, places: int) -> Decimal:
    """Round to a number of decimals the way Turkish accounts do, a half going up."""
    return number.quantize(_step(places), ROUND_HALF_UP)


@cache
def _step(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


def upper(text: str) -> str:
    """Turn text into Turkish capitals: i becomes İ, ı becomes I."""
    return unicodedata.normalize("NFC", text).translate(_TO_UPPER).upper()


def lower(text: str) -> str:
    """Turn text into Turkish small letters: I becomes ı, İ becomes i."""
    return unicodedata.normalize("NFC", text).translate(_TO_LOWER).lower()


def sort_key(text: str) -> str:
    """Give the key that sorts text by the Turkish alphabet, numbers in it by value (H1.2 before H1.10)."""
    key: list[str] = []
    digits = ""
    for letter in lower(text) + "\0":
        if letter.isdecimal():
            digits += letter
            continue
        if digits:
            key.append(f"0{len(digits):03d}{digits}")
            digits = ""
        key.append(_RANK.get(letter, letter))
    return "".join(key)
