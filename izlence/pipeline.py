"""The stages in order, and nothing else: files in, checked plans and finished documents out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from izlence.assemble.plan import assemble
from izlence.check import check
from izlence.compose import compose
from izlence.compose.document import Document
from izlence.compute.figures import Figures, compute
from izlence.diagnostic import Diagnostic, Language, Origin, Place, has_errors
from izlence.model.plan import Plan
from izlence.read.locate import locate
from izlence.read.plan import read_plan
from izlence.read.sources import Sources
from izlence.report.finding import Finding, tell
from izlence.validate import Schemas, validate

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was read and checked: its periods with their figures, and every finding."""

    plans: tuple[tuple[Plan, Figures], ...]
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]


def no_progress(stage: str, done: int, total: int) -> None:
    """Take a report of progress and show nothing."""


def check_plan(
    folder: Path, periods: Sequence[str], schemas: Schemas, progress: Progress = no_progress
) -> Checked:
    """Read, validate, assemble, compute and check; a stage runs only on what the stages before let through."""
    sources, read = read_plan(folder, periods, progress)
    invalid = _validate(sources, schemas)
    found = [*read, *_without_echoes(invalid, read, sources.texts)]
    if has_errors(found) or sources.institution is None:
        return Checked((), tuple(found), sources.texts)
    plans = []
    for number, period in enumerate(sources.periods):
        progress("check", number, len(sources.periods))
        plan = assemble(sources.institution, period)
        figures = compute(plan)
        found += check(plan, figures)
        plans.append((plan, figures))
    return Checked(tuple(plans), tuple(found), sources.texts)


def _validate(sources: Sources, schemas: Schemas) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    institution = [sources.institution] if sources.institution else []
    for source in (*institution, *(source for period in sources.periods for source in period.sources)):
        if source.data is not None:
            found += validate(source.kind, source.data, source.file, schemas)
    return found


def _without_echoes(
    found: Iterable[Diagnostic], read: Iterable[Diagnostic], texts: Mapping[str, str]
) -> list[Diagnostic]:
    """Drop what the schema says of a line that reading has already found fault with: one cause, one finding."""
    lines = {(place.file, place.line) for place in (_place(item.where, texts) for item in read)}
    if not lines:
        return list(found)
    # A file that reading refused in a way that leaves no lines to look up says enough by itself.
    files = {(file, 0) for file, _ in lines}
    return [item for item in found if _key(_place(item.where, texts)) not in lines | files]


def _key(place: Place) -> tuple[str, int]:
    return place.file, place.line


def _place(where: Origin | Place, texts: Mapping[str, str]) -> Place:
    return where if isinstance(where, Place) else locate(where, texts)


def compose_documents(checked: Checked, only: str = "") -> tuple[Document, ...]:
    """Compose a document for each period that has pages; `only` names the one directorate wanted."""
    documents = (compose(plan, figures, only) for plan, figures in checked.plans)
    return tuple(document for document in documents if document.pages)


def tell_findings(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], language: Language
) -> list[Finding]:
    """Find the place of each diagnostic, put them in order of place and make their sentences."""
    placed = [(_place(item.where, texts), item) for item in diagnostics]
    placed.sort(key=lambda pair: (pair[0].file, pair[0].line, pair[0].column, pair[1].rule.name))
    return [
        tell(item, place, [_place(other, texts) for other in item.related], language)
        for place, item in placed
    ]
