"""Options of `build`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, periods, plan, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        periods(),
        plan(language),
        click.Option(["--output"], type=click.Path(path_type=Path), default="output", metavar="DIR", help=sentence("output", language, default="output")),
        click.Option(["--format", "formats"], multiple=True, type=click.Choice(["docx", "xlsx", "html", "pdf"]), help=sentence("format", language)),
        click.Option(["--only"], default="", metavar="DIRECTORATE", help=sentence("only", language)),
        click.Option(["--no-layout"], is_flag=True, help=sentence("no_layout", language)),
        click.Option(["--no-cache"], is_flag=True, help=sentence("no_cache", language)),
        click.Option(["--cache"], type=click.Path(path_type=Path), default=None, metavar="DIR", help=sentence("cache", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: object) -> int:
    """Build the documents."""
    from izlence.cli.build import Wanted, run_build  # noqa: PLC0415

    return run_build(root, language, Wanted(**given))  # type: ignore[arg-type]
