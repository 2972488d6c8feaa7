"""The folder `narrative/` of a period and its general costs: what stands there and what has no place there."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from izlence import limits
from izlence.read.plan import read_plan


@pytest.fixture
def folder(plan):
    folder = plan / "2024/narrative"
    folder.mkdir()
    (folder / "yetki.md").write_text("# Yetki\n")
    return folder


@pytest.fixture
def told(plan):
    def read(period: str = "2024") -> list[str]:
        _, found = read_plan(plan, [period])
        return [f"{item.where.file.removeprefix(plan.as_posix())} {item.rule.name}" for item in found]

    return read


def test_texts_are_read_in_the_order_of_their_names(folder, plan):
    (folder / "amaclar.md").write_text("Metin\n")
    sources, found = read_plan(plan, ["2024"])
    assert found == ()
    assert [text.name for text in sources.periods[0].narratives] == ["amaclar.md", "yetki.md"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("yetki.yaml", "unknown-file"),
        ("sema.svg", "unknown-file"),
        ("yetki.docx", "unknown-file"),
        ("yetki.txt", "unknown-file"),
        ("Yetki ve Görev.md", "name-refused"),
        ("görev.md", "name-refused"),
        ("gorev.MD", "name-refused"),
        ("a.b.png", "name-refused"),
    ],
)
def test_what_is_neither_a_text_nor_a_picture_is_told(folder, told, name, expected):
    (folder / name).write_text("x\n")
    assert told() == [f"/2024/narrative/{name} {expected}"]


def test_a_folder_in_it_is_told(folder, told):
    (folder / "resimler").mkdir()
    assert told() == ["/2024/narrative/resimler unknown-folder"]


def test_what_others_leave_behind_and_a_readme_are_passed_over(folder, told):
    for name in (".DS_Store", "~$yetki.docx", "yetki.md~", "README.md"):
        (folder / name).write_text("x\n")
    assert told() == []


def test_a_directorate_cannot_be_called_narrative(plan, told):
    shutil.copytree(plan / "2024/halkla-iliskiler", plan / "2024/narrative")
    assert "/2024/narrative/directorate.yaml unknown-file" in told()


def test_a_text_beside_the_folder_is_told(plan, told):
    (plan / "2024/yetki.md").write_text("x\n")
    assert told() == ["/2024/yetki.md file-ignored"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "file-empty"),
        ("Müdürlük".encode("cp1254"), "encoding-not-utf-8"),
        ("Müdürlük".encode("utf-16"), "encoding-utf-16"),
        (b"PK\x03\x04", "not-a-text-file"),
        (b"a\x07", "control-character"),
        ("a\u200bb".encode(), "invisible-character"),
        (b"<<<<<<< a\nx\n", "merge-conflict"),
        (b"x" * 10_001, "line-too-long"),
        (b"x\n" * 300_000, "file-too-large"),
    ],
)
def test_a_text_that_cannot_be_read_is_told(folder, told, content, expected):
    (folder / "yetki.md").write_bytes(content)
    assert told() == [f"/2024/narrative/yetki.md {expected}"]


@pytest.mark.usefixtures("folder")
def test_a_text_of_headings_is_not_empty(told):
    assert told() == []


def test_a_no_break_space_after_a_colon_is_meant(folder, told):
    (folder / "yetki.md").write_text("Kaynak:\xa0TÜİK\n")
    assert told() == []


def test_hints_for_a_text_are_not_those_for_yaml(folder, plan, run):
    (folder / "yetki.md").write_bytes(b"x" * 10_001)
    (folder / "gorev.md").write_bytes(b"")
    out = run("check", "--format", "line", "2024", "--plan", plan)[1]
    assert "Satırı Enter ile bölün; paragraf bölünmez." in out
    assert "Metni yazın ya da dosyayı silin." in out


def test_a_name_given_in_two_texts_is_told(folder, told):
    for name in ("a.md", "b.md"):
        (folder / name).write_text("Tablo: A {#gelir}\n| a |\n|---|\n| 1 |\n")
    assert told() == ["/2024/narrative/b.md anchor-name-twice"]


def test_more_files_than_the_limit_are_told_once(folder, told, monkeypatch):
    monkeypatch.setattr(limits, "FILES", limits.FILES._replace(value=6))
    for number in range(9):
        (folder / f"a{number}.md").write_text("x\n")
    assert sum(line.endswith("too-many-files") for line in told()) == 1


def test_general_costs_belong_to_a_programme_or_to_a_strategy(plan):
    for period in ("2024", "2025-2029"):
        (plan / period / "general-costs.yaml").write_text("administration: null\n")
    periods = read_plan(plan)[0].periods
    assert [period.of_kind("general-costs", "strategic-general-costs")[0].kind for period in periods] == [
        "general-costs",
        "strategic-general-costs",
    ]


def test_a_plan_without_texts_does_not_load_the_library(plan, root):
    code = (
        "import sys; from pathlib import Path; from izlence.read.plan import read_plan\n"
        f"read_plan(Path({str(plan)!r}))\n"
        "assert not {'markdown_it', 'PIL', 'mdit_py_plugins'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)
