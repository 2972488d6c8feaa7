"""A branch was accused of what main had done after it left: the comparison says that the base went on."""

from __future__ import annotations

import json
import zipfile

import pytest

from tests.cli.repository import change, git, repository, save

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
TOLD = "main sürümünde, dal tarafında bulunmayan 1 kayıt (commit) var"
WAY_OUT = "diff main...dal"


@pytest.fixture
def town(tmp_path, monkeypatch):
    """Main raised one value after `dal` left it, and `dal` another; a file beside the plan changed on main too."""
    town = repository(tmp_path / "belediye")
    git(town, "checkout", "--quiet", "-b", "dal")
    change(town / PAGE, "2024: 35000", "2024: 36000")
    save(town, "Hedef yükseltildi")
    git(town, "checkout", "--quiet", "main")
    change(town / PAGE, "2022: 1102", "2022: 1103")
    save(town, "Geçen yıl düzeltildi")
    (town / "README.md").write_text("Plan\n", "utf-8")
    save(town, "Planın dışında bir dosya")
    monkeypatch.chdir(town)
    return town


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("asked", [("main", "dal"), ("main..dal",)])
def test_a_branch_was_accused_of_undoing_what_main_did_after_it_left(run, asked):
    for form in ("terminal", "markdown", "html"):
        _, told, _ = run("diff", *asked, "--format", form)
        text = " ".join(told.split())
        assert TOLD in text
        assert WAY_OUT in text.replace("&#8230;", "…")
    _, told, _ = run("diff", *asked, "--format", "json")
    (remark,) = json.loads(told)["remarks"]
    assert remark["key"] == "base_went_on"
    assert remark["facts"] == {"base": "main", "side": "dal", "count": "1", "asked": "main...dal"}
    assert remark["text"].startswith(TOLD)
    _, told, _ = run("diff", *asked, "--lang", "en")
    assert "main holds commits that dal does not (1)" in " ".join(told.split())


def test_the_word_forms_of_such_a_comparison_say_it_too(town, run):
    run("diff", "main", "dal", "--format", "schedule", "--output", "cetvel.docx")
    with zipfile.ZipFile(town / "cetvel.docx") as file:
        assert TOLD in file.read("word/document.xml").decode()
    run("diff", "main", "dal", "--format", "redline", "--output", "izli")
    reports = [path.read_text("utf-8") for path in (town / "izli").glob("*.md")]
    assert any(TOLD in report for report in reports)


def test_the_working_folder_of_a_branch_is_told_where_to_compare_from(town, run):
    git(town, "checkout", "--quiet", "dal")
    _, told, _ = run("diff", "main", "--format", "json")
    (remark,) = json.loads(told)["remarks"]
    parted = git(town, "merge-base", "main", "dal")[:7]
    assert remark["facts"] == {"base": "main", "side": "", "count": "1", "asked": parted}
    git(town, "merge", "--quiet", "--no-commit", "main")
    assert json.loads(run("diff", "main", "--format", "json")[1])["remarks"] == []


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("asked", [("main...dal",), ("main~1", "main"), ("main", "main"), ("main",)])
def test_a_base_that_the_head_holds_is_not_said_to_have_gone_on(run, asked):
    _, told, _ = run("diff", *asked, "--format", "json")
    assert "base_went_on" not in {remark["key"] for remark in json.loads(told)["remarks"]}


@pytest.mark.usefixtures("town")
def test_what_a_base_did_beside_the_plan_is_no_concern_of_a_comparison(run):
    _, told, _ = run("diff", "main", "main~1", "--format", "json")
    assert json.loads(told)["remarks"] == []


def test_revisions_without_a_common_past_are_not_told_to_compare_from_where_they_parted(town, run):
    git(town, "checkout", "--quiet", "--orphan", "yetim")
    save(town, "Baştan")
    _, told, _ = run("diff", "main", "yetim", "--format", "json")
    assert json.loads(told)["remarks"] == []
