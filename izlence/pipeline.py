"""The stages in order, and nothing else: files in, checked plans out; `composing` goes on from there."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableMapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from izlence.assemble.plan import assemble
from izlence.assemble.sound import is_whole, sound_institution, sound_part
from izlence.check import check, check_across, settle
from izlence.check.alone import HOLD_ALONE
from izlence.check.judgement import AcceptedFinding, Judged
from izlence.check.rule import ALWAYS, Wanted
from izlence.compute.figures import Figures, compute
from izlence.diagnostic import Diagnostic, Place, has_errors
from izlence.keep import HeldKeeper, Keeper
from izlence.model.plan import KeptRecords, Plan
from izlence.model.records import PerformanceTarget
from izlence.read.file_rules import FILE_MISSING
from izlence.read.folder import NARRATIVE
from izlence.read.kept import Memory
from izlence.read.plan import FORGETFUL, read_plan
from izlence.read.sources import PeriodSources, Sources
from izlence.telling import place_of
from izlence.validate import Schemas, validate

# What may only be missing because the text that holds it could not be read.
_ECHOES_OF_PROSE = {"narrative-missing", "link-leads-nowhere", "reference-leads-nowhere", "section-empty"}
# What an unclosed `{{` looks like to a rule about marks.
_ECHOES_ON_A_LINE = {"quotes-unbalanced"}
Progress = Callable[[str, int, int], None]
NO_SOURCES = Sources(None, (), {})


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was read and checked: its periods with their figures, every finding, and those that the plan accepts.

    `files` are the names of all files that were looked at; `keys` are the fingerprints of directorates, by period and folder, by which what is drawn of them can be kept.
    `sources` is what it was made of.
    """

    plans: tuple[tuple[Plan, Figures], ...]
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    accepted: tuple[AcceptedFinding, ...] = ()
    files: tuple[str, ...] = ()
    keys: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sources: Sources = NO_SOURCES


def no_progress(stage: str, done: int, total: int) -> None:
    """Take a report of progress and show nothing."""


def check_plan(
    folder: Path,
    periods: Sequence[str],
    schemas: Schemas,
    progress: Progress = no_progress,
    *,
    keeper: Keeper | HeldKeeper | None = None,
    memory: Memory | None = None,
    wanted: Wanted = ALWAYS,
) -> Checked:
    """Read, validate, assemble, compute and check; a stage runs only on what the stages before let through.

    What the `keeper` knows is not read again, and what was read without a finding is given to it; the `memory` is of this process.
    """
    sources, read = read_plan(folder, periods, progress, keeper or FORGETFUL, memory)
    invalid = _validate(sources, schemas)
    found = [*read, *_without_echoes(invalid, read, sources.texts)]
    broken = {_broken_file(item) for item in found if has_errors([item]) and not _is_of_prose(item)}
    if broken or sources.institution is None:
        rest = _check_rest(sources, broken, found, wanted)
        told = (*found, *rest.diagnostics)
        return Checked((), told, sources.texts, rest.accepted, sources.files, sources=sources)
    texts = ChainMap(
        dict[str, str](), cast(MutableMapping[str, str], sources.texts)
    )  # only its own first is written to
    plans, of_checks = [], list[Diagnostic]()
    for number, period in enumerate(sources.periods):
        progress("check", number, len(sources.periods))
        plan = assemble(sources.institution, period, sources.logo, sources.owners, memory)
        figures = compute(plan)
        of_checks += _without_echoes_of_prose(check(plan, figures, wanted), found, sources.texts)
        plans.append((plan, figures))
        texts.update((narrative.file, narrative.source) for narrative in plan.narratives.values())
        if keeper is not None:
            _keep(keeper, plan, period, (item.where.file for item in (*read, *invalid)))
    of_checks += check_across(plans, wanted)
    judged = settle([plan for plan, _ in plans], of_checks, wanted)
    keys = {period.period: period.keys for period in sources.periods}
    found += judged.diagnostics
    return Checked(tuple(plans), tuple(found), texts, judged.accepted, sources.files, keys, sources)


def _check_rest(sources: Sources, broken: Set[str], found: Collection[Diagnostic], wanted: Wanted) -> Judged:
    """Check what stands beside broken files: a period without any by all its rules, a page of another by those that hold alone.

    Nothing is said of what a broken file may hold: neither that a code is unknown nor that a sum differs, nor that an exception
    is not needed.
    """
    institution = sound_institution(sources.institution, broken)
    is_named = institution is sources.institution
    plans, told = list[Plan](), list[Diagnostic]()
    for period in sources.periods:
        part = sound_part(period, broken)
        if part is None:
            continue
        plan = assemble(institution, part)
        is_complete = is_named and is_whole(period, broken)
        checked = _without_echoes_of_prose(check(plan, compute(plan), wanted), found, sources.texts)
        told += [item for item in checked if is_complete or item.rule.name in HOLD_ALONE]
        plans.append(plan)
    judged = settle(plans, told, wanted)
    names = {item.rule.name for item in told}
    return judged._replace(diagnostics=tuple(item for item in judged.diagnostics if item.rule.name in names))


def _broken_file(found: Diagnostic) -> str:
    """Name the file that cannot be used; one that is missing is told at its folder, and the rest of the folder is sound."""
    file = found.where.file
    return f"{file}/{found.facts['name']}" if found.rule.name == FILE_MISSING.name else file


def _without_echoes_of_prose(
    checked: Iterable[Diagnostic], found: Iterable[Diagnostic], texts: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """Drop what may only be missing because a text could not be read, and the odd marks of a line that was refused."""
    refused = {_key(place_of(item, texts)) for item in found if has_errors([item]) and _is_of_prose(item)}
    for item in checked:
        is_echo = item.rule.name in _ECHOES_OF_PROSE or (
            item.rule.name in _ECHOES_ON_A_LINE and _key(place_of(item, texts)) in refused
        )
        if not (refused and is_echo):
            yield item


def _keep(keeper: Keeper | HeldKeeper, plan: Plan, period: PeriodSources, spoken_of: Iterable[str]) -> None:
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
    return found.where.file.rpartition("/")[0].rpartition("/")[2] == NARRATIVE


def _validate(sources: Sources, schemas: Schemas) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    of_root = [sources.institution] if sources.institution else []
    of_root += [sources.owners.table] if sources.owners else []
    for source in (*of_root, *(source for period in sources.periods for source in period.sources)):
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
    lines |= {(file, 0) for file, _ in lines}
    return [item for item in found if _key(place_of(item, texts)) not in lines]


def _key(place: Place) -> tuple[str, int]:
    return place.file, place.line
