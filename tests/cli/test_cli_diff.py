"""`diff`: what it is asked, what it answers, and that a comparison that could not be made never reads as “no change”."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from repository import ROOT, change, git, repository, save

from izlence.cli.speech import say
from izlence.read import git as git_reading
from izlence.review import places, sides
from izlence.review.telling.sentences import REMARKS

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
NO_CHANGE = "değişiklik yok"


@pytest.fixture
def town(tmp_path, monkeypatch):
    """A repository with the plan in it, and in its working folder one value that was raised."""
    town = repository(tmp_path / "belediye")
    change(town / PAGE, "2024: 35000", "2024: 36000")
    monkeypatch.chdir(town)
    return town


def test_a_raised_value_is_told_on_the_screen(run, town):
    code, out, err = run("diff", "HEAD")
    assert (code, err) == (0, "")
    assert "35.000" in out
    assert "36.000" in out
    assert git(town, "rev-parse", "--short=7", "HEAD") in out


@pytest.mark.usefixtures("town")
def test_in_english(run):
    code, out, _ = run("diff", "HEAD", "--lang", "en")
    assert (code, "36,000" in out) == (0, True)


@pytest.mark.usefixtures("town")
def test_no_change_is_said_in_one_sentence(run):
    code, out, err = run("diff", "HEAD", "HEAD")
    assert (code, err) == (0, "")
    assert out.startswith("Planda değişiklik yok.")


@pytest.mark.usefixtures("town")
def test_exit_code_is_as_in_git(run):
    assert run("diff", "HEAD", "--exit-code")[0] == 1
    assert run("diff", "HEAD", "HEAD", "--exit-code")[0] == 0


def test_a_comment_is_no_change_of_the_plan(run, town):
    git(town, "checkout", "--quiet", "--", ".")
    (town / PAGE).write_text((town / PAGE).read_text("utf-8") + "# not\n", "utf-8")
    assert run("diff", "HEAD", "--exit-code")[0] == 0


def test_fail_on_counts_what_the_changes_mean(run, town):
    change(town / PAGE, "2024: 36000", "2024: 34000")  # a lowered target
    codes = {level: run("diff", "HEAD", "--fail-on", level)[0] for level in ("error", "warning", "hint")}
    assert codes == {"error": 1, "warning": 1, "hint": 1}
    assert run("diff", "HEAD")[0] == 0
    assert run("diff", "HEAD", "HEAD", "--fail-on", "hint")[0] == 0


def test_fail_on_counts_new_findings(run, town):
    git(town, "checkout", "--quiet", "--", ".")
    change(town / PAGE, "name: İşe yönlendirme sayısı", "name: İşe “yönlendirme  sayısı")
    assert run("diff", "HEAD", "--fail-on", "error")[0] == 0
    code, out, _ = run("diff", "HEAD", "--fail-on", "warning")
    assert (code, "quotes-unbalanced" in out, "spacing-odd" in out) == (1, True, False)
    assert "spacing-odd" in run("diff", "HEAD", "--strict")[1]


def test_output_is_written_and_the_screen_gets_the_headline(run, town):
    code, out, err = run("diff", "HEAD", "--output", town / "yeni" / "fark.txt")
    assert (code, err, out.count("\n")) == (0, "", 1)
    written = (town / "yeni" / "fark.txt").read_text("utf-8")
    assert written.startswith(out)
    assert "36.000" in written
    assert [path.name for path in (town / "yeni").iterdir()] == ["fark.txt"]


@pytest.mark.usefixtures("town")
@pytest.mark.parametrize("form", ["schedule", "redline"])
def test_word_files_need_a_place(run, form):
    code, out, err = run("diff", "HEAD", "--format", form)
    assert (code, out) == (2, "")
    assert "--output" in err


@pytest.mark.parametrize("form", ["terminal", "markdown", "json", "html", "schedule", "redline"])
def test_every_form_is_written_the_same_twice(run, town, form):
    paths = [town / f"bir.{form}", town / f"iki.{form}"]
    for path in paths:
        code, out, err = run("diff", "HEAD", "--format", form, "--output", path)
        assert (code, err, out.count("\n")) == (0, "", 1)
    one, other = (_contents(path) for path in paths)
    assert one == other
    assert all(one.values())


def _contents(path: Path) -> dict[str, bytes]:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


def test_an_error_on_the_new_side_is_no_comparison(run, town):
    change(town / PAGE, "2024: 36000", "2024: 36.000")
    code, out, err = run("diff", "HEAD", "--exit-code")
    assert (code, out) == (2, "")
    assert "çalışma klasörü: planda 1 hata var." in err
    assert f"{PAGE}:14" in err
    assert "number-with-ambiguous-dot" in err
    assert "Karşılaştırma yapılamadı" in err
    assert NO_CHANGE not in err


def test_a_comment_of_yesterday_is_not_left_standing_for_a_comparison_that_failed(run, town):
    comment = town / "yorum.md"
    run("diff", "HEAD", "--format", "markdown", "--output", str(comment))
    assert comment.read_text("utf-8").startswith("<!-- izlence-diff -->\n")
    change(town / PAGE, "2024: 36000", "2024: 36.000")
    assert run("diff", "HEAD", "--format", "markdown", "--output", str(comment))[0] == 2
    said = comment.read_text("utf-8")
    assert said.startswith("<!-- izlence-diff -->\n**⛔ Karşılaştırma yapılamadı")
    assert f"<code>{PAGE}:14</code>" in said
    assert NO_CHANGE not in said


def test_an_error_on_the_old_side_names_its_commit(run, town):
    change(town / PAGE, "2024: 36000", "2024: 36.000")
    commit = save(town, "Hatalı")
    change(town / PAGE, "2024: 36.000", "2024: 36000")
    code, out, err = run("diff", "HEAD", "--format", "json")
    assert (code, out) == (2, "")
    assert f"HEAD ({commit[:7]}): planda 1 hata var." in err


def test_errors_on_both_sides_are_told_of_both(run, town):
    (town / PAGE).write_text("code: [", "utf-8")
    save(town, "Hatalı")
    code, _, err = run("diff", "HEAD", "--lang", "en")
    assert code == 2
    assert "HEAD (" in err
    assert "working folder: errors in the plan: " in err


def test_of_many_errors_twenty_are_told_and_the_rest_counted(run, town):
    for number in range(30):
        (town / "plan" / "2024" / f"{number}.yaml").write_text("a: 1\n", "utf-8")
    _, _, err = run("diff", "HEAD")
    assert err.count("--> ") == 20
    assert "… ve 10 hata daha." in err


def test_two_records_with_one_code_are_an_error_of_their_side(run, town):
    change(town / PAGE, "code: PG4.4.1.2", "code: PG4.4.1.1")
    code, out, err = run("diff", "HEAD")
    assert (code, out, "duplicate-code" in err) == (2, "", True)


def test_a_merge_conflict_on_a_side_is_told_as_one(run, town):
    text = (town / PAGE).read_text("utf-8")
    (town / PAGE).write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> dal\n", "utf-8")
    code, out, err = run("diff", "HEAD")
    assert (code, out, "merge-conflict" in err) == (2, "", True)


def test_a_binary_file_in_place_of_a_page_is_told_as_one(run, town):
    (town / PAGE).write_bytes(b"PK\x03\x04\x00\x00\xff\xfe")
    save(town, "Word dosyası")
    code, out, err = run("diff", "HEAD~1", "HEAD")
    assert (code, out) == (2, "")
    assert f"--> {PAGE}" in err


def test_a_schema_that_changed_too_may_be_why_the_old_side_has_errors(run, town, monkeypatch):
    monkeypatch.setattr(sides, "find_places", _with_remark(sides.find_places))
    change(town / PAGE, "2024: 36000", "2024: 36.000")
    assert "bugünkü kurallarla okundu" in run("diff", "HEAD")[2]


def _with_remark(find):
    from izlence.diff.comparison import Remark

    def found(*given):
        base, head, remarks = find(*given)
        return base, head, (*remarks, Remark("schema_changed"))

    return found


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("yok",), "“yok” diye bir git sürümü yok."),
        (("plan",), "İki klasörü karşılaştırmak için ikisini de yazın"),
        (("HEAD..HEAD", "HEAD"), "ardından “HEAD” yazılmaz"),
        (("HEAD", "--period", "2031"), "2031 dönemi iki tarafta da yok. Olanlar: 2024, 2025-2029."),
        (("HEAD", "--plan-before", "eski"), "HEAD sürümünde eski klasöründe plan yok"),
        (("HEAD", "--format", "pdf"), "--format için “pdf” olmaz"),
        (("HEAD", "--fail-on", "hata"), "--fail-on için “hata” olmaz"),
        (("HEAD", "--rule", "yok"), "--rule için “yok” olmaz"),
        ((), "BASE yazılmamış"),
    ],
)
@pytest.mark.usefixtures("town")
def test_wrong_use_is_told_and_is_never_no_change(run, arguments, sentence):
    code, out, err = run("diff", *arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert NO_CHANGE not in err


def test_without_git_it_says_so(run, town, monkeypatch):
    monkeypatch.setenv("PATH", str(town))
    code, out, err = run("diff", "HEAD")
    assert (code, out, "git kurulu değil" in err) == (2, "", True)


def test_outside_a_repository_two_folders_are_compared(run, plan, tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    old = shutil.copytree(plan, tmp_path / "eski")
    change(plan / PAGE.removeprefix("plan/"), "2024: 35000", "2024: 36000")
    code, out, err = run("diff", old, plan)
    assert (code, err) == (0, "")
    assert "36.000" in out
    code, _, err = run("diff", "main", "--plan", plan)
    assert (code, "git deposunda değil" in err) == (2, True)


def test_a_full_disk_leaves_the_old_file(run, town):
    (town / "fark.md").mkdir()
    code, _, err = run("diff", "HEAD", "--output", town / "fark.md")
    assert (code, "fark.md yazılamadı" in err) == (2, True)


def test_a_template_at_fault_is_told_and_nothing_is_written(run, town, monkeypatch):
    from izlence.cli import diff_forms
    from izlence.diagnostic import Diagnostic, Place
    from izlence.read.file_rules import PLAN_MISSING

    def fails(_told):
        raise diff_forms.TemplateFault([Diagnostic(PLAN_MISSING, Place("templates/html/page.html"))])

    monkeypatch.setitem(diff_forms._FORMS, "html", fails)
    code, out, err = run("diff", "HEAD", "--format", "html", "--output", town / "fark.html")
    assert (code, out, "templates/html/page.html" in err) == (2, "", True)
    assert not (town / "fark.html").exists()


@pytest.mark.parametrize("language", ["tr", "en"])
def test_every_reason_why_there_is_no_comparison_has_a_sentence(language):
    facts = dict.fromkeys(("name", "side", "folder", "found", "range", "head"), "x")
    for reason in get_args(git_reading.Reason):
        assert say(f"revision_{reason}", language, **facts)
    for reason in get_args(places.Reason):
        assert say(f"diff_{reason}", language, **facts)


def test_what_must_be_known_of_the_sides_has_a_sentence():
    written = "".join(Path(module.__file__).read_text("utf-8") for module in (places, sides))
    keys = {*re.findall(r'Remark\("(\w+)"', written), *re.findall(r'"(\w+_changed)"', written)}
    assert {"plan_renamed", "schema_changed", "period_missing"} <= keys <= REMARKS.keys()


def test_the_screen_needs_no_library_of_documents(town):
    program = f"""import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from izlence.cli import main
main(["diff", "HEAD"], Path({str(ROOT)!r}))
print(*sys.modules)"""
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=town, capture_output=True, text=True, check=True
    )
    loaded = ran.stdout.splitlines()[-1].split()
    assert "izlence.review.telling" in loaded
    assert not {"docx", "lxml", "jinja2", "openpyxl", "xlsxwriter", "rich", "PIL"} & set(loaded)


def test_help_says_what_the_levels_and_exit_codes_mean(run):
    out = run("diff", "--help")[1]
    for said in (
        "A...B",
        "çalışma klasörü",
        "karar gerekir",
        "karşılaştırılamadı",
        "terminal|markdown|html|json",
    ):
        assert said in " ".join(out.split())
