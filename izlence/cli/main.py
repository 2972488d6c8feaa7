"""From argv to an exit code; every way a command can end is here."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from izlence.cli.arguments import program
from izlence.cli.commands import COMMANDS
from izlence.cli.speech import language_of, say, tell
from izlence.cli.usage import usage_sentence
from izlence.diagnostic import Language

_ASKS_PROGRAM = ("--help", "--version", "--limits")
CLEAN, PLAN_HAS_ERRORS, WRONG_USE_OR_MACHINE, OUR_BUG, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str], root: Path) -> int:
    """Run one command; `root` is the folder that holds schema/ and templates/."""
    # One short run: collecting garbage would only walk over a plan that stays alive anyway.
    gc.disable()
    _speak_utf8()
    language = language_of(arguments)
    group = program(language, root, partial(_show_limits, language))
    try:
        return int(group.main(_with_command(arguments), prog_name="build.py", standalone_mode=False) or 0)
    except click.UsageError as fault:
        tell(f"{usage_sentence(fault, language)}\n{say('see_help', language)}\n", err=True)
        return WRONG_USE_OR_MACHINE
    except (KeyboardInterrupt, click.Abort):
        tell(say("interrupted", language) + "\n", err=True)
        return INTERRUPTED
    except SystemExit:  # what click makes of a broken pipe while it prints help
        return _reader_is_gone()
    except Exception as fault:  # the last resort: no traceback without a sentence
        return _explain(fault, language)


def _speak_utf8() -> None:
    """A Windows console or a C locale would otherwise choke on ş and ₺."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`build` is what is meant when no command is named."""
    rest = list(arguments)
    while rest and rest[0].startswith("--lang"):
        rest = rest[2 if rest[0] == "--lang" else 1 :]
    if rest and rest[0] in (*COMMANDS, *_ASKS_PROGRAM):
        return list(arguments)
    return ["build", *arguments]


def _show_limits(language: Language) -> int:
    from izlence.limits import LIMITS  # noqa: PLC0415

    for limit in LIMITS:
        value = f"{limit.value:>12,}"
        click.echo(f"{value.replace(',', '.')}  {limit.tr}" if language == "tr" else f"{value}  {limit.en}")
    return CLEAN


def _reader_is_gone() -> int:
    """The program that read our output has closed it, as `head` does: no fault of anybody."""
    # Whatever Python would still flush at its end must go nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return CLEAN


def _explain(fault: Exception, language: Language) -> int:
    if isinstance(fault, ModuleNotFoundError):
        # The module that explains faults needs every library itself.
        tell(say("library", language, name=fault.name) + "\n", err=True)
        return WRONG_USE_OR_MACHINE
    from izlence.cli.faults import explain_fault  # noqa: PLC0415

    sentence, code = explain_fault(fault, language)
    tell(sentence + "\n", err=True)
    return code
