"""What the rules say of the book: its chapters, its prose, its references. One root cause is one finding."""

from __future__ import annotations

import pytest

CHAPTERS = """
# program.yaml
chapters:
  - title: PERFORMANS BİLGİLERİ
    sections:
      - {title: Hedefler, content: targets}
      - {title: İdare Performans Tablosu, content: institution-performance}
      - {title: Toplam Kaynak İhtiyacı, content: resource-need}
"""
WITH_NARRATIVE = (
    CHAPTERS
    + """
      - {title: Bütçe, narrative: butce.md, charts: [cost-by-goal]}

# narrative/butce.md
"""
)
STRATEGIC = """
# strategy.yaml
chapters:
  - title: STRATEJİ
    sections:
      - {title: Kartlar, content: cards}
"""


def test_a_book_in_order_has_no_findings(told):
    assert told(WITH_NARRATIVE + "Bütçe {{ total_cost }}.\n") == []
    assert told(STRATEGIC) == []


def test_a_mistyped_placeholder_is_told_with_line_and_column_and_what_is_meant(told, hints):
    text = WITH_NARRATIVE + "# Bütçe\n\nToplam **{{ total_costs }}**\nolur.\n"
    assert told(text) == [
        "narrative/butce.md:4:10 unknown-placeholder: “total_costs” yer tutucusunun planda karşılığı yok."
    ]
    assert "total_cost?" in hints(text)[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cost.A5", "cost.A4"),
        ("cost.halkla-iliskler", "cost.halkla-iliskiler"),
        ("value.PG4.4.1.1.2023", "value.PG4.4.1.1.2022, value.PG4.4.1.1.2023-H1, value.PG4.4.1.1.2024"),
        ("value.PG4.4.1.2.2024", "value.PG4.4.1.1.2024"),
        ("totalcost", "total_cost"),
    ],
)
def test_the_nearest_placeholder_is_offered(find, written, meant):
    (finding,) = find(WITH_NARRATIVE + f"Bütçe {{{{ {written} }}}}.\n")
    assert finding.facts["suggestion"] == meant


@pytest.mark.parametrize(
    "text",
    [
        "- madde {{ yok }}",
        "> alıntı {{ yok }}",
        "| a | b |\n|---|---|\n| {{ yok }} | 1 |",
        "Metin[^1]\n\n[^1]: dipnot {{ yok }}",
        "1. bir\n   - iki {{ yok }}\n   - üç\n2. dört",
    ],
    ids=["list", "quotation", "table", "footnote", "list in a list"],
)
def test_placeholders_are_looked_for_wherever_prose_is(find, text):
    assert [each.rule.name for each in find(WITH_NARRATIVE + text + "\n")] == ["unknown-placeholder"]


def test_prose_that_is_not_printed_is_told_once_and_not_read_further(told):
    assert told(CHAPTERS + "\n# narrative/eski.md\nBütçe {{ yok }} [x](#yok)\n") == [
        "narrative/eski.md narrative-not-used: eski.md dosyasının adını hiçbir bölüm vermiyor; metni belgeye girmez."
    ]


def test_a_mistyped_narrative_is_told_where_it_is_named_and_not_also_as_an_unused_file(told, hints):
    text = WITH_NARRATIVE.replace("narrative: butce.md", "narrative: butse.md") + "Bütçe.\n"
    assert told(text) == [
        "program.yaml/chapters/0/sections/3/narrative narrative-missing: "
        "narrative klasöründe “butse.md” dosyası yok."
    ]
    assert "(butce.md?)" in hints(text)[0]


def test_a_foreword_that_does_not_exist_is_told_at_the_foreword(told):
    assert told(CHAPTERS + "foreword: sunus.md\n\n# institution.yaml\nmayor: Ad Soyad\n") == [
        "program.yaml/foreword narrative-missing: narrative klasöründe “sunus.md” dosyası yok."
    ]


def test_a_period_of_pages_only_says_what_it_leaves_out(told):
    assert told("# program.yaml\nforeword: sunus.md\n\n# narrative/sunus.md\nSunuş {{ yok }}\n") == [
        "program.yaml book-without-chapters: program.yaml içinde `chapters` yok; yalnız sayfalar basılır. "
        "Basılmayacak olanlar: foreword, sunus.md."
    ]


@pytest.mark.parametrize(
    "reference",
    ["table.goals", "table.targets", "table.cost-table", "table.butce", "figure.sema", "chart.cost-by-year"],
)
def test_a_reference_to_what_has_no_number_in_the_book_is_refused(find, reference):
    assert [each.rule.name for each in find(WITH_NARRATIVE + f"{{{{ {reference} }}}}\n")] == [
        "reference-leads-nowhere"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{{ table.resource-need }} ve {{ chart.cost-by-goal }}",
        "{{ table.gelir }} [gelir](#gelir)\n\nTablo: Gelir {#gelir}\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        '{{ figure.sema }} [şema](#sema)\n\n![Şema](sema.png "Şema") {#sema}',
        "[başa](#bas)\n\n# Baş {#bas}\n\nMetin",
        "[müdürlük](#halkla-iliskiler), [tablo](#resource-need)",
    ],
    ids=["of the program", "a table", "a picture", "a heading", "pages and tables"],
)
def test_a_reference_to_what_the_book_holds_is_right(told, text):
    assert told(WITH_NARRATIVE + text + "\n") == []


def test_a_reference_is_not_also_told_where_the_chart_itself_is_mistyped(find):
    text = WITH_NARRATIVE.replace("[cost-by-goal]", "[cost-by-gaol]") + "{{ chart.cost-by-goal }}\n"
    assert [each.rule.name for each in find(text)] == ["unknown-chart"]


def test_a_reference_is_not_also_told_where_the_text_that_holds_the_table_is_missing(find):
    text = WITH_NARRATIVE.replace("\n# narrative", "      - {title: Ek, narrative: ek.md}\n\n# narrative")
    found = find(text + "{{ table.gelir }} [gelir](#gelir)\n")
    assert [each.rule.name for each in found] == ["narrative-missing"]


def test_a_picture_without_a_caption_has_no_number(find):
    found = find(WITH_NARRATIVE + "{{ figure.sema }} [x](#sema)\n\n![Şema](sema.png) {#sema}\n")
    assert [each.rule.name for each in found] == ["reference-leads-nowhere", "link-leads-nowhere"]


def test_a_name_is_given_once_in_the_whole_book(find):
    text = WITH_NARRATIVE.replace("\n# narrative", "      - {title: Ek, narrative: ek.md}\n\n# narrative")
    text += "# Bir {#ad}\n\nMetin\n\n# narrative/ek.md\n# İki {#ad}\n\nMetin\n"
    (finding,) = find(text)
    assert (finding.rule.name, finding.where.file, finding.where.line) == (
        "name-given-twice",
        "narrative/ek.md",
        2,
    )
    assert finding.related[0].file == "narrative/butce.md"


def test_a_name_of_the_programs_own_table_is_taken(find):
    found = find(WITH_NARRATIVE + "# Kaynak {#resource-need}\n\nMetin\n")
    assert [each.rule.name for each in found] == ["name-given-twice"]


def test_a_chart_of_an_indicator_that_is_not_in_the_plan(told, hints):
    text = WITH_NARRATIVE.replace("cost-by-goal", "PG4.4.1.2") + "Bütçe.\n"
    assert told(text) == [
        "program.yaml/chapters/0/sections/3/charts/0 unknown-chart: "
        "“PG4.4.1.2” adında bir grafik ya da gösterge bu dönemde yok."
    ]
    assert "(PG4.4.1.1?)" in hints(text)[0]


def test_an_indicator_that_is_charted_needs_a_value_in_what_is_shown(told):
    values = (
        "\n# halkla-iliskiler/PH4.4.1.yaml\nindicators:\n"
        "  - {code: PG4.4.1.1, unit: kişi, values: {2022: null, 2023-H1: null, 2024: null}, missing: Yeni}\n"
    )
    text = WITH_NARRATIVE.replace("cost-by-goal", "PG4.4.1.1") + "Bütçe.\n" + values
    assert told(text) == [
        "program.yaml/chapters/0/sections/3/charts/0 chart-without-values: "
        "PG4.4.1.1 göstergesinin gösterilen dönemlerde hiç değeri yok; grafiği boş çıkar."
    ]
    assert told(text.replace("2023-H1: null", "2023-H1: 0")) == []


def test_a_chart_of_a_strategic_plan_is_not_one_of_a_programme(find):
    text = WITH_NARRATIVE.replace("cost-by-goal", "cost-by-year") + "Bütçe.\n"
    assert [each.rule.name for each in find(text)] == ["unknown-chart"]
    text = STRATEGIC.replace("content: cards", "content: cards, charts: [cost-by-year, PG7.2.1]")
    assert find(text) == []


def test_what_is_printed_twice_names_the_first_place(told):
    text = WITH_NARRATIVE.replace("\n# narrative", "      - {title: Ek, narrative: butce.md}\n\n# narrative")
    assert told(text + "# Bir {#ad}\n\nMetin\n") == [
        "program.yaml/chapters/0/sections/4/narrative content-repeated: “butce.md” kitapta ikinci kez basılıyor "
        "(ilki: program.yaml/chapters/0/sections/3/narrative)."
    ]


def test_pages_that_no_section_prints_would_vanish(told):
    assert told(
        CHAPTERS.replace("content: targets", "narrative: butce.md") + "\n# narrative/butce.md\nx\n"
    ) == [
        "program.yaml/chapters (key) pages-not-in-book: Kitabın hiçbir kısmı sayfaları basmıyor; "
        "1 sayfa belgeye girmezdi."
    ]
    assert [line.split(":")[0] for line in told(STRATEGIC.replace("cards", "at-a-glance"))] == [
        "strategy.yaml/chapters (key) pages-not-in-book"
    ]


GOALS = """
# goals.yaml
goals: [{code: A4, title: Sosyal hizmetler}, {code: A5, title: Çevre}]
objectives: [{code: H4.4, title: İstihdam}, {code: H5.1, title: Hava}, {code: H5.2, title: Su}]
"""


def test_a_goal_without_targets_is_one_error_in_a_book_and_warnings_without_one(told, find):
    assert told(CHAPTERS + GOALS) == [
        "goals.yaml/goals/1 goal-without-targets: A5 amacının altında hiç sayfa yok: "
        "ne performans hedefi ne hedef kartı."
    ]
    assert [each.rule.name for each in find(GOALS)] == ["objective-without-page"] * 2


def test_a_goal_without_objectives_is_one_finding_too(find):
    goals = GOALS.replace(", {code: H5.1, title: Hava}, {code: H5.2, title: Su}", "")
    assert [each.rule.name for each in find(CHAPTERS + goals)] == ["goal-without-targets"]
    assert [each.rule.name for each in find(goals)] == ["goal-without-objective"]


def test_a_page_under_a_mistyped_objective_is_not_also_a_goal_without_targets(find):
    text = CHAPTERS + "\n# halkla-iliskiler/PH4.4.1.yaml\nobjective: H4.5\n"
    assert "goal-without-targets" not in [each.rule.name for each in find(text)]


@pytest.mark.parametrize("typed", ["II-", "I.", "IV)", "X –", "3.", "12-"])
def test_a_typed_numeral_was_printed_twice_before_a_chapters_title(told, hints, typed):
    text = CHAPTERS.replace("PERFORMANS BİLGİLERİ", f"{typed} PERFORMANS BİLGİLERİ")
    assert told(text) == [
        f"program.yaml/chapters/0/title numeral-typed: Başlığın numarası elle yazılmış: “{typed} PERFORMANS "
        "BİLGİLERİ”; numarayı program da verdiği için iki kez basılır."
    ]
    assert hints(text) == [f"Başlığın başındaki “{typed}” yazısını silin."]


@pytest.mark.parametrize("typed", ["A-", "b.", "Ç)", "D –"])
def test_a_typed_letter_was_printed_twice_before_a_sections_title(find, typed):
    (finding,) = find(CHAPTERS.replace("title: Hedefler", f"title: {typed} Hedefler"))
    assert finding.rule.name == "numeral-typed"
    assert finding.where.path == ("chapters", 0, "sections", 0, "title")


@pytest.mark.parametrize(
    "title", ["İDARE BİLGİLERİ", "2024-2028 DÖNEMİ", "100. YIL", "CİLT – 1", "X IŞINI", "I-A"]
)
def test_a_title_that_only_begins_like_a_numeral_is_right(find, title):
    assert find(CHAPTERS.replace("PERFORMANS BİLGİLERİ", title)) == []
