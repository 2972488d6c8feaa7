"""What an editor such as VS Code shows of a field: said in Turkish, with an example that stands, and never a number to overlook."""

from __future__ import annotations

import re
from decimal import Decimal

from jsonschema import Draft202012Validator

from izlence.diagnostic import has_errors
from izlence.read.yaml import parse_yaml
from izlence.validate import Schemas
from tests.every import every
from tests.schema.editor_view import every_part
from tests.schema.plan_files import KINDS, ROOT, SCHEMAS
from tests.schema.snippets import tab_stops, written

ENGLISH = re.compile(
    r"\b(the|is|are|not|of|and|or|must|should|write|property|this|with|example|allowed|values?)\b", re.I
)
BLOCK = re.compile(r"```yaml\n(.*?)\n```", re.DOTALL)
PARTS = every_part()
NAMES = [name for name, _ in PARTS]
each_part = every("part", [part for _, part in PARTS], ids=NAMES)
with_rules = [(name, part) for name, part in PARTS if {"type", "enum"} & set(part)]
each_with_rules = every("part", [part for _, part in with_rules], ids=[name for name, _ in with_rules])
SNIPPETS = [
    (f"{name}: {s['label']}", part, s) for name, part in PARTS for s in part.get("defaultSnippets", ())
]
each_body = every("snippet", [snippet for _, _, snippet in SNIPPETS], ids=[name for name, _, _ in SNIPPETS])
each_snippet = every(
    ("part", "snippet"),
    [(part, snippet) for _, part, snippet in SNIPPETS],
    ids=[name for name, _, _ in SNIPPETS],
)


@each_part
def test_the_hover_text_says_what_to_write_shows_it_and_says_what_is_printed(part):
    text = part["markdownDescription"]
    assert len(BLOCK.findall(text)) == 1
    assert "\n\n**Belgede:** " in text
    assert len(text) < 600
    assert text.endswith(".")


@each_part
def test_the_hover_text_is_turkish(part):
    assert not ENGLISH.search(re.sub(r"`[^`]*`", "", BLOCK.sub("", part["markdownDescription"])))


@each_part
def test_the_example_of_a_hover_text_can_be_read(part):
    for example in BLOCK.findall(part["markdownDescription"])[0].split("\n\n"):
        data, found = parse_yaml(example, "örnek")
        assert data is not None
        assert not has_errors(found)


@every("kind", KINDS)
def test_the_example_of_a_field_fits_the_field(kind):
    """`unit: kişi` in the text about `unit` must be accepted there; an example that starts otherwise is read by people only."""
    schemas = Schemas(SCHEMAS)
    for name, part in PARTS:
        field = name.rpartition(".")[2].rstrip("[]*|0123456789")
        if not name.startswith(f"{kind}:") or not field.isidentifier():
            continue
        for example in BLOCK.findall(part["markdownDescription"])[0].split("\n\n"):
            data, _ = parse_yaml(example, "örnek")
            if isinstance(data, dict) and field in data and not name.endswith(("]", "*")):
                assert _fits(data[field], name, schemas), (name, example)


def _fits(value: object, name: str, schemas: Schemas) -> bool:
    kind, _, path = name.partition(": ")
    node = schemas.expanded(kind)
    for step in re.findall(r"[a-z_]+|\[\]|\*|\|\d", path):
        if step == "[]":
            node = node["items"]
        elif step == "*":
            node = next(iter(node["patternProperties"].values()))
        elif step[0] == "|":
            continue  # an example of a field may be of any of its alternatives
        else:
            node = node["properties"][step] if "properties" in node else node["anyOf"][-1]["properties"][step]
    return Draft202012Validator(node).is_valid(value)


@each_with_rules
def test_what_does_not_fit_is_told_in_turkish(part):
    """The language server has only English for these otherwise: a wrong type, a missing or unknown field, a value not in the list."""
    assert part["errorMessage"].endswith(".")
    names = "|".join((*part.get("required", ()), *part.get("enum", ()))) or "-"
    assert not ENGLISH.search(re.sub(rf"\b({names})\b", "", part["errorMessage"]))
    assert ("pattern" in part) == ("patternErrorMessage" in part)
    assert not ENGLISH.search(part.get("patternErrorMessage", ""))


@each_with_rules
def test_the_message_names_what_must_be_there(part):
    for name in (*part.get("required", ()), *part.get("enum", ())):
        assert re.search(rf"\b{re.escape(name)}\b", part["errorMessage"])


@each_with_rules
def test_every_choice_is_explained(part):
    told = part.get("markdownEnumDescriptions", ())
    assert len(told) == len(part.get("enum", ()))
    assert not any(ENGLISH.search(text) for text in told)


@every("file", sorted(SCHEMAS))
def test_no_example_can_be_written_into_a_plan_by_an_editor(file):
    """`examples` would: completing `economic_codes` wrote three amounts of another directorate. So they stand as `x-examples`."""
    assert '"examples":' not in (ROOT / "schema" / file).read_text("utf-8")


@each_body
def test_a_snippet_has_a_turkish_name_and_text(snippet):
    assert snippet["label"]
    assert snippet["description"].endswith(".")
    assert not ENGLISH.search(
        f"{snippet['label']} {snippet['description']}".replace("error hata, warning", "")
    )


@each_body
def test_the_tab_stops_of_a_snippet_are_numbered_through(snippet):
    stops = tab_stops(snippet["body"])
    assert stops == list(range(1, len(stops) + 1))


@each_snippet
def test_a_snippet_fits_its_place_even_before_it_is_filled_in(part, snippet):
    data, found = parse_yaml(written(snippet["body"]), "parça")
    assert not found
    own = part if "anyOf" not in part else {"anyOf": part["anyOf"]}
    assert not list(Draft202012Validator(own).iter_errors(data))


@each_body
def test_no_snippet_brings_a_number_that_could_be_overlooked(snippet):
    """An amount is null or 0 and a value null until somebody writes it; what is to be written stands in ‹ ›."""
    data, _ = parse_yaml(written(snippet["body"]), "parça")
    assert set(numbers_of_fields(data)) <= {0}


def numbers_of_fields(data):
    """Give the numbers that stand as values of fields; a period in a list is none."""
    for value in data.values() if isinstance(data, dict) else ():
        if isinstance(value, Decimal):
            yield value
        yield from numbers_of_fields(value)


def test_records_of_a_plan_can_be_added_by_a_snippet():
    labels = {snippet["label"] for _, _, snippet in SNIPPETS}
    wanted = {
        "Yeni performans göstergesi",
        "Yeni izleme göstergesi",
        "Yeni alt gösterge",
        "Yeni faaliyet",
        "Personel giderleri satırı",
    }
    wanted |= {
        "Yeni dipnot",
        "Yeni istisna",
        "Ekonomik kodlar ve tutarları",
        "Yeni kısım: anlatı",
        "Yeni kısım: tablo",
        "Yeni bölüm",
    }
    wanted |= {"Yeni amaç", "Yeni hedef"}
    assert wanted <= labels
