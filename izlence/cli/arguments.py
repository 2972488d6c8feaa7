"""The commands and their options, with help in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from izlence import __version__
from izlence.cli.speech import say
from izlence.diagnostic import Language

COMMANDS = ("build", "check")


class _Spoken(click.Command):
    """A command whose help has no English headings for a Turkish reader."""

    language: Language = "tr"

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=say("usage", self.language) + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [record for param in self.get_params(ctx) if (record := param.get_help_record(ctx))]
        with formatter.section(say("options", self.language)):
            formatter.write_dl(records)
        if isinstance(self, click.Group):
            rows = [(name, command.get_short_help_str(100)) for name, command in self.commands.items()]
            with formatter.section(say("commands", self.language)):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("help", self.language)
        return option


class _SpokenGroup(_Spoken, click.Group):
    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return ["[build|check] [PERIOD]… [OPTIONS]"]


def commands(language: Language, run: dict[str, Callable[..., int]]) -> click.Group:
    """Give the command line; `run` holds what each command does and answers with an exit code."""
    command_class = type("Spoken", (_Spoken,), {"language": language})
    group_class = type("SpokenGroup", (_SpokenGroup,), {"language": language})
    group: click.Group = group_class(
        name="build.py",
        help=say("program", language),
        params=[_flag("--limits", "limits", language, run["limits"]), _version(language), _lang(language)],
    )
    shared = [
        click.Argument(["periods"], nargs=-1, metavar="[PERIOD]..."),
        _path("--plan", "plan", language),
    ]
    building = [
        _path("--output", "output", language),
        click.Option(["--format", "formats"], multiple=True, type=click.Choice(["docx", "xlsx", "html", "pdf"]), help=say("format", language)),
        click.Option(["--only"], default="", metavar="DIRECTORATE", help=say("only", language)),
        click.Option(["--no-layout"], is_flag=True, help=say("no_layout", language)),
        click.Option(["--no-cache"], is_flag=True, help=say("no_cache", language)),
        click.Option(["--cache"], type=click.Path(path_type=Path), default=None, metavar="DIR", help=say("cache", language)),
        _lang(language),
    ]  # fmt: skip
    checking = [
        click.Option(["--format", "report"], default="text", type=click.Choice(["text", "json"]), help=say("report", language)),
        _lang(language),
    ]  # fmt: skip
    for name, options in (("build", building), ("check", checking)):
        command = command_class(
            name=name, params=[*shared, *options], callback=run[name], help=say(name, language)
        )
        group.add_command(command)
    return group


def _path(option: str, default: str, language: Language) -> click.Option:
    text = f"{say(default, language)} ({say('default', language)}: {default})"
    return click.Option([option], type=click.Path(path_type=Path), default=default, metavar="DIR", help=text)


def _lang(language: Language) -> click.Option:
    # Read before parsing (`language_of`); here only so that help shows it and a wrong value is refused.
    choice = click.Choice(["tr", "en"])
    return click.Option(["--lang"], type=choice, expose_value=False, help=say("lang", language))


def _flag(option: str, key: str, language: Language, action: Callable[..., int]) -> click.Option:
    def answer(ctx: click.Context, _parameter: click.Parameter, value: Any) -> None:
        if value:
            ctx.exit(action())

    return click.Option(
        [option], is_flag=True, is_eager=True, expose_value=False, callback=answer, help=say(key, language)
    )


def _version(language: Language) -> click.Option:
    def show() -> int:
        click.echo(f"izlence {__version__}")
        return 0

    return _flag("--version", "version", language, show)
