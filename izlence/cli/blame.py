"""The command `blame`: who last wrote each value of a page, from git."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from izlence.cli.check import look
from izlence.cli.history import FOUND, Asked, not_found, past_in, within_plan
from izlence.cli.speech import say, tell
from izlence.diagnostic import Language
from izlence.model.code import parse_code
from izlence.read.resources import read_schemas
from izlence.review.history.blame import Blame, blame_of, of_record
from izlence.review.history.blame_text import blame_as_text
from izlence.review.history.find import Past, known_names
from izlence.review.history.know import knowledge
from izlence.validate import Schemas

NOT_READ = 2


def run_blame(root: Path, language: Language, page: str, asked: Asked) -> int:
    """Tell who wrote the values of a page, or of a record on its page; wrong use where there is neither, 2 where it cannot be read."""
    past = past_in(asked)
    files = _files(past, page)
    code = "" if files else _code(page)
    pages = files or _files_with(past, code)
    blames = [blame for file in pages if (blame := blame_of(past, file)) is not None]
    told = [found for blame in blames if (found := of_record(blame, code))] if code else blames
    if not pages or (blames and not told):
        codes = filter(parse_code, known_names(past)) if code else ()
        raise not_found("blame_unknown", page, {*codes, *(PurePosixPath(file).stem for file in past.files)})
    read = {blame.page.after for blame in blames}
    for file in pages:
        if file not in read:
            tell(say("blame_not_read", language, file=file) + "\n", err=True)
    _tell(told, past, root, asked.form, language)
    return FOUND if len(blames) == len(pages) else NOT_READ


def _tell(blames: list[Blame], past: Past, root: Path, form: str, language: Language) -> None:
    if form == "json":
        from izlence.review.history.as_json import blame_as_json  # noqa: PLC0415

        tell(blame_as_json(blames))
        return
    known = knowledge(past, [blame.page for blame in blames], Schemas(read_schemas(root / "schema")))
    tell("\n".join(blame_as_text(blame, known, look(), language) for blame in blames))


def _files(past: Past, page: str) -> list[str]:
    """Find the files that are meant: by a page's code, or by the end of a path."""
    path = PurePosixPath(within_plan(past, page)).as_posix()
    if path in past.files:
        return [path]
    if path.endswith((".yaml", ".md")):
        found = [
            file for file in past.files if f"/{file}".endswith(f"/{path}") or f"/{path}".endswith(f"/{file}")
        ]
        return sorted(found, key=len)[-1:] if f"{path}".count("/") else sorted(found)
    return sorted(file for file in past.files if PurePosixPath(file).stem == path.upper())


def _code(text: str) -> str:
    """Give the code that was written, in capitals; nothing for what is no code."""
    code = text.strip().upper()
    return code if parse_code(code) else ""


def _files_with(past: Past, code: str) -> list[str]:
    """Find the files in which a record has the code: a mention of it (in a formula, in a text) is none."""
    begins = re.compile(rb"\bcode: *[\"']?" + re.escape(code).encode() + rb"(?![\w.])") if code else None
    contents = ((file, past.contents.get(name, b"")) for file, name in sorted(past.files.items()))
    return [file for file, content in contents if begins and begins.search(content)]
