"""Where something new shall stand: the period's folder with its frame, its goals and its directorates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from izlence.cli.asking import Asker, Judge, Refused
from izlence.cli.lines import tell_lines
from izlence.cli.speech import say, tell
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.edit.new_file import schema_folder
from izlence.edit.spelling import folder_name
from izlence.read.folder import PERIOD_FOLDER
from izlence.read.plan import read_plan
from izlence.read.resources import read_schemas
from izlence.read.sources import PeriodSources, Source
from izlence.validate import Schemas, validate

PROGRAMME, STRATEGY = "program.yaml", "strategy.yaml"


class PlanHasErrors(Exception):
    """The files that the command has to build on have errors; they have been told."""


@dataclass(frozen=True, slots=True)
class Place:
    """A period: its folder, the data of its frame, its objectives' codes and titles, its directorates in order."""

    folder: Path
    frame: Path
    data: Any
    objectives: dict[str, str]
    directorates: tuple[str, ...]

    @property
    def periods(self) -> tuple[str, ...]:
        """The periods that the tables of indicators show."""
        if self.frame.name == STRATEGY:
            return (str(self.data["baseline"]), *map(str, self.data["years"]))
        return tuple(str(period) for group in self.data["columns"] for period in group["periods"])

    @property
    def page_kind(self) -> str:
        """What the pages of the period are called in the command."""
        return "card" if self.frame.name == STRATEGY else "target"

    @property
    def schemas(self) -> str | None:
        """Where a file in a directorate's folder finds its schema."""
        return schema_folder(self.frame.read_text("utf-8"))


def elsewhere(plan: Path) -> str:
    """Give the option that names a plan which is not where commands look for it by themselves."""
    return "" if plan.as_posix() == "plan" else f" --plan {plan.as_posix()}"


def frames(plan: Path, *names: str) -> list[str]:
    """Give the periods of a plan whose frame is one of the named files."""
    if not plan.is_dir():
        return []
    folders = sorted(folder for folder in plan.iterdir() if PERIOD_FOLDER.fullmatch(folder.name))
    return [folder.name for folder in folders if any((folder / name).is_file() for name in names)]


def ask_period(asker: Asker, plan: Path, *names: str) -> str:
    """Ask for a period; the newest is proposed, and taken without asking where it is the only one."""
    known = frames(plan, *names)
    if not known:
        raise Refused(say("new_no_period", asker.language, plan=plan.as_posix(), names=" / ".join(names)))
    if len(known) == 1 and not asker.given.get("period"):
        return known[0]
    return asker.ask(
        "period",
        say("ask_period", asker.language, known=", ".join(known)),
        _of_kind(plan, known, names, asker.language),
        known[-1],
    )


def _of_kind(plan: Path, known: Sequence[str], names: Sequence[str], language: Language) -> Judge:
    """Judge a period; one of the other kind is there, and why it cannot be meant is said."""
    key = "new_not_strategy" if STRATEGY in names else "new_not_programme"
    judge = one_of(known, language)

    def judge_period(answer: str) -> str:
        if answer not in known and answer in frames(plan, PROGRAMME, STRATEGY):
            return say(key, language, answer=answer, known=", ".join(known))
        return judge(answer)

    return judge_period


def one_of(known: Sequence[str], language: Language, key: str = "new_not_one_of") -> Judge:
    """Judge an answer by a list: say the nearest one where it is none of them."""

    def judge(answer: str) -> str:
        if answer in known:
            return ""
        near = _meant(answer, known)
        right = say("new_did_you_mean", language, right=near) if near else ""
        return say(key, language, answer=answer, known=", ".join(known)) + right

    return judge


def _meant(answer: str, known: Sequence[str]) -> str:
    """Give what was meant: the same but for capitals, Turkish letters and signs (`h4-4` is H4.4), else the nearest."""
    from izlence.check.walk import nearest  # noqa: PLC0415 - only a wrong answer needs it

    plain = folder_name(answer)
    by_plain = {folder_name(each): each for each in reversed(known)}
    if plain in by_plain:
        return by_plain[plain]
    return nearest(answer, known) or by_plain.get(nearest(plain, by_plain), "")


def open_place(root: Path, language: Language, plan: Path, period: str) -> Place:
    """Read a period's frame and goals; raise PlanHasErrors, all of them told, where these cannot be built on."""
    of_period = read_period(root, language, plan, period, whole=False)
    frame = of_period.of_kind("program", "strategy")[0]
    goals = of_period.of_kind("goals")[0]
    return Place(
        folder=plan / period,
        frame=Path(frame.file),
        data=frame.data,
        objectives={each["code"]: each["title"] for each in goals.data["objectives"]},
        directorates=tuple(map(str, frame.data["directorates"])),
    )


def read_period(root: Path, language: Language, plan: Path, period: str, *, whole: bool) -> PeriodSources:
    """Read a period; told and refused where its frame and goals, or the `whole` of it, have errors."""
    sources, read = read_plan(plan, [period])
    schemas = Schemas(read_schemas(root / "schema"))
    of_period = next((each for each in sources.periods if each.period == period), None)
    if of_period is None:
        raise Refused(say("new_no_period", language, plan=plan.as_posix(), names=period))
    wanted = [each for each in of_period.sources if whole or each.kind in ("program", "strategy", "goals")]
    files = {each.file for each in wanted}
    found = [item for item in read if whole or item.where.file in files | {of_period.folder}]
    found += [item for each in wanted for item in _faults(each, schemas)]
    if has_errors(found):
        tell_errors(found, dict(sources.texts), language)
    return of_period


def _faults(source: Source, schemas: Schemas) -> Iterator[Diagnostic]:
    if source.data is not None:
        yield from validate(source.kind, source.data, source.file, schemas)


def tell_errors(found: Sequence[Diagnostic], texts: Mapping[str, str], language: Language) -> NoReturn:
    """Tell what was found and raise PlanHasErrors."""
    from izlence.cli.check import look  # noqa: PLC0415 - only a plan with errors pays for it
    from izlence.report.write import write_report  # noqa: PLC0415
    from izlence.telling import tell_report  # noqa: PLC0415

    report = tell_report(found, (), texts, sorted(texts), language)
    tell(write_report(report, "text", look()))
    tell_lines(say("new_mend_first", language), err=True)
    raise PlanHasErrors


def all_texts(plan: Path) -> list[str]:
    """Give the texts of everything in the plan in which a code may stand, with the names of the files that git remembers."""
    files = sorted(path for path in plan.rglob("*") if path.suffix in (".yaml", ".md") and path.is_file())
    return [*(path.read_text("utf-8", errors="replace") for path in files), "\n".join(_deleted(plan))]


def _deleted(plan: Path) -> list[str]:
    """Give the pages that git has seen deleted, without their ending; none where there is no git or no history."""
    import subprocess  # noqa: PLC0415 - only a new code asks the history

    command = ["git", "log", "--format=", "--name-only", "--diff-filter=D", "--", "."]
    try:
        result = subprocess.run(command, cwd=plan, capture_output=True, timeout=5, check=False, text=True)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return re.findall(r"(P?H[\d.]*\d)\.yaml$", result.stdout, flags=re.MULTILINE)
