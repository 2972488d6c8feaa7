"""Options of `check`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, periods, plan, sentence
from izlence.diagnostic import Language

FORMATS = ("text", "line", "json", "github", "sarif", "junit", "gitlab", "markdown")


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        periods(),
        plan(language),
        click.Option(["--format", "form"], default="text", type=click.Choice(FORMATS), help=sentence("report", language)),
        click.Option(["--report", "reports"], multiple=True, metavar="FORMAT=PATH", help=sentence("report_file", language)),
        click.Option(["--fail-level"], default="error", type=click.Choice(["error", "warning", "hint"]), help=sentence("fail_level", language)),
        click.Option(["--strict"], is_flag=True, help=sentence("strict", language)),
        click.Option(["--rule", "rules"], multiple=True, metavar="RULE", help=sentence("requested_rule", language)),
        click.Option(["--changed-since"], default=None, metavar="REF", help=sentence("changed_since", language)),
        click.Option(["--watch"], is_flag=True, help=sentence("watch", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: object) -> int:
    """Check the plan."""
    from izlence.cli.check import Asked, run_check  # noqa: PLC0415

    return run_check(root, language, Asked(**given))  # type: ignore[arg-type]
