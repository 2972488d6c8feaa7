"""Codes: letters that say the kind of record, numbers that say where it belongs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_CODE = re.compile(r"(?P<family>[A-Z]{1,3})(?P<numbers>[1-9]\d*(?:\.[1-9]\d*)*)")


class Code(NamedTuple):
    """A code taken apart: `PG4.4.1.1` is the family `PG` and the numbers 4, 4, 1, 1."""

    family: str
    numbers: tuple[int, ...]


@lru_cache(maxsize=65536)
def parse_code(text: str) -> Code | None:
    """Take a code apart; None when the text is not one."""
    match = _CODE.fullmatch(text)
    if match is None:
        return None
    return Code(match["family"], tuple(map(int, match["numbers"].split("."))))


def stands_under(child: str, parent: str) -> bool:
    """Tell whether a code carries its parent's numbers and one more: `PG4.4.1.2` under `PH4.4.1`."""
    child_code, parent_code = parse_code(child), parse_code(parent)
    if child_code is None or parent_code is None:
        return False
    return child_code.numbers[:-1] == parent_code.numbers


def code_order(text: str) -> tuple[tuple[int, ...], str]:
    """Give the key that sorts codes by their numbers: H1.2 before H1.10."""
    code = parse_code(text)
    return (code.numbers if code else (), text)
