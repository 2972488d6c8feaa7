"""Files that a page of the manual can only describe in words: their bytes, their names, their size."""

from __future__ import annotations

import struct
import zlib

from example_files import PICTURE, Content

from izlence import limits
from tests.manual.faultless_plans import INSTITUTION, PROGRAMME, STRATEGY

TARGET = PROGRAMME["halkla-iliskiler/PH4.4.1.yaml"]
PAGE = "halkla-iliskiler/PH4.4.1.yaml"
TEXT = "narrative/yetki.md"
SHOWN = "![Örgüt şeması: üç müdürlük]({})\n"


def _of_pixels(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return PICTURE[:12] + header + struct.pack(">I", zlib.crc32(header)) + PICTURE[33:]


def _table(columns: int) -> str:
    return "\n".join("|" + cell * columns for cell in (" ad |", "---|", " 1 |")) + "\n"


# What breaks each rule: files over the faultless plan, by their names in the period's folder.
MADE: dict[str, dict[str, Content]] = {
    "encoding-utf-16": {"institution.yaml": INSTITUTION.encode("utf-16")},
    "encoding-not-utf-8": {"institution.yaml": INSTITUTION.encode("cp1254")},
    "not-a-text-file": {PAGE: b"PK\x03\x04" + bytes(100)},
    "control-character": {"institution.yaml": "name: Örnek\x07 Belediyesi\n"},
    "invisible-character": {"institution.yaml": "name: Örnek\u200b Belediyesi\n"},
    "odd-line-break": {"institution.yaml": "name: Örnek\u2028Belediyesi\n"},
    "hard-space-in-indentation": {"institution.yaml": "\u00a0name: Örnek Belediyesi\n"},
    "hard-space-after-colon": {"institution.yaml": "name:\u00a0Örnek Belediyesi\n"},
    "line-too-long": {"institution.yaml": f"name: {'a' * limits.LINE.value}\n"},
    "letters-decomposed": {"institution.yaml": "name: O\u0308rnek Belediyesi\n"},
    "text-too-long": {PAGE: TARGET + "description: >-\n" + "  metin metin\n" * 3_000},
    "text-longer-than-allowed": {
        PAGE: TARGET + f"accepted: [{{rule: numeral-typed, reason: {'uzun ' * 300}neden}}]\n"
    },
    "file-too-large": {"institution.yaml": INSTITUTION + "# açıklama\n" * 200_000},
    "too-many-findings": {PAGE: TARGET + "".join(f"a{number}: 1.500\n" for number in range(1_001))},
    "unknown-file": {"halkla-iliskiler/PH4.4.2.yaml.txt": TARGET},
    "unknown-folder": {"halkla-iliskiler/eski/PH4.4.2.yaml": TARGET},
    "file-ignored": {"halkla-iliskiler/hesap.xlsx": b"PK"},
    "name-refused": {"narrative/Örgüt.md": "Metin.\n", TEXT: "Metin.\n"},
    "two-frames": {
        "program.yaml": PROGRAMME["program.yaml"],
        "basin-ve-yayin/H7.2.yaml": STRATEGY["basin-ve-yayin/H7.2.yaml"],
    },
    "not-a-picture": {"narrative/harita.png": "<svg/>", TEXT: SHOWN.format("harita.png")},
    "picture-broken": {"narrative/harita.png": PICTURE[:-20], TEXT: SHOWN.format("harita.png")},
    "picture-ending-differs": {"narrative/harita.jpg": PICTURE, TEXT: SHOWN.format("harita.jpg")},
    "picture-too-large": {
        "narrative/harita.png": _of_pixels(20_000, 20_000),
        TEXT: SHOWN.format("harita.png"),
    },
    "picture-unused": {"narrative/sema.png": PICTURE, TEXT: "Metin.\n"},
    "list-too-deep": {TEXT: "".join(f"{'  ' * depth}- bir\n{'  ' * depth}- iki\n" for depth in range(12))},
    "table-too-wide": {TEXT: _table(100)},
}
# Rules whose breach takes a folder, a machine or a file of a size that tests elsewhere make.
ELSEWHERE = {
    "plan-missing": "tests/cli/test_cli_wrong_use.py",
    "plan-empty": "tests/read/test_read_folder.py",
    "period-missing": "tests/cli/test_cli_wrong_use.py",
    "file-missing": "tests/read/test_read_folder.py",
    "file-unreadable": "tests/read/test_read_folder.py",
    "symbolic-link": "tests/read/test_read_folder.py",
    "not-a-file": "tests/read/test_read_folder.py",
    "names-alike": "tests/read/test_read_folder.py",
    "path-too-long": "tests/read/test_read_folder.py",
    "too-many-files": "tests/read/test_read_folder.py",
    "too-many-values": "tests/read/test_read_limits.py",
    "picture-turned": "tests/read/test_read_pictures.py",
    "file-not-accepted": "tests/validate/test_validate_gate.py",
}
