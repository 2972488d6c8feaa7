"""Git itself shows plans as lines and merges them record by record, through the drivers that `git setup` writes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from izlence.cli.main import main
from tests.cli.repository import ROOT, WHO, change, git, repository, save

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
ODD = "plan/2024/yeni işler/PH 4.4.2.yaml"
NAME = "PH4.4.1 › PG4.4.1.2 İşe yönlendirme sayısı"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run) -> Path:
    """A repository in a folder with spaces, set up, with a page whose name has spaces and Turkish letters."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    folder = repository(tmp_path / "bizim depo'muz")
    shutil.copy(ROOT / ".gitattributes", folder)
    (folder / ODD).parent.mkdir()
    shutil.copy(folder / PAGE, folder / ODD)
    save(folder, "Sayfa eklendi")
    monkeypatch.chdir(folder / "plan")
    code, told, _ = run("git", "setup")
    assert (code, "merge.izlence.driver yazıldı." in told, "Eksik" in told) == (0, True, False)
    return folder


def branches(folder: Path, ours: dict[str, tuple[str, str]], theirs: dict[str, tuple[str, str]]) -> None:
    git(folder, "checkout", "--quiet", "-b", "dal")
    for name, (old, new) in theirs.items():
        change(folder / name, old, new)
    save(folder, "Dalda")
    git(folder, "checkout", "--quiet", "main")
    for name, (old, new) in ours.items():
        change(folder / name, old, new)
    save(folder, "Ana dalda")


def call(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", "-C", str(folder), *WHO, *arguments], check=False, capture_output=True, encoding="utf-8"
    )


def test_git_merges_two_years_of_one_line_and_shows_them_as_lines(folder):
    ours = {PAGE: ("2024: 35000", "2024: 36500"), ODD: ("2024: 35000", "2024: 36500")}
    theirs = {PAGE: ("2023-H1: 15933", "2023-H1: 16000"), ODD: ("2023-H1: 15933", "2023-H1: 16000")}
    branches(folder, ours, theirs)
    assert call(folder, "merge", "dal", "--message", "Birleşti").returncode == 0
    for name in (PAGE, ODD):
        assert "{2022: 31691, 2023-H1: 16000, 2024: 36500}" in (folder / name).read_text("utf-8")
    shown = git(folder, "log", "-p", "-1", "main^1")
    assert f"\n-{NAME} › 2024: 35.000 kişi\n+{NAME} › 2024: 36.500 kişi\n" in shown
    assert "PH 4.4.2.yaml" in shown
    change(folder / PAGE, "1_500_000", "1500000")
    assert "\n@@" not in git(folder, "diff")


def test_a_value_changed_by_both_stops_the_merge_with_marks_on_its_line(folder):
    branches(folder, {ODD: ("2024: 35000", "2024: 36000")}, {ODD: ("2024: 35000", "2024: 37000")})
    answer = call(folder, "merge", "dal")
    assert answer.returncode == 1
    assert f"{ODD}: 1 yerde iki taraf aynı şeyi farklı değiştirmiş" in answer.stderr
    text = (folder / ODD).read_text("utf-8")
    assert text.count("\n<<<<<<< ") == text.count("\n>>>>>>> ") == 1
    assert git(folder, "diff", "--name-only", "--diff-filter=U", "-z").rstrip("\0") == ODD
    shown = git(folder, "diff")
    assert f"\n +{NAME} › 2024: 36.000 kişi\n++=======\n+ {NAME} › 2024: 37.000 kişi\n" in shown


def test_a_rebase_uses_the_driver_too(folder):
    branches(folder, {PAGE: ("2024: 35000", "2024: 36500")}, {PAGE: ("2022: 31691", "2022: 31700")})
    git(folder, "checkout", "--quiet", "dal")
    assert call(folder, "rebase", "--quiet", "main").returncode == 0
    assert "{2022: 31700, 2023-H1: 15933, 2024: 36500}" in (folder / PAGE).read_text("utf-8")


def test_without_the_program_git_shows_and_merges_as_it_always_did(folder):
    for name in ("diff.izlence.textconv", "merge.izlence.driver"):
        setting = git(folder, "config", name)
        git(folder, "config", name, setting.replace((ROOT / "build.py").as_posix(), "/gone/build.py"))
    branches(folder, {PAGE: ("2024: 35000", "2024: 36500")}, {PAGE: ("1_187_150", "1_200_000")})
    answer = call(folder, "merge", "dal", "--message", "Birleşti")
    assert answer.returncode == 0
    text = (folder / PAGE).read_text("utf-8")
    assert ("2024: 36500" in text, "1_200_000" in text) == (True, True)
    assert "-    budget: 1_187_150\n+    budget: 1_200_000\n" in call(folder, "diff", "HEAD^1").stdout


def test_a_document_is_shown_as_text(folder, tmp_path):
    import docx

    names = []
    for text in ("Toplam: 35.000", "Toplam: 36.000"):
        document = docx.Document()
        document.add_paragraph("Performans Programı")
        document.add_paragraph(text)
        names.append(tmp_path / f"{text[-6:]}.docx")
        document.save(str(names[-1]))
    shutil.copy(names[0], folder / "belge.docx")
    save(folder, "Belge")
    shutil.copy(names[1], folder / "belge.docx")
    assert "\n Performans Programı\n-Toplam: 35.000\n+Toplam: 36.000\n" in call(folder, "diff").stdout


def test_setup_twice_changes_nothing_and_remove_takes_it_back(folder, run):
    before = (folder / ".git/config").read_bytes()
    code, told, _ = run("git", "setup")
    assert code == 0
    assert "yazıldı" not in told
    assert (folder / ".git/config").read_bytes() == before
    assert run("git", "setup", "--remove")[0] == 0
    assert "izlence" not in (folder / ".git/config").read_text("utf-8")
    code, told, _ = run("git", "setup", "--remove", "--lang", "en")
    assert (code, "merge.izlence was not there." in told) == (0, True)


def test_setup_for_merging_only_leaves_blame_with_the_lines_of_the_file(folder, run):
    assert f"{NAME} › 2024: 35.000 kişi" in git(folder, "blame", PAGE)
    code, told, _ = run("git", "setup", "--merge-only")
    assert (code, "diff.izlence kaldırıldı." in told, "merge.izlence.driver zaten yazılı." in told) == (
        0,
        True,
        True,
    )
    assert "values: {2022: 31691, 2023-H1: 15933, 2024: 35000}" in git(folder, "blame", PAGE)


def test_setup_says_what_a_repository_without_attributes_needs(folder, run):
    git(folder, "rm", "--quiet", ".gitattributes")
    code, told, _ = run("git", "setup")
    assert code == 0
    assert "    plan/**/*.yaml text eol=lf diff=izlence merge=izlence\n" in told


def test_setup_said_that_a_page_of_the_plan_did_not_connect_what_gitattributes_does_not(folder, run):
    git(folder, "rm", "--quiet", ".gitattributes")
    said = " ".join(run("git", "setup")[1].split())
    assert "Eksik: .gitattributes plan dosyalarını (örneğin plan/" in said
    said = " ".join(run("git", "setup", "--lang", "en")[1].split())
    assert "Missing: .gitattributes does not connect the plan's files (such as plan/" in said


def test_setup_outside_a_repository(tmp_path, monkeypatch, run):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    code, _, told = run("git", "setup")
    assert code == 2
    assert "bir git deposunda değil" in told


def merge(tmp_path: Path, run, versions: tuple[str, str, str], *options: str) -> tuple[int, str, str]:
    files = [tmp_path / name for name in ("temel", "bizim", "onların")]
    for file, text in zip(files, versions, strict=True):
        file.write_text(text, "utf-8", newline="")
    code, _, told = run("git", "merge", *options, "--", *files, "plan/a b.yaml")
    return code, files[1].read_text("utf-8"), told


def test_a_file_that_cannot_be_read_is_merged_by_lines_and_said(tmp_path, run):
    base = "code: [a\nb: 1\nc: 1\nd: 1\ne: 1\n"
    code, text, told = merge(tmp_path, run, (base, base.replace("[a", "[x"), base.replace("e: 1", "e: 2")))
    assert (code, text) == (0, "code: [x\nb: 1\nc: 1\nd: 1\ne: 2\n")
    assert "plan/a b.yaml: kayıt kayıt birleştirilemedi" in told


def test_by_lines_too_a_contradiction_is_a_conflict_with_the_same_marks(tmp_path, run):
    code, text, _ = merge(tmp_path, run, ("a: [\n", "b: [\n", "c: [\n"), "--marker-size", "9")
    assert code == 1
    assert text.startswith("<<<<<<<<< ours\nb: [\n")
    assert text.endswith("c: [\n>>>>>>>>> theirs\n")


def test_versions_are_called_as_git_calls_them_where_it_says_so(tmp_path, run):
    labels = ("--label", "3f2c1ab", "--label", "HEAD", "--label", "imar")
    versions = ("code: A1\nb: 1\n", "code: A1\nb: 2\n", "code: A1\nb: 3\n")
    assert "<<<<<<< HEAD\nb: 2\n||||||| 3f2c1ab\nb: 1\n" in merge(tmp_path, run, versions, *labels)[1]
    unknown = ("--label", "%S", "--label", "%X", "--label", "%Y")
    assert "<<<<<<< ours\nb: 2\n||||||| base\n" in merge(tmp_path, run, versions, *unknown)[1]


def test_a_wrong_number_of_files_is_told_with_the_right_use(run):
    code, _, told = run("git", "textconv")
    assert code == 2
    assert "git textconv FILE" in told


def test_showing_a_file_starts_without_what_only_documents_need():
    script = (
        "import sys; from pathlib import Path; from izlence.cli import main; "
        f"main(['git', 'textconv', {str(ROOT / PAGE)!r}], Path({str(ROOT)!r})); "
        "sys.stderr.write(' '.join(sys.modules))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, encoding="utf-8", cwd=ROOT
    )
    assert f"{NAME} › 2024: 35.000 kişi\n" in loaded.stdout
    heavy = {
        "lxml",
        "zipfile",
        "jinja2",
        "rich",
        "subprocess",
        "izlence.check",
        "izlence.model.plan",
        "jsonschema_rs",
    }
    assert not heavy.intersection(loaded.stderr.split())


def test_setup_warns_where_git_would_run_the_program_of_whatever_branch_is_open(folder, capsys):
    """The fixture's program stands elsewhere; here it stands in the repository itself."""
    for root, is_told in ((ROOT, False), (folder, True)):
        main(["git", "setup"], root)
        assert ("Dikkat: program bu deponun içinde" in capsys.readouterr().out) == is_told


def test_an_installed_program_is_not_taken_from_the_folder_that_git_calls_it_in(folder, capsys, tmp_path):
    """A stranger's branch may hold a package of the same name."""
    (folder / "izlence/cli").mkdir(parents=True)
    for name in ("izlence/__init__.py", "izlence/cli/__init__.py", "izlence/cli/installed.py"):
        (folder / name).write_text("print('YABANCI')\nrun = print\n", "utf-8")
    main(["git", "setup"], tmp_path)  # no build.py there: as an installed program
    capsys.readouterr()
    shown = git(folder, "show", f"HEAD~1:{PAGE}", "--textconv")
    assert "YABANCI" not in shown
    assert f"{NAME} › 2024: 35.000 kişi" in shown
