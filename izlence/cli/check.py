"""The command `check`: read and judge, write nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from izlence.cli.progress import Bar
from izlence.cli.speech import tell
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.pipeline import check_plan, tell_findings
from izlence.read.file_rules import PERIOD_MISSING, PLAN_MISSING
from izlence.read.resources import read_schemas
from izlence.report.json import as_json
from izlence.report.text import as_text, count_in_words
from izlence.validate import Schemas


def run_check(root: Path, language: Language, periods: Sequence[str], plan: Path, report: str) -> int:
    """Check a plan and tell what was found; 1 where it has errors."""
    with Bar(language) as bar:
        checked = check_plan(plan, periods, Schemas(read_schemas(root / "schema")), bar.report)
    findings = tell_findings(checked.diagnostics, checked.texts, language)
    if report == "json":
        tell(as_json(findings))
    else:
        tell(as_text(findings, language) + count_in_words(findings, language) + "\n")
    return exit_code(checked.diagnostics)


def exit_code(diagnostics: Sequence[Diagnostic]) -> int:
    """Give 2 where the command names what does not exist, 1 where the plan has errors, else 0."""
    if any(item.rule in (PLAN_MISSING, PERIOD_MISSING) for item in diagnostics):
        return 2
    return 1 if has_errors(diagnostics) else 0
