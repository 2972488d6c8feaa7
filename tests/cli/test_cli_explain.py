"""`explain`: a rule's page in the reader's language, the nearest name, the list of all rules."""

from __future__ import annotations

import pytest

from izlence.manual.pages import pages_by_rule


def test_a_rule_is_explained_in_turkish(run):
    code, out, err = run("explain", "number-with-ambiguous-dot")
    assert (code, err) == (0, "")
    assert out.startswith("number-with-ambiguous-dot  (hata, her denetimde, kabul edilemez)\n")
    for part in (
        "Bulgu: “…” belirsiz",
        "Yapılacak: Binlik ise",
        "Neden: 35.000",
        "Uygun:",
        "Uygun değil:",
        "2024: 35.000",
    ):
        assert part in out


def test_an_english_reader_gets_the_english_sentence_and_the_same_examples(run):
    code, out, _ = run("explain", "number-with-ambiguous-dot", "--lang", "en")
    assert code == 0
    assert "error, in every check, cannot be accepted" in out
    assert "Finding: “…” is ambiguous" in out
    assert "Fails:" in out
    assert "2024: 35.000" in out


def test_a_name_may_be_copied_with_its_brackets(run):
    assert run("explain", "[duplicate-key]")[:2] == run("explain", "duplicate-key")[:2]


def test_a_mistyped_name_leads_to_the_nearest(run):
    code, out, err = run("explain", "duplicte-key")
    assert (code, out) == (2, "")
    assert err == "“duplicte-key” diye bir kural yok. Bunu mu demek istediniz: duplicate-key?\n"


def test_a_name_like_no_other_leads_to_the_list(run):
    code, _, err = run("explain", "zzzzzzzz", "--lang", "en")
    assert (code, err) == (2, "There is no rule “zzzzzzzz”. All rules: python build.py explain\n")


@pytest.mark.parametrize("language", ["tr", "en"])
def test_without_a_name_all_rules_are_listed_with_their_weight(run, language):
    code, out, _ = run("explain", "--lang", language)
    assert code == 0
    listed = {line.split()[0] for line in out.splitlines() if line.startswith("  ")}
    assert listed == pages_by_rule().keys()
    weights = {"tr": ("uyarı", "kabul edilebilir"), "en": ("warning", "may be accepted")}[language]
    (line,) = [line for line in out.splitlines() if line.startswith("  accepted-not-needed ")]
    assert all(weight in line for weight in weights)


def test_the_page_as_markdown_has_the_rule_as_its_heading(run):
    code, out, _ = run("explain", "percent-out-of-range", "--format", "markdown")
    assert code == 0
    assert out.startswith("### percent-out-of-range\n")
    assert "```yaml\n# halkla-iliskiler/PH4.4.1.yaml\n" in out


def test_the_whole_manual_can_be_had_as_markdown(run):
    code, out, _ = run("explain", "--format", "markdown")
    assert code == 0
    assert out.startswith("# Kurallar\n")


def test_what_can_only_be_read_and_not_accepted_says_so(run):
    assert "kabul edilemez" in run("explain", "letters-decomposed")[1].splitlines()[0]


def test_lines_fit_the_terminal(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    _, out, _ = run("explain", "quote-not-closed")
    assert max(map(len, out.splitlines())) <= 60
