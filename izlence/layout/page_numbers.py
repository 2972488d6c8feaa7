"""The page numbers as printed, from where a PDF's named destinations stand: roman before the first chapter, arabic from it on."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def page_numbers(pdf: bytes, anchors: Iterable[str], front: str, body: str) -> dict[str, str]:
    """Give the printed page number of each anchor that the PDF knows.

    `front` is the anchor on the first page numbered in roman, `body` the one on the first page of chapter I.
    """
    return printed_numbers(destinations(pdf), anchors, front, body)


def destinations(pdf: bytes) -> dict[str, int]:
    """Give the page of each named destination of a PDF, counted from 0."""
    from pypdf import PdfReader  # noqa: PLC0415

    reader = PdfReader(io.BytesIO(pdf))
    pages = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages)
        if page.indirect_reference is not None
    }
    found = {}
    for name, destination in reader.named_destinations.items():
        page = destination.raw_get("/Page")
        number = pages.get(getattr(page, "idnum", -1))
        if number is not None:
            found[name] = number
    return found


def printed_numbers(
    found: Mapping[str, int], anchors: Iterable[str], front: str, body: str
) -> dict[str, str]:
    """Give the printed number of each anchor from the pages of destinations."""
    first_of_body = found.get(destination_name(body), 0)
    first_of_front = found.get(destination_name(front), 1)
    numbers = {}
    for anchor in anchors:
        page = found.get(destination_name(anchor))
        if page is None:
            continue
        if page >= first_of_body:
            numbers[anchor] = str(page - first_of_body + 1)
        else:
            numbers[anchor] = roman(max(page - first_of_front + 1, 1))
    return numbers


def destination_name(anchor: str) -> str:
    """Give the name LibreOffice makes of a bookmark's: each sign that is no letter or digit by its two hexadecimal digits."""
    return "/" + "".join(sign if sign.isascii() and sign.isalnum() else f"{ord(sign):02X}" for sign in anchor)


def roman(number: int) -> str:
    """Write a number in small roman digits."""
    digits = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        digits += sign * count
    return digits
