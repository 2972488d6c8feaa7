"""The book round the pages: order, numbers, references, footnotes; nothing of the prose is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from izlence.compose import with_page_numbers
from izlence.compose.book import letter, roman
from izlence.model.prose import Footnote, ListBlock, Paragraph, Picture, ProseHeading, ProseTable, Quote, Run
from tests.compose.book_plan import (
    PICTURE,
    chapters,
    composed,
    heading,
    narrative,
    paragraph,
    picture,
    programme,
    prose_table,
    section,
    sections,
    strategy,
)
from tests.laws import law


def book_of(*blocks, footnotes=(), content=(), charts=(), **changes):
    """Compose a book of one section with this prose, then a section for each content and one with charts."""
    frames = [section("Giriş", narrative="giris.md")]
    frames += [section(name, name) for name in content]
    if charts:
        frames.append(section("Grafikler", charts=charts))
    text = narrative("giris.md", *blocks, footnotes=footnotes)
    plan = programme(
        chapters=chapters(*frames), narratives={"giris.md": text, **changes.pop("narratives", {})}, **changes
    )
    return composed(plan)


def runs(document):
    """Give all runs of the document's prose in reading order."""
    for part in sections(document):
        for block in part.prose.blocks if part.prose else ():
            if isinstance(block, Paragraph):
                yield from block.runs


def said(document) -> str:
    return "".join(run.text for run in runs(document)).replace("\xa0", " ")


def test_a_period_without_chapters_has_pages_only():
    for plan in (programme(chapters=()), strategy(chapters=())):
        document = composed(plan)
        assert not document.book.is_whole
        assert len(document.pages) == 3
        (part,) = sections(document)
        assert (part.title, part.tables, part.charts) == ("", (), ())
    assert [entry.level for entry in composed(programme(chapters=())).book.headings] == [1, 2, 2, 1, 2]


def test_only_one_directorates_pages_have_no_book_round_them():
    document = composed(programme(), only="zabita")
    assert not document.book.is_whole
    assert [page.code for page in document.pages] == ["PH2.1.1"]
    whole = composed(programme())
    assert document.directorates == whole.directorates[1:]


def test_chapters_have_roman_numbers_and_sections_letters():
    assert [roman(number) for number in (1, 2, 3, 4, 9, 14)] == ["I", "II", "III", "IV", "IX", "XIV"]
    assert [letter(index) for index in (0, 2, 25, 26)] == ["A", "C", "Z", "AA"]
    document = composed(programme())
    assert document.book.chapters[0].heading == "I- BİLGİLER"
    assert [part.heading for part in sections(document)][:2] == ["A- goals", "B- targets"]


def test_the_cover_says_the_councils_decision_and_the_foreword_is_signed():
    text = narrative("sunus.md", paragraph("Değerli hemşehrilerim"))
    book = composed(programme(foreword="sunus.md", narratives={"sunus.md": text})).book
    assert book.cover.lines == (
        "Belediye Meclisinin 19.10.2023 tarihli ve 2023/145 sayılı kararı ile kabul edilmiştir.",
    )
    assert (book.foreword.title, book.foreword.name, book.foreword.position) == (
        "SUNUŞ",
        "Ad Soyad",
        "Belediye Başkanı",
    )
    assert book.headings[0][:3] == (1, "SUNUŞ", "_Toc000001")


def test_headings_stand_in_reading_order_below_their_section():
    document = book_of(
        heading(2, "Bir"), heading(3, "İki"), heading(6, "Derin"), heading(2, "Üç"), content=("targets",)
    )
    assert [(entry.level, entry.text, entry.anchor) for entry in document.book.headings] == [
        (1, "I- BİLGİLER", "_Toc000001"),
        (2, "A- Giriş", "_Toc000002"),
        (3, "Bir", "_Toc000003"),
        (4, "İki", "_Toc000004"),
        (5, "Derin", "_Toc000005"),
        (3, "Üç", "_Toc000006"),
        (2, "B- targets", "_Toc000007"),
        (3, "İmar Müdürlüğü", "_Toc_imar"),
        (4, "PERFORMANS HEDEFİ 1.1.1. PH1.1.1 hedefi", "_TocPH1_1_1"),
        (4, "PERFORMANS HEDEFİ 1.2.1. PH1.2.1 hedefi", "_TocPH1_2_1"),
        (3, "Zabıta Müdürlüğü", "_Toc_zabita"),
        (4, "PERFORMANS HEDEFİ 2.1.1. PH2.1.1 hedefi", "_TocPH2_1_1"),
    ]
    assert {entry.level for entry in document.book.contents} == {1, 2, 3}


def test_captions_count_apart_by_label_in_reading_order():
    document = book_of(
        prose_table("Araçlar", "araclar", ("Tür", "Sayı"), ("Kamyon", "3")),
        picture("Şema", "sema"),
        prose_table("", "", ("Adsız",), ("a",)),
        picture(),
        content=("goals", "resource-need"),
        charts=("cost-by-goal", "PG1.1.1.1"),
    )
    assert [entry.text for entry in document.book.tables] == [
        "Tablo 1: Araçlar",
        "Tablo 2: Amaçlar, Hedefler ve Performans Hedefleri",
        "Tablo 3: Toplam Kaynak İhtiyacı Tablosu",
    ]
    assert [(entry.text, entry.anchor) for entry in document.book.figures] == [
        ("Şekil 1: Şema", "_Ref_sekil_1")
    ]
    assert [(entry.text, entry.anchor) for entry in document.book.charts] == [
        ("Grafik 1: Amaçlara göre maliyet", "_Ref_grafik_1"),
        ("Grafik 2: PG1.1.1.1 PG1.1.1.1 sayısı", "_Ref_grafik_2"),
    ]


def test_no_two_places_share_an_anchor_or_a_bookmark():
    for plan in (programme(), strategy()):
        document = composed(plan)
        places = [(chapter.anchor, chapter.bookmark) for chapter in document.book.chapters]
        for part in sections(document):
            places += [(each.anchor, each.bookmark) for each in (part, *part.tables, *part.directorates)]
            places += [(each.anchor, each.bookmark) for each in (*part.costs, *part.goals)]
            places += [(page.anchor, page.bookmark) for group in part.directorates for page in group.pages]
            places += [(page.anchor, page.bookmark) for group in part.goals for page in group.cards]
        for column in zip(*places, strict=True):
            assert len(set(column)) == len(places)
        assert all(len(anchor) <= 40 for anchor, _ in places)


def test_a_long_folder_still_has_an_anchor_that_word_takes():
    from izlence.compose.anchors import directorate_anchor

    folder = "basin-yayin-ve-halkla-iliskiler-ve-protokol"
    anchors = {
        directorate_anchor(folder, 3),
        directorate_anchor(folder + "-2", 4),
        directorate_anchor(folder, 3, costs=True),
    }
    assert len(anchors) == 3
    assert max(map(len, anchors)) <= 40


def test_placeholders_say_figures_as_the_document_prints_them():
    text = said(
        book_of(
            paragraph(
                Run("", placeholder="total_cost"),
                ", ",
                Run("", placeholder="target_count"),
                ", ",
                Run("", placeholder="share.A1"),
                ", ",
                Run("", placeholder="value.PG1.1.1.1.2023"),
                ", ",
                Run("", placeholder="institution"),
            ),
            percent="before",
        )
    )
    assert text == "1.100 ₺, 3, %60,00, -, Örnek Belediyesi"


def test_references_follow_what_they_name_wherever_it_stands():
    document = book_of(
        paragraph(
            "Bkz. ", Run("", bold=True, placeholder="table.resource-need"), Run("", placeholder="figure.sema")
        ),
        paragraph(Run("buraya", link="#sema"), Run("sayfalara", link="#imar"), Run("başlığa", link="#uzun")),
        ProseHeading(1, "Uzun Başlık", anchor="uzun"),
        picture("Şema", "sema"),
        content=("goals", "targets", "resource-need"),
    )
    by_text = {run.text: run for run in runs(document)}
    table = by_text["Tablo\xa02"]
    assert (table.reference, table.bold, table.placeholder) == ("_Ref_tablo_2", True, "")
    assert by_text["Şekil\xa01"].reference == "_Ref_sekil_1"
    assert [by_text[text].link for text in ("buraya", "sayfalara", "başlığa")] == [
        "#_Ref_sekil_1",
        "#_Toc_imar",
        "#_Toc000003",
    ]


def test_footnotes_count_over_the_whole_document_in_reading_order():
    foreword = narrative("sunus.md", paragraph("a", Run("", footnote=1)), footnotes=("önsözün",))
    document = book_of(
        paragraph("b", Run("", footnote=2), Run("", footnote=1)),
        paragraph("c", Run("", footnote=2)),
        footnotes=("ilk", "ikinci"),
        foreword="sunus.md",
        narratives={"sunus.md": foreword},
    )
    assert [run.footnote for run in runs(document) if run.footnote] == [2, 3, 4]
    assert document.book.footnotes == tuple(
        Footnote(number, ((Run(text),),))
        for number, text in enumerate(("önsözün", "ikinci", "ilk", "ikinci"), 1)
    )


def test_each_picture_stands_once_and_two_that_differ_keep_apart():
    other = Picture("sema.png", "png", b"another", 10, 10)
    document = book_of(picture(), picture("Şema"), picture(shown=other))
    assert [(each.name, each.content) for each in document.book.pictures] == [
        ("sema.png", PICTURE.content),
        ("2-sema.png", b"another"),
    ]
    assert [block.picture.name for block in sections(document)[0].prose.blocks] == [
        "sema.png",
        "sema.png",
        "2-sema.png",
    ]


def test_page_numbers_go_to_the_contents_and_lists():
    document = composed(programme())
    paged = with_page_numbers(document, {"_Toc000001": "1", "_Ref_tablo_1": "12"})
    assert paged.book.contents[0].page == "1"
    assert paged.book.tables[0].page == "12"
    assert not paged.book.has_page_numbers
    assert paged.directorates is document.directorates


def test_the_chart_of_an_indicator_keeps_its_history_apart_from_its_target():
    (chart,) = sections(book_of(charts=("PG1.1.1.1",)))[-1].charts
    assert chart.categories == ("2022", "2023", "2024")
    assert [(each.name, [cell.text for cell in each.values]) for each in chart.series] == [
        ("Gerçekleşen", ["10", "-", ""]),
        ("Hedeflenen", ["", "", "12,5"]),
    ]
    assert chart.description == (
        "Sütun grafik: PG1.1.1.1 PG1.1.1.1 sayısı (adet). "
        "Gerçekleşen: 2022 için 10; 2023 için yok. Hedeflenen: 2024 için 12,5."
    )


def test_charts_of_costs_say_their_figures():
    names = ("cost-by-goal", "cost-by-directorate", "cost-by-economic-code")
    charts = sections(book_of(charts=names))[-1].charts
    assert [[cell.text for cell in chart.series[0].values] for chart in charts] == [
        ["660\xa0₺", "340\xa0₺"],
        ["660\xa0₺", "340\xa0₺"],
        ["480\xa0₺", "300\xa0₺", "10\xa0₺", "200\xa0₺", "10\xa0₺"],
    ]
    assert (
        charts[0].description == "Çubuk grafik: Amaçlara göre maliyet. A1 Kent: 660\xa0₺; A2 Düzen: 340\xa0₺."
    )
    strategic = strategy(chapters=chapters(section("Grafik", charts=("cost-by-year", "cost-by-goal"))))
    by_year, by_goal = sections(composed(strategic))[0].charts
    assert [cell.text for cell in by_year.series[0].values] == ["200\xa0₺", "230\xa0₺"]
    assert [cell.text for cell in by_goal.series[0].values] == ["290\xa0₺", "30\xa0₺"]


TEXT = st.text("abcçğ ıİş1", min_size=1, max_size=8)
PARAGRAPHS = st.lists(TEXT, min_size=1, max_size=3).map(lambda found: paragraph(*found))
BLOCKS = st.recursive(
    PARAGRAPHS
    | st.builds(heading, st.integers(1, 6), TEXT)
    | st.builds(
        lambda title, cell: prose_table(title, "", (cell,), (cell,)), st.sampled_from(["", "Araçlar"]), TEXT
    ),
    lambda below: (
        st.builds(
            lambda items: ListBlock(True, 3, tuple((each,) for each in items)),
            st.lists(below, min_size=1, max_size=3),
        )
        | st.builds(lambda inner: Quote((inner,)), below)
    ),
    max_leaves=6,
)


def spoken(value) -> list[str]:
    """Give every text of blocks in order."""
    if isinstance(value, Run):
        return [value.text]
    if isinstance(value, ProseTable):
        return [value.title, *spoken(value.header), *spoken(value.rows)]
    if hasattr(value, "level"):
        return [value.text]
    if isinstance(value, tuple):
        return [text for each in value for text in spoken(each)]
    return []


@law(30)
@given(st.lists(BLOCKS, max_size=6))
def test_nothing_of_the_prose_is_lost(blocks):
    document = book_of(*blocks)
    prose = sections(document)[0].prose
    assert spoken(prose.blocks) == spoken(tuple(blocks))
    levels = [entry.level for entry in document.book.headings]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert max(levels) <= 6


def test_a_placeholder_in_a_heading_and_in_a_title_is_filled_too():
    document = book_of(
        heading(1, "{{ year }} yılı"), prose_table("{{ target_count }} hedef", "h", ("a",), ("b",))
    )
    assert document.book.headings[2].text == "2024 yılı"
    assert document.book.tables[0].text == "Tablo 1: 3 hedef"


def test_the_same_plan_composes_the_same_book():
    plan = programme()
    assert composed(plan) == composed(replace(plan))
