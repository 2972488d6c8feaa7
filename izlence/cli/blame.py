"""The command `blame`: who last wrote each value of a page, from git."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from izlence.cli.check import look
from izlence.cli.history import FOUND, Asked, not_found, past_in, within_plan
from izlence.cli.speech import say, tell
from izlence.diagnostic import Language
from izlence.read.resources import read_schemas
from izlence.review.history.blame import Blame, blame_of
from izlence.review.history.blame_text import blame_as_text
from izlence.review.history.find import Past
from izlence.review.history.know import knowledge
from izlence.validate import Schemas

NOT_READ = 2


def run_blame(root: Path, language: Language, page: str, asked: Asked) -> int:
    """Tell who wrote a page's values; wrong use where there is no such page, 2 where it cannot be read."""
    past = past_in(asked)
    files = _files(past, page)
    if not files:
        raise not_found("blame_unknown", page, {PurePosixPath(file).stem for file in past.files})
    blames = [blame for file in files if (blame := blame_of(past, file)) is not None]
    for file in files:
        if not any(blame.page.after == file for blame in blames):
            tell(say("blame_not_read", language, file=file) + "\n", err=True)
    _tell(blames, past, root, asked.form, language)
    return FOUND if len(blames) == len(files) else NOT_READ


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
