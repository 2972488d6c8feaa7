"""VS Code's language server and the build give the same verdict on the shared cases; where they cannot, it is said why."""

from __future__ import annotations

import re

import pytest

from tests.desk.cases import ACCEPTED, REFUSED, ROOT, cases
from tests.desk.conftest import settings_of
from tests.desk.exceptions import ONLY_THE_BUILD_REFUSES, ONLY_THE_EDITOR_REFUSES
from tests.desk.language_server import LanguageServer
from tests.every import every

pytestmark = pytest.mark.office

CASES = tuple(cases())
EXPECTED = dict.fromkeys(ONLY_THE_BUILD_REFUSES, ACCEPTED) | dict.fromkeys(ONLY_THE_EDITOR_REFUSES, REFUSED)
# What no schema can word for the server: lengths, bounds, repeated items. The build says all of it in Turkish.
UNWORDABLE = re.compile("(Array has|String is|Value is) ")


def verdict(server, case):
    return REFUSED if server.complaints(case.file) else ACCEPTED


@every("case", CASES, ids=[case.name for case in CASES])
def test_the_editor_agrees_with_check(server, case):
    """An exception that is no longer needed fails here as well: delete it from `exceptions.py` and docs/editor-desk.md."""
    assert verdict(server, case) == EXPECTED.get(case.name, case.verdict)
    assert EXPECTED.get(case.name) != case.verdict


def test_every_exception_is_a_case_and_stands_in_the_documentation():
    page = (ROOT / "docs" / "editor-desk.md").read_text("utf-8")
    names = {case.name for case in CASES}
    for name in EXPECTED:
        assert name in names
        assert f"`{name}`" in page


def test_what_the_schema_says_of_a_fault_is_turkish(server):
    said = {
        each["message"] for case in CASES for each in server.complaints(case.file) if each["source"] != "YAML"
    }
    english = {message for message in said if re.search(r"\b(the|is|has|not|Expected|Missing)\b", message)}
    assert len(said) > 25
    assert {message for message in english if not UNWORDABLE.match(message)} == set()


@every("folder", ["plan", "examples/ornek-belediye"])
def test_the_editor_finds_nothing_in_the_plans(server, folder):
    assert complaints_of(server, ROOT, sorted((ROOT / folder).rglob("*.yaml"))) == []


def test_the_plan_folder_may_be_opened_alone():
    """Its own settings lead to the schemas beside it, also without the line at the top of each file that names its schema."""
    started = LanguageServer(ROOT / "plan", settings_of(ROOT / "plan"))
    try:
        assert complaints_of(started, ROOT / "plan", sorted((ROOT / "plan").rglob("*.yaml"))) == []
        started.open("2024/yeni/PH4.4.1.yaml", "kod: PH4.4.1\n")
        assert started.complaints("2024/yeni/PH4.4.1.yaml")
    finally:
        started.stop()


def complaints_of(server, opened, paths):
    """Give what the server says of files that do not name their schema themselves."""
    files = [path.relative_to(opened).as_posix() for path in paths]
    for file, path in zip(files, paths, strict=True):
        server.open(file, re.sub("^# yaml-language-server: .*", "#", path.read_text("utf-8")))
    return [(file, complaint) for file in files for complaint in server.complaints(file)]
