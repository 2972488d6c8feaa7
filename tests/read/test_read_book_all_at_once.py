"""A fault in a text does not hide what is wrong elsewhere: everything is told in one run."""

import shutil
from pathlib import Path

import pytest

from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

ROOT = Path(__file__).parents[2]


@pytest.fixture
def example(tmp_path):
    return Path(shutil.copytree(ROOT / "examples/ornek-belediye", tmp_path / "plan"))


def rules(plan) -> list[str]:
    checked = check_plan(plan, ("2025",), Schemas(read_schemas(ROOT / "schema")))
    return sorted(found.rule.name for found in checked.diagnostics)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_raw_html_does_not_hide_a_wrong_budget_or_a_misspelt_placeholder(example):
    foreword = example / "2025/narrative/sunus.md"
    foreword.write_text(foreword.read_text("utf-8") + "\n<b>kalın</b> ve {{ total_cots }}\n", "utf-8")
    change(
        example / "2025/general-costs.yaml", "stated_budget: 1_800_000_000", "stated_budget: 1_800_000_001"
    )
    assert {"budget-differs-from-stated", "raw-html", "unknown-placeholder"} <= set(rules(example))


def test_a_text_that_cannot_be_read_is_not_told_as_missing_too(example):
    (example / "2025/narrative/yetki.md").write_bytes(b"\xff\xfe\x00\x00")
    assert "narrative-missing" not in rules(example)


def test_a_logo_of_another_kind_is_not_called_missing(example):
    change(example / "institution.yaml", "logo: logo.png", "logo: logo.svg")
    (example / "logo.svg").write_text("<svg/>", "utf-8")
    assert "not-a-picture" in rules(example)
    assert "picture-missing" not in rules(example)
