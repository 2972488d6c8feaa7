"""Options of `blame`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang
from izlence.diagnostic import Language


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    return [lang(language)]


def run(root: Path, language: Language, **given: object) -> int:
    """Not written yet."""
    raise NotImplementedError
