"""The command `fmt`: bring the plan's YAML files into their canonical form, only when asked to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from izlence import limits
from izlence.cli.lines import tell_lines
from izlence.cli.speech import say
from izlence.diagnostic import Diagnostic, Language
from izlence.edit.content import Formed, formed
from izlence.read.content import read_content
from izlence.read.file_rules import TOO_LARGE
from izlence.read.folder import Found, list_period, list_root
from izlence.write.files import write_files

_CLEAN, _WOULD_CHANGE, _WRONG_USE = 0, 1, 2


def run_fmt(language: Language, paths: Sequence[Path], plan: Path, is_check: bool) -> int:
    """Write the files whose form changes, or with `is_check` only name them; 1 where one would change or is left alone."""
    if not plan.is_dir():
        tell_lines(say("no_plan", language, path=plan.as_posix()), err=True)
        return _WRONG_USE
    chosen, strangers = _chosen(_files(plan), paths)
    for path in strangers:
        tell_lines(say("fmt_not_of_plan", language, path=path.as_posix(), plan=plan.as_posix()), err=True)
    if strangers:
        return _WRONG_USE
    results = {found.path: (found.file, _formed(found)) for found in chosen}
    changes = {path: form.content for path, (_, form) in results.items() if form.content and form.lines}
    if not is_check:
        write_files(changes)
    for file, form in results.values():
        if line := _line(file, form, language, is_check):
            tell_lines(line)
    alone = sum(form.content is None for _, form in results.values())
    key = "fmt_would_change" if is_check else "fmt_changed"
    tell_lines(say(key, language, changed=len(changes), count=len(results)))
    return _WOULD_CHANGE if alone or (is_check and changes) else _CLEAN


def _files(plan: Path) -> list[Found]:
    """Give the YAML files of the plan; what else lies about in its folders is not ours to touch."""
    root = list_root(plan)
    return [*root.files, *(found for folder in root.folders for found in list_period(folder).files)]


def _chosen(files: list[Found], paths: Sequence[Path]) -> tuple[list[Found], list[Path]]:
    """Give the files that the paths name, themselves or by a folder, and the paths that name none."""
    if not paths:
        return files, []
    resolved = [path.resolve() for path in paths]
    below = {found.file: {found.path.resolve(), *found.path.resolve().parents} for found in files}
    chosen = [found for found in files if below[found.file].intersection(resolved)]
    named = set().union(*(below[found.file] for found in chosen)) if chosen else set()
    return chosen, [path for path, full in zip(paths, resolved, strict=True) if full not in named]


def _formed(found: Found) -> Formed:
    content = read_content(found.path, limits.FILE_BYTES, TOO_LARGE)
    if isinstance(content, Diagnostic):
        return Formed(None, found=(content,))
    return formed(content, found.file, found.kind)


def _line(file: str, form: Formed, language: Language, is_check: bool) -> str:
    if form.content is None:
        return say("fmt_unread" if form.found else "fmt_odd", language, path=file)
    key = "fmt_would" if is_check else "fmt_did"
    return say(key, language, path=file, lines=form.lines) if form.lines else ""
