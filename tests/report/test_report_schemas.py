"""JSON and SARIF against their schemas: ours, and the official one from an npm package."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from jsonschema import Draft4Validator, FormatChecker
from reporting import FINDING, FOLDER, NOTHING, REPORT, many, reports, written

from izlence.report.finding import Report
from tests.laws import law
from tests.office.validator import ToolMissingError

ROOT = Path(__file__).parents[2]
OURS = jsonschema_rs.Draft202012Validator(
    json.loads((ROOT / "izlence/report/findings.schema.json").read_text("utf-8"))
)
OFFICIAL = ROOT / "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"


def sarif(report: Report = REPORT) -> dict:
    return json.loads(written("sarif", report))


@given(reports)
def test_json_keeps_its_schema(report):
    OURS.validate(json.loads(written("json", report)))


def test_json_looks_like_this():
    read = json.loads(written("json", Report("tr", (FINDING,), (), (FINDING.file,))))
    assert read["version"] == 2
    assert read["counts"] == {"error": 1, "warning": 0, "hint": 0, "accepted": 0, "files": 1}
    (finding,) = read["diagnostics"]
    assert finding["breadcrumb"] == ["PH4.4.1", "gösterge 2: PG4.4.1.2", "2024"]
    assert finding["excerpt"][0] == {"line": 13, "column": 1, "text": "    unit: kişi"}
    assert read["files"] == [FINDING.file]
    assert json.loads(written("json"))["accepted"][0]["reason"] == "Artış oranıdır"


def test_of_a_long_line_json_gives_the_part_around_the_fault():
    long = replace(
        FINDING, column=10_000, end_column=10_003, excerpt=((14, "x" * 9_999 + "üç " + "y" * 9_999),)
    )
    (line,) = json.loads(written("json", Report("tr", (long,))))["diagnostics"][0]["excerpt"]
    assert len(line["text"]) == 400
    assert line["text"][10_000 - line["column"] :].startswith("üç ")


@cache
def official() -> Draft4Validator:
    """Check by the slower of our two validators: one pattern of the official schema is none to the faster."""
    if not OFFICIAL.is_file():
        raise ToolMissingError(f"{OFFICIAL} is missing: run `npm ci`")
    return Draft4Validator(json.loads(OFFICIAL.read_text("utf-8")), format_checker=FormatChecker())


@pytest.mark.office
@pytest.mark.parametrize("report", [REPORT, NOTHING, replace(REPORT, language="en")])
def test_sarif_is_valid_by_the_official_schema(report):
    official().validate(sarif(report))


@pytest.mark.office
@law(30)
@given(reports)
def test_sarif_is_valid_whatever_stands_in_the_plan(report):
    official().validate(sarif(report))


@pytest.mark.office
def test_the_official_schema_refuses_what_is_no_sarif():
    spoilt = sarif()
    spoilt["runs"][0]["results"][0]["level"] = "hata"
    assert [each.message for each in official().iter_errors(spoilt)] != []


@given(reports)
def test_sarif_can_be_read_and_its_indices_fit(report):
    (run,) = sarif(report)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        each["ruleId"] for each in run["results"]
    ]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert len(run["results"]) == len(report.findings) + len(report.accepted)


def test_sarif_names_place_rule_and_what_to_do():
    (run,) = sarif()["runs"]
    found = run["results"][1]
    assert (found["ruleId"], found["level"]) == ("number-with-ambiguous-dot", "error")
    assert found["message"]["text"].endswith(
        "\nyapılacak: Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın."
    )
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": FINDING.file, "uriBaseId": "SRCROOT"}
    assert place["region"] == {"startLine": 14, "startColumn": 49, "endLine": 14, "endColumn": 55}
    assert run["columnKind"] == "unicodeCodePoints"
    rule = run["tool"]["driver"]["rules"][found["ruleIndex"]]
    assert rule["shortDescription"]["text"].startswith("“…” belirsiz")
    assert rule["help"]["text"] == "açıklama: python build.py explain number-with-ambiguous-dot"
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]  # a folder has no lines


def test_sarif_suppresses_what_the_plan_accepts_and_says_why():
    (run,) = sarif()["runs"]
    assert [each["suppressions"] for each in run["results"][:-1]] == [[], [], []]
    (suppression,) = run["results"][-1]["suppressions"]
    assert (suppression["justification"], suppression["status"]) == ("Artış oranıdır", "accepted")
    assert suppression["location"]["physicalLocation"]["region"] == {"startLine": 22}


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        pytest.param("plan/2024/a b%.yaml", "plan/2024/a%20b%25.yaml"),
        pytest.param("plan/müdürlük.yaml", "plan/m%C3%BCd%C3%BCrl%C3%BCk.yaml"),
        pytest.param("a:b.yaml", "a%3Ab.yaml", id="no scheme"),
        pytest.param("/srv/plan/x.yaml", "file:///srv/plan/x.yaml"),
        pytest.param("C:/plan/x.yaml", "file:///C:/plan/x.yaml"),
    ],
)
def test_sarif_names_files_by_uris(file, uri):
    (run,) = sarif(Report("tr", (replace(FOLDER, file=file),)))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_the_same_report_gives_the_same_bytes():
    for form in ("json", "sarif", "gitlab", "junit", "github", "markdown"):
        report = Report("en", many(FINDING, 30))
        assert written(form, report) == written(form, report)
