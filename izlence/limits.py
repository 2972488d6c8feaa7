"""Every limit in one place; `python build.py --limits` prints them."""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """A number that nothing may exceed, and what it counts in both languages."""

    value: int
    tr: str
    en: str


FILE_BYTES = Limit(2 * 1024 * 1024, "bir plan dosyasının boyu (bayt)", "size of a plan file (bytes)")
FILES = Limit(20_000, "plan klasöründeki dosya sayısı", "files in the plan folder")
DEPTH = Limit(32, "iç içe geçme derinliği", "nesting depth")
NODES = Limit(200_000, "bir dosyadaki değer sayısı", "values in a file")
TEXT = Limit(32_767, "bir metnin uzunluğu (karakter)", "length of a text (characters)")
LINE = Limit(10_000, "bir satırın uzunluğu (karakter)", "length of a line (characters)")
DIGITS = Limit(18, "bir sayının basamak sayısı", "digits of a number")
DECIMALS = Limit(6, "bir sayının ondalık basamak sayısı", "decimals of a number")
FINDINGS = Limit(1_000, "bir dosyada söylenen bulgu sayısı", "findings told of a file")
PATH = Limit(180, "bir dosya yolunun uzunluğu (karakter)", "length of a file's path (characters)")
TEMPLATE_BYTES = Limit(
    20 * 1024 * 1024, "bir Word şablonunun açılmış boyu (bayt)", "unpacked size of a Word template (bytes)"
)
DOCUMENT_BYTES = Limit(
    256 * 1024 * 1024,
    "`git diff` için metne çevrilen bir belgenin açılmış boyu (bayt)",
    "unpacked size of a document turned into text for `git diff` (bytes)",
)
LAYOUT_SECONDS = Limit(
    900, "LibreOffice'in bir belgeyi dizmesi (saniye)", "LibreOffice laying out a document (seconds)"
)
KEPT_BYTES = Limit(
    512 * 1024 * 1024,
    "önceki üretimlerden saklanan parçalar (bayt)",
    "pieces kept from earlier builds (bytes)",
)

PICTURE_BYTES = Limit(
    10 * 1024 * 1024, "bir resim dosyasının boyu (bayt)", "size of a picture's file (bytes)"
)
PICTURE_PIXELS = Limit(40_000_000, "bir resmin piksel sayısı", "pixels of a picture")
NARRATIVE_BYTES = Limit(512 * 1024, "bir anlatı metninin boyu (bayt)", "size of a narrative text (bytes)")
TABLE_COLUMNS = Limit(
    63, "anlatı metnindeki bir tablonun sütun sayısı", "columns of a table in a narrative text"
)
PROSE_DEPTH = Limit(
    5, "anlatı metninde iç içe liste ve alıntı", "lists and quotations inside each other in narrative texts"
)

LIMITS = (
    FILE_BYTES,
    FILES,
    DEPTH,
    NODES,
    TEXT,
    LINE,
    DIGITS,
    DECIMALS,
    FINDINGS,
    PATH,
    TEMPLATE_BYTES,
    DOCUMENT_BYTES,
    LAYOUT_SECONDS,
    KEPT_BYTES,
    PICTURE_BYTES,
    PICTURE_PIXELS,
    NARRATIVE_BYTES,
    TABLE_COLUMNS,
    PROSE_DEPTH,
)
