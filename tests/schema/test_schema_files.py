"""The schemas are valid, and every field tells a civil servant in Turkish what to write."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from jsonschema import Draft202012Validator
from plan_files import KINDS, ROOT, SCHEMAS

from izlence.validate import Schemas
from tests.every import every

ENGLISH = re.compile(
    r"\b(the|is|are|not|of|and|or|must|should|write|field|value|type|property|required|this|with)\b", re.I
)


def fields(schema, name=""):
    """Give every field of an expanded schema with its dotted name."""
    for key, part in schema.get("properties", {}).items():
        yield f"{name}.{key}".lstrip("."), part
        yield from fields(part, f"{name}.{key}")
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from fields(schema[key], name)
    for part in schema.get("anyOf", ()):
        yield from fields(part, name)
    for part in schema.get("patternProperties", {}).values():
        yield f"{name}.*".lstrip("."), part
        yield from fields(part, f"{name}.*")


def every_field():
    schemas = Schemas(SCHEMAS)
    return [(f"{kind}: {name}", part) for kind in KINDS for name, part in fields(schemas.expanded(kind))]


FIELDS = every_field()
each_field = every("field", [part for _, part in FIELDS], ids=[name for name, _ in FIELDS])


def exact(value):
    """Give JSON data with the numbers as our reader gives them."""
    return json.loads(json.dumps(value), parse_int=Decimal, parse_float=Decimal)


def test_there_is_one_schema_a_kind_of_file():
    assert set(KINDS) == {
        "institution",
        "owners",
        "program",
        "strategy",
        "goals",
        "directorate",
        "performance-target",
        "objective-card",
        "general-costs",
        "strategic-general-costs",
    }


@every("file", sorted(SCHEMAS))
def test_a_schema_is_valid_by_the_2020_12_meta_schema(file):
    assert SCHEMAS[file]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "$id" not in SCHEMAS[file]
    Draft202012Validator.check_schema(SCHEMAS[file])


@each_field
def test_a_field_has_title_description_and_examples(field):
    assert field["title"]
    assert field["description"].endswith((".", ")"))
    assert field["examples"]


@each_field
def test_what_a_field_says_of_itself_is_turkish(field):
    assert not ENGLISH.search(f"{field['title']} {field['description']}")


@each_field
def test_the_examples_of_a_field_fit_it(field):
    validator = Draft202012Validator(field)
    for example in field["examples"]:
        assert not list(validator.iter_errors(exact(example)))
    if "default" in field:
        assert validator.is_valid(field["default"])


def mappings(node):
    if isinstance(node, dict):
        if node.get("type") == "object":
            yield node
        for part in node.values():
            yield from mappings(part)
    elif isinstance(node, list):
        for part in node:
            yield from mappings(part)


@every("file", sorted(SCHEMAS))
def test_no_mapping_lets_an_unknown_field_through(file):
    assert all(mapping.get("additionalProperties") is False for mapping in mappings(SCHEMAS[file]))


def references(node):
    if isinstance(node, dict):
        if "$ref" in node:
            yield node
        for part in node.values():
            yield from references(part)
    elif isinstance(node, list):
        for part in node:
            yield from references(part)


@every("file", sorted(SCHEMAS))
def test_beside_a_reference_stand_only_words_never_another_rule(file):
    """Replacing a reference by what it names then means the same as following it.

    For the language server too: it takes any other word beside a reference for a rule, and then shows the title of what is
    named in place of the field's own.
    """
    for node in references(SCHEMAS[file]):
        assert set(node) <= {"$ref", "title", "description", "markdownDescription", "default", "$defs"}
        assert node["$ref"].startswith(("#/$defs/", "definitions.schema.json#/$defs/"))
        assert set(node.get("$defs", {"this": 0})) == {"this"}
        # Otherwise an editor would show the words of what is named, and not those of this field.
        assert ("description" in node) == ("markdownDescription" in node)


def test_every_definition_is_used():
    used = {node["$ref"].rpartition("/")[2] for schema in SCHEMAS.values() for node in references(schema)}
    assert {name for schema in SCHEMAS.values() for name in schema.get("$defs", ())} == used


def test_the_readme_names_every_schema():
    readme = (ROOT / "schema" / "README.md").read_text("utf-8")
    assert all(file in readme for file in SCHEMAS)
