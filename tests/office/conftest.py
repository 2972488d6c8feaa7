"""The example's book, built with LibreOffice once for all tests of this folder."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from izlence.cli import main

_FORMATS = [f"--format={kind}" for kind in ("docx", "xlsx", "pdf")]


@pytest.fixture(scope="session")
def book(root, tmp_path_factory) -> Mapping[str, bytes]:
    """The files of both documents by name."""
    return _built(root, Path(root) / "examples" / "ornek-belediye", tmp_path_factory.mktemp("book"), _FORMATS)


@pytest.fixture(scope="session")
def official_book(root, tmp_path_factory) -> Mapping[str, bytes]:
    """The programme's files with the guide's own page for each target, by name."""
    folder = tmp_path_factory.mktemp("official")
    plan = Path(shutil.copytree(Path(root) / "examples" / "ornek-belediye", folder / "plan"))
    frame = plan / "2025" / "program.yaml"
    text = frame.read_text(encoding="utf-8")
    frame.write_text(text.replace("target_pages: house", "target_pages: official"), encoding="utf-8")
    return _built(root, plan, folder / "output", ["2025", *_FORMATS])


def _built(root: Path, plan: Path, output: Path, arguments: list[str]) -> Mapping[str, bytes]:
    asked = ["build", "--plan", str(plan), "--output", str(output), "--no-cache", *arguments]
    assert main(asked, Path(root)) == 0
    return {path.name: path.read_bytes() for path in sorted(output.rglob("*.*"))}
