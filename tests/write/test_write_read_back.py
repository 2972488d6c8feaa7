"""A finished file is read back before it may stand anywhere: what is not in it stops the build as a bug of ours."""

from __future__ import annotations

import io
import zipfile
from functools import cache

import pytest

from izlence.composing import compose_documents
from izlence.diagnostic import has_errors
from izlence.draw import Workshop, draw
from izlence.pipeline import check_plan, no_progress
from izlence.read.resources import read_schemas, read_template
from izlence.render.excel.workbook import DrawnWorkbook
from izlence.render.word.compile import compile_template
from izlence.validate import Schemas
from izlence.write.read_back import IncompleteFile, verify_excel, verify_word


@cache
def drawings(root):
    checked = check_plan(root / "plan", (), Schemas(read_schemas(root / "schema")))
    made = [
        draw(document, ("docx", "xlsx"), Workshop(root / "templates", no_progress))
        for document in compose_documents(checked, root / "templates")[0]
    ]
    assert not any(has_errors(problems) for _, problems in made)
    return {(drawing.document.name, drawing.format): drawing for parts, _ in made for drawing in parts}


def without(content: bytes, old: str, new: str = "", times: int = 1) -> bytes:
    """Take a text out of the parts of a finished file."""
    stream, left = io.BytesIO(), times
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            part = before.read(name)
            if left and name.endswith(".xml") and old.encode() in part:
                part, left = part.replace(old.encode(), new.encode(), left), 0
            after.writestr(name, part)
    assert not left, f"{old} is not in the file"
    return stream.getvalue()


def without_all(content: bytes, old: str, new: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        count = sum(old.encode() in package.read(name) for name in package.namelist())
    for _ in range(count):
        content = without(content, old, new, times=-1)
    return content


def verify(root, name: str, kind: str, content: bytes) -> None:
    document = drawings(root)[name, kind].document
    if kind == "xlsx":
        verify_excel(content, document, "x.xlsx")
        return
    template, _ = compile_template(read_template(root / f"templates/word/{name}.docx"), name, type(document))
    assert template is not None
    verify_word(content, document, template.printed, "x.docx")


EVERY = [(name, kind) for name in ("performance-programme", "strategic-plan") for kind in ("docx", "xlsx")]


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_a_whole_file_passes(root, name, kind):
    verify(root, name, kind, drawings(root)[name, kind].content)


@pytest.mark.parametrize(
    ("name", "old", "new", "missing"),
    [
        pytest.param("performance-programme", ">31.691<", "><", "31.691", id="a figure"),
        pytest.param(
            "performance-programme", ">31.691<", ">31691<", "31.691", id="a figure written otherwise"
        ),
        pytest.param("performance-programme", "1.187.150", "1.187.160", "1.187.150\xa0₺", id="an amount"),
        pytest.param("performance-programme", "Kaçan çağrı oranı<", "<", "Kaçan çağrı oranı", id="a name"),
        pytest.param(
            "performance-programme",
            "Pandemi sebebiyle",
            "",
            "Pandemi sebebiyle düzenlenememiştir.",
            id="a note",
        ),
        pytest.param(
            "performance-programme", "ÇM'ne &quot;şahsen", "ÇM'ne şahsen", None, id="quotation marks"
        ),
        pytest.param("performance-programme", ">***<", ">*<", "***", id="the mark of a note"),
        pytest.param("strategic-plan", "Sosyal medya", "Sosyal med", None, id="half a word on a card"),
    ],
)
def test_what_is_not_in_the_word_file_is_found(root, name, old, new, missing):
    content = without(drawings(root)[name, "docx"].content, old, new)
    with pytest.raises(IncompleteFile) as found:
        verify(root, name, "docx", content)
    assert missing is None or missing in found.value.texts


@pytest.mark.parametrize(
    ("old", "new", "missing"),
    [
        pytest.param("<v>31691</v>", "<v>31692</v>", "31.691", id="a number"),
        pytest.param("<v>0.1348</v>", "<v>13.48</v>", None, id="a percentage"),
        pytest.param(">İşe yönlendirme sayısı<", "><", "İşe yönlendirme sayısı", id="a text"),
    ],
)
def test_what_is_not_in_the_workbook_is_found(root, old, new, missing):
    content = drawings(root)["performance-programme", "xlsx"].content
    content = without_all(content, old, new)
    with pytest.raises(IncompleteFile) as found:
        verify(root, "performance-programme", "xlsx", content)
    assert missing is None or any(
        missing.replace(".", "") == text.replace(".", "") for text in found.value.texts
    )


def test_a_text_printed_once_less_than_it_must_be_is_found(root):
    """`kişi` stands in many rows: one of them missing is one missing."""
    drawing = drawings(root)["performance-programme", "docx"]
    with pytest.raises(IncompleteFile):
        verify(root, "performance-programme", "docx", without(drawing.content, ">kişi<", "><"))


@pytest.fixture
def old(tmp_path):
    (tmp_path / "2024").mkdir()
    for kind in ("docx", "xlsx"):
        (tmp_path / f"2024/performans-programi-2024.{kind}").write_bytes(b"old")
    yield tmp_path
    assert {path.name: path.read_bytes() for path in tmp_path.rglob("*.*")} == {
        "performans-programi-2024.docx": b"old",
        "performans-programi-2024.xlsx": b"old",
    }


def test_an_incomplete_workbook_is_never_written_and_called_our_bug(run, root, old, monkeypatch):
    content = drawings(root)["performance-programme", "xlsx"].content
    broken = without_all(content, "<v>31691</v>", "<v>1</v>")
    drawn = DrawnWorkbook(broken, {})
    monkeypatch.setattr("izlence.render.excel.workbook.draw_workbook", lambda *_: drawn)
    code, out, err = run("2024", "--plan", root / "plan", "--output", old)
    assert (code, out) == (3, "")
    told = err.splitlines()[-1]
    assert told.startswith(
        "Üretilen performans-programi-2024.xlsx planın şu metinlerini içermiyor; yazılmadı: "
    )
    assert "bizim hatamız, bildirin." in told


def test_an_incomplete_word_file_is_never_written(run, root, old, monkeypatch):
    """What is missing in Word may be hidden by an `if` of the template: told as a fault that a designer can mend."""
    broken = without(drawings(root)["performance-programme", "docx"].content, ">31.691<", "><")
    monkeypatch.setattr("izlence.render.word.document.render_word", lambda *_: broken)
    code, out, err = run("2024", "--plan", root / "plan", "--output", old)
    assert (code, out) == (1, "")
    assert "“31.691”. [template-leaves-out-texts]" in err
