"""The folder's settings, and one language server for all tests of the editor's desk."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.desk.cases import ROOT, cases
from tests.desk.language_server import LanguageServer


def settings_of(folder: Path) -> Mapping[str, Any]:
    """Read `.vscode/settings.json`, in which whole lines may be comments."""
    lines = (folder / ".vscode" / "settings.json").read_text("utf-8").split("\n")
    settings: Mapping[str, Any] = json.loads(
        "\n".join(line for line in lines if not line.lstrip().startswith("//"))
    )
    return settings


@pytest.fixture(scope="session")
def server() -> Iterator[LanguageServer]:
    """The real language server with the repository opened and every shared case in it."""
    started = LanguageServer(ROOT, settings_of(ROOT))
    for case in cases():
        started.open(case.file, case.content.decode("utf-8"))
    yield started
    started.stop()
