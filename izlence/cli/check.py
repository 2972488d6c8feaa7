"""The command `check`: read and judge, write nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from izlence.check.rule import Wanted
from izlence.cli.progress import Bar
from izlence.cli.speech import tell
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.pipeline import check_plan
from izlence.read.file_rules import PERIOD_MISSING, PLAN_MISSING
from izlence.read.resources import read_schemas
from izlence.report.json import as_json
from izlence.report.text import as_text, count_in_words
from izlence.telling import tell_report
from izlence.validate import Schemas


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
    changed_since: str
    watch: bool


def run_check(root: Path, language: Language, asked: Asked) -> int:
    """Check a plan and tell what was found; 1 where something is as grave as the fail level."""
    wanted = Wanted(asked.strict, frozenset(asked.rules))
    with Bar(language) as bar:
        schemas = Schemas(read_schemas(root / "schema"))
        checked = check_plan(asked.plan, asked.periods, schemas, bar.report, wanted=wanted)
    report = tell_report(checked.diagnostics, checked.accepted, checked.texts, checked.files, language)
    if asked.form == "json":
        tell(as_json(report.findings))
    else:
        tell(as_text(report.findings, language) + count_in_words(report.findings, language) + "\n")
    return exit_code(checked.diagnostics)


def exit_code(diagnostics: Sequence[Diagnostic]) -> int:
    """Give 2 where the command names what does not exist, 1 where the plan has errors, else 0."""
    if any(item.rule in (PLAN_MISSING, PERIOD_MISSING) for item in diagnostics):
        return 2
    return 1 if has_errors(diagnostics) else 0
