"""From two sides to the files with tracked changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from izlence.compose.document import Document
from izlence.composing import compose_documents
from izlence.diagnostic import Diagnostic, Language, has_errors
from izlence.diff.change import Credits
from izlence.diff.comparison import Comparison
from izlence.diff.remarks import folder_renames, follows_folder
from izlence.draw.drawing import Workshop, file_name
from izlence.draw.word import word_template
from izlence.render.package import pack
from izlence.render.redline import redline
from izlence.render.redline.contract import Author, Authors, Untracked
from izlence.render.word.document import word_parts
from izlence.render.word.fragments import Fragments
from izlence.render.word.ready import CompiledTemplate
from izlence.review.redline.authors import CreditedAuthors
from izlence.review.redline.labels import CORE, labelled, redline_name
from izlence.review.redline.same import same_directorates
from izlence.review.redline.surroundings import surroundings

Only = str  # "base" or "head": the one side that has a document


@dataclass(frozen=True, slots=True)
class RedlineFile:
    """A document with its tracked changes; no content where it stands on one side only, and nothing to hold it against."""

    name: str
    period: str
    content: bytes | None
    revisions: int
    untracked: tuple[Untracked, ...] = ()
    only: Only = ""


class Redlines(NamedTuple):
    """The files of all documents that changed, and what was found wrong with the templates: no files then."""

    files: tuple[RedlineFile, ...]
    problems: tuple[Diagnostic, ...]


def redline_files(
    comparison: Comparison, made_by: Credits, workshop: Workshop, nobody: Author, language: Language
) -> Redlines:
    """Draw every document that changed with its tracked changes; both sides are drawn with the workshop's templates.

    `language` is that of the reader: in it the files say that they are not the official ones.
    """
    old, problems = compose_documents(comparison.base, workshop.templates)
    new, more = compose_documents(comparison.head, workshop.templates)
    problems += tuple(item for item in more if item not in problems)
    if has_errors(problems):
        return Redlines((), problems)
    files: list[RedlineFile] = []
    renamed = folder_renames(comparison.remarks)
    for before, after in _pairs(old, new):
        if before is None or after is None:
            files.append(_alone(before, after))
            continue
        template, found = word_template(after, workshop)
        problems += tuple(item for item in found if item not in problems)
        if template is not None:
            # What only followed its directorate's folder prints nothing: nobody who renamed one made what is marked.
            changes = [
                each
                for each in comparison.changes
                if each.page.key.period in ("", after.period) and not follows_folder(each, renamed)
            ]
            authors = CreditedAuthors(changes, made_by, nobody, surroundings(comparison, after.period))
            same = same_directorates(comparison, after.period)
            files.append(_redline(_Pair(before, after, same), template, authors, language))
    return Redlines(() if has_errors(problems) else tuple(_changed(files)), problems)


def _pairs(
    old: Sequence[Document], new: Sequence[Document]
) -> Iterator[tuple[Document | None, Document | None]]:
    """Pair the documents by their period; a period that became another kind of document is not the same one."""
    before = {(document.period, document.name): document for document in old}
    after = {(document.period, document.name): document for document in new}
    for key in dict.fromkeys((*after, *before)):
        yield before.get(key), after.get(key)


def _alone(before: Document | None, after: Document | None) -> RedlineFile:
    document, only = (after, "head") if after is not None else (before, "base")
    assert document is not None
    return RedlineFile(f"{file_name(document)}.docx", document.period, None, 0, only=only)


def _changed(files: Sequence[RedlineFile]) -> Iterator[RedlineFile]:
    return (file for file in files if file.revisions or file.untracked or file.only)


class _Pair(NamedTuple):
    """A document on both sides, and the directorates whose pages are the same."""

    before: Document
    after: Document
    same: frozenset[str]


def _redline(pair: _Pair, template: CompiledTemplate, authors: Authors, language: Language) -> RedlineFile:
    drawn: Fragments = {}
    old = word_parts(pair.before, template, drawn)
    kept = {key: piece for key, piece in drawn.items() if key.directorate in pair.same}
    new = word_parts(pair.after, template, kept)
    result = redline(old, new, authors)
    parts = {**result.parts, CORE: labelled(result.parts[CORE], language)}
    name, period = redline_name(file_name(pair.after), language), pair.after.period
    return RedlineFile(name, period, pack(parts.items()), result.revisions, result.untracked)
