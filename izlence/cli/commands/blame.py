"""Options of `blame`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        click.Argument(["page"], metavar="PAGE"),
        plan(language),
        click.Option(["--period"], default="", metavar="PERIOD", help=sentence("history_period", language)),
        click.Option(["--format", "form"], default="text", type=click.Choice(["text", "json"]), help=sentence("history_format", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: Any) -> int:
    """Tell who last wrote each value of a page."""
    from izlence.cli.blame import run_blame  # noqa: PLC0415
    from izlence.cli.history import Asked  # noqa: PLC0415

    page = given.pop("page")
    return run_blame(root, language, page, Asked(**given))
