"""`new year`: a programme rolled over to another year, with what is open and what somebody must look at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from izlence.cli.asking import Asker, Refused
from izlence.cli.new_files import Made
from izlence.cli.new_place import PROGRAMME, STRATEGY, elsewhere, frames, one_of, read_period
from izlence.cli.speech import say
from izlence.diagnostic import Language
from izlence.edit.next_year import NewYear, codes_missing, commitments, next_year
from izlence.read.folder import list_period
from izlence.read.sources import Kind

_FIRST, _LAST = 2000, 2100


def new_year(root: Path, asker: Asker, plan: Path, year: str) -> Made:
    """Roll the programme of one year over to another, in a folder of its own; the old one stays as it is."""
    language = asker.language
    known = [period for period in frames(plan, PROGRAMME) if period.isdigit()]
    if not known:
        raise Refused(say("new_no_period", language, plan=plan.as_posix(), names=PROGRAMME))
    earlier = [period for period in known if period < year] if year else known
    newest = (earlier or known)[-1]
    old = asker.ask("from", say("ask_from", language), one_of(known, language), newest)

    def judge(answer: str) -> str:
        if not (answer.isascii() and answer.isdigit() and _FIRST <= int(answer) <= _LAST):
            return say("new_bad_year", language, answer=answer, right=int(old) + 1)
        if int(answer) <= int(old):
            return say("new_year_not_later", language, answer=answer, old=old, right=int(old) + 1)
        if (plan / answer).exists():
            return say("new_exists", language, path=(plan / answer).as_posix())
        return ""

    if year and (wrong := judge(year)):
        raise Refused(wrong)
    year = year or asker.ask("", say("ask_year", language), judge, str(int(old) + 1), option="NAME")
    read_period(root, language, plan, old, whole=True)
    rolled, kinds = _rolled(plan, old, year)
    folder = plan / year
    return Made(
        {folder / name: content for name, content in rolled.files.items()},
        {folder / name: kind for name, kind in kinds.items()},
        tell=tuple(_report(rolled, folder, plan / old, language)),
    )


def _rolled(plan: Path, old: str, year: str) -> tuple[NewYear, dict[str, Kind]]:
    listing = list_period(plan / old)
    kinds = {found.path.relative_to(plan / old).as_posix(): found.kind for found in listing.files}
    paths = [*(found.path for found in listing.files), *listing.texts, *listing.pictures]
    files = {path.relative_to(plan / old).as_posix(): path.read_bytes() for path in paths}
    offers = commitments(_cards(plan, int(year)), int(year))
    return next_year(files, kinds, (int(old), int(year)), offers), kinds


def _strategic(plan: Path, year: int) -> Path | None:
    """Give the folder of the strategic plan that covers a year."""
    for period in frames(plan, STRATEGY):
        first, _, last = period.partition("-")
        if int(first) <= year <= int(last or first):
            return plan / period
    return None


def _cards(plan: Path, year: int) -> list[bytes]:
    folder = _strategic(plan, year)
    found = list_period(folder).files if folder else []
    return [each.path.read_bytes() for each in found if each.kind == "objective-card"]


def _not_in_strategic_plan(old: Path, folder: Path, language: Language) -> Iterator[str]:
    """A new year may fall under another strategic plan; what that does not have is an error from now on."""
    strategic = _strategic(folder.parent, int(folder.name))
    goals = strategic / "goals.yaml" if strategic else None
    if strategic is None or goals is None or not goals.is_file():
        return
    missing = codes_missing((old / "goals.yaml").read_bytes(), goals.read_bytes())
    if missing:
        yield say("year_codes", language, year=folder.name, plan=strategic.name, codes=", ".join(missing))


def _report(rolled: NewYear, folder: Path, old: Path, language: Language) -> Iterator[str]:
    year = folder.name
    yield say("year_wrote", language, folder=folder.as_posix(), count=len(rolled.files), old=old.as_posix())
    kept = sorted(rolled.shift.columns.kept | rolled.shift.monitoring.kept)
    if kept:
        yield say("year_kept", language, periods=", ".join(kept))
    yield say("year_open", language, periods=", ".join(rolled.shift.open_periods))
    mentions = [each for each in rolled.mentions if not each.period]
    lost = [each for each in rolled.mentions if each.period]
    if lost:
        yield say("year_lost", language, count=len(lost))
        yield from (f"  {(folder / each.file).as_posix()}:{each.line}: {each.text}" for each in lost)
    yield from _not_in_strategic_plan(old, folder, language)
    if rolled.charts:
        yield say("year_charts", language, codes=", ".join(rolled.charts))
    if mentions:
        yield say("year_mentions", language, count=len(mentions))
        yield from (f"  {(folder / each.file).as_posix()}:{each.line}: {each.text}" for each in mentions)
    yield say("new_next", language, period=year + elsewhere(folder.parent))
