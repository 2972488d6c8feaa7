"""Options of `fmt`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        click.Argument(["paths"], nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path)),
        plan(language),
        click.Option(["--check", "is_check"], is_flag=True, help=sentence("fmt_check", language)),
        lang(language),
    ]


def run(root: Path, language: Language, **given: object) -> int:  # noqa: ARG001 - every command is called alike
    """Bring files of the plan into their canonical form."""
    from izlence.cli.fmt import run_fmt  # noqa: PLC0415

    return run_fmt(language, **given)  # type: ignore[arg-type]
