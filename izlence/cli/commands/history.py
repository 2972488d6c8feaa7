"""Options of `history`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        click.Argument(["code"], metavar="CODE"),
        plan(language),
        click.Option(["--period"], default="", metavar="PERIOD", help=sentence("history_period", language)),
        click.Option(["--since"], default="", metavar="REV", help=sentence("history_since", language)),
        click.Option(["--format", "form"], default="text", type=click.Choice(["text", "json"]), help=sentence("history_format", language)),
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, **given: Any) -> int:
    """Tell who changed a code's values, and when."""
    from izlence.cli.history import Asked, run_history  # noqa: PLC0415

    code, since = given.pop("code"), given.pop("since")
    return run_history(root, language, code, Asked(**given), since)
