"""The rival is honest: it finds the same faults that the sums and codes of a plan can have, and draws the same documents."""

import sys

import pytest

from bench.arguments import SCHEMAS
from bench.comparison import verify
from bench.municipality import Size, programme_files, write
from bench.process import FailedError, spawn
from bench.rival import plan

YEAR = "2024"


@pytest.fixture
def folder(tmp_path):
    write(programme_files(Size(directorates=2, targets=3)), tmp_path / "plan")
    return tmp_path


def test_draws_the_same_documents_as_ours(folder):
    output = folder / "output"
    for side in ("bench.ours", "bench.theirs"):
        spawn([sys.executable, "-m", side, str(folder / "plan"), str(output)])
    verify(output, "all")


def test_a_document_that_says_something_else_is_noticed(folder):
    output = folder / "output"
    spawn([sys.executable, "-m", "bench.theirs", str(folder / "plan"), str(output), "--stage", "word"])
    path = next((folder / "plan" / YEAR).glob("*/PH1.1.1.yaml"))
    path.write_text(path.read_text("utf-8").replace("Acil müdahale", "Acil yardım"), encoding="utf-8")
    spawn([sys.executable, "-m", "bench.ours", str(folder / "plan"), str(output), "--stage", "word"])
    with pytest.raises(FailedError, match="Acil yardım"):
        verify(output, "word")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("PG1.1.1.2", "PG1.1.1.1", "twice"),
        ("note: oran", "note: orann", "no note"),
        ("budget: ", "budget: 1", "differ"),
        ("2022: 8617", "2022: 8618", "do not add up"),
        ("2022: 81.99", "2022: 81.98", "not 81.99"),
    ],
)
def test_finds_what_does_not_add_up(folder, old, new, problem):
    path = next((folder / "plan" / YEAR).glob("*/PH1.1.1.yaml"))
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    files = plan.read(folder / "plan", YEAR)
    assert plan.validate(files, SCHEMAS) == []
    assert any(problem in found for found in plan.check(plan.assemble(files, YEAR)))


def test_schema_faults_are_found(folder):
    path = next((folder / "plan" / YEAR).glob("*/PH1.1.1.yaml"))
    path.write_text(path.read_text("utf-8").replace("unit: kişi", "units: kişi", 1), encoding="utf-8")
    found = plan.validate(plan.read(folder / "plan", YEAR), SCHEMAS)
    assert any("units" in problem for problem in found)
