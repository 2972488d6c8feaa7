"""Options of `new`."""

from __future__ import annotations

from pathlib import Path

import click

from izlence.cli.options import lang, plan, sentence
from izlence.diagnostic import Language

_TEXTS = (
    "period",
    "directorate",
    "objective",
    "title",
    "name",
    "indicator",
    "unit",
    "monitoring",
    "reporting",
    "from",
)


def options(language: Language) -> list[click.Parameter]:
    """Give the options of the command."""
    texts = (
        click.Option(
            [f"--{name}", f"given_{name}"], default="", metavar="TEXT", help=sentence(f"new_{name}", language)
        )
        for name in _TEXTS
    )
    return [
        click.Argument(["kind"], required=False, default="", metavar="directorate|target|card|year"),
        click.Argument(["code"], required=False, default="", metavar="[NAME]"),
        plan(language),
        *texts,
        lang(language),
    ]  # fmt: skip


def run(root: Path, language: Language, kind: str, code: str, plan: Path, **given: str) -> int:
    """Add something new to the plan."""
    from izlence.cli.new import run_new  # noqa: PLC0415

    texts = {name.removeprefix("given_"): text for name, text in given.items()}
    return run_new(root, language, kind, code, plan=plan, given=texts)
