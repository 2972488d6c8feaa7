"""The plan as it is in a commit: read from git's objects, the same as from a checkout, and nothing is written."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from izlence.read.git import GitFault, commits_of, find_repository, read_objects
from izlence.read.plan import read_plan
from izlence.read.revision import Objects, plan_at
from tests.cli.repository import ROOT, change, git, repository, save

OWNERS = """strategy_office: ["@strateji"]
directorates: {halkla-iliskiler: ["@halkla"]}
"""
PAGE = "2024/halkla-iliskiler/PH4.4.1.yaml"


@pytest.fixture
def town(tmp_path):
    return repository(tmp_path / "belediye")


def at(plan: Path, revision: str = "HEAD") -> Path:
    tree = find_repository(plan)
    return plan_at(Objects(tree), commits_of(tree, [revision])[0], tree.folder, plan)


def told(path: Path) -> list[tuple[str, str]]:
    return [(item.rule.name, item.where.file) for item in read_plan(path)[1]]


def test_a_commit_reads_as_its_working_tree_does(town):
    assert read_plan(at(town / "plan")) == read_plan(town / "plan")


def test_a_whole_example_reads_the_same_with_its_texts_pictures_and_owners(tmp_path):
    shutil.copytree(ROOT / "examples" / "ornek-belediye", tmp_path / "plan")
    (tmp_path / "plan" / "owners.yaml").write_text(OWNERS, "utf-8")
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github" / "CODEOWNERS").write_text("* @strateji\n", "utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    save(tmp_path, "İlk sürüm")
    here, there = read_plan(tmp_path / "plan"), read_plan(at(tmp_path / "plan"))
    assert there == here
    assert here[0].owners is not None
    assert here[0].owners.repository is not None
    assert here[0].owners.repository.written[".github/CODEOWNERS"] == "* @strateji\n"


def test_what_stands_in_the_commit_counts_not_what_stands_in_the_folder(town):
    change(town / "plan" / PAGE, "2024: 35000", "2024: 36000")
    (town / "plan" / "2024" / "halkla-iliskiler" / "PH9.9.9.yaml").write_text("code: PH9.9.9\n", "utf-8")
    (town / "plan" / "institution.yaml").unlink()
    sources, found = read_plan(at(town / "plan"))
    assert sources.institution is not None
    assert found == ()
    text = sources.texts[(town / "plan" / PAGE).as_posix()]
    assert "35000" in text


def test_nothing_is_written_and_the_folder_may_be_gone(town):
    shutil.rmtree(town / "plan")
    before = sorted(town.rglob("*"))
    assert len(read_plan(at(town / "plan"))[0].periods) == 2
    assert sorted(town.rglob("*")) == before


@pytest.mark.parametrize(
    ("here", "folder"), [("plan", "."), ("", "belediye/plan"), (".", "../belediye/plan"), ("plan/2024", "..")]
)
def test_findings_name_files_as_the_plan_was_named(town, monkeypatch, here, folder):
    monkeypatch.chdir(town / here if here else town.parent)
    assert read_plan(at(Path(folder))) == read_plan(Path(folder))
    assert (Path(folder) / PAGE).as_posix() in read_plan(at(Path(folder)))[0].files


def test_a_plan_at_the_root_of_its_repository(tmp_path):
    plan = Path(shutil.copytree(ROOT / "plan", tmp_path / "depo"))
    git(plan, "init", "--quiet", "--initial-branch=main")
    save(plan, "İlk sürüm")
    assert read_plan(at(plan))[0].files == read_plan(plan)[0].files


def test_a_symbolic_link_is_refused_as_in_a_folder(town):
    (town / "plan" / "2024" / "halkla-iliskiler" / "PH4.4.9.yaml").symlink_to("/etc/passwd")
    (town / "plan" / "2024" / "zabita").symlink_to("halkla-iliskiler")
    save(town, "Kısayollar")
    assert told(at(town / "plan")) == told(town / "plan")
    assert [rule for rule, _ in told(at(town / "plan"))] == ["symbolic-link", "symbolic-link"]


def test_a_submodule_is_told_not_passed_over(town):
    commit = git(town, "rev-parse", "HEAD")
    git(town, "update-index", "--add", "--cacheinfo", f"160000,{commit},plan/2024/zabita")
    git(town, "commit", "--quiet", "--message", "Alt depo")
    folder = (town / "plan" / "2024" / "zabita").as_posix()
    assert told(at(town / "plan")) == [("not-a-file", folder)]


def test_names_that_are_not_ascii_are_read_as_they_are(town):
    (town / "plan" / "2024" / "İmar Müdürlüğü").mkdir()
    (town / "plan" / "2024" / "İmar Müdürlüğü" / "directorate.yaml").write_text("name: İmar\n", "utf-8")
    (town / "plan" / "2024" / 'to"ırnak.yaml').write_text("a: 1\n", "utf-8")
    save(town, "Adlar")
    assert told(at(town / "plan")) == told(town / "plan")
    assert "İmar Müdürlüğü" in str(told(town / "plan"))


def test_a_file_larger_than_any_limit_is_told_with_its_size(town):
    (town / "plan" / PAGE).write_bytes(b"#" * 30_000_000)
    save(town, "Büyük dosya")
    here, there = read_plan(town / "plan")[1], read_plan(at(town / "plan"))[1]
    assert there == here
    assert there[0].facts["size"] == 30_000_000


def test_a_damaged_object_is_never_an_empty_file(town):
    name = git(town, "rev-parse", f"HEAD:plan/{PAGE}")
    path = town / ".git" / "objects" / name[:2] / name[2:]
    path.chmod(0o644)
    path.unlink()
    with pytest.raises(GitFault) as fault:
        read_plan(at(town / "plan"))
    assert fault.value.reason == "broken"


def test_an_object_that_git_cannot_give_is_a_fault(town):
    with pytest.raises(GitFault) as fault:
        read_objects(find_repository(town / "plan"), ["0" * 40])
    assert fault.value.reason == "broken"


def test_what_git_tells_its_hooks_does_not_lead_elsewhere(town, monkeypatch):
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.setenv(name, "yok")
    assert read_plan(at(town / "plan"))[1] == ()


def test_few_processes_however_many_files(town, monkeypatch):
    calls = []
    real = subprocess.run
    monkeypatch.setattr(
        subprocess, "run", lambda *given, **named: (calls.append(given[0]), real(*given, **named))[1]
    )
    read_plan(at(town / "plan"))
    assert [call[3] for call in calls] == ["rev-parse", "cat-file", "ls-tree", "cat-file"]


@pytest.mark.parametrize("revision", ["yok", "", "--output=x", "HEAD:plan", "a\nb", "x" * 300, "HEAD~99"])
def test_what_is_no_revision_is_said_to_be_none(town, revision):
    with pytest.raises(GitFault) as fault:
        commits_of(find_repository(town / "plan"), [revision])
    assert (fault.value.reason, fault.value.name) == ("unknown_revision", revision)


def test_a_repository_of_somebody_else_is_told_by_its_name(town, monkeypatch):
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(GitFault) as fault:
        find_repository(town / "plan")
    assert (fault.value.reason, fault.value.name) == ("dubious", os.fspath(town))
