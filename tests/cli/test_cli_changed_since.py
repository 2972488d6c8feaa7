"""`--changed-since`: what a change concerns, in its own files and in those it breaks."""

from __future__ import annotations

import json

import pytest
from repository import change, git, repository, save

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"


@pytest.fixture
def town(tmp_path):
    return repository(tmp_path / "belediye")


def found(run, town, since="main"):
    code, out, err = run("check", "--plan", town / "plan", "--format", "json", "--changed-since", since)
    assert err == ""
    told = [
        (item["rule"], item["file"].removeprefix(f"{town.as_posix()}/"))
        for item in json.loads(out)["diagnostics"]
    ]
    return code, told


def test_what_was_there_before_is_not_told(run, town):
    assert found(run, town) == (0, [])


def test_findings_in_a_changed_file_are_told_old_ones_too(run, town):
    change(town / PAGE, "2024: 35000", "2024: 35001")
    _, told = found(run, town)
    assert {file for _, file in told} == {PAGE}
    assert {rule for rule, _ in told} == {"formula-truncated"}


def test_an_error_that_the_change_causes_in_another_file_is_told(run, town):
    change(town / "plan/2024/goals.yaml", "- code: H4.4\n", "- code: H4.5\n")
    code, told = found(run, town)
    assert code == 1
    assert ("unknown-code", PAGE) in told


def test_a_new_file_counts_before_it_is_committed(run, town):
    copied = (town / PAGE).read_text("utf-8")
    (town / "plan/2024/halkla-iliskiler/PH4.4.2.yaml").write_text(copied, "utf-8")
    code, told = found(run, town)
    assert code == 1
    assert "duplicate-code" in {rule for rule, _ in told}


def test_what_others_did_on_the_main_branch_since_is_not_ours(run, town):
    git(town, "switch", "--quiet", "--create", "dal")
    change(town / PAGE, "2024: 35000", "2024: 35001")
    save(town, "Bizim değişiklik")
    git(town, "switch", "--quiet", "main")
    change(town / "plan/2024/halkla-iliskiler/PH7.1.1.yaml", "code: PH7.1.1", "code: PH7.1.1 ")
    save(town, "Başkasının değişikliği")
    git(town, "switch", "--quiet", "dal")
    assert {file for _, file in found(run, town)[1]} == {PAGE}


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("yok", "“yok” diye bir git sürümü yok"),
        ("", "“” diye bir git sürümü yok"),
        ("--output=x", "diye bir git sürümü yok"),
    ],
)
def test_an_unknown_revision_is_never_no_findings(run, town, since, told):
    code, out, err = run("check", "--plan", town / "plan", f"--changed-since={since}")
    assert (code, out) == (2, "")
    assert told in err


def test_outside_a_repository_it_says_so(run, plan):
    code, _, err = run("check", "--plan", plan, "--changed-since", "main")
    assert (code, "git deposunda değil" in err) == (2, True)
