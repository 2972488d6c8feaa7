"""From checked plans to composed documents; apart from the pipeline, because checking needs none of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from izlence.compose import compose
from izlence.compose.amounts import amount_style
from izlence.compose.document import Document, ProgrammeDocument
from izlence.compose.wording import read_wording
from izlence.diagnostic import Diagnostic, has_errors
from izlence.diff.side import Side
from izlence.keep import Keeper
from izlence.pipeline import Checked
from izlence.read.resources import read_words
from izlence.telling import place_of


def compose_documents(
    checked: Checked | Side, templates: Path, only: str = ""
) -> tuple[tuple[Document, ...], tuple[Diagnostic, ...]]:
    """Compose a document for each period that has pages, in the words of `templates/tables.yaml`.

    `only` names the one directorate wanted. No documents where the words are at fault.
    """
    data, text, problems = read_words(templates / "tables.yaml")
    name = f"{templates.name}/tables.yaml"
    wording, faults = read_wording(data, name)
    found = (*problems, *(replace(fault, where=place_of(fault, {name: text})) for fault in faults))
    if wording is None or has_errors(found):
        return (), found
    documents = (compose(plan, figures, wording, only) for plan, figures in checked.plans)
    return tuple(document for document in documents if _has_pages(document)), found


def _has_pages(document: Document) -> bool:
    return bool(document.directorates if isinstance(document, ProgrammeDocument) else document.pages)


def piece_keys(checked: Checked, period: str, keeper: Keeper | None) -> dict[str, str]:
    """Give the fingerprints of what is drawn of a period's directorates, by folder.

    A page depends on its directorate's files and on what these are fingerprinted with; and on how all amounts are printed.
    """
    if keeper is None:
        return {}
    plan = next(plan for plan, _ in checked.plans if plan.period == period)
    style = repr(amount_style(plan))
    return {folder: keeper.key(key, style) for folder, key in checked.keys.get(period, {}).items() if key}
