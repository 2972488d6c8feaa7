"""The command `git`: what git calls to show and merge files of the plan (`textconv`, `merge`), and the setup that makes it call."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from izlence import limits
from izlence.cli.lines import tell_lines
from izlence.cli.speech import WrongUse, say, tell
from izlence.diagnostic import Language

if TYPE_CHECKING:
    from izlence.edit.merge.pieces import Marks

_USAGE = {
    "setup": "python build.py git setup",
    "textconv": "python build.py git textconv FILE",
    "merge": "python build.py git merge BASE OURS THEIRS PATH",
}
_FILES = {"setup": 0, "textconv": 1, "merge": 4}
_CLEAN, _CONFLICT, _FAILED = 0, 1, 2
_MOST_CONFLICTS = 127  # `git merge-file` counts no further


class _Files(NamedTuple):
    """Git's temporary files with the three versions; the result goes into `ours`."""

    base: Path
    ours: Path
    theirs: Path


class _Names(NamedTuple):
    """What the versions are called in a conflict."""

    base: str = "base"
    ours: str = "ours"
    theirs: str = "theirs"


def run_git(
    root: Path,
    language: Language,
    *,
    action: str,
    files: Sequence[Path],
    is_removed: bool,
    is_merge_only: bool,
    marker_size: int,
    labels: Sequence[str],
) -> int:
    """Run one of the three; the exit code of `merge` is git's: 0 clean, 1 with conflicts marked in OURS."""
    if len(files) != _FILES[action]:
        raise WrongUse("git_files", action=action, usage=_USAGE[action])
    # Of a merge the first three are files; the last is only the name that the file has in the repository.
    for file in files[:3]:
        if not file.exists() or file.is_dir():
            raise WrongUse("git_no_file", path=file.as_posix())
    if action == "textconv":
        return _show(files[0], language)
    if action == "merge":
        base, ours, theirs, path = files
        return _merge(_Files(base, ours, theirs), path, marker_size, _names(labels), language)
    from izlence.cli.git_setup import run_setup  # noqa: PLC0415

    return run_setup(root, language, is_removed, is_merge_only)


def _show(file: Path, language: Language) -> int:
    """Write a file as plain lines; git gets its lines in UTF-8 and with Unix ends on every machine."""
    from izlence.review.plain import plain_text  # noqa: PLC0415

    with file.open("rb") as stream:
        content = stream.read(limits.DOCUMENT_BYTES.value)
    tell_bytes(plain_text(content, language).encode("utf-8", "replace"))
    return _CLEAN


def tell_bytes(content: bytes) -> None:
    """Put bytes out as they are: a text stream would turn line ends on Windows into others than those of the file."""
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:
        tell(content.decode())
        return
    try:
        binary.write(content)
        binary.flush()
    except BrokenPipeError:
        tell("")  # git's pager was closed; `tell` sees to what Python still holds


def _names(labels: Sequence[str]) -> _Names:
    """Give the versions' names; a git before 2.44 leaves the sign for a name as it is."""
    given = [name for name in labels if name and not name.startswith("%")]
    return _Names(*given) if len(given) == len(_Names._fields) else _Names()


def _merge(files: _Files, path: Path, size: int, names: _Names, language: Language) -> int:
    """Merge into OURS, as git wants it; record by record where all three can be read, else line by line."""
    from izlence.cli.git_gone import tell_gone  # noqa: PLC0415
    from izlence.edit.merge.joined import Doubled  # noqa: PLC0415
    from izlence.edit.merge.pieces import Marks  # noqa: PLC0415
    from izlence.edit.merge.versions import merge_versions  # noqa: PLC0415

    base, ours, theirs = (file.read_bytes() for file in files)
    why = f"  ({say('git_redefined_mark', language, code='{code}', field='{field}')})"
    marks = Marks(size, names.ours, names.base, names.theirs, why)
    try:
        merged = merge_versions(base, ours, theirs, marks)
    except Doubled as doubled:
        tell_lines(say("git_doubled", language, path=path.as_posix(), code=doubled.code), err=True)
        return _by_lines(files, marks)
    if merged is None:
        tell_lines(say("git_by_lines", language, path=path.as_posix()), err=True)
        return _by_lines(files, marks)
    if merged.content != ours:
        # Git reads the file itself when the program ends; it is a temporary one of git's own.
        files.ours.write_bytes(merged.content)
    count = merged.conflicts - len(merged.redefined)
    if count:
        tell_lines(say("git_conflicts", language, path=path.as_posix(), count=count), err=True)
    for each in merged.redefined:
        field, numbers = (_fields(names, language) for names in (each.fields, each.numbers))
        facts = {"path": path.as_posix(), "code": each.code, "field": field, "numbers": numbers}
        tell_lines(say("git_redefined", language, **facts), err=True)
    tell_gone(merged, base.decode("utf-8-sig"), path, (names.ours, names.theirs), language)
    return _CONFLICT if merged.conflicts else _CLEAN


def _fields(names: Sequence[str], language: Language) -> str:
    """Name fields as documents do, and as the file does where that is another word."""
    from izlence.model.field_names import field_name  # noqa: PLC0415 - few merges need it

    called = ((field_name("", name, language), name) for name in names)
    return ", ".join(one if one == name else f"{one} ({name})" for one, name in called)


def _by_lines(files: _Files, marks: Marks) -> int:
    """Merge line by line as git would without us; its exit code counts the conflicts, or says that it could not."""
    import subprocess  # noqa: PLC0415 - showing a file needs none

    labels = [part for name in (marks.ours, marks.base, marks.theirs) for part in ("-L", name)]
    places = map(str, (files.ours, files.base, files.theirs))
    command = ["git", "merge-file", "--quiet", f"--marker-size={marks.size}", *labels, "--", *places]
    code = subprocess.run(command, check=False).returncode
    return _FAILED if code < 0 or code > _MOST_CONFLICTS else min(code, _CONFLICT)
