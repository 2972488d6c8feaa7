"""Two sides of a plan made into files with tracked changes, and held against the law of these files."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from izlence.compose.document import Document
from izlence.composing import compose_documents
from izlence.diagnostic import Severity, has_errors
from izlence.diff.change import Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.diff.side import Side
from izlence.draw import Workshop
from izlence.draw.drawing import file_name
from izlence.draw.pieces import Pieces
from izlence.draw.word import word_template
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.render.package import pack
from izlence.render.redline.contract import Author
from izlence.render.word.document import word_parts
from izlence.render.word.ready import CompiledTemplate
from izlence.review.places import Place
from izlence.review.redline import Redlines, redline_files
from izlence.review.sides import side_of
from izlence.validate import Schemas
from izlence.write.lint import lint_package
from tests.cli.repository import ROOT
from tests.render.redline.revisions_oracle import W, says

PLAN, EXAMPLE = ROOT / "plan", ROOT / "examples" / "ornek-belediye"
PROGRAMME, CARD = "2024", "2025-2029"
NOBODY = Author("henüz kaydedilmedi", "")
Edits = Mapping[str, tuple[tuple[str, str], ...] | str | None]


@cache
def schemas() -> Schemas:
    """Give the program's schemas, read once."""
    return Schemas(read_schemas(ROOT / "schema"))


@cache
def read_at(folder: Path) -> Side:
    """Read a plan's folder as one side, whatever is wrong with its figures."""
    return side_of(check_plan(folder, (), schemas()), Place(folder.name, "", folder))


def side_at(folder: Path) -> Side:
    """Read a plan's folder, which has no error."""
    side = read_at(folder)
    errors = [
        (one.rule.name, dict(one.facts)) for one in side.diagnostics if one.rule.severity is Severity.ERROR
    ]
    assert not errors, errors
    return side


def edited(folder: Path, to: Path, edits: Edits) -> Path:
    """Copy a plan with edits: texts replaced in a file, a file as a whole, or (None) a file or folder taken away."""
    shutil.copytree(folder, to)
    for name, edit in edits.items():
        path = to / name
        if edit is None:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        elif isinstance(edit, str):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(edit, "utf-8")
        else:
            text = path.read_text("utf-8")
            for old, new in edit:
                assert text.count(old) == 1, (old, text.count(old))
                text = text.replace(old, new)
            path.write_text(text, "utf-8")
    return to


class _Templates(Pieces):
    """Keeps the compiled templates, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, ...], Any] = {}

    def other(self, kind: str, *names: str) -> Any | None:
        return self._kept.get((kind, *names))

    def keep_other(self, kind: str, records: Any, *names: str) -> None:
        if kind == "template":
            self._kept[kind, *names] = records


_KEPT = _Templates()


def workshop() -> Workshop:
    """Give what the program's own templates are drawn with; they are compiled once."""
    return Workshop(ROOT / "templates", lambda _stage, _done, _total: None, pieces=_KEPT)


def redlines(comparison: Comparison, made_by: Credits | None = None) -> Redlines:
    """Draw a comparison's files."""
    return redline_files(comparison, made_by or {}, workshop(), NOBODY, "tr")


def parts_of(content: bytes) -> dict[str, bytes]:
    """Unpack a file."""
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


_TEMPLATES: dict[str, CompiledTemplate] = {}


def _template(document: Document) -> CompiledTemplate:
    if document.name not in _TEMPLATES:
        template, problems = word_template(document, workshop())
        assert template is not None, problems
        _TEMPLATES[document.name] = template
    return _TEMPLATES[document.name]


def drawn(side: Side) -> dict[str, dict[str, bytes]]:
    """Draw a side's documents as they are built, each by itself; give their parts by their names."""
    documents, problems = compose_documents(side, ROOT / "templates")
    assert not has_errors(problems), problems
    return {file_name(document): word_parts(document, _template(document)) for document in documents}


def lawful(base: Side, head: Side) -> dict[str, int]:
    """Prove the law on all files of two sides; give the number of tracked changes of each file by its period."""
    old, new = drawn(base), drawn(head)
    comparison = compare(base, head)
    result = redlines(comparison)
    assert not result.problems, result.problems
    found = {file.period: file for file in result.files}
    for name in old.keys() & new.keys():
        file = found.get(name[-9:] if name[-9:] in found else name[-4:])
        before, after = says(old[name]), says(new[name])
        if file is None:
            assert before == after, f"{name} changed and has no file"
            continue
        assert file.content is not None
        parts = parts_of(file.content)
        assert says(parts, "accept") == after
        assert says(parts, "reject") == before
        assert _rules(parts) <= _rules(old[name]) | _rules(new[name])
        assert (file.revisions > 0) == (before != after)
    return {period: file.revisions for period, file in found.items()}


def _rules(parts: Mapping[str, bytes]) -> set[str]:
    """Name the rules of our linter that a file breaks: a redline breaks none that neither of its sides does."""
    return {one.rule for one in lint_package("file.docx", pack(parts.items()))}


__all__ = ["W", "drawn", "lawful", "redlines"]
