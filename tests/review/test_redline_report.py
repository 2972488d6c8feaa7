"""The files that a redline is made of: what they are called, what they say of themselves, what their report lists."""

from __future__ import annotations

import pytest

from izlence.diff.compare import compare
from izlence.render.redline.contract import Untracked
from izlence.review.document import SideText
from izlence.review.redline import redline_files
from izlence.review.redline.files import RedlineFile
from izlence.review.redline.report import redline_report
from tests.review.redlined import NOBODY, PLAN, edited, parts_of, redlines, side_at, workshop
from tests.review.test_redline_seeds import EDITS

BASE, HEAD = SideText("main", ""), SideText("degisiklik", "")


@pytest.fixture
def comparison(tmp_path):
    """One value of one page changed."""
    return compare(side_at(PLAN), side_at(edited(PLAN, tmp_path / "plan", EDITS["value"])))


@pytest.mark.parametrize(
    ("language", "name", "says"),
    [
        ("tr", "performans-programi-2024-izli.docx", "İzli değişiklik belgesi, resmî belge değildir"),
        ("en", "performans-programi-2024-redline.docx", "Document with tracked changes, not the official document"),
    ],
)  # fmt: skip
def test_a_redline_cannot_be_taken_for_the_official_document(comparison, language, name, says):
    (file,), _ = redline_files(comparison, {}, workshop(), NOBODY, language)
    assert file.name == name
    core = parts_of(file.content)["docProps/core.xml"].decode()
    assert f"<dc:title>Ümraniye Belediyesi 2024 Yılı Performans Programı ({says})</dc:title>" in core
    assert f"<cp:category>{says}</cp:category>" in core


def test_a_change_that_is_not_committed_carries_that_sentence_and_no_date(comparison):
    (file,), _ = redlines(comparison)
    body = parts_of(file.content)["word/document.xml"].decode()
    assert f'w:author="{NOBODY.name}"' in body
    assert "w:date=" not in body


def test_the_report_counts_the_changes_of_each_file_and_lists_what_is_not_tracked(comparison):
    (file,), _ = redlines(comparison)
    told = redline_report((file,), BASE, HEAD, "tr")
    assert f"| `performans-programi-2024-izli.docx` | {file.revisions} |" in told
    assert file.revisions > 0
    assert told.endswith(
        "## performans-programi-2024-izli.docx: iki taraf arasında değişip izlenmeyenler\n\nYok.\n"
    )
    assert "Word şablonu ve biçemleri" in told
    untracked = (Untracked("word/header1.xml", "header"), Untracked("word/styles.xml", "styles", "Heading1"))
    with_more = RedlineFile("a-redline.docx", "2024", b"", 1, untracked)
    told = redline_report((with_more,), BASE, HEAD, "en")
    assert "- header or footer (`word/header1.xml`)\n- styles (`word/styles.xml`): Heading1\n" in told


def test_the_report_says_that_nothing_changed():
    told = redline_report((), BASE, HEAD, "tr")
    assert "Hiçbir belge değişmedi." in told
    assert "Hiçbir zaman izlenmeyenler" in told


def test_a_document_on_one_side_only_has_no_file_and_is_told(tmp_path):
    base = side_at(PLAN)
    head = side_at(edited(PLAN, tmp_path / "plan", {"2025-2029": None}))
    (gone,), _ = redlines(compare(base, head))
    assert (gone.content, gone.only) == (None, "base")
    assert "| `stratejik-plan-2025-2029.docx` | yok: belge artık üretilmiyor |" in redline_report(
        (gone,), BASE, HEAD, "tr"
    )
    (come,), _ = redlines(compare(head, base))
    assert come.only == "head"
    assert "the document is new" in redline_report((come,), BASE, HEAD, "en")


def test_a_folder_gets_the_files_and_the_report(run, tmp_path):
    new = edited(PLAN, tmp_path / "yeni", EDITS["value"])
    code, out, err = run("diff", PLAN, new, "--format", "redline", "--output", tmp_path / "izli")
    assert (code, err, out.count("\n")) == (0, "", 1)
    names = sorted(path.name for path in (tmp_path / "izli").iterdir())
    assert names == ["izli-degisiklik-raporu.md", "performans-programi-2024-izli.docx"]
    code, _, _ = run("diff", PLAN, PLAN, "--format", "redline", "--output", tmp_path / "ayni", "--lang", "en")
    assert code == 0
    assert [path.name for path in (tmp_path / "ayni").iterdir()] == ["redline-report.md"]


def test_words_that_are_at_fault_make_no_file(comparison, tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "tables.yaml").write_text("indicators: [\n", "utf-8")
    order = workshop()
    order.templates = tmp_path / "templates"
    files, problems = redline_files(comparison, {}, order, NOBODY, "tr")
    assert files == ()
    assert problems[0].rule.name == "bracket-not-closed"
