"""Options of `git`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        click.Argument(["action"], metavar="setup|textconv|merge", type=click.Choice(["setup", "textconv", "merge"])),
        click.Argument(["files"], nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path)),
        click.Option(["--remove", "is_removed"], is_flag=True, help=sentence("git_remove", language)),
        click.Option(["--merge-only", "is_merge_only"], is_flag=True, help=sentence("git_merge_only", language)),
        click.Option(["--marker-size"], type=click.IntRange(1, 100), default=7, help=sentence("git_marker_size", language)),
        click.Option(["--label", "labels"], multiple=True, metavar="NAME", help=sentence("git_label", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: object) -> int:
    """Do what git asks for, or set up that it asks."""
    from izlence.cli.git import run_git  # noqa: PLC0415

    return run_git(root, language, **given)  # type: ignore[arg-type]
