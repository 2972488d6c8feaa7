"""The reviewers' guide shows what is there, and quotes what the program says of the example's pull request."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from izlence.cli.check import NO_LOOK
from izlence.diff.change import Credits
from izlence.diff.compare import compare
from izlence.diff.comparison import Comparison
from izlence.read.resources import read_schemas
from izlence.review.credits import credits_between
from izlence.review.document import ChangeDocument
from izlence.review.forms import json
from izlence.review.forms.markdown import write
from izlence.review.schedule.totals import MOST_SINGLE
from izlence.review.schedule.words import WORDS
from izlence.review.sides import Asked, read_sides
from izlence.review.telling import change_document
from izlence.validate import Schemas
from tools.pull_request import BASE, HEAD, make

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "inceleme.md"
README = ROOT / "README.md"


@pytest.fixture(scope="module")
def compared(tmp_path_factory) -> tuple[Comparison, Credits]:
    """The example's pull request, compared, with who made its changes."""
    plan = make(tmp_path_factory.mktemp("istek") / "ornek")
    schemas = Schemas(read_schemas(ROOT / "schema"))
    sides = read_sides(Asked(BASE, HEAD, plan, None, ()), schemas, ROOT, lambda *_: None)
    comparison = compare(sides.base, sides.head, sides.remarks)
    made_by = credits_between(plan, comparison.base.commit, comparison.head.commit, comparison)
    return comparison, made_by


@pytest.fixture(scope="module")
def document(compared) -> ChangeDocument:
    """The same, told in Turkish."""
    return change_document(*compared, "tr")


@pytest.mark.parametrize("page", [GUIDE, README], ids=["guide", "readme"])
def test_the_sentence_that_is_quoted_is_the_programs_own(page, document):
    assert document.headline.replace("\u00a0", " ") in page.read_text(encoding="utf-8")


def test_the_pull_request_is_what_the_issue_asks_for(document):
    directorates = {page.directorate for page in document.pages if page.directorate}
    number = sum(len(page.rows) for page in document.pages)
    assert number >= 30
    assert len(directorates) == 6
    assert f"{number} changes in six directorates" in README.read_text(encoding="utf-8")


def test_the_piece_of_json_in_the_readme_is_the_programs_own(compared, document):
    lines = [line.strip() for line in json.write(document, *compared).splitlines()]
    shown = re.search(r'^"counts": .*$', README.read_text(encoding="utf-8"), re.MULTILINE)
    assert shown is not None
    assert shown[0] in lines


def test_the_rules_that_are_named_are_in_the_comment(document):
    comment = write(document, NO_LOOK)
    named = re.findall(r"\(`([a-z]+-[a-z-]+)`\)", GUIDE.read_text(encoding="utf-8"))
    assert named
    assert [name for name in named if name not in comment] == []


def test_what_is_said_of_the_schedule_is_so():
    text = " ".join(GUIDE.read_text(encoding="utf-8").split())
    assert f"{MOST_SINGLE}'ten çok hedef" in text
    assert f"“{WORDS['tr']['unchanged']}”" in text
    assert WORDS["tr"]["see"].format(number=4) in text


@pytest.mark.parametrize("page", [GUIDE, README], ids=["guide", "readme"])
def test_each_picture_and_link_leads_somewhere_and_each_picture_is_described(page):
    found = re.findall(r"(!?)\[([^\]]*)\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert any(mark for mark, _, _ in found)
    for mark, said, target in found:
        assert target.startswith("http") or (page.parent / target).exists(), target
        assert said or not mark


def test_each_command_is_one_that_the_program_knows(run):
    commands = re.findall(r"python build\.py (\w+)", GUIDE.read_text(encoding="utf-8"))
    for command in dict.fromkeys(commands):
        assert run(command, "--help")[0] == 0
