"""The command `build`: check the plan, draw its documents, read them back, put them in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from izlence.cli.check import exit_code
from izlence.cli.progress import Bar
from izlence.cli.speech import say, tell
from izlence.cli.summary import Written, summary
from izlence.compose.document import Document
from izlence.diagnostic import Language, has_errors
from izlence.draw import FORMATS, Drawing, draw, file_name
from izlence.pipeline import Checked, check_plan, compose_documents, tell_findings
from izlence.read.resources import read_schemas
from izlence.report.text import as_text, count_in_words
from izlence.validate import Schemas
from izlence.write.files import write_files


def run_build(
    root: Path,
    language: Language,
    *,
    periods: Sequence[str],
    plan: Path,
    output: Path,
    formats: Sequence[str],
    only: str,
) -> int:
    """Build the documents of a plan; 1 and nothing written where the plan or a template has errors."""
    with Bar(language) as bar:
        checked = check_plan(plan, periods, Schemas(read_schemas(root / "schema")), bar.report)
        found = list(checked.diagnostics)
        documents = () if has_errors(found) else compose_documents(checked, only)
        available = _directorates(checked)
        # The documents hold all that is drawn; the memory of the plans is of better use to the drawing.
        checked = replace(checked, plans=())
        drawings: list[Drawing] = []
        for document in documents:
            made, problems = draw(document, formats or FORMATS, root / "templates", bar.report)
            drawings += made
            # Two periods may be drawn with the same template.
            found += [problem for problem in problems if problem not in found]
    findings = tell_findings(found, checked.texts, language)
    tell(as_text(findings, language), err=True)
    if has_errors(found):
        tell(f"{count_in_words(findings, language)}. {say('nothing_written', language)}\n", err=True)
        return exit_code(found)
    if not drawings:
        key = "no_pages" if only else "no_pages_at_all"
        tell(say(key, language, only=only, available=available) + "\n", err=True)
        return 2
    targets = {_path(output, drawing, only): drawing for drawing in drawings}
    write_files({path: drawing.content for path, drawing in targets.items()})
    written = [_written(path, drawing.document, len(drawing.content)) for path, drawing in targets.items()]
    tell(summary(written, findings, language))
    return 0


def _directorates(checked: Checked) -> str:
    folders = {target.directorate for plan, _ in checked.plans for target in plan.targets}
    folders |= {card.directorate for plan, _ in checked.plans for card in plan.cards}
    return ", ".join(sorted(folders)) or "-"


def _path(output: Path, drawing: Drawing, only: str) -> Path:
    # A part of the document gets a name of its own: it must never stand in the whole one's place.
    part = f"-{only}" if only else ""
    return output / drawing.document.period / f"{file_name(drawing.document)}{part}.{drawing.format}"


def _written(path: Path, document: Document, size: int) -> Written:
    return Written(path.as_posix(), size, len(document.pages), _indicators(document))


def _indicators(document: Document) -> int:
    tables = (
        table
        for page in document.pages
        for table in (page.indicators, getattr(page, "monitoring_indicators", None))
        if table is not None
    )
    return sum(len(table.rows) for table in tables)
