"""Options of `owners`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        plan(language),
        click.Option(["--forge", "forges"], multiple=True, type=click.Choice(["github", "gitlab"]), help=sentence("forge", language)),
        click.Option(["--check", "only_check"], is_flag=True, help=sentence("owners_check", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: object) -> int:
    """Write CODEOWNERS."""
    from izlence.cli.owners import run_owners  # noqa: PLC0415

    return run_owners(root, language, **given)  # type: ignore[arg-type]
