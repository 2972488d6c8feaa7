"""The built documents are, part by part, the ones that were looked at and accepted (`make accept` renews them)."""

import shutil
from pathlib import Path

import pytest

from tests.golden.parts import readable_parts

HERE = Path(__file__).parent / "accepted"
FILES = (
    "performans-programi-2024.docx",
    "performans-programi-2024.xlsx",
    "stratejik-plan-2025-2029.docx",
    "stratejik-plan-2025-2029.xlsx",
)


@pytest.mark.parametrize("name", FILES)
def test_a_built_document_is_the_accepted_one(built, name, request):
    parts = readable_parts(built[name])
    folder = HERE / name
    if request.config.getoption("--accept"):
        _accept(parts, folder)
    accepted = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    assert sorted(parts) == sorted(accepted)
    for part, text in parts.items():
        assert text == accepted[part], part


def _accept(parts: dict[str, str], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for part, text in parts.items():
        path = folder / part
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_every_built_document_has_an_accepted_one(built):
    assert sorted(built) == sorted(FILES)
