"""Word and Excel files opened for their text, within bounds; a damaged one is said to be so in a line."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from izlence import limits
from izlence.diagnostic import Language
from izlence.review.plain.word import word_lines
from izlence.review.plain.workbook import workbook_lines

_DAMAGED = {
    "tr": "(Belge okunamıyor: dosya bozuk ya da eksik.)",
    "en": "(The document cannot be read: the file is damaged or incomplete.)",
}
_TOO_LARGE = {
    "tr": "(Belge metne çevrilmedi: açılmış boyu {limit} bayttan büyük.)",
    "en": "(The document was not turned into text: unpacked it has more than {limit} bytes.)",
}
_OTHER = {
    "tr": "(Word ya da Excel belgesi değil; içindeki dosyalar:)",
    "en": "(Neither a Word nor an Excel document; the files in it:)",
}
_SIZE = {"tr": "(Dosya: {size} bayt, özet {digest})", "en": "(File: {size} bytes, checksum {digest})"}


def document_text(content: bytes, language: Language) -> str:
    """Give a document's text, a line for each paragraph and row.

    Of what cannot be read the size and a checksum are told, so that two different files never look the same.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > limits.DOCUMENT_BYTES.value:
                return _told(
                    [_TOO_LARGE[language].format(limit=limits.DOCUMENT_BYTES.value)], content, language
                )
            names = [info.filename for info in infos]
            if "word/document.xml" in names:
                return _text(word_lines(archive, names, language))
            if "xl/workbook.xml" in names:
                return _text(workbook_lines(archive, names))
            listed = [f"{info.filename} {info.file_size} {info.CRC:08x}" for info in infos]
            return _text(iter([_OTHER[language], *listed]))
    except _FAULTS:
        return _told([_DAMAGED[language]], content, language)


# What zipfile and lxml raise for a file that is not what it says; a password makes it a RuntimeError.
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    etree.XMLSyntaxError,
    KeyError,
    ValueError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
)


def _told(lines: list[str], content: bytes, language: Language) -> str:
    size = _SIZE[language].format(size=len(content), digest=f"{zlib.crc32(content):08x}")
    return _text(iter([*lines, size]))


def _text(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
