"""The hooks for pre-commit, run as it runs them: the program installed, the repository another one, that holds only a plan."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"


@pytest.fixture(scope="module")
def bin_folder(tmp_path_factory):
    """The program as a wheel lays it out, by what pyproject.toml says of it, and its command as pip writes it."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "izlence", site / "izlence", ignore=shutil.ignore_patterns("__pycache__"))
    for source, target in PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"].items():
        shutil.copytree(ROOT / source, site / target)
    (site / "bin").mkdir()
    for name, place in PROJECT["project"]["scripts"].items():
        module, _, function = place.partition(":")
        text = f"#!{sys.executable}\nimport sys\nsys.path[0] = {str(site)!r}\nfrom {module} import {function}\nsys.exit({function}())\n"
        (site / "bin" / name).write_text(text, "utf-8")
        (site / "bin" / name).chmod(0o755)
    return site / "bin"


@pytest.fixture
def repository(plan):
    """A repository with nothing but a plan, all of it committed."""
    folder = plan.parent
    git(folder, "init", "-q")
    git(folder, "add", "plan")
    git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "plan")
    return folder


def git(folder, *arguments):
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def commit(folder, hook, bin_folder):
    """Run a hook on what is staged, as pre-commit does: with the staged files that are left, or once where it takes none."""
    staged = git(folder, "diff", "--cached", "--name-only", "--diff-filter=d").split()
    files = [name for name in staged if re.search(hook.get("files", ""), name)]
    if not files and not hook.get("always_run"):
        return None
    names = files if hook.get("pass_filenames", True) else []
    path = f"{bin_folder}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [shutil.which(shlex.split(hook["entry"])[0], path=path), *shlex.split(hook["entry"])[1:], *names],
        cwd=folder,
        env={**os.environ, "PATH": path, "LANG": "tr_TR.UTF-8", "LC_ALL": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def change(folder, old, new):
    path = folder / PAGE
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    git(folder, "add", PAGE)


def test_a_hook_has_what_pre_commit_asks_for_and_runs_a_command_of_the_package():
    assert set(HOOKS) == {"izlence-check", "izlence-fmt"}
    for hook in HOOKS.values():
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert hook["language"] == "python"
        assert hook["entry"].split()[0] in PROJECT["project"]["scripts"]


def test_a_good_change_may_be_committed(repository, bin_folder):
    change(repository, "1102", "1103")
    done = commit(repository, HOOKS["izlence-check"], bin_folder)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_fault_stops_the_commit_and_is_told_in_turkish(repository, bin_folder):
    change(repository, "2024: 35000", "2024: 35.000")
    done = commit(repository, HOOKS["izlence-check"], bin_folder)
    assert done.returncode == 1
    assert PAGE in done.stdout
    assert "35_000" in done.stdout


def test_a_deleted_page_stops_the_commit_though_no_file_is_left_to_look_at(repository, bin_folder):
    git(repository, "rm", "-q", "plan/2024/goals.yaml")
    assert commit(repository, HOOKS["izlence-check"], bin_folder).returncode == 1


def test_only_files_of_the_plan_that_are_committed_are_formatted(repository, bin_folder):
    untouched = (repository / "plan/2024/program.yaml").read_bytes()
    change(repository, "unit: kişi\n", "unit: kişi   \n")
    (repository / "notlar.yaml").write_text("a:   1\n", "utf-8")
    git(repository, "add", "notlar.yaml")
    done = commit(repository, HOOKS["izlence-fmt"], bin_folder)
    assert done.returncode == 0
    assert git(repository, "diff", "--name-only").split() == [PAGE]
    assert (repository / "plan/2024/program.yaml").read_bytes() == untouched
    assert "kişi   " not in (repository / PAGE).read_text("utf-8")


def test_files_that_are_no_yaml_of_the_plan_do_not_call_the_formatter(repository, bin_folder):
    (repository / "plan/README.md").write_text("# Plan\n", "utf-8")
    git(repository, "add", "plan/README.md")
    assert commit(repository, HOOKS["izlence-fmt"], bin_folder) is None
