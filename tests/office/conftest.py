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
def official_plan(root, tmp_path_factory) -> Path:
    """The example with the guide's own page for each target."""
    plan = Path(
        shutil.copytree(
            Path(root) / "examples" / "ornek-belediye", tmp_path_factory.mktemp("official") / "plan"
        )
    )
    frame = plan / "2025" / "program.yaml"
    text = frame.read_text(encoding="utf-8")
    assert "target_pages: house" in text
    frame.write_text(text.replace("target_pages: house", "target_pages: official"), encoding="utf-8")
    return plan


@pytest.fixture(scope="session")
def official_book(root, official_plan, tmp_path_factory) -> Mapping[str, bytes]:
    """The programme's files with the guide's own page for each target, by name: built for the nightly tests only."""
    return _built(root, official_plan, tmp_path_factory.mktemp("official-book"), ["2025", *_FORMATS])


@pytest.fixture(scope="session")
def books_without_page_numbers(root, official_plan, tmp_path_factory) -> Mapping[str, Mapping[str, bytes]]:
    """The Word and Excel files as they are before LibreOffice lays them out, with the house's and with the guide's pages."""
    plans = {"house": Path(root) / "examples" / "ornek-belediye", "official": official_plan}
    arguments = [*_FORMATS[:2], "--no-layout"]
    return {
        name: _built(root, plan, tmp_path_factory.mktemp(name), arguments) for name, plan in plans.items()
    }


def _built(root: Path, plan: Path, output: Path, arguments: list[str]) -> Mapping[str, bytes]:
    asked = ["build", "--plan", str(plan), "--output", str(output), "--no-cache", *arguments]
    assert main(asked, Path(root)) == 0
    return {path.name: path.read_bytes() for path in sorted(output.rglob("*.*"))}
