"""The stages in order, and nothing else: files in, checked plans and finished documents out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from izlence.assemble.plan import assemble
from izlence.check import check, check_across, settle
from izlence.check.judgement import AcceptedFinding
from izlence.check.rule import ALWAYS, Wanted
from izlence.compose import compose
from izlence.compose.amounts import amount_style
from izlence.compose.document import Document, ProgrammeDocument
from izlence.compose.wording import read_wording
from izlence.compute.figures import Figures, compute
from izlence.diagnostic import Diagnostic, Place, has_errors
from izlence.keep import Keeper
from izlence.model.plan import KeptRecords, Plan
from izlence.model.records import PerformanceTarget
from izlence.read.folder import NARRATIVE
from izlence.read.plan import FORGETFUL, read_plan
from izlence.read.resources import read_words
from izlence.read.sources import PeriodSources, Sources
from izlence.telling import place_of
from izlence.validate import Schemas, validate

# What may only be missing because the text that holds it could not be read.
_ECHOES_OF_PROSE = {"narrative-missing", "link-leads-nowhere", "reference-leads-nowhere", "section-empty"}
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was read and checked: its periods with their figures, every finding, and those that the plan accepts.

    `files` are the names of all files that were looked at; `keys` are the fingerprints of directorates, by period and folder, by which what is drawn of them can be kept.
    """

    plans: tuple[tuple[Plan, Figures], ...]
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    accepted: tuple[AcceptedFinding, ...] = ()
    files: tuple[str, ...] = ()
    keys: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def no_progress(stage: str, done: int, total: int) -> None:
    """Take a report of progress and show nothing."""


def check_plan(
    folder: Path,
    periods: Sequence[str],
    schemas: Schemas,
    progress: Progress = no_progress,
    *,
    keeper: Keeper | None = None,
    wanted: Wanted = ALWAYS,
) -> Checked:
    """Read, validate, assemble, compute and check; a stage runs only on what the stages before let through.

    What the `keeper` knows is not read again, and what was read without a finding is given to it.
    """
    sources, read = read_plan(folder, periods, progress, keeper or FORGETFUL)
    invalid = _validate(sources, schemas)
    found = [*read, *_without_echoes(invalid, read, sources.texts)]
    if has_errors(item for item in found if not _is_of_prose(item)) or sources.institution is None:
        return Checked((), tuple(found), sources.texts, files=sources.files)
    plans, of_checks = [], list[Diagnostic]()
    of_prose = has_errors(item for item in found if _is_of_prose(item))
    for number, period in enumerate(sources.periods):
        progress("check", number, len(sources.periods))
        plan = assemble(sources.institution, period, sources.logo)
        figures = compute(plan)
        checked = check(plan, figures, wanted)
        of_checks += [item for item in checked if not (of_prose and item.rule.name in _ECHOES_OF_PROSE)]
        plans.append((plan, figures))
        if keeper is not None:
            _keep(keeper, plan, period, (item.where.file for item in (*read, *invalid)))
    of_checks += check_across(plans, wanted)
    judged = settle([plan for plan, _ in plans], of_checks, wanted)
    keys = {period.period: period.keys for period in sources.periods}
    found += judged.diagnostics
    return Checked(tuple(plans), tuple(found), sources.texts, judged.accepted, sources.files, keys)


def _keep(keeper: Keeper, plan: Plan, period: PeriodSources, spoken_of: Iterable[str]) -> None:
    """Keep the records of what was read; a file that something was found in is to be read again the next time."""
    told = {Path(file).parent.name for file in spoken_of}
    targets: dict[str, list[PerformanceTarget]] = {folder: [] for folder in period.keys}
    for target in plan.targets:
        targets.setdefault(target.directorate, []).append(target)
    for folder, key in period.keys.items():
        if key and folder not in period.kept and folder not in told:
            keeper.put("records", key, KeptRecords(plan.directorates[folder], tuple(targets[folder])))
    if period.text_key and plan.narratives:
        keeper.put_once("narratives", period.text_key, tuple(plan.narratives.values()))


def _is_of_prose(found: Diagnostic) -> bool:
    """Tell whether a finding is of a narrative text or picture: these do not keep the records from being held together."""
    return Path(found.where.file).parent.name == NARRATIVE


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
    lines = {(place.file, place.line) for place in (place_of(item, texts) for item in read)}
    if not lines:
        return list(found)
    # A file that reading refused in a way that leaves no lines to look up says enough by itself.
    files = {(file, 0) for file, _ in lines}
    return [item for item in found if _key(place_of(item, texts)) not in lines | files]


def _key(place: Place) -> tuple[str, int]:
    return place.file, place.line


def compose_documents(
    checked: Checked, templates: Path, only: str = ""
) -> tuple[tuple[Document, ...], tuple[Diagnostic, ...]]:
    """Compose a document for each period that has pages, in the words of `templates/tables.yaml`.

    `only` names the one directorate wanted. No documents where the words are at fault.
    """
    data, text, problems = read_words(templates / "tables.yaml")
    name = f"{templates.name}/tables.yaml"
    wording, faults = read_wording(data, name)
    found = (*problems, *(replace(fault, where=place_of(fault, {name: text})) for fault in faults))
    if wording is None or has_errors(found):
        return (), found
    documents = (compose(plan, figures, wording, only) for plan, figures in checked.plans)
    return tuple(document for document in documents if _has_pages(document)), found


def _has_pages(document: Document) -> bool:
    return bool(document.directorates if isinstance(document, ProgrammeDocument) else document.pages)


def piece_keys(checked: Checked, period: str, keeper: Keeper | None) -> dict[str, str]:
    """Give the fingerprints of what is drawn of a period's directorates, by folder.

    A page depends on its directorate's files and on what these are fingerprinted with; and on how all amounts are printed.
    """
    if keeper is None:
        return {}
    plan = next(plan for plan, _ in checked.plans if plan.period == period)
    style = repr(amount_style(plan))
    return {folder: keeper.key(key, style) for folder, key in checked.keys.get(period, {}).items() if key}
