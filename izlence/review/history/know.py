"""What is known of the plan's units, periods and names, to tell a history's values as the documents print them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from izlence.assemble.plan import assemble
from izlence.assemble.sound import sound_institution, sound_part
from izlence.compute.figures import Figures, compute
from izlence.diagnostic import has_errors
from izlence.diff.change import Change, Page, PageKey
from izlence.diff.credit import turns_of
from izlence.diff.side import Side
from izlence.model.plan import Plan
from izlence.read.folder import kind_of
from izlence.read.sources import PeriodSources, Source, Sources
from izlence.read.text import decode
from izlence.read.yaml import parse_yaml
from izlence.review.history.find import Past
from izlence.review.telling.knowledge import Knowledge, knowledge_of
from izlence.validate import Schemas, validate

_UNIT = ("unit",)
_FRAMES = ("program", "strategy", "goals", "directorate")


class _Read(NamedTuple):
    period: str
    source: Source
    is_sound: bool


def knowledge(past: Past, pages: Iterable[Page], schemas: Schemas) -> Knowledge:
    """Read what the pages are told with: their periods' frames and they themselves, as they stand now or stood last.

    A file with errors is left out: its values are then told without their units.
    """
    chosen = _pages(past, pages)
    periods = {file.partition("/")[0] for file in chosen if "/" in file}
    chosen |= {file: name for file, name in past.files.items() if _is_of_frame(file, periods)}
    read = [each for file, name in sorted(chosen.items()) if (each := _read(file, name, past, schemas))]
    institution = next(
        (each.source for each in read if each.source.kind == "institution" and each.is_sound), None
    )
    broken = {each.source.file for each in read if not each.is_sound}
    plans = tuple(
        plan
        for period in sorted(periods)
        if (plan := _plan(period, read, sound_institution(institution, ()), broken))
    )
    return knowledge_of(Side("", "", "", Sources(institution, (), {}), plans, ()))


def _pages(past: Past, pages: Iterable[Page]) -> dict[str, str]:
    """Find each page's newest content, also of one that is gone."""
    last: dict[str, str] = {}
    for entry in past.log:
        for step in entry.files:
            content = step.after or step.before[0]
            if content:
                last.setdefault(step.file, content)
    files: dict[PageKey, str] = {}
    for page in pages:
        files.setdefault(page.key, page.after or page.before)
    contents = {file: past.files.get(file) or last.get(file, "") for file in files.values()}
    return {file: content for file, content in contents.items() if content}


def _is_of_frame(file: str, periods: Iterable[str]) -> bool:
    found = kind_of(file)
    if found is None:
        return False
    return found.kind == "institution" or (found.kind in _FRAMES and file.partition("/")[0] in periods)


def _read(file: str, name: str, past: Past, schemas: Schemas) -> _Read | None:
    found = kind_of(file)
    if found is None:
        return None
    text, told = decode(past.contents.get(name, b""), file)
    data, more = parse_yaml(text, file) if text else (None, ())
    problems = [*told, *more]
    if data is not None:
        problems += validate(found.kind, data, file, schemas)
    source = Source(file, found.kind, found.folder, data)
    return _Read(
        file.rpartition("/")[0].partition("/")[0], source, data is not None and not has_errors(problems)
    )


def _plan(
    period: str, read: Iterable[_Read], institution: Source, broken: set[str]
) -> tuple[Plan, Figures] | None:
    sources = tuple(each.source for each in read if each.period == period)
    part = sound_part(PeriodSources(period, period, sources), broken)
    if part is None:
        return None
    plan = assemble(institution, part)
    # Today's totals are not those of the past: none is told.
    return plan, compute(replace(plan, targets=(), cards=()))


def units_before(known: Knowledge, changes: Iterable[Change]) -> Knowledge:
    """Give what was known before some changes: the units that they took away or put others in place of."""
    periods = dict(known.periods)
    for change in changes:
        period = periods.get(change.page.key.period)
        for turn in turns_of(change) if period is not None else ():
            if turn.field == _UNIT and isinstance(turn.before, str) and period is not None:
                period = replace(period, units={**period.units, turn.record.code: turn.before})
                periods[change.page.key.period] = period
    return replace(known, periods=periods) if periods != known.periods else known
