"""Lays a page's example over a small faultless plan, as files, and reads, validates and checks it as the program does.

The lines of an example are kept as they are. Fields of the faultless file that the example does not show are written above
them, unless the example says that it is the whole file: `# institution.yaml (tamamı)`.
"""

from __future__ import annotations

import re
import struct
import zlib
from functools import cache
from pathlib import Path

from izlence.diagnostic import Diagnostic
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas
from tests.manual.faultless_plans import INSTITUTION, PROGRAMME, STRATEGY

ROOT = Path(__file__).parents[2]
# A book, where an example is a text of it.
CHAPTERS = """\
chapters:
  - title: GENEL BİLGİLER
    sections: [{title: Yetki, narrative: yetki.md}]
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Hedefler, content: targets}
      - {title: İdare Performans Tablosu, content: institution-performance}
      - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


# The smallest picture there is, one white pixel.
PICTURE = b"".join(
    (
        b"\x89PNG\r\n\x1a\n",
        _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        _chunk(b"IDAT", zlib.compress(b"\0\xff")),
        _chunk(b"IEND", b""),
    )
)
Content = str | bytes


def written_in(example: str) -> dict[str, Content]:
    """Give the files that an example shows, by their names in a period's folder."""
    parts = re.split(r"^# (\S+\.(?:yaml|md))( \(tamamı\))?$\n", example, flags=re.MULTILINE)
    assert not parts[0].strip()
    named = zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
    return {name: _completed(name, text.rstrip("\n") + "\n", bool(whole)) for name, whole, text in named}


def _completed(name: str, text: str, is_whole: bool) -> str:
    faultless = {**STRATEGY, **PROGRAMME, "institution.yaml": INSTITUTION}.get(name, "")
    if is_whole:
        return text
    fields = re.split(r"^(?=\w)", faultless, flags=re.MULTILINE)
    return (
        "".join(field for field in fields if not re.search(rf"^{field.split(':')[0]}\b", text, re.MULTILINE))
        + text
    )


def found_in(folder: Path, files: dict[str, Content]) -> list[Diagnostic]:
    """Give everything that is found in the faultless plan with these files in it."""
    is_strategic = any(name.startswith(("strategy", "basin-ve-yayin")) for name in files)
    period = folder / ("2025-2029" if is_strategic else "2024")
    plan: dict[str, Content] = {**(STRATEGY if is_strategic else PROGRAMME)}
    if any(name.startswith("narrative/") for name in files) and "program.yaml" not in files:
        plan["program.yaml"] = PROGRAMME["program.yaml"] + CHAPTERS
    if any("sema.png" in content for content in files.values() if isinstance(content, str)):
        plan["narrative/sema.png"] = PICTURE
    _write(folder / "institution.yaml", files.get("institution.yaml", INSTITUTION))
    for name, content in {**plan, **files}.items():
        if name != "institution.yaml":
            _write(period / name, content)
    return list(check_plan(folder, (), schemas()).diagnostics)


def _write(path: Path, content: Content) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


@cache
def schemas() -> Schemas:
    """Compile the schemas once."""
    return Schemas(read_schemas(ROOT / "schema"))
