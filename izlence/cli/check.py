"""The command `check`: read and judge, write nothing but the reports that were asked for."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from izlence.check.catalogue import grades
from izlence.check.rule import Wanted, rules_of
from izlence.check.walk import nearest
from izlence.cli.commands.check import FORMATS
from izlence.cli.progress import Bar
from izlence.cli.speech import WrongUse, say, tell
from izlence.diagnostic import Diagnostic, Language, Severity
from izlence.pipeline import Checked, check_plan
from izlence.read.file_rules import PERIOD_MISSING, PLAN_MISSING
from izlence.read.kept import Memory
from izlence.read.resources import read_schemas
from izlence.report.finding import Report
from izlence.report.write import Look, write_report
from izlence.telling import tell_report
from izlence.validate import Schemas

_GRAVITY = [Severity.ERROR, Severity.WARNING, Severity.HINT]
_NOWHERE = (PLAN_MISSING.name, PERIOD_MISSING.name)
NO_LOOK = Look(width=0, colour=False, links=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was asked for."""

    periods: Sequence[str]
    plan: Path
    form: str
    reports: Sequence[str]
    fail_level: str
    strict: bool
    rules: Sequence[str]
    changed_since: str | None
    watch: bool


def run_check(root: Path, language: Language, asked: Asked) -> int:
    """Check a plan and tell what was found; 1 where something is as grave as the fail level."""
    targets = _targets(asked.reports)
    hold_rules(asked.rules, language)
    schemas = Schemas(read_schemas(root / "schema"))
    if asked.watch:
        from izlence.cli.watch import watch  # noqa: PLC0415

        return watch(language, asked, schemas)
    with Bar(language) as bar:
        memory = Memory() if asked.changed_since is not None else None
        checked = check_plan(
            asked.plan, asked.periods, schemas, bar.report, memory=memory, wanted=wanted(asked)
        )
        if asked.changed_since is not None:
            from izlence.cli.changed import Reading, concerned  # noqa: PLC0415

            reading = Reading(asked.periods, schemas, wanted(asked), memory)
            checked = concerned(checked, asked.plan, asked.changed_since, reading)
    report = report_of(checked, language)
    tell(write_report(report, asked.form, look()))
    if asked.changed_since is not None and asked.form in ("text", "line"):
        tell(say("only_changed", language, revision=asked.changed_since) + "\n")
    if targets:
        from izlence.write.files import write_files  # noqa: PLC0415

        write_files({path: write_report(report, form, NO_LOOK).encode() for form, path in targets})
    return exit_code(checked.diagnostics, Severity(asked.fail_level))


def hold_rules(names: Sequence[str], language: Language) -> None:
    """Refuse a rule that does not run on request: asking for it in vain would look like having passed it."""
    if not names:
        return
    known = sorted({rule.name for check in grades()["request"] for rule in rules_of(check)})
    for name in names:
        if name not in (*known, "all"):
            near = nearest(name, known)
            suggestion = say("did_you_mean", language, name=near) if near else ""
            raise WrongUse("unknown_rule_asked", name=name, suggestion=suggestion, known=", ".join(known))


def wanted(asked: Asked) -> Wanted:
    """Say which checks the command asks for."""
    return Wanted(asked.strict, frozenset(asked.rules))


def report_of(checked: Checked, language: Language) -> Report:
    """Make the report of what was checked."""
    return tell_report(checked.diagnostics, checked.accepted, checked.texts, checked.files, language)


def look() -> Look:
    """Say what the screen can show: colour and links on a terminal, unless NO_COLOR asks for none.

    FORCE_COLOR asks for colour where there is no terminal, as in the log of a CI job.
    """
    terminal = sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    no_colour = bool(os.environ.get("NO_COLOR"))
    colour = (terminal or bool(os.environ.get("FORCE_COLOR"))) and not no_colour
    return Look(shutil.get_terminal_size().columns if terminal else 0, colour, colour and terminal)


def exit_code(diagnostics: Sequence[Diagnostic], fail_level: Severity = Severity.ERROR) -> int:
    """Give 2 where the command names what does not exist, 1 where something is as grave as the level, else 0."""
    if any(item.rule.name in _NOWHERE for item in diagnostics):
        return 2
    grave = _GRAVITY[: _GRAVITY.index(fail_level) + 1]
    return 1 if any(item.rule.severity in grave for item in diagnostics) else 0


def _targets(reports: Sequence[str]) -> list[tuple[str, Path]]:
    """Take `FORMAT=PATH` apart."""
    targets: list[tuple[str, Path]] = []
    for report in reports:
        form, _, path = report.partition("=")
        if form not in FORMATS or not path:
            raise WrongUse("bad_report", value=report, choices=", ".join(FORMATS))
        if any(Path(path) == other for _, other in targets):
            raise WrongUse("same_report", value=path)
        targets.append((form, Path(path)))
    return targets
