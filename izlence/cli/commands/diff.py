"""Options of `diff`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language

FORMATS = ("terminal", "markdown", "html", "json", "schedule", "redline")
LEVELS = ("error", "warning", "hint")


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    path = click.Path(path_type=Path)
    return [
        click.Argument(["base"], metavar="BASE"),
        click.Argument(["head"], required=False, metavar="[HEAD]"),
        plan(language),
        click.Option(["--plan-before"], type=path, metavar="DIR", help=sentence("diff_plan_before", language)),
        click.Option(["--period", "periods"], multiple=True, metavar="PERIOD", help=sentence("diff_period", language)),
        click.Option(["--format", "form"], default="terminal", type=click.Choice(FORMATS), help=sentence("diff_format", language)),
        click.Option(["--output"], type=path, metavar="PATH", help=sentence("diff_output", language)),
        click.Option(["--fail-on"], type=click.Choice(LEVELS), help=sentence("diff_fail_on", language)),
        click.Option(["--exit-code"], is_flag=True, help=sentence("diff_exit_code", language)),
        click.Option(["--strict"], is_flag=True, help=sentence("strict", language)),
        click.Option(["--rule", "rules"], multiple=True, metavar="RULE", help=sentence("requested_rule", language)),
        click.Option(["--files-at"], default="", metavar="URL", help=sentence("diff_files_at", language)),
        click.Option(["--whole-at"], default="", metavar="URL", help=sentence("diff_whole_at", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: object) -> int:
    """Compare two sides of the plan."""
    from izlence.cli.diff import Wanted, run_diff  # noqa: PLC0415

    return run_diff(root, language, Wanted(**given))  # type: ignore[arg-type]
