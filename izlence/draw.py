"""Draw a composed document in the formats that are asked for, and read each file back before it may be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from izlence.compose.document import Document, ProgrammeDocument, StrategyDocument
from izlence.diagnostic import Diagnostic, Place, has_errors
from izlence.read.locate import locate
from izlence.read.resources import read_look, read_template

if TYPE_CHECKING:
    from izlence.render.excel import WorkbookLook

FORMATS = ("docx", "xlsx")


class Drawing(NamedTuple):
    """A finished file, not yet written."""

    document: Document
    format: str
    content: bytes


def file_name(document: Document) -> str:
    """Give a document's file name without its ending."""
    name = "performans-programi" if isinstance(document, ProgrammeDocument) else "stratejik-plan"
    return f"{name}-{document.period}"


def draw(
    document: Document, formats: Sequence[str], templates: Path, progress: Callable[[str, int, int], None]
) -> tuple[list[Drawing], tuple[Diagnostic, ...]]:
    """Draw a document in each format; no drawings where its template is at fault."""
    drawings: list[Drawing] = []
    found: list[Diagnostic] = []
    for number, kind in enumerate(formats):
        progress("draw", number, len(formats))
        content, problems = (_word if kind == "docx" else _excel)(document, templates)
        found += problems
        if content is not None:
            drawings.append(Drawing(document, kind, content))
    return ([] if has_errors(found) else drawings), tuple(found)


def _word(document: Document, templates: Path) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    from izlence.render.word.compile import compile_template  # noqa: PLC0415
    from izlence.render.word.document import render_word  # noqa: PLC0415
    from izlence.render.word.rules import FIGURES_TOO_WIDE, TEXTS_NOT_PRINTED  # noqa: PLC0415
    from izlence.write.read_back import IncompleteFile, verify_word  # noqa: PLC0415

    path = templates / "word" / f"{document.name}.docx"
    template, problems = compile_template(read_template(path), path.name, type(document))
    if template is None:
        return None, problems
    content = render_word(document, template)
    try:
        verify_word(content, document, template.printed, f"{file_name(document)}.docx")
    except IncompleteFile as fault:
        facts = {"texts": tuple(f"“{text}”" for text in fault.texts[:5])}
        return None, (Diagnostic(TEXTS_NOT_PRINTED, Place(path.name), facts),)
    tight = {pair for part in template.drawn.values() for pair in part.tight}
    return content, tuple(
        Diagnostic(FIGURES_TOO_WIDE, Place(path.name), {"columns": columns, "characters": characters})
        for columns, characters in sorted(tight)
    )


def _excel(document: Document, templates: Path) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    from izlence.render.excel import render_workbook  # noqa: PLC0415
    from izlence.write.read_back import verify_excel  # noqa: PLC0415

    look, problems = _look(document, templates)
    if look is None:
        return None, problems
    content = render_workbook(document, look)
    verify_excel(content, document, f"{file_name(document)}.xlsx")
    return content, problems


def _look(document: Document, templates: Path) -> tuple[WorkbookLook | None, tuple[Diagnostic, ...]]:
    """Read the look of a document's workbook; each problem comes with its place in the file."""
    from izlence.render.excel import read_look as look_of  # noqa: PLC0415

    path = templates / "excel" / f"{document.name}.yaml"
    name = path.relative_to(templates.parent).as_posix()
    data, text, problems = read_look(path, name)
    if has_errors(problems):
        return None, problems
    look, more = look_of(data, name, with_cards=isinstance(document, StrategyDocument))
    return look, (*problems, *(_placed(problem, {name: text}) for problem in more))


def _placed(problem: Diagnostic, texts: Mapping[str, str]) -> Diagnostic:
    where = problem.where
    return problem if isinstance(where, Place) else replace(problem, where=locate(where, texts))
