"""What a narrative text cannot hold: each one clear sentence with its place, all at once."""

from __future__ import annotations

import pytest
from narrating import brief, narrate, told

from izlence import limits
from izlence.diagnostic import Rule
from izlence.read import narrative_rules, picture_rules, table_rules
from tests.every import every
from tests.hanging import ended_if_it_hangs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a <b>x</b>", ["1:3 raw-html", "1:7 raw-html"], id="a tag in a line"),
        pytest.param("<div>\na\n</div>", ["1:1 raw-html"], id="a block of tags"),
        pytest.param("a <!-- gizli --> b", ["1:3 raw-html"], id="a comment in a line"),
        pytest.param("a\n\n<!-- gizli\nmetin -->", ["3:1 raw-html"], id="a comment of its own"),
        pytest.param("```\nx\n```", ["1:1 markdown-not-drawn"], id="a fenced code block"),
        pytest.param("a\n\n    x", ["3:5 markdown-not-drawn"], id="an indented block"),
        pytest.param("a\n\n---\n\nb", ["3:1 markdown-not-drawn"], id="a rule"),
        pytest.param("a ~~b~~ c", ["1:3 markdown-not-drawn"], id="struck-through text"),
        pytest.param("- [ ] a\n- [x] b", ["1:1 markdown-not-drawn", "2:1 markdown-not-drawn"], id="tasks"),
        pytest.param("a^[not] b", ["1:2 markdown-not-drawn"], id="a footnote in the line"),
        pytest.param("# A\n\n#### B", ["3:1 heading-too-deep"], id="a heading too deep"),
        pytest.param("# A\n\n### B", ["3:1 heading-skips-level"], id="a level left out"),
        pytest.param("## A\n\n# B", ["1:1 heading-skips-level"], id="a lower heading first"),
        pytest.param("#\n\na", ["1:1 heading-empty"], id="a heading without text"),
        pytest.param("Uzun bir\nparagraf.\n---", ["3:1 heading-over-lines"], id="a paragraph made a heading"),
        pytest.param("# A {{ x }}", ["1:5 not-in-heading"], id="a placeholder in a heading"),
        pytest.param("# A[^1]\n\n[^1]: b", ["1:4 not-in-heading"], id="a footnote in a heading"),
        pytest.param("# A [b](https://c.tr)", ["1:5 not-in-heading"], id="a link in a heading"),
        pytest.param("- # A", ["1:1 not-at-margin"], id="a heading in a list"),
        pytest.param("- a\n- | a |\n  |---|\n  | 1 |", ["2:1 not-at-margin"], id="a table in a list"),
        pytest.param("> ![a](b.png)", ["1:1 not-at-margin"], id="a picture in a quotation"),
        pytest.param("a[^1]\n\n[^1]: - b\n    - c", ["3:1 not-at-margin"], id="a list in a footnote"),
        pytest.param("- a\n-\n- c", ["2:1 list-item-empty"], id="an empty item"),
        pytest.param("1. a\n3. b", ["2:1 list-number-differs"], id="a number left out"),
        pytest.param("Kanunun\n1. maddesi", ["2:1 list-in-text"], id="an ordinal at the beginning of a line"),
        pytest.param(
            "15. madde uyarınca", ["1:1 list-of-one"], id="an ordinal at the beginning of a paragraph"
        ),
        pytest.param("2025\n- 2029 dönemi", ["2:1 list-of-one"], id="a dash at the beginning of a line"),
        pytest.param("> " * 6 + "a", ["1:1 list-too-deep"], id="six quotations"),
        pytest.param(
            '**"A"**nın', ["1:1 stars-left-in-text", "1:6 stars-left-in-text"], id="stars that stay"
        ),
        pytest.param("[a](belge.docx)", ["1:1 link-refused"], id="a link to a file"),
        pytest.param("[a](javascript:alert%281%29)", ["1:1 link-refused"], id="a link that runs"),
        pytest.param("[a](#Büyük Ad)", [], id="no link at all"),
        pytest.param("[a](#Ad)", ["1:1 link-refused"], id="a link to no name"),
        pytest.param("[](https://a.tr)", ["1:1 link-empty"], id="a link without text"),
        pytest.param('[a](https://a.tr "b")', ["1:1 link-title"], id="a link with a title"),
        pytest.param(
            "a [b](https://a.tr/{{x}})", ["1:3 placeholder-in-address"], id="a placeholder in an address"
        ),
        pytest.param("[x]: https://a.tr", ["1:1 link-definition-unused"], id="an address that nothing uses"),
        pytest.param(
            "[a][x]\n\n[x]: https://a.tr\n[x]: https://b.tr",
            ["4:1 link-definition-twice"],
            id="an address twice",
        ),
        pytest.param("a {{ total_cost", ["1:3 placeholder-not-closed"], id="an open placeholder"),
        pytest.param("a {{ total_cost }", ["1:3 placeholder-not-closed"], id="one brace too few"),
        pytest.param(
            "a {{ total\ncost }}", ["1:3 placeholder-not-closed"], id="a placeholder over two lines"
        ),
        pytest.param(
            "a { total_cost }}", ["1:16 placeholder-not-opened"], id="a placeholder without its beginning"
        ),
        pytest.param("a {{ }}", ["1:3 placeholder-empty"], id="a placeholder without a name"),
        pytest.param("a {#b}", ["1:3 anchor-name-out-of-place"], id="a name in a paragraph"),
        pytest.param("# A {#Büyük}", ["1:5 anchor-name-refused"], id="a name with other letters"),
        pytest.param("# A {#a}\n\n# B {#a}", ["3:5 anchor-name-twice"], id="a name twice"),
        pytest.param("a[^1]", ["1:2 footnote-without-text"], id="a footnote without text"),
        pytest.param("a[^1]\n\n[^1]:", ["1:2 footnote-without-text"], id="a footnote with an empty text"),
        pytest.param("a\n\n[^1]: b", ["3:1 footnote-unused"], id="a footnote that nothing refers to"),
        pytest.param("a[^1] b[^1]\n\n[^1]: c", ["1:8 footnote-referred-to-twice"], id="a footnote twice"),
        pytest.param(
            "a[^1]\n\n[^1]: b\n[^1]: c", ["4:1 footnote-defined-twice"], id="two texts of a footnote"
        ),
        pytest.param(
            "a[^1] b[^2]\n\n[^1]: c[^2]\n[^2]: d",
            ["3:8 footnote-in-footnote", "3:8 footnote-referred-to-twice"],
            id="a footnote in a footnote",
        ),
        pytest.param("a[^bir iki]", ["1:2 footnote-name-refused"], id="a footnote with a space"),
        pytest.param(
            "a &#8203; b", ["1:3 character-not-printable"], id="an invisible letter written as an entity"
        ),
        pytest.param("a &#10; b", ["1:3 character-not-printable"], id="a line break written as an entity"),
        pytest.param(
            "![](a.png)", ["1:1 picture-without-text-alternative"], id="a picture without text alternative"
        ),
        pytest.param("a ![b](c.png)", ["1:3 picture-in-text"], id="a picture in a line"),
        pytest.param(
            "![a](b.png) ![c](d.png)",
            ["1:1 picture-in-text", "1:13 picture-in-text"],
            id="two pictures in a line",
        ),
        pytest.param(
            "[![a](b.png)](https://c.tr)", ["1:1 link-empty", "1:2 picture-in-text"], id="a linked picture"
        ),
        pytest.param("![a {{ x }}](b.png)", ["1:5 not-in-heading"], id="a placeholder in a text alternative"),
    ],
)
def test_what_cannot_be_drawn_is_told_with_its_place(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("| a | b |\n|---|\n| 1 | 2 |", "2:1 table-delimiter-cells", id="too few dashes"),
        pytest.param(
            "| a | b |\n|---|---|---|\n| 1 | 2 |", "2:1 table-delimiter-cells", id="too many dashes"
        ),
        pytest.param("Yıl | Tutar\n-----\n2024 | 5", "2:1 table-delimiter-cells", id="dashes without bars"),
        pytest.param("| a | b |\n|---|---|\n| 1 |", "3:1 table-row-cells", id="a row too short"),
        pytest.param("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "3:1 table-row-cells", id="a row too long"),
        pytest.param(
            "| a | b |\n|---|---|\n| 1 | 2 |\nson", "4:1 table-row-cells", id="text right below a table"
        ),
        pytest.param(
            "| a |\n|---|\n| 1 |\nson", "4:1 table-row-cells", id="text right below a table of one column"
        ),
        pytest.param("| a | b |\n| 1 | 2 |", "1:1 table-without-delimiter", id="no dashes"),
        pytest.param("Yıl | Tutar\n2024 | 5", "1:1 table-without-delimiter", id="no dashes, no outer bars"),
        pytest.param(
            "| a | b |\n\n|---|---|\n| 1 | 2 |", "3:1 table-without-header", id="an empty line in a table"
        ),
        pytest.param("|---|---|\n| 1 | 2 |", "1:1 table-without-header", id="no header"),
        pytest.param("| | |\n|---|---|\n| 1 | 2 |", "1:1 table-without-header", id="an empty header"),
        pytest.param(
            "| a | b |\n|---|===|\n| 1 | 2 |", "1:1 table-without-delimiter", id="other signs than dashes"
        ),
        pytest.param("| a | b |\n|---|---|", "1:1 table-without-rows", id="nothing but a header"),
        pytest.param(
            "Tablo: Gelirler\n\nmetin", "1:1 caption-without-table", id="a caption without its table"
        ),
        pytest.param("Tablo:\n| a |\n|---|\n| 1 |", "1:1 caption-empty", id="a caption without text"),
        pytest.param(
            "Tablo 3: A\n| a |\n|---|\n| 1 |", "1:1 caption-numbered", id="a number written by hand"
        ),
        pytest.param(
            "Tablo: A {{ x }}\n| a |\n|---|\n| 1 |", "1:10 not-in-heading", id="a placeholder in a caption"
        ),
        pytest.param(
            "|" + "a|" * 64 + "\n|" + "-|" * 64 + "\n|" + "1|" * 64, "1:1 table-too-wide", id="64 columns"
        ),
    ],
)
def test_a_broken_table_is_told_and_no_cell_dropped(text, expected):
    assert expected in told(text)


def test_a_bar_in_a_text_is_a_bar():
    assert told("Faks | telefon\n\n2024 | 5\n\n5 \\| 6\n7 \\| 8") == []


def test_all_faults_are_told_at_once_in_turkish_with_what_to_write():
    _, findings = narrate("# A\n\n#### B\n\n| a | b |\n|---|---|\n| 1 |\n\n<b>x</b> {{ y\n")
    assert brief(findings) == [
        "3:1 heading-too-deep",
        "7:1 table-row-cells",
        "9:1 raw-html",
        "9:5 raw-html",
        "9:10 placeholder-not-closed",
    ]
    assert findings[0].message == "Başlık #### düzeyinde; en derin düzey ### olabilir."
    assert findings[4].hint == "`{{ total_cost }}` biçiminde yazın."


def test_a_paragraph_too_long_is_told():
    assert told("metin\n" * 6_000) == ["1:1 text-too-long"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * 9_000, id="brackets"),
        pytest.param("![" * 4_000, id="picture brackets"),
        pytest.param("*a _b " * 1_500, id="open emphasis"),
        pytest.param("> " * 4_000 + "a", id="quotations"),
        pytest.param("- " * 4_000 + "a", id="lists"),
        pytest.param("<a " * 3_000, id="open tags"),
        pytest.param("`" + "`a" * 4_000, id="backticks"),
        pytest.param("{{" * 4_000, id="open placeholders"),
        pytest.param("[^a" * 3_000, id="open footnotes"),
        pytest.param("|" * 9_000 + "\n" + "|-" * 4_000, id="bars"),
        pytest.param("| a |\n|---|\n" + "| 1 | 2 |\n" * 10_000, id="rows too long"),
        pytest.param("- a\n" * 10_000, id="a long list"),
        pytest.param("a\n\n" * 10_000, id="paragraphs"),
        pytest.param("<b>" * 3_000 + "\n\n" + "<b>x\n\n" * 3_000, id="tags"),
        pytest.param("[a](" * 2_500, id="open links"),
        pytest.param("[a]: b\n" * 10_000, id="definitions"),
        pytest.param("&#" * 4_500, id="entities"),
    ],
)
def test_a_hostile_text_is_read_within_moments(text):
    with ended_if_it_hangs():
        _, findings = narrate(text)
    assert len(findings) <= limits.FINDINGS.value + 1


@every(
    "rule",
    [
        rule
        for module in (narrative_rules, picture_rules, table_rules)
        for rule in vars(module).values()
        if isinstance(rule, Rule)
    ],
    ids=lambda rule: rule.name,
)
def test_each_rule_speaks_both_languages_and_says_what_to_write(rule):
    names = "written what what_en hint hint_en limit before right printed expected related near near_en folder kind name size"
    facts = dict.fromkeys(names.split(), "x")
    said = [wording.format_map(facts) for text in (rule.tr, rule.en) for wording in (text.message, text.hint)]
    assert all(said)
    assert said[0] != said[2]
