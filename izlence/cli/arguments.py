"""The commands and their options, with help in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from izlence import __version__
from izlence.cli.commands import COMMANDS
from izlence.cli.options import lang
from izlence.cli.speech import SENTENCES, say
from izlence.diagnostic import Language


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

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("help", self.language)
        return option


class _SpokenGroup(_Spoken, click.Group):
    """The program itself; a command's module is imported when the command is called."""

    root: Path = Path()

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return [f"[{'|'.join(COMMANDS)}] [PERIOD]… [OPTIONS]"]

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        if name not in COMMANDS:
            return None
        module = import_module(f"izlence.cli.commands.{name}")
        command: click.Command = type("Spoken", (_Spoken,), {"language": self.language})(
            name=name,
            params=module.options(self.language),
            callback=partial(module.run, self.root, self.language),
            help=say(name, self.language),
            epilog=say(f"{name}_more", self.language) if f"{name}_more" in SENTENCES else None,
        )
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        with formatter.section(say("commands", self.language)):
            formatter.write_dl([(name, say(name, self.language)) for name in COMMANDS])


def program(language: Language, root: Path, show_limits: Callable[[], int]) -> click.Group:
    """Give the command line; `root` is the folder that holds schema/ and templates/."""
    group_class = type("SpokenGroup", (_SpokenGroup,), {"language": language, "root": root})
    group: click.Group = group_class(
        name="build.py",
        help=say("program", language),
        params=[_flag("--limits", "limits", language, show_limits), _version(language), lang(language)],
    )
    return group


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
