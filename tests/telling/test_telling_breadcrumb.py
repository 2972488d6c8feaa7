"""Where a finding stands, in plan terms: a directorate knows its page and its indicator, not a line number."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from izlence.diagnostic import Origin, Place
from izlence.language import lower
from izlence.telling import _spots
from izlence.telling.names import FIELDS, ITEMS, OPEN

PAGE = "plan/2024/halkla-iliskiler/PH4.4.1.yaml"
TEXT = """\
# Açıklama
code: PH4.4.1
title: İş arayanları buluşturmak.

indicators:
  - code: PG4.4.1.1
    name: Kişi sayısı
    values: {2022: 1102, 2024: 500}
  - code: PG4.4.1.2
    values:
      2022: 31691
      2024: 35.000
    parts:
      - code: PG4.4.1.2.1
        unit: kişi
activities:
  - {code: F4.4.1.1, budget: 1_500_000, off_budget: {avrupa: 10}}
economic_codes: {"01": 745_200}
notes:
  - id: yonlendirme
    text: >-
      uzun
      metin

# kapanış
"""


def crumb(where: Origin | Place, text: str = TEXT, language: str = "tr") -> str:
    return " › ".join(_spots([where], {where.file: text}, language)[where].breadcrumb)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param((), "PH4.4.1"),
        pytest.param(("title",), "PH4.4.1 › metin"),
        pytest.param(("indicators",), "PH4.4.1 › göstergeler"),
        pytest.param(("indicators", 1), "PH4.4.1 › gösterge 2: PG4.4.1.2"),
        pytest.param(("indicators", 1, "values"), "PH4.4.1 › gösterge 2: PG4.4.1.2 › değerler"),
        pytest.param(("indicators", 1, "values", "2024"), "PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024"),
        pytest.param(
            ("indicators", 1, "values", "2099"),
            "PH4.4.1 › gösterge 2: PG4.4.1.2 › 2099",
            id="what is missing",
        ),
        pytest.param(
            ("indicators", 1, "parts", 0, "unit"),
            "PH4.4.1 › gösterge 2: PG4.4.1.2 › alt gösterge 1: PG4.4.1.2.1 › ölçü birimi",
        ),
        pytest.param(("indicators", 9, "name"), "PH4.4.1 › gösterge 10 › ad", id="no such record"),
        pytest.param(("activities", 0, "budget"), "PH4.4.1 › faaliyet 1: F4.4.1.1 › bütçe"),
        pytest.param(
            ("activities", 0, "off_budget", "avrupa"), "PH4.4.1 › faaliyet 1: F4.4.1.1 › bütçe dışı › avrupa"
        ),
        pytest.param(("economic_codes", "01"), "PH4.4.1 › ekonomik kodlar › 01"),
        pytest.param(("notes", 0, "text"), "PH4.4.1 › dipnot 1: yonlendirme › metin"),
        pytest.param(("bilinmeyen", 3), "PH4.4.1 › bilinmeyen › 4", id="a field nobody knows"),
    ],
)
def test_a_path_is_told_in_the_plans_words(path, expected):
    assert crumb(Origin(PAGE, path)) == expected


def test_in_english_too():
    assert crumb(Origin(PAGE, ("indicators", 1, "values", "2024")), language="en") == (
        "PH4.4.1 › indicator 2: PG4.4.1.2 › 2024"
    )
    assert crumb(Place("2024/narrative/yetki.md", 12, 1, 12, 2), "", "en") == "yetki.md › line 12"


@pytest.mark.parametrize(
    ("file", "path", "text", "expected"),
    [
        ("plan/2024/goals.yaml", ("objectives", 2, "title"), "", "goals.yaml › hedef 3 › metin"),
        ("plan/2024/program.yaml", ("columns", 0, "periods", 1), "columns: [{heading: GERÇEKLEŞEN}]", "program.yaml › sütun grubu 1: GERÇEKLEŞEN › dönem 2"),
        ("plan/2024/program.yaml", ("title",), "", "program.yaml › başlık"),
        ("plan/2024/program.yaml", ("chapters", 1, "title"), "", "program.yaml › bölüm 2 › başlık"),
        ("plan/2024/zabita/directorate.yaml", ("name",), "", "zabita › ad"),
        ("plan/2025-2029/basin/H7.2.yaml", ("risks", 0, "controls", 1), "", "H7.2 › risk 1 › kontrol faaliyeti 2"),
        ("plan/institution.yaml", ("mayor",), "", "institution.yaml › üst yönetici"),
        ("plan/2024/Hedefler.yaml", ("title",), "", "Hedefler.yaml › metin"),
    ],
)  # fmt: skip
def test_every_kind_of_file_has_a_name(file, path, text, expected):
    assert crumb(Origin(file, path), text) == expected


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        pytest.param(2, 7, "PH4.4.1 › kod", id="a value"),
        pytest.param(2, 1, "PH4.4.1 › kod", id="its name"),
        pytest.param(8, 35, "PH4.4.1 › gösterge 1: PG4.4.1.1 › 2024", id="in braces"),
        pytest.param(8, 1, "PH4.4.1 › gösterge 1: PG4.4.1.1 › değerler", id="the indentation"),
        pytest.param(12, 13, "PH4.4.1 › gösterge 2: PG4.4.1.2 › 2024", id="deep"),
        pytest.param(
            15, 9, "PH4.4.1 › gösterge 2: PG4.4.1.2 › alt gösterge 1: PG4.4.1.2.1 › ölçü birimi", id="deeper"
        ),
        pytest.param(17, 30, "PH4.4.1 › faaliyet 1: F4.4.1.1 › bütçe", id="a record on a line"),
        pytest.param(23, 7, "PH4.4.1 › dipnot 1: yonlendirme › metin", id="the second line of a text"),
        pytest.param(4, 1, "PH4.4.1", id="an empty line"),
        pytest.param(1, 1, "PH4.4.1", id="a comment before everything"),
        pytest.param(0, 0, "PH4.4.1", id="the file as a whole"),
        pytest.param(999, 1, "PH4.4.1", id="a line that is not there"),
    ],
)
def test_a_line_and_column_find_their_way_back(line, column, expected):
    assert crumb(Place(PAGE, line, column, line, column + 1)) == expected


UNREAD = """\
code: PH4.4.1
indicators:
  - code: PG4.4.1.1
    name: Kişi
  - code: PG4.4.1.2
    name: Hizmet: su
    unit: 'x'y'
activities:
  - code: @F1
"""


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        pytest.param(4, 11, "PH4.4.1 › gösterge 1: PG4.4.1.1 › ad", id="before the fault"),
        pytest.param(6, 11, "PH4.4.1 › gösterge 2: PG4.4.1.2 › ad", id="the fault"),
        pytest.param(
            7, 11, "PH4.4.1 › gösterge 2: PG4.4.1.2 › ölçü birimi", id="after it, as deep as the line stands"
        ),
    ],
)
def test_where_a_file_cannot_be_read_the_lines_themselves_show_the_way(line, column, expected):
    assert crumb(Place(PAGE, line, column, line, column + 1), UNREAD) == expected


def test_an_item_that_cannot_be_read_comes_after_the_last_one():
    text = "indicators:\n  - code: PG1\n    name: Kişi\n  - code: @PG2\n"
    assert crumb(Place(PAGE, 4, 11, 4, 12), text) == "PH4.4.1 › gösterge 2 › kod"


def test_a_file_of_nothing_but_faults_has_its_name():
    for text in ("%x", "\x00", "[" * 5000, "- " * 5000, "{a: " * 3000, ""):
        assert crumb(Place(PAGE, 1, 1, 1, 2), text).startswith("PH4.4.1")


SCHEMAS = {
    path.name: json.loads(path.read_text("utf-8"))
    for path in (Path(__file__).parents[2] / "schema").glob("*.json")
}


def _followed(node: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Give a field's schema with its references followed."""
    while "$ref" in node:
        file, _, pointer = node["$ref"].partition("#")
        name = file or name
        target = SCHEMAS[name]
        for step in pointer.strip("/").split("/"):
            target = target[step]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def _fields_of(node: Any, name: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Give each field of a schema with its title and its schema."""
    if isinstance(node, dict):
        for key, value in (
            node["properties"] if node.get("type") == "object" and "properties" in node else {}
        ).items():
            field = _followed(value, name)
            yield key, field.get("title", ""), field
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _fields_of(value, name)


SCHEMA_FIELDS = [field for name, schema in SCHEMAS.items() for field in _fields_of(schema, name)]


def test_every_field_of_the_schemas_has_a_name_and_every_name_is_of_a_field():
    assert {key for key, _, _ in SCHEMA_FIELDS} == {name.rpartition(".")[2] for name in FIELDS}


def test_the_names_are_those_that_the_editor_shows():
    """A breadcrumb may say less than the schema's title (bütçe), or the same; it never says something else."""
    titles: dict[str, list[str]] = {}
    for key, title, _ in SCHEMA_FIELDS:
        titles.setdefault(key, []).append(lower(title))
    for key, of_key in titles.items():
        words = {turkish for name, (turkish, _) in FIELDS.items() if name.rpartition(".")[2] == key}
        for title in of_key:
            assert any(_says(word, title) for word in words), (key, words, title)


def _says(name: str, title: str) -> bool:
    """Tell whether each word of a name begins like a word of the title: endings may differ, and a consonant may soften."""
    return all(
        any(
            each[: max(min(len(word), len(each)) - 2, 2)] == word[: max(min(len(word), len(each)) - 2, 2)]
            for each in title.split()
        )
        for word in name.split()
    )


def test_every_list_of_records_names_its_items():
    lists = {
        key
        for key, _, field in SCHEMA_FIELDS
        if field.get("type") == "array" and "$ref" in field.get("items", {})
    }
    assert lists <= set(ITEMS) | {"program"}


def test_every_field_with_keys_of_its_own_is_known_to_be_one():
    open_fields = {key for key, _, field in SCHEMA_FIELDS if "patternProperties" in field}
    # In a programme's general costs `administration` has fields; in a strategic plan years, which are no field's name.
    assert open_fields - {"directorates", "administration"} <= OPEN


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            ("transfers", "economic_codes", "01"),
            "general-costs.yaml › diğer idarelere transferler › ekonomik kodlar › 01",
        ),
        (("administration", "off_budget"), "general-costs.yaml › genel yönetim giderleri › bütçe dışı"),
        (("administration", "2025"), "general-costs.yaml › genel yönetim giderleri › 2025"),
    ],
)
def test_the_fields_of_general_costs_were_told_in_english(path, expected):
    assert crumb(Origin("plan/2024/general-costs.yaml", path), "") == expected


def test_a_no_break_space_before_a_field_stood_in_its_way():
    text = "code: PH4.4.1\n\xa0 \xa0unit: kişi\n"
    assert crumb(Place(PAGE, 2, 1, 2, 2), text) == "PH4.4.1 › ölçü birimi"
