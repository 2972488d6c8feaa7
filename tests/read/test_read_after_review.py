"""Faults that a reviewer found in what is read: files that disappear, advice that is wrong."""

from __future__ import annotations

import pytest

from izlence.read import file_rules
from izlence.read.folder import list_period
from izlence.read.yaml import parse_yaml


@pytest.mark.parametrize(
    ("name", "rule", "right"),
    [
        ("PH4.4.1.yaml.txt", file_rules.UNKNOWN_FILE_ENDING, "PH4.4.1.yaml"),
        ("PH4.4.1.yml", file_rules.UNKNOWN_FILE_YML, "PH4.4.1.yaml"),
        ("PH4.4.1 - Kopya.yaml", file_rules.UNKNOWN_FILE_COPY, ""),
        ("PH4.4.1 (1).yaml", file_rules.UNKNOWN_FILE_COPY, ""),
        ("PH4.4.1.yaml yedek", file_rules.UNKNOWN_FILE, ""),
    ],
)
def test_a_page_that_disappeared_by_its_name(tmp_path, name, rule, right):
    (tmp_path / "imar").mkdir()
    (tmp_path / "imar" / name).write_text("")
    [found] = list_period(tmp_path).found
    assert found.rule is rule
    assert found.rule.name == "unknown-file"
    assert not right or found.facts["right"] == right


def test_a_period_without_its_value_is_not_the_decimals_of_the_one_before():
    _, [found] = parse_yaml("values: {2022: 1, 2023-H1: 15933, 2024: }\n", "a.yaml")
    assert (found.rule.name, found.facts["key"]) == ("empty-value", "2024")


def test_decimals_after_a_comma_are_still_told_as_one_number():
    _, [found] = parse_yaml("values: {2024: 12,5}\n", "a.yaml")
    assert found.rule.name == "number-with-comma"
