"""The words of the tables: a designer's slip is told with its place, and nothing is built on a guess."""

from __future__ import annotations

from copy import deepcopy

import pytest
import yaml

from izlence.compose.wording import read_wording
from izlence.diagnostic import Origin
from tests.compose.book_plan import ROOT, composed, programme, table, words

SHIPPED = yaml.safe_load((ROOT / "templates" / "tables.yaml").read_text("utf-8"))


def faults(change):
    data = deepcopy(SHIPPED)
    change(data)
    wording, found = read_wording(data, "tables.yaml")
    assert wording is None
    return found


def test_the_shipped_words_are_complete():
    assert set(words().tables) >= {"official-target", "resource-need", "risks"}


def test_a_misspelt_key_is_told_once_with_the_key_that_was_meant():
    def change(data):
        data["resource-need"]["columns"]["activites"] = data["resource-need"]["columns"].pop("activities")

    (found,) = faults(change)
    assert found.rule.name == "tables-unknown-key"
    assert found.facts["suggestion"] == "activities"
    assert found.where == Origin("tables.yaml", ("resource-need", "columns", "activites"), "key")


@pytest.mark.parametrize(
    ("change", "rule", "key"),
    [
        (lambda data: data.pop("risks"), "tables-missing-key", "risks"),
        (lambda data: data["goals"].pop("title"), "tables-missing-key", "goals.title"),
        (lambda data: data["goals"].update(title=3), "tables-not-text", "goals.title"),
        (lambda data: data["goals"].update(title=" "), "tables-not-text", "goals.title"),
        (lambda data: data["goals"].update(columns=["Amaç"]), "tables-not-keys", "goals.columns"),
        (lambda data: data["goals"].update(title="{yıl}"), "tables-unknown-placeholder", "goals.title"),
        (lambda data: data["goals"].update(title="{code}"), "tables-unknown-placeholder", "goals.title"),
        (lambda data: data["goals"].update(title="Amaç }"), "tables-unknown-placeholder", "goals.title"),
    ],
)
def test_what_is_wrong_is_told_with_its_key(change, rule, key):
    (found,) = faults(change)
    assert (found.rule.name, found.facts["key"]) == (rule, key)
    for language in ("tr", "en"):
        wording = found.rule.wording(language)
        assert (wording.message + wording.hint).format(**found.facts)


def test_words_that_are_no_mapping_at_all():
    assert read_wording(["x"], "tables.yaml")[1][0].rule.name == "tables-not-keys"
    assert read_wording(None, "tables.yaml")[0] is None


def test_the_year_stands_where_the_words_say():
    document = composed(programme(target_pages="official"))
    need = document.pages[0].official[-1].columns[1]
    assert need.group == "Kaynak İhtiyacı (2024) (TL)"
    assert table(document, "institution-performance").columns[2].group == "Bütçe İçi"
