"""What an editor writes in Markdown, and the blocks that it becomes."""

from __future__ import annotations

import pytest
from narrating import FILE, blocks, narrate, written

from izlence.diagnostic import Place
from izlence.model.prose import ListBlock, Paragraph, PictureBlock, ProseHeading, ProseTable, Quote


def paragraph(text: str) -> str:
    [block] = blocks(text)
    assert isinstance(block, Paragraph)
    return written(block.runs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("5393 sayılı Kanun'un 14'üncü maddesi", None, id="plain text"),
        pytest.param(
            "**kalın** ve *eğik* ve ***ikisi***", "**kalın** ve *eğik* ve ***ikisi***", id="emphasis"
        ),
        pytest.param("bir `PH4.4.1` kodu", None, id="a code"),
        pytest.param("iki\nsatır", "iki satır", id="a soft line break is a space"),
        pytest.param("iki  \nsatır", "iki\nsatır", id="a hard line break"),
        pytest.param("iki\\\nsatır", "iki\nsatır", id="a hard line break by a backslash"),
        pytest.param("[belediye](https://www.example.tr/a)", None, id="a link"),
        pytest.param("[bize yazın](mailto:bilgi@example.tr)", None, id="an address to write to"),
        pytest.param("[aşağıda](#gelir-tablosu)", None, id="a place in the document"),
        pytest.param(
            "<https://example.tr>", "[https://example.tr](https://example.tr)", id="an address itself"
        ),
        pytest.param(
            "[b][x]\n\n[x]: https://example.tr", "[b](https://example.tr)", id="an address elsewhere"
        ),
        pytest.param(
            "1.234,50 ₺ -- \"tırnak\" ... 'kesme' (c) 24°", None, id="quotes and numbers as written"
        ),
        pytest.param("www.example.tr ve http://example.tr", None, id="no links of our own"),
        pytest.param("%20 &amp; \\* \\{{ x", "%20 & * {{ x", id="escapes"),
        pytest.param("a\xa0b: \xa0c", None, id="no-break spaces"),
        pytest.param("toplam {{ total_cost }} olup", "toplam {{total_cost}} olup", id="a placeholder"),
        pytest.param("**{{cost.A4}}**", "**{{cost.A4}}**", id="a bold placeholder"),
        pytest.param("`{{ total_cost }}` yazılır", None, id="a placeholder spoken of"),
        pytest.param("2024 yılı*\n\\* tahmini", "2024 yılı* * tahmini", id="a star"),
    ],
)
def test_a_paragraph_says_what_is_written(text, expected):
    assert paragraph(text) == (text if expected is None else expected)


def test_headings_are_levels_below_the_highest_of_the_file():
    assert blocks("## Görevler\n\n### Zabıta\n\nMali Yapı\n---------\n") == (
        ProseHeading(1, "Görevler", Place(FILE, 1, 1, 1, 12)),
        ProseHeading(2, "Zabıta", Place(FILE, 3, 1, 3, 11)),
        ProseHeading(1, "Mali Yapı", Place(FILE, 5, 1, 5, 10)),
    )


def test_a_heading_may_have_a_name_to_link_to():
    [heading] = blocks("# Mali Yapı {#mali-yapi}\n")
    assert (heading.text, heading.anchor) == ("Mali Yapı", "mali-yapi")


def test_a_list_in_a_list():
    [found] = blocks("3. üç\n4. dört\n   - a\n   - b\n\n     ikinci paragraf\n")
    assert isinstance(found, ListBlock)
    assert (found.is_ordered, found.start) == (True, 3)
    inner = found.items[1][1]
    assert isinstance(inner, ListBlock)
    assert [len(item) for item in inner.items] == [1, 2]


def test_a_quotation():
    [quote] = blocks("> Yurtta sulh,\n> cihanda sulh.\n")
    assert isinstance(quote, Quote)
    assert [written(block.runs) for block in quote.blocks] == ["Yurtta sulh, cihanda sulh."]


def test_a_table_with_its_caption_and_name():
    text = "Gelirler aşağıdadır.\nTablo: 2024 *Gelirleri* {#gelirler}\n| Tür | Tutar |\n|:---|--:|\n| Vergi \\| harç | {{ x }} |\n| | **2** |\n"
    before, table = blocks(text)
    assert written(before.runs) == "Gelirler aşağıdadır."
    assert isinstance(table, ProseTable)
    assert (table.title, table.name, table.alignments) == ("2024 Gelirleri", "gelirler", ("left", "right"))
    assert [[written(cell) for cell in row] for row in (table.header, *table.rows)] == [
        ["Tür", "Tutar"],
        ["Vergi | harç", "{{x}}"],
        ["", "**2**"],
    ]
    assert table.place == Place(FILE, 3, 1, 3, 16)


def test_a_table_without_a_caption_has_no_title():
    [table] = blocks("| a |\n|---|\n| 1 |\n")
    assert (table.title, table.name) == ("", "")


def test_pictures_on_lines_of_their_own():
    first, second = blocks('![Beş **müdürlük**](sema.png "Örgüt Şeması")\n![Konum](harita.png) {#ilce}\n')
    assert isinstance(first, PictureBlock)
    assert (first.alternative, first.title, first.name, first.picture.name) == (
        "Beş müdürlük",
        "Örgüt Şeması",
        "sema",
        "sema.png",
    )
    assert (second.name, second.place.line) == ("ilce", 2)


def test_footnotes_are_numbered_in_reading_order():
    narrative, findings = narrate(
        "a[^kaynak] b[^1]\n\n[^1]: Bir.\n[^kaynak]: Kaynak: **TÜİK**,\n    2023.\n\n    İkinci paragraf.\n"
    )
    assert findings == []
    assert written(narrative.blocks[0].runs) == "a[^1] b[^2]"
    assert [(note.number, [written(p) for p in note.paragraphs]) for note in narrative.footnotes] == [
        (1, ["Kaynak: **TÜİK**, 2023.", "İkinci paragraf."]),
        (2, ["Bir."]),
    ]


def test_a_footnote_in_a_table():
    _, findings = narrate("| a | b |\n|---|---|\n| 1[^1] | 2 |\n\n[^1]: Tahmini.\n")
    assert findings == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        pytest.param("{{ x }}", 1, 1, id="at the beginning"),
        pytest.param("Toplam\n  maliyet {{ x }}", 2, 11, id="on a later line"),
        pytest.param("> - > a {{ x }}", 1, 9, id="in a quotation in a list"),
        pytest.param("1. a\n2. b\n\n\tc {{ x }}", 4, 4, id="after a tab"),
        pytest.param("| a\\|b | c |\n|---|---|\n| \\|\\| {{ x }} | 1 |", 3, 8, id="in a cell after bars"),
        pytest.param("a\n\nb **c [d {{ x }}](https://e.tr)**", 3, 10, id="in a link"),
        pytest.param("a[^1]\n\n[^1]: not {{ x }}", 3, 11, id="in a footnote"),
        pytest.param("&amp; &lt; \\* {{ x }}", 1, 15, id="after escapes"),
        pytest.param("a  \nb  \n c {{ x }}", 3, 4, id="after hard line breaks"),
        pytest.param("İğüşöç ₺ 𝒳 {{ x }}", 1, 12, id="after letters of several bytes"),
    ],
)
def test_a_placeholder_knows_its_line_and_column(text, line, column):
    narrative, _ = narrate(text)
    places = [run.place for run in _runs((*narrative.blocks, *narrative.footnotes)) if run.placeholder]
    assert places == [Place(FILE, line, column, line, column + 7)]


def _runs(found):
    for item in found:
        if hasattr(item, "placeholder"):
            yield item
        elif isinstance(item, tuple):
            yield from _runs(item)


def test_the_example_of_the_plans_readme_is_sound(root):
    readme = (root / "plan/README.md").read_text("utf-8")
    example = readme.partition("```markdown\n")[2].partition("```")[0]
    assert [type(block).__name__ for block in blocks(example)] == [
        "ProseHeading",
        "Paragraph",
        "ListBlock",
        "ProseTable",
        "PictureBlock",
    ]
