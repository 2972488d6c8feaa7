"""The example institution: checked, composed and built once for all tests of this folder."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from izlence.compose.document import Document, ProgrammeDocument, StrategyDocument
from tests.example.composed import compose_plan
from tests.example.drawn import build_files
from tests.example.own_sums import Programme, add_up_programme, add_up_strategy


@pytest.fixture(scope="session")
def example(root) -> Path:
    """The folder of the example institution."""
    return Path(root) / "examples" / "ornek-belediye"


@pytest.fixture(scope="session")
def own(example) -> Programme:
    """The programme as the tests add it up."""
    return add_up_programme(example / "2025")


@pytest.fixture(scope="session")
def own_years(example) -> dict:
    """The strategic plan's costs as the tests add them up."""
    return add_up_strategy(example / "2025-2029")


@pytest.fixture(scope="session")
def documents(root, example) -> Mapping[str, Document]:
    """The example's composed documents by period."""
    return {document.period: document for document in compose_plan(root, example)}


@pytest.fixture(scope="session")
def programme(documents) -> ProgrammeDocument:
    return documents["2025"]


@pytest.fixture(scope="session")
def strategy(documents) -> StrategyDocument:
    return documents["2025-2029"]


@pytest.fixture(scope="session")
def official_example(example, tmp_path_factory) -> Path:
    """The same plan with the guide's own page for each target."""
    plan = Path(shutil.copytree(example, tmp_path_factory.mktemp("official") / "plan"))
    frame = plan / "2025" / "program.yaml"
    text = frame.read_text(encoding="utf-8")
    assert "target_pages: house" in text
    frame.write_text(text.replace("target_pages: house", "target_pages: official"), encoding="utf-8")
    return plan


@pytest.fixture(scope="session")
def official(root, official_example) -> ProgrammeDocument:
    """The programme with the official pages."""
    (document,) = compose_plan(root, official_example, "2025")
    return document


@pytest.fixture(scope="session")
def built_files(root, example, tmp_path_factory) -> Mapping[str, Path]:
    """The Word files and workbooks that the example builds."""
    return build_files(root, example, tmp_path_factory.mktemp("example"), ("docx", "xlsx"))


@pytest.fixture(scope="session")
def word_files(built_files) -> Mapping[str, Path]:
    """The Word files that the example builds."""
    return {name: path for name, path in built_files.items() if path.suffix == ".docx"}


@pytest.fixture(scope="session")
def workbooks(built_files) -> Mapping[str, Path]:
    """The workbooks that the example builds."""
    return {name: path for name, path in built_files.items() if path.suffix == ".xlsx"}
