"""Options of `explain`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, sentence
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [
        click.Argument(["rule"], required=False, default="", metavar="[RULE]"),
        click.Option(
            ["--format", "form"],
            default="text",
            type=click.Choice(["text", "markdown"]),
            help=sentence("explain_format", language, default="text"),
        ),
        lang(language),
    ]


def run(root: Path, language: Language, **given: str) -> int:  # noqa: ARG001 - every command is called alike
    """Explain a rule or list all."""
    from izlence.cli.explain import run_explain  # noqa: PLC0415

    return run_explain(language, **given)
