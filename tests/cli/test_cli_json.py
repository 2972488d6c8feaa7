"""Findings as JSON for other programs: a form that stays the same for ever."""

from __future__ import annotations

import json

FIELDS = [
    *("rule", "severity", "file", "line", "column", "end_line", "end_column", "code", "message", "hint"),
    *("breadcrumb", "excerpt", "related", "fingerprint"),
]
TOLD = {"message", "hint", "breadcrumb"}


def test_the_form_is_exactly_this(run, plan):
    page = plan / "2024/halkla-iliskiler/PH4.4.1.yaml"
    page.write_text(page.read_text().replace("2024: 35000", "2024: 35.000"))
    code, out, err = run("check", "2024", "--format", "json", "--plan", plan)
    assert (code, err) == (1, "")
    told = json.loads(out)
    (found,) = told.pop("diagnostics")
    assert told == {
        "version": 2,
        "language": "tr",
        "counts": {"error": 1, "warning": 0, "hint": 0, "accepted": 0, "files": 6},
        "accepted": [],
        "files": [
            (plan / name).as_posix()
            for name in (
                "institution.yaml",
                "2024/goals.yaml",
                "2024/program.yaml",
                "2024/halkla-iliskiler/PH4.4.1.yaml",
                "2024/halkla-iliskiler/PH7.1.1.yaml",
                "2024/halkla-iliskiler/directorate.yaml",
            )
        ],
    }
    assert list(found) == FIELDS
    assert len(found.pop("fingerprint")) == 32
    assert found == {
        "rule": "number-with-ambiguous-dot",
        "severity": "error",
        "file": page.as_posix(),
        "line": 14,
        "column": 49,
        "end_line": 14,
        "end_column": 55,
        "code": "",
        "message": "“35.000” belirsiz: nokta binlik ayırıcı da olabilir, ondalık ayırıcı da.",
        "hint": "Binlik ise 35000 (veya 35_000), ondalık ise 35 yazın.",
        "breadcrumb": ["PH4.4.1", "gösterge 2: PG4.4.1.2", "2024"],
        "excerpt": [
            {"line": 13, "column": 1, "text": "    unit: kişi"},
            {"line": 14, "column": 1, "text": "    values: {2022: 31691, 2023-H1: 15933, 2024: 35.000}"},
            {"line": 15, "column": 1, "text": "    note: yonlendirme"},
        ],
        "related": [],
    }


def test_nothing_found_is_an_empty_list(run, plan):
    code, out, _ = run("check", "2025-2029", "--format", "json", "--plan", plan)
    told = json.loads(out)
    assert (code, told["diagnostics"], told["accepted"]) == (0, [], [])
    assert told["counts"] == {"error": 0, "warning": 0, "hint": 0, "accepted": 0, "files": len(told["files"])}


def test_a_warning_names_the_code_it_speaks_of(run, root):
    code, out, _ = run("check", "--format", "json", "--plan", root / "plan")
    found = json.loads(out)["diagnostics"]
    assert code == 0
    assert {item["severity"] for item in found} == {"warning"}
    assert {item["code"] for item in found} == {"PG4.4.1.4", "PG7.1.1.9"}
    assert all(list(item) == FIELDS for item in found)


def test_what_concerns_a_whole_folder_has_line_0(run, tmp_path):
    code, out, _ = run("check", "--format", "json", "--plan", tmp_path / "yok")
    (found,) = json.loads(out)["diagnostics"]
    assert code == 2
    assert (found["rule"], found["line"], found["column"]) == ("plan-missing", 0, 0)


def test_in_english_only_the_sentences_change(run, root):
    told = {}
    for language in ("tr", "en"):
        _, out, _ = run("check", "--format", "json", "--plan", root / "plan", "--lang", language)
        told[language] = [
            {key: item[key] for key in FIELDS if key not in TOLD} for item in json.loads(out)["diagnostics"]
        ]
    assert told["tr"] == told["en"]


def test_findings_come_in_the_order_of_their_places(run, plan):
    for page in ("PH4.4.1", "PH7.1.1"):
        path = plan / f"2024/halkla-iliskiler/{page}.yaml"
        path.write_text(
            path.read_text().replace("unit: adet", "unit: %", 1).replace("2022: 12, ", "2022: 1.200, ")
        )
    _, out, _ = run("check", "--format", "json", "--plan", plan)
    places = [(item["file"], item["line"], item["column"]) for item in json.loads(out)["diagnostics"]]
    assert places == sorted(places)
    assert len(places) > 1
