"""`git setup`: the drivers for showing and merging, written into the settings of the repository one is in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from izlence.cli.lines import tell_lines
from izlence.cli.speech import WrongUse, say
from izlence.diagnostic import Language

_ATTRIBUTES = (
    "plan/**/*.yaml text eol=lf diff=izlence merge=izlence",
    "*.docx diff=izlence-belge",
    "*.xlsx diff=izlence-belge",
)
_SHOWING = ("diff.izlence", "diff.izlence-belge")
_SECTIONS = (*_SHOWING, "merge.izlence")
# What stands beside a hunk's line numbers: the page's title.
_PAGE = "^(P?H[0-9.]+ › (metin|title): .*)$"
_NAME = "İzlence: kayıt kayıt birleştirme (record by record)"


def run_setup(root: Path, language: Language, is_removed: bool, is_merge_only: bool) -> int:
    """Write the settings, or take them away; what is as it should be stays.

    With `is_merge_only` git merges by records and shows files as it always did; editors that ask `git blame` need that.
    """
    folder = Path(_ask(Path.cwd(), "git_no_repository", "rev-parse", "--show-toplevel"))
    for section in _SECTIONS:
        if is_removed or (is_merge_only and section in _SHOWING):
            _remove(folder, section, language)
    if is_removed:
        tell_lines(say("git_gone", language))
        return 0
    for name, value in _settings(root).items():
        if not (is_merge_only and name.startswith("diff.")):
            _write(folder, name, value, language)
    settings = folder / _ask(folder, "git_no_repository", "rev-parse", "--git-common-dir") / "config"
    tell_lines(
        say("git_ready_to_merge" if is_merge_only else "git_ready", language, path=settings.as_posix())
    )
    if root.resolve().is_relative_to(folder.resolve()):
        tell_lines(say("git_own_program", language))
    _tell_attributes(folder, language)
    return 0


def _remove(folder: Path, section: str, language: Language) -> None:
    is_there = _git(folder, "config", "--local", "--get-regexp", f"^{section}\\.").returncode == 0
    if is_there:
        _ask(folder, "git_refused", "config", "--local", "--remove-section", section)
    tell_lines(say("git_removed" if is_there else "git_not_there", language, name=section))


def _write(folder: Path, name: str, value: str, language: Language) -> None:
    is_same = _git(folder, "config", "--local", "--get-all", name).stdout.removesuffix("\n") == value
    if not is_same:
        _ask(folder, "git_refused", "config", "--local", "--replace-all", name, value)
    tell_lines(say("git_same" if is_same else "git_wrote", language, name=name))


def _settings(root: Path) -> dict[str, str]:
    """Give the settings. Git runs each in its shell (on Windows its own), in the repository's folder, with the files behind it.

    Should the program be gone or fail, git does what it would do without us: it shows the file as it is, and merges by lines.
    """
    program = " ".join(map(_quoted, _program(root)))
    # Git replaces signs such as %A in the command that merges, and only there.
    merging = program.replace("%", "%%")
    show = f'f() {{ {program} git textconv -- "$1" || cat "$1"; }}; f'
    merge = (
        f'f() {{ {merging} git merge --marker-size="$4" --label="$6" --label="$7" --label="$8" -- "$1" "$2" "$3" "$5"; code=$?; '
        'test $code -le 1 && return $code; git merge-file --marker-size="$4" -L ours -L base -L theirs "$2" "$1" "$3"; }; '
        "f %O %A %B %L %P %S %X %Y"
    )
    return {
        "diff.izlence.textconv": show,
        "diff.izlence.xfuncname": _PAGE,
        "diff.izlence-belge.textconv": show,
        "merge.izlence.name": _NAME,
        "merge.izlence.driver": merge,
    }


def _program(root: Path) -> list[str]:
    """Give the command that calls this program from any folder; `-c` where it is installed without its `build.py`.

    Git calls it in the folder of a clone. Without `-P` Python would look for `izlence` there first, and run what it finds.
    """
    build = root / "build.py"
    rest = (
        [build.as_posix()]
        if build.is_file()
        else ["-P", "-c", "from izlence.cli.installed import run; run()"]
    )
    return [Path(sys.executable).as_posix(), *rest]


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _tell_attributes(folder: Path, language: Language) -> None:
    """Say what is missing where the repository does not say which files the settings are for."""
    listed = _git(folder, "ls-files", "-z", "--", "*program.yaml", "*strategy.yaml").stdout
    path = listed.split("\0")[0] or "plan/2024/program.yaml"
    answer = _git(folder, "check-attr", "-z", "diff", "merge", "--", path).stdout
    if answer.split("\0")[2::3] == ["izlence", "izlence"]:
        return
    tell_lines(say("git_attributes", language, path=path))
    tell_lines("\n".join(f"    {line}" for line in _ATTRIBUTES))


def _ask(folder: Path, refusal: str, *arguments: str) -> str:
    answer = _git(folder, *arguments)
    if answer.returncode:
        raise WrongUse(refusal, path=folder.as_posix(), reason=answer.stderr.strip())
    return answer.stdout.removesuffix("\n")


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["git", "-C", str(folder), *arguments]
    try:
        return subprocess.run(
            command, check=False, capture_output=True, encoding="utf-8", env={**os.environ, "LC_ALL": "C"}
        )
    except OSError as fault:
        raise WrongUse("git_missing") from fault
