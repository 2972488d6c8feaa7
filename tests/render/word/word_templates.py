"""The shipped Word templates with a line put in or a tag changed, and what the program says of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from izlence.compose.document import ProgrammeDocument, StrategyDocument
from izlence.diagnostic import Place
from izlence.render.word.compile import CompiledTemplate, compile_template
from izlence.report.finding import Finding, tell

ROOT = Path(__file__).parents[3]
PROGRAMME, CARD = "performance-programme.docx", "strategic-plan.docx"
BODY = "word/document.xml"
W_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def shipped(name: str = PROGRAMME) -> bytes:
    return (ROOT / "templates" / "word" / name).read_bytes()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts:
            package.writestr(name, content)
    return stream.getvalue()


def with_part(name: str, content: bytes, base: bytes | None = None) -> bytes:
    return packed({**parts_of(base or shipped()), name: content}.items())


def changed(old: str, new: str, part: str = BODY, base: bytes | None = None) -> bytes:
    """Change the first place where a template says `old`."""
    content = parts_of(base or shipped())[part].decode()
    assert old in content
    return with_part(part, content.replace(old, new, 1).encode(), base)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def with_paragraphs(*texts: str, base: bytes | None = None) -> bytes:
    """Put paragraphs before everything else."""
    lines = "".join(f"<w:p><w:r><w:t>{escaped(text)}</w:t></w:r></w:p>" for text in texts)
    return changed("<w:body>", f"<w:body>{lines}", base=base)


def compiled(content: bytes, name: str = PROGRAMME) -> tuple[CompiledTemplate | None, list[Finding]]:
    document = ProgrammeDocument if name == PROGRAMME else StrategyDocument
    template, faults = compile_template(content, name, document)
    places = [fault.where for fault in faults]
    assert all(isinstance(place, Place) and place.file == name for place in places)
    return template, [tell(fault, Place(name), (), "tr") for fault in faults]


def rules(content: bytes, name: str = PROGRAMME) -> list[str]:
    return [finding.rule for finding in compiled(content, name)[1]]
