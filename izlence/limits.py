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

LIMITS = (FILE_BYTES, FILES, DEPTH, NODES, TEXT, LINE, DIGITS, DECIMALS, FINDINGS, PATH, TEMPLATE_BYTES)
