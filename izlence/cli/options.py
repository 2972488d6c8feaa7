"""Options that several commands share, with help in the reader's language."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.speech import say
from izlence.diagnostic import Language


def sentence(key: str, language: Language, default: str = "") -> str:
    """Give an option's help, with what holds when it is not given."""
    text = say(key, language)
    return f"{text} ({say('default', language)}: {default})" if default else text


def periods() -> click.Argument:
    """Name periods; all where none is named."""
    return click.Argument(["periods"], nargs=-1, metavar="[PERIOD]...")


def plan(language: Language) -> click.Option:
    """Say where the plan is."""
    help_text = sentence("plan", language, default="plan")
    return click.Option(
        ["--plan"], type=click.Path(path_type=Path), default="plan", metavar="DIR", help=help_text
    )


def lang(language: Language) -> click.Option:
    """Show the language option; it is read before parsing (`language_of`), and here only shown and checked."""
    choice = click.Choice(["tr", "en"])
    return click.Option(["--lang"], type=choice, expose_value=False, help=say("lang", language))
