"""What a build says and writes about the pages of its contents: with LibreOffice, without it, and when it goes wrong."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from izlence import layout, limits
from izlence.cli import build
from izlence.limits import Limit
from tests.layout.laid_out import Printer, body_of, listed_pages, part_of, program

PERIOD = "2025-2029"
ASKS_WORD = "<w:updateFields"


class Builder:
    """Builds the example's strategic plan; remembers what was said."""

    def __init__(self, run, root: Path, folder: Path) -> None:
        self.run, self.plan, self.folder = run, root / "examples" / "ornek-belediye", folder
        self.output = folder / "output"

    def __call__(self, *arguments: str, language: str = "en") -> tuple[int, str]:
        code, _, said = self.run(
            *("--lang", language, "build", PERIOD, "--plan", self.plan, "--output", self.output),
            *("--cache", self.folder / "cache", *arguments),
        )
        return code, said

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.rglob("stratejik-plan*"))

    @property
    def word(self) -> bytes:
        return next(self.output.rglob("*.docx")).read_bytes()


@pytest.fixture
def builder(run, root, tmp_path) -> Builder:
    return Builder(run, Path(root), tmp_path)


@pytest.fixture
def printer(monkeypatch) -> Printer:
    """A LibreOffice that gives every heading and caption a page of its own."""
    printer = Printer()
    monkeypatch.setattr(build, "find_office", lambda: "soffice")
    monkeypatch.setattr(layout, "to_pdf", printer)
    return printer


def only_programs(monkeypatch, folder: Path) -> None:
    """Leave these programs, and those that scripts need."""
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")
    assert shutil.which("soffice") == str(folder / "soffice")


@pytest.mark.usefixtures("printer")
def test_the_contents_carry_the_pages_that_were_found_and_word_is_not_asked(builder):
    assert builder("--format", "docx") == (0, "")
    pages = listed_pages(builder.word)
    assert pages[0] == ("_Toc000001", "i")
    assert pages[1] == ("_Toc000002", "1")
    assert all(page for _, page in pages)
    assert ASKS_WORD not in part_of(builder.word, "word/settings.xml")
    assert "w:dirty" not in body_of(builder.word)


def test_a_second_build_of_an_unchanged_plan_does_not_start_libreoffice(builder, printer):
    builder("--format", "docx", "--format", "pdf")
    first = [path.read_bytes() for path in sorted(builder.output.rglob("*.*"))]
    # Once to find the pages, once to print the file that has them.
    assert printer.calls == 2
    builder("--format", "docx", "--format", "pdf")
    assert printer.calls == 2
    assert [path.read_bytes() for path in sorted(builder.output.rglob("*.*"))] == first


def test_without_layout_one_line_says_so_and_word_works_the_pages_out(builder, printer):
    code, said = builder("--format", "docx", "--no-layout")
    assert (code, printer.calls) == (0, 0)
    assert said.splitlines() == [
        "LibreOffice is not installed or not wanted: Word will update the page numbers of the contents, and ask first, "
        "when the file is opened."
    ]
    assert {page for _, page in listed_pages(builder.word)} == {""}
    assert ASKS_WORD in part_of(builder.word, "word/settings.xml")


def test_contents_with_one_page_missing_are_not_printed_at_all(builder, printer):
    printer.without = "_Toc000003"
    code, said = builder("--format", "docx")
    assert code == 0
    assert said.startswith("LibreOffice could not lay out the pages")
    assert {page for _, page in listed_pages(builder.word)} == {""}
    assert ASKS_WORD in part_of(builder.word, "word/settings.xml")


def test_a_build_of_the_workbook_alone_does_not_look_for_libreoffice(builder, monkeypatch):
    monkeypatch.setattr(build, "find_office", lambda: pytest.fail("LibreOffice was looked for"))
    assert builder("--format", "xlsx") == (0, "")


def test_a_pdf_without_libreoffice_is_refused_in_one_sentence_and_nothing_is_written(builder, monkeypatch):
    monkeypatch.setattr(build, "find_office", lambda: None)
    code, said = builder("--format", "docx", "--format", "pdf")
    assert code == 2
    assert said.splitlines() == ["A PDF needs LibreOffice, which is not installed; nothing was written."]
    assert builder.files == []


def test_the_same_refusal_in_turkish(builder, monkeypatch):
    monkeypatch.setattr(build, "find_office", lambda: None)
    assert builder("--format", "pdf", language="tr") == (
        2,
        "PDF üretmek için LibreOffice gerekir ve kurulu değil; hiçbir dosya yazılmadı.\n",
    )


def test_a_libreoffice_that_fails_leaves_the_word_file_to_word(builder, monkeypatch, tmp_path):
    program(tmp_path / "bin", "echo kirik >&2; exit 1")
    only_programs(monkeypatch, tmp_path / "bin")
    code, said = builder("--format", "docx")
    assert code == 0
    assert said.startswith("LibreOffice could not lay out the pages")
    assert ASKS_WORD in part_of(builder.word, "word/settings.xml")


def test_a_libreoffice_that_fails_writes_no_pdf_and_nothing_else(builder, monkeypatch, tmp_path):
    program(tmp_path / "bin", "echo kirik >&2; exit 1")
    only_programs(monkeypatch, tmp_path / "bin")
    code, said = builder("--format", "docx", "--format", "pdf")
    assert code != 0
    assert said.splitlines()[-1] == "LibreOffice made no PDF (kirik); nothing was written."
    assert builder.files == []


def test_a_libreoffice_that_hangs_is_ended_with_all_that_it_started(builder, monkeypatch, tmp_path):
    program(tmp_path / "bin", f"sleep 60 & echo $! > {tmp_path}/child; wait")
    only_programs(monkeypatch, tmp_path / "bin")
    monkeypatch.setattr(limits, "LAYOUT_SECONDS", Limit(0, "saniye", "seconds"))
    code, said = builder("--format", "pdf")
    assert code != 0
    assert "LibreOffice made no PDF (> 0 s); nothing was written." in said
    assert builder.files == []
    child = int((tmp_path / "child").read_text(encoding="utf-8"))
    assert _has_ended(child)


def _has_ended(process: int) -> bool:
    """A killed process may stay in the list until its parent asks for it."""
    state = Path(f"/proc/{process}/stat")
    for _ in range(50):
        if not state.exists() or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.02)
    return False
