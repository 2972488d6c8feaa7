"""The command `build`: check the plan, draw its documents, read them back, put them in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from izlence.cli.cache import open_store
from izlence.cli.check import exit_code
from izlence.cli.progress import Bar
from izlence.cli.speech import say, tell
from izlence.cli.summary import Written, summary
from izlence.composing import compose_documents, piece_keys
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.draw import FORMATS, USUAL_FORMATS, Drawing, Workshop, draw, file_name
from izlence.draw.pdf import NoOffice
from izlence.draw.pieces import Pieces
from izlence.keep import Keeper, of_folder
from izlence.layout import find_office
from izlence.pipeline import NO_SOURCES, Checked, check_plan
from izlence.read.resources import read_schemas
from izlence.report.line import as_lines
from izlence.report.words import count_in_words
from izlence.telling import tell_findings
from izlence.validate import Schemas
from izlence.write.files import write_files


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command was asked for."""

    periods: Sequence[str]
    plan: Path
    output: Path
    formats: Sequence[str]
    only: str
    no_layout: bool
    no_cache: bool
    cache: Path | None


def run_build(root: Path, language: Language, wanted: Wanted) -> int:
    """Build the documents of a plan; 1 and nothing written where the plan or a template has errors."""
    workshop = _workshop(root, wanted)
    with Bar(language) as bar:
        workshop.report = bar.report
        keeper = _keeper(root, wanted, workshop)
        schemas = Schemas(read_schemas(root / "schema"))
        checked = check_plan(wanted.plan, wanted.periods, schemas, bar.report, keeper=keeper)
        checked = replace(checked, sources=NO_SOURCES)  # drawing needs the room
        found = list(checked.diagnostics)
        available, counts = _directorates(checked), _counts(checked, wanted.only)
        drawings = _draw(checked, wanted, workshop, found, keeper)
        checked = replace(checked, plans=())
    findings = tell_findings(found, checked.texts, language)
    tell(as_lines(findings, language), err=True)
    if has_errors(found):
        tell(f"{count_in_words(findings, language)}. {say('nothing_written', language)}\n", err=True)
        return exit_code(found)
    if not drawings:
        key = "no_pages" if wanted.only else "no_pages_at_all"
        tell(say(key, language, only=wanted.only, available=available) + "\n", err=True)
        return 2
    targets = {_path(wanted, drawing): drawing for drawing in drawings}
    write_files({path: drawing.content for path, drawing in targets.items()})
    workshop.store.trim()
    written = [
        Written(path.as_posix(), len(drawing.content), *counts[drawing.document.period])
        for path, drawing in targets.items()
    ]
    tell(summary(written, findings, language))
    for remark in workshop.remarks:
        tell(say(remark, language) + "\n", err=True)
    return 0


def _workshop(root: Path, wanted: Wanted) -> Workshop:
    formats = wanted.formats or USUAL_FORMATS
    office = find_office() if {"docx", "pdf"} & set(formats) else None
    if "pdf" in formats and office is None:
        raise NoOffice
    workshop = Workshop(root / "templates", lambda _stage, _done, _total: None)
    workshop.store = open_store(wanted.cache, wanted.no_cache)
    workshop.office = office if "pdf" in formats or not wanted.no_layout else None
    return workshop


def _keeper(root: Path, wanted: Wanted, workshop: Workshop) -> Keeper | None:
    """Give what keeps pieces from build to build; a part of the document is not worth it."""
    if wanted.only or not workshop.store.is_open:
        return None
    return Keeper(workshop.store, of_folder(root / "schema"), of_folder(workshop.templates))


def _draw(
    checked: Checked, wanted: Wanted, workshop: Workshop, found: list[Diagnostic], keeper: Keeper | None
) -> list[Drawing]:
    """Compose and draw the documents; what is wrong with a template is added to what was found."""
    if has_errors(found):
        return []
    documents, problems = compose_documents(checked, workshop.templates, wanted.only)
    found += problems
    formats = [kind for kind in FORMATS if kind in (wanted.formats or USUAL_FORMATS)]
    drawings: list[Drawing] = []
    for document in documents:
        workshop.pieces = Pieces(keeper, piece_keys(checked, document.period, keeper))
        made, problems = draw(document, formats, workshop)
        drawings += made
        # Two periods may be drawn with the same template.
        found += [problem for problem in problems if problem not in found]
    return drawings


def _directorates(checked: Checked) -> str:
    folders = {target.directorate for plan, _ in checked.plans for target in plan.targets}
    folders |= {card.directorate for plan, _ in checked.plans for card in plan.cards}
    return ", ".join(sorted(folders)) or "-"


def _path(wanted: Wanted, drawing: Drawing) -> Path:
    # A part of the document gets a name of its own: it must never stand in the whole one's place.
    part = f"-{wanted.only}" if wanted.only else ""
    name = f"{file_name(drawing.document)}{part}.{drawing.format}"
    return wanted.output / drawing.document.period / name


def _counts(checked: Checked, only: str) -> dict[str, tuple[int, int]]:
    """Count the pages and indicators of each period's document."""
    counts = {}
    for plan, _ in checked.plans:
        targets = [page for page in plan.targets if not only or page.directorate == only]
        cards = [page for page in plan.cards if not only or page.directorate == only]
        lists = [*(page.indicators for page in targets), *(card.indicators for card in cards)]
        lists += [page.monitoring_indicators for page in targets]
        indicators = sum(1 + len(each.parts) for every in lists for each in every)
        counts[plan.period] = len(targets) + len(cards), indicators
    return counts
