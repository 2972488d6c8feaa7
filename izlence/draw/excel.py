"""The workbook, drawn with its look from `templates/excel/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from izlence.compose.document import Document, StrategyDocument
from izlence.diagnostic import Diagnostic, Place, has_errors
from izlence.draw.drawing import Workshop, file_name
from izlence.read.locate import locate
from izlence.read.resources import read_look

if TYPE_CHECKING:
    from izlence.render.excel import WorkbookLook

KIND = "xlsx"


def draw_excel(document: Document, workshop: Workshop) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Draw the workbook; None where its look is at fault."""
    from izlence.render.excel.kept import TableSheets  # noqa: PLC0415
    from izlence.render.excel.workbook import draw_workbook  # noqa: PLC0415
    from izlence.write.read_back import verify_excel  # noqa: PLC0415

    look, problems = _look(document, workshop.templates)
    if look is None:
        return None, problems
    kept = workshop.pieces.of(KIND)
    names = (document.name, document.institution, document.period)
    tables = TableSheets(workshop.pieces.other("sheets", *names))
    drawn = draw_workbook(document, look, kept, tables)
    verify_excel(drawn.content, document, f"{file_name(document)}.xlsx", kept, tables.used)
    workshop.pieces.keep(KIND, drawn.directorates)
    if tables.is_changed:
        workshop.pieces.keep_other("sheets", tables.drawn, *names)
    return drawn.content, problems


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
