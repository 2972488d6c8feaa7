"""Exceptions beside the data and severities of the plan's own, as a directorate would write them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from example_plan import example_plans
from telling import place, sentence

from izlence.check import check, check_across, settle
from izlence.check.judgement import Judged
from izlence.check.rule import ALWAYS, Wanted
from izlence.compute.figures import compute
from izlence.diagnostic import has_errors
from izlence.report.finding import Report
from izlence.telling import tell_report

PAGE = "halkla-iliskiler/PH4.4.1.yaml"
REASON = "Kaynaktaki yazım korunmuştur"
BOOK = """
# 2024/program.yaml
chapters:
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Hedefler, content: targets}
      - {title: İdare Performans Tablosu, content: institution-performance}
      - {title: Toplam Kaynak İhtiyacı, content: resource-need}
      - {title: Bütçe, narrative: butce.md}
"""
PROSE = "\n# 2024/narrative/butce.md\nBütçe dökümanı ektedir.\n"


def judged(example: str, wanted: Wanted = ALWAYS) -> Judged:
    plans = [(plan, compute(plan)) for plan in example_plans(example)]
    found = [each for plan, figures in plans for each in check(plan, figures, wanted)]
    found += check_across(plans, wanted)
    return settle([plan for plan, _ in plans], found, wanted)


def left(example: str, wanted: Wanted = ALWAYS) -> list[str]:
    """Give what is still found, as place and rule."""
    return [f"{place(each)} {each.rule.name}" for each in judged(example, wanted).diagnostics]


def accepted(example: str, wanted: Wanted = ALWAYS) -> list[str]:
    return [
        f"{place(each.diagnostic)} {each.diagnostic.rule.name}: {each.exception.reason}"
        for each in judged(example, wanted).accepted
    ]


def exception(rule: str) -> str:
    return f"accepted: [{{rule: {rule}, reason: {REASON}}}]"


@pytest.mark.parametrize(
    ("example", "where"),
    [
        (
            f"# {PAGE}\nindicators: [{{code: PG4.4.1.1, name: Döküman sayısı, {exception('term-misspelt')},"
            " values: {2022: 1, 2023-H1: 2, 2024: 3}}]",
            f"{PAGE}/indicators/0/name",
        ),
        (
            f"# {PAGE}\nindicators: [{{code: PG4.4.1.1, name: Çağrı sayısı, values: {{2022: 1, 2023-H1: 2, 2024: 3}},"
            f" parts: [{{code: PG4.4.1.1.1, name: Döküman sayısı, {exception('term-misspelt')},"
            " values: {2022: 1, 2023-H1: 2, 2024: 3}}]}]",
            f"{PAGE}/indicators/0/parts/0/name",
        ),
        (
            f"# {PAGE}\nactivities: [{{code: F4.4.1.1, name: Döküman alımı, budget: 1000, {exception('term-misspelt')}}}]",
            f"{PAGE}/activities/0/name",
        ),
        (f"# {PAGE}\ntitle: Dökümanları azaltmak\n{exception('term-misspelt')}", f"{PAGE}/title"),
        (
            f"# goals.yaml\ngoals: [{{code: A4, title: Dökümanlar, {exception('term-misspelt')}}}]",
            "goals.yaml/goals/0/title",
        ),
        (
            "# goals.yaml\nobjectives: "
            f"[{{code: H4.4, title: Dökümanlar, {exception('term-misspelt')}}}]\ngoals: [{{code: A4, title: Sosyal}}]",
            "goals.yaml/objectives/0/title",
        ),
        (
            f"# halkla-iliskiler/directorate.yaml\nname: Döküman Müdürlüğü\n{exception('term-misspelt')}",
            "halkla-iliskiler/directorate.yaml/name",
        ),
        (f"# program.yaml\ntitle: 2024 Yılı Dökümanı\n{exception('term-misspelt')}", "program.yaml/title"),
    ],
    ids=["indicator", "part", "activity", "page", "goal", "objective", "directorate", "frame"],
)
def test_an_exception_beside_the_data_accepts_its_finding(example, where):
    assert left(example) == []
    assert accepted(example) == [f"{where} term-misspelt: {REASON}"]
    without = example.replace(exception("term-misspelt"), "").replace(", ,", ",").replace(", }", "}")
    assert left(without) == [f"{where} term-misspelt"]


def test_an_exception_on_the_page_does_not_cover_its_indicators():
    example = f"""
# {PAGE}
{exception("term-misspelt")}
indicators: [{{code: PG4.4.1.1, name: Döküman sayısı, values: {{2022: 1, 2023-H1: 2, 2024: 3}}}}]
"""
    assert left(example) == [
        f"{PAGE}/indicators/0/name term-misspelt",
        f"{PAGE}/accepted/0/rule accepted-not-needed",
    ]


def test_an_exception_on_an_indicator_does_not_cover_its_parts():
    example = f"""
# {PAGE}
indicators:
  - code: PG4.4.1.1
    name: Çağrı sayısı
    {exception("term-misspelt")}
    values: {{2022: 1, 2023-H1: 2, 2024: 3}}
    parts: [{{code: PG4.4.1.1.1, name: Döküman sayısı, values: {{2022: 1, 2023-H1: 2, 2024: 3}}}}]
"""
    assert [each.rpartition(" ")[2] for each in left(example)] == ["term-misspelt", "accepted-not-needed"]


def test_an_exception_speaks_for_one_rule_only():
    example = f"# {PAGE}\ntitle: Dökümanları STKlarla azaltmak\n{exception('term-misspelt')}"
    assert left(example) == [f"{PAGE}/title letters-mixed"]


def test_an_exception_that_is_no_longer_needed_is_told():
    example = f"# {PAGE}\ntitle: Belgeleri azaltmak\n{exception('term-misspelt')}"
    (finding,) = judged(example).diagnostics
    assert place(finding) == f"{PAGE}/accepted/0/rule"
    assert sentence(finding).startswith("“term-misspelt” kuralı için kabul edilmiş istisna artık gerekmiyor")


def test_an_exception_to_a_strict_rule_is_needed_only_where_the_rule_runs():
    example = f"# {PAGE}\ntitle: Belgeleri azaltmak\n{exception('spacing-odd')}"
    strict = Wanted(strict=True)
    assert left(example) == []
    assert f"{PAGE}/accepted/0/rule accepted-not-needed" in left(example, strict)
    needed = example.replace("Belgeleri azaltmak", "Belgeleri  azaltmak")
    assert accepted(needed, strict) == [f"{PAGE}/title spacing-odd: {REASON}"]
    assert accepted(needed) == []


def test_an_exception_to_a_rule_that_does_not_exist():
    example = f"# {PAGE}\n{exception('term-mispelt')}"
    (finding,) = judged(example).diagnostics
    assert (finding.rule.name, finding.facts["suggestion"]) == ("accepted-rule-unknown", "term-misspelt")
    assert left(f"# {PAGE}\n{exception('bambaska')}") == [f"{PAGE}/accepted/0/rule accepted-rule-unknown"]


def test_what_would_print_a_wrong_document_cannot_be_accepted():
    example = f"# {PAGE}\nobjective: H4.5\n{exception('unknown-code')}"
    assert left(example)[-1] == f"{PAGE}/accepted/0/rule accepted-rule-fixed"
    assert f"{PAGE}/objective unknown-code" in left(example)
    assert accepted(example) == []


def test_a_note_on_the_entire_page_may_stand_without_a_mark():
    example = f"""
# {PAGE}
notes: [{{id: genel, mark: "Not:", text: Değerler yıl sonu içindir.}}]
"""
    assert left(example) == [f"{PAGE}/notes/0/id note-without-mark"]
    assert left(f"{example}{exception('note-without-mark')}") == []


def test_two_exceptions_to_one_rule_in_one_record_were_taken_for_one():
    example = f"""
# {PAGE}
title: Dökümanları azaltmak
accepted:
  - {{rule: term-misspelt, reason: Kaynakta böyledir}}
  - {{rule: term-misspelt, reason: Sonra düzeltilecek}}
"""
    (finding,) = judged(example).diagnostics
    assert (place(finding), finding.rule.name) == (f"{PAGE}/accepted/1/rule", "accepted-twice")
    assert accepted(example) == [f"{PAGE}/title term-misspelt: Kaynakta böyledir"]


def test_prose_has_no_place_for_an_exception_so_its_frame_speaks_for_it():
    assert left(BOOK + PROSE) == ["2024/narrative/butce.md:2:7 term-misspelt"]
    with_exception = BOOK + exception("term-misspelt") + "\n" + PROSE
    assert left(with_exception) == []
    assert accepted(with_exception) == [f"2024/narrative/butce.md:2:7 term-misspelt: {REASON}"]


def test_the_frame_speaks_for_its_prose_and_not_for_its_pages():
    example = f"{BOOK}{exception('term-misspelt')}\n\n# 2024/narrative/butce.md\nBütçe.\n\n# 2024/{PAGE}\ntitle: Dökümanlar\n"
    assert left(example) == [
        f"2024/{PAGE}/title term-misspelt",
        "2024/program.yaml/accepted/0/rule accepted-not-needed",
    ]


def test_an_exception_that_was_accepted_is_listed_with_its_reason():
    page = f"code: PH4.4.1\ntitle: Dökümanları azaltmak\n{exception('term-misspelt')}\n"
    settled = judged(f"# {PAGE}\n{page}")
    report: Report = tell_report(settled.diagnostics, settled.accepted, {PAGE: page}, (PAGE,), "tr")
    (listed,) = report.accepted
    assert (listed.finding.rule, listed.finding.line, listed.reason, listed.line) == (
        "term-misspelt",
        2,
        REASON,
        3,
    )
    assert not report.findings


def test_an_exception_to_prose_was_listed_with_a_line_of_another_file():
    settled = judged(BOOK + exception("term-misspelt") + "\n" + PROSE)
    texts = {
        "2024/program.yaml": f"year: 2024\n{exception('term-misspelt')}\n",
        "2024/narrative/butce.md": PROSE,
    }
    (listed,) = tell_report(settled.diagnostics, settled.accepted, texts, tuple(texts), "tr").accepted
    assert (listed.finding.file, listed.line) == ("2024/narrative/butce.md", 0)


@pytest.mark.parametrize("severity", ["error", "warning", "hint"])
def test_a_plan_sets_how_much_a_finding_weighs(severity):
    example = (
        f"# program.yaml\nchecks: {{term-misspelt: {severity}}}\n\n# {PAGE}\ntitle: Dökümanları azaltmak\n"
    )
    (finding,) = judged(example).diagnostics
    assert finding.rule.severity.value == severity
    assert has_errors([finding]) == (severity == "error")


def test_an_error_that_is_lowered_no_longer_stops_the_build():
    example = f"""
# {PAGE}
indicators: [{{code: PG4.4.1.1, name: Artış oranı, unit: "%", values: {{2022: 12, 2023-H1: 40, 2024: 120}}}}]
"""
    assert has_errors(judged(example).diagnostics)
    lowered = judged(f"# program.yaml\nchecks: {{percent-out-of-range: hint}}\n{example}")
    assert [each.rule.name for each in lowered.diagnostics] == ["percent-out-of-range"]
    assert not has_errors(lowered.diagnostics)


def test_a_finding_that_is_raised_can_still_be_accepted():
    example = f"# program.yaml\nchecks: {{term-misspelt: error}}\n\n# {PAGE}\ntitle: Dökümanlar\n{exception('term-misspelt')}\n"
    assert left(example) == []
    assert len(accepted(example)) == 1


def test_a_severity_counts_in_its_own_period_only():
    example = """
# 2024/program.yaml
checks: {term-misspelt: hint}
title: 2024 Yılı Dökümanı

# 2025-2029/strategy.yaml
title: 2025-2029 Dökümanı
"""
    weights = {each.where.file: each.rule.severity.value for each in judged(example).diagnostics}
    assert weights == {"2024/program.yaml": "hint", "2025-2029/strategy.yaml": "warning"}


def test_severities_of_unknown_and_fixed_rules():
    example = "# program.yaml\nchecks: {term-mispelt: hint, unknown-code: hint}\n"
    assert left(example) == [
        "program.yaml/checks/term-mispelt (key) checks-rule-unknown",
        "program.yaml/checks/unknown-code (key) checks-rule-fixed",
    ]


def test_what_is_wrong_with_the_institution_was_told_once_a_period():
    example = """
# 2024/program.yaml
title: 2024 Yılı
# 2025-2029/strategy.yaml
title: 2025-2029 Dönemi
"""
    plans = [(plan, compute(plan)) for plan in example_plans(example)]
    found = [each for plan, figures in plans for each in check(_renamed(plan), figures)]
    assert len(found) == 2
    assert len(settle([_renamed(plan) for plan, _ in plans], found).diagnostics) == 1


def _renamed(plan):
    return replace(plan, institution=replace(plan.institution, name="Döküman Belediyesi"))
