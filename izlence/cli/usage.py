"""What click refuses, said in the reader's language: click itself speaks English."""

from __future__ import annotations

import re

import click

from izlence.cli.speech import say
from izlence.diagnostic import Language

_REFUSED = re.compile(r"^'?(.*?)'? is not ")
_EXTRA = re.compile(r"extra arguments? \((.*)\)\.?$")


def usage_sentence(fault: click.UsageError, language: Language) -> str:
    """Say what was written wrongly on the command line."""
    if isinstance(fault, click.NoSuchOption):
        return say("unknown_option", language, name=fault.option_name)
    if isinstance(fault, click.MissingParameter):
        return _missing(fault, language)
    if isinstance(fault, click.BadParameter) and fault.param is not None:
        return _refused(fault, fault.param, language)
    if isinstance(fault, click.BadOptionUsage):
        return say("needs_value", language, name=fault.option_name)
    extra = _EXTRA.search(fault.message)
    if extra:
        return say("extra", language, value=extra[1])
    return say("wrong_use", language, text=fault.format_message())


def _missing(fault: click.MissingParameter, language: Language) -> str:
    """Say what is missing, and how the command is written."""
    choices = _choices(fault.param)
    name = str(fault.param.metavar or fault.param.human_readable_name) if fault.param else ""
    said = (
        say("missing_choice", language, choices=choices)
        if choices
        else say("missing_argument", language, name=name)
    )
    return f"{said}\n{fault.ctx.get_usage()}" if fault.ctx else said


def _refused(fault: click.BadParameter, param: click.Parameter, language: Language) -> str:
    found = _REFUSED.match(fault.message)
    value = found[1] if found else "?"
    choices = _choices(param)
    if isinstance(param.type, click.IntRange):
        low, high = param.type.min, param.type.max
        return say("bad_number", language, name=param.opts[0], value=value, low=low, high=high)
    if isinstance(param, click.Option):
        return say("bad_value", language, name=param.opts[0], value=value, choices=choices or "…")
    if choices:
        return say("bad_choice", language, value=value, choices=choices)
    return say("wrong_use", language, text=fault.format_message())


def _choices(param: click.Parameter | None) -> str:
    return ", ".join(map(str, getattr(param.type, "choices", ()))) if param is not None else ""
