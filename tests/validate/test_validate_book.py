"""The fields of the whole book: each slip told with its place and with what to write."""

from __future__ import annotations

from decimal import Decimal

import pytest
from plain_telling import findings, told, with_value

from izlence.read.yaml import parse_yaml

TARGET, CARD, PROGRAM, STRATEGY = "performance-target", "objective-card", "program", "strategy"
GENERAL, YEARLY = "general-costs", "strategic-general-costs"
OFF_BUDGET = ("activities", 0, "off_budget")
DECISION = ("council_decision",)

BOOK_CASES = [
    # kind of file, field, what is written there, where the finding points below it, rule, sentence
    (
        *(CARD, ("indicators", 0, "key"), "evet", (), "true-or-false-expected"),
        "“key” alanına (Temel gösterge) “evet” yazılamaz.",
    ),
    (
        *(PROGRAM, DECISION, {"date": "19 Ekim 2023", "number": "2023/145"}, ("date",), "malformed-date"),
        "“date” alanındaki (Karar tarihi) “19 Ekim 2023” bir tarih değil.",
    ),
    (
        *(PROGRAM, DECISION, {"date": Decimal("19.10"), "number": "145"}, ("date",), "malformed-date"),
        "“date” alanındaki (Karar tarihi) “19.10” bir tarih değil.",
    ),
    (
        *(PROGRAM, DECISION, {"date": "31.02.2023", "number": Decimal(145)}, ("date",), "malformed-date"),
        "“date” alanındaki (Karar tarihi) “31.02.2023” bir tarih değil.",
    ),
    (
        *(PROGRAM, DECISION, {"date": "19.10.2023"}, (), "missing-field"),
        "“number” alanı (Karar sayısı) yazılmamış.",
    ),
    (
        *(PROGRAM, DECISION, {"date": "19.10.2023", "number": True}, ("number",), "malformed-value"),
        "“number” alanına (Karar sayısı) “true” yazılamaz.",
    ),
    (
        *(PROGRAM, ("foreword",), "narrative/sunus.md", (), "malformed-value"),
        "“foreword” alanına (Sunuş) “narrative/sunus.md” yazılamaz.",
    ),
    (
        *("institution", ("logo",), "../logo.png", (), "malformed-value"),
        "“logo” alanına (Logo) “../logo.png” yazılamaz.",
    ),
    (
        *(PROGRAM, ("target_pages",), "resmi", (), "not-in-list"),
        "“target_pages” alanına (Hedef sayfalarının düzeni) “resmi” yazılamaz.",
    ),
    (
        *(PROGRAM, ("off_budget_sources",), {"Döner Sermaye": "Döner Sermaye"}, ("Döner Sermaye",)),
        *("malformed-off-budget-source", "“Döner Sermaye” bütçe dışı bir kaynağın kısa adı olamaz."),
    ),
    (
        *(TARGET, OFF_BUDGET, {"revolving": "1.5.0"}, ("revolving",), "not-a-number"),
        "Sayı yerine “1.5.0” yazılmış.",
    ),
    (
        *(TARGET, OFF_BUDGET, {"revolving": "1.250.000"}, ("revolving",), "number-with-dots"),
        "“1.250.000” sayısında binlik noktası var.",
    ),
    (
        *(TARGET, OFF_BUDGET, "1.250.000", (), "number-with-dots"),
        "“1.250.000” sayısında binlik noktası var.",
    ),
    (
        *(TARGET, OFF_BUDGET, Decimal(-5), (), "negative-amount"),
        "“off_budget” alanındaki (Bütçe dışı) tutar eksi olamaz: -5",
    ),
    (
        *(TARGET, OFF_BUDGET, [], (), "fields-expected"),
        "“off_budget” (Bütçe dışı kaynaklar) alt alanlardan oluşmalı.",
    ),
    (
        *(TARGET, OFF_BUDGET, {"Döner": Decimal(5)}, ("Döner",), "malformed-off-budget-source"),
        "“Döner” bütçe dışı bir kaynağın kısa adı olamaz.",
    ),
    (
        *(GENERAL, ("administration", "economic_codes"), {"1": Decimal(5)}, ("1",)),
        *("malformed-economic-code", "“1” bir ekonomik kod değil."),
    ),
    (
        *(YEARLY, ("administration",), {"2025-H1": Decimal(5)}, ("2025-H1",), "malformed-year-key"),
        "“2025-H1” bir yıl değil.",
    ),
    (
        *(CARD, ("cost_estimate",), {"yıl": Decimal(5)}, ("yıl",), "malformed-year-key"),
        "“yıl” bir yıl değil.",
    ),
    (
        *(CARD, ("cost_estimate",), {"2025": "5 milyon"}, ("2025",), "number-with-magnitude"),
        "“5 milyon” sayısı sözle kısaltılmış.",
    ),
    (
        *(CARD, ("cost_estimate",), {"2025": Decimal(5), "2026": None}, ("2026",), "null-among-amounts"),
        "“cost_estimate” içindeki “2026” için tutar yazılmamış (`null`); burada `null` yazılamaz, bilinen tutarları da "
        "toplamdan düşürürdü.",
    ),
    (
        *(CARD, ("cost_estimate",), "5 milyon", (), "number-with-magnitude"),
        "“5 milyon” sayısı sözle kısaltılmış.",
    ),
    (
        *(CARD, ("risks",), [Decimal(5)], (0,), "text-expected"),
        "“risks” alanında (Risk) metin beklenirken 5 yazılmış.",
    ),
    (
        *(CARD, ("risks",), [{"controls": ["İzleme"]}], (0,), "missing-field"),
        "“risk” alanı (Risk) yazılmamış.",
    ),
    (
        *(CARD, ("risks",), [{"risk": "Bütçe", "controls": "İzleme"}], (0, "controls"), "list-expected"),
        "“controls” alanı (Kontrol faaliyetleri) bir liste olmalı.",
    ),
]


@pytest.mark.parametrize("case", BOOK_CASES)
def test_a_slip_is_one_finding_at_its_own_place(case):
    kind, field, written, below, name, sentence = case
    (finding,) = findings(kind, with_value(kind, field, written))
    assert (finding.rule.name, finding.where.path) == (name, field + below)
    assert told(finding)[0] == sentence
    assert all(told(finding, "en"))


@pytest.mark.parametrize(
    ("kind", "whole", "known", "unknown", "said"),
    [
        (TARGET, ("activities", 0, "economic_codes"), "03", "01", "budget: null"),
        (TARGET, OFF_BUDGET, "foreign", "revolving", "off_budget: null"),
        (CARD, ("cost_estimate",), "2029", "2030", "cost_estimate: null"),
    ],
)
def test_a_null_among_amounts_swallowed_the_known_ones(kind, whole, known, unknown, said):
    (finding,) = findings(kind, with_value(kind, whole, {known: Decimal(400), unknown: None}))
    assert (finding.rule.name, finding.where.path) == ("null-among-amounts", (*whole, unknown))
    for language in ("tr", "en"):
        sentence, hint = told(finding, language)
        assert f"“{unknown}”" in sentence
        assert f"“{unknown}”" in hint
        assert f"`{said}`" in hint
    for right in ({known: Decimal(400)}, {known: Decimal(400), unknown: Decimal(0)}):
        assert findings(kind, with_value(kind, whole, right)) == ()


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        pytest.param(TARGET, ("activities", 0, "budget"), id="an activity's budget"),
        pytest.param(TARGET, OFF_BUDGET, id="all sources"),
        pytest.param(TARGET, ("economic_codes", "03"), id="a code of the target itself"),
        pytest.param(CARD, ("cost_estimate",), id="all years"),
    ],
)
def test_a_whole_that_is_not_known_is_still_null(kind, field):
    assert findings(kind, with_value(kind, field, None)) == ()


@pytest.mark.parametrize(
    ("kind", "content", "offered"),
    [
        pytest.param(PROGRAM, "target", "targets", id="mistyped"),
        pytest.param(PROGRAM, "cards", "goal-resource-need", id="of a strategic plan"),
        pytest.param(STRATEGY, "targets", "responsibility-matrix", id="of a programme"),
    ],
)
def test_a_content_that_this_document_does_not_have_is_refused_with_those_it_has(kind, content, offered):
    chapters = [{"title": "PERFORMANS", "sections": [{"title": "Sayfalar", "content": content}]}]
    (finding,) = findings(kind, with_value(kind, ("chapters",), chapters))
    assert (finding.rule.name, finding.where.path) == (
        "not-in-list",
        ("chapters", 0, "sections", 0, "content"),
    )
    assert offered in told(finding)[1]


def test_a_hint_for_a_wrong_number_below_a_source_says_how_it_is_written():
    (finding,) = findings(TARGET, with_value(TARGET, OFF_BUDGET, {"revolving": "1.250.000"}))
    assert "1250000" in told(finding)[1]


@pytest.mark.parametrize("written", ["19.10.2023", '"19.10.2023"', "9.1.2024"])
def test_the_date_of_a_decision_needs_no_quotes(written):
    data, found = parse_yaml(f"date: {written}\nnumber: 2023/145\n", "program.yaml")
    assert not found
    assert not findings(PROGRAM, with_value(PROGRAM, DECISION, data))


def test_a_number_that_reads_in_two_ways_below_a_source_is_refused_where_it_is_written():
    _, found = parse_yaml("off_budget: {revolving: 35.000}\n", "PH4.4.1.yaml")
    (finding,) = found
    assert (finding.where.line, finding.where.column) == (1, 25)
