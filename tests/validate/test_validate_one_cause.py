"""One root cause is one finding, however many fields it touches."""

from __future__ import annotations

from decimal import Decimal

import pytest
from plain_telling import findings, told, with_value

TARGET, FIRST = "performance-target", ("indicators", 0)


def split(*later: str) -> list[dict[str, object]]:
    whole = {
        "code": "PG4.4.1.1",
        "name": "Kişi",
        "unit": "kişi",
        "values": {"2024": Decimal(5)},
        "note": "ek",
    }
    return [
        {key: value for key, value in whole.items() if key not in later},
        {key: value for key, value in whole.items() if key in later},
    ]


@pytest.mark.parametrize(
    "later", [("unit", "values", "note"), ("values", "note"), ("note",), ("name", "unit", "values", "note")]
)
def test_a_dash_too_many_was_a_missing_field_for_each_of_the_others(later):
    (finding,) = findings(TARGET, with_value(TARGET, ("indicators",), split(*later)))
    assert (finding.rule.name, finding.where.path) == ("item-split", ("indicators", 1))
    assert told(finding)[0].startswith("Satırın başındaki tire, “indicators” listesinin")


def test_two_items_that_lack_something_are_told_each():
    items = [
        {"code": "PG4.4.1.1", "name": "a", "unit": "b"},
        {"code": "PG4.4.1.2", "name": "a", "values": {}},
    ]
    found = findings(TARGET, with_value(TARGET, ("indicators",), items))
    assert [each.rule.name for each in found] == ["missing-field", "missing-field"]


def test_a_field_under_another_name_is_not_also_a_missing_one():
    data = with_value(TARGET, (*FIRST, "zzz"), "kişi")
    del data["indicators"][0]["unit"]
    (finding,) = findings(TARGET, data)
    assert finding.rule.name == "unknown-field"
    assert told(finding)[1] == "Yazılmamış olan “unit” alanıysa (Ölçü birimi) adını öyle yazın."


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2023 H1", "2023-H1"),
        ("2023-h1", "2023-H1"),
        ("2024 yılı", "2024"),
        ("2023/Q3", "2023-Q3"),
        ("2023-H3", ""),
        ("2023/6", ""),
    ],
)
def test_a_period_spelt_otherwise_is_offered_where_it_is_clear(written, meant):
    (finding,) = findings(TARGET, with_value(TARGET, (*FIRST, "values"), {written: Decimal(1)}))
    assert finding.rule.name == "malformed-period-key"
    assert (f"Bunu mu demek istediniz: {meant}?" in told(finding)[1]) is bool(meant)


def test_an_economic_code_without_its_zero_is_offered_with_it():
    (finding,) = findings(TARGET, with_value(TARGET, ("economic_codes",), {"3": Decimal(1)}))
    assert 'Bunu mu demek istediniz: "03"?' in told(finding)[1]


def test_an_item_that_is_a_text_is_told_with_the_fields_it_needs():
    (finding,) = findings(TARGET, with_value(TARGET, ("activities",), ["Yazılım bakımı"]))
    assert told(finding)[1] == "Maddeyi şu alanlarla yazın: code, name."
