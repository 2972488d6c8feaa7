"""The command `history`: who changed which value of a code when, from git."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from izlence.cli.check import look
from izlence.cli.lines import broken
from izlence.cli.speech import WrongUse, tell
from izlence.diagnostic import Language
from izlence.read.resources import read_schemas
from izlence.review.history.as_text import history_as_text
from izlence.review.history.find import History, Past, history_of, past_of
from izlence.review.history.know import knowledge
from izlence.review.history.told import told_history
from izlence.review.history.wanted import PAGE_ENDINGS, wanted_of
from izlence.validate import Schemas
from izlence.validate.nearest import nearest_choice

_DEFAULT = Path("plan")
_MARK = "institution.yaml"
_PAINTED = re.compile(r"(\x1b\[[\d;]+m)([^\x1b]*)(\x1b\[0m)")
FOUND = 0


class Asked(NamedTuple):
    """What both commands are asked: the plan's folder, a period or "" for all, the form."""

    plan: Path
    period: str
    form: str


def run_history(root: Path, language: Language, code: str, asked: Asked, since: str) -> int:
    """Tell a code's history, the newest change first; wrong use where there never was such a code."""
    past = past_in(asked, since)
    history = history_of(past, wanted_of(within_plan(past, code)))
    if not history.is_known or not history.wanted.text:
        raise _unknown(history, code)
    pages = [change.page for moment in history.moments for change in moment.changes]
    known = knowledge(past, pages, Schemas(read_schemas(root / "schema")))
    told = told_history(history, known, language, since)
    if asked.form == "json":
        from izlence.review.history.as_json import history_as_json  # noqa: PLC0415

        tell(history_as_json(told))
    else:
        tell_wide(history_as_text(told, look()))
    return FOUND


def past_in(asked: Asked, since: str = "") -> Past:
    """Read the past of the plan, which may stand above the folder that the command is called in."""
    plan = _plan(asked.plan)
    if plan is None:
        raise WrongUse("no_plan", path=asked.plan.as_posix())
    if asked.period and not (plan / asked.period).is_dir():
        past = past_of(plan, since, asked.period)
        if not past.log and not past.working:
            raise WrongUse("history_no_period", period=asked.period)
        return past
    return past_of(plan, since, asked.period)


def _unknown(history: History, asked: str) -> WrongUse:
    wanted = history.wanted
    if not history.parts:
        return not_found("history_unknown", wanted.code or asked, history.known)
    near = nearest_choice(wanted.rest, history.parts)
    facts = {"code": wanted.code, "part": wanted.rest, "parts": ", ".join(history.parts)}
    key = "history_no_part_near" if near else "history_no_part"
    return WrongUse(key, **facts, near=f"{wanted.code}/{near}")


def within_plan(past: Past, path: str) -> str:
    """Name a file or a directorate's folder from the plan on, given as the shell completes it or as git writes it.

    What leads elsewhere, a code or a name among it, stays as it is.
    """
    text = Path(path.strip()).as_posix()
    if "/" not in text and not text.endswith(PAGE_ENDINGS):
        return path
    known = {*past.files, *(step.file for entry in past.log for step in entry.files)}
    places = [*_places(past, text), text]
    if not text.endswith(PAGE_ENDINGS):
        folders = {file.rpartition("/")[0] for file in known if file.count("/") == 2}
        return next((place.rpartition("/")[2] for place in places if place in folders), path)
    # What git wrote before the plan's folder was renamed has another beginning.
    ends = (file for file in sorted(known) if f"/{text}".endswith(f"/{file}"))
    return next((place for place in places if place in known), next(ends, text))


def _places(past: Past, text: str) -> Iterator[str]:
    """Read a path from the working folder on, and from the repository's root on."""
    plan = (past.tree.root / past.tree.folder).resolve()
    for start in (Path.cwd(), past.tree.root):
        place = (start / text).parent.resolve() / PurePosixPath(text).name
        if place.is_relative_to(plan):
            yield place.relative_to(plan).as_posix()


def _plan(plan: Path) -> Path | None:
    if plan.is_dir() or plan != _DEFAULT:
        return plan if plan.is_dir() else None
    above = (Path(), *Path.cwd().parents)
    places = (place for folder in above for place in (folder, folder / _DEFAULT))
    return next((place for place in places if (place / _MARK).is_file()), None)


def not_found(key: str, asked: str, known: Collection[str]) -> WrongUse:
    """Say that something is not there, with the nearest that is."""
    near = nearest_choice(asked, sorted(known))
    return WrongUse(f"{key}_near" if near else key, asked=asked, near=near)


def tell_wide(text: str) -> None:
    """Print lines, each broken at spaces where the terminal ends."""
    width = look().width
    tell("".join(f"{part}\n" for line in text.rstrip("\n").split("\n") for part in _parts(line, width)))


def _parts(line: str, width: int) -> list[str]:
    """Break a line; one that is painted as a whole is so in each of its parts, one painted in places is left to the terminal."""
    painted = _PAINTED.fullmatch(line)
    if painted is not None:
        return [f"{painted[1]}{part}{painted[3]}" for part in broken(painted[2], width)]
    return [line] if "\x1b" in line else broken(line, width)
