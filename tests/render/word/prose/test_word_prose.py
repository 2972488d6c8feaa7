"""What an editor writes in prose stands in the Word file once, in the template's styles."""

import io
from collections import Counter

import docx
import pytest
from docx2python import docx2python

from izlence.model.prose import Footnote, ListBlock, Paragraph, PictureBlock, ProseTable, Quote, Run
from izlence.render.word.assets import Assets, template_faults
from izlence.render.word.prose import styles as style
from izlence.render.word.prose.picture import picture_size
from tests.office.poppler import pdf_text
from tests.render.word.prose.prose_drawing import (
    W,
    book,
    drawn,
    items,
    picture,
    prose,
    template_parts,
    text,
    tree,
)
from tests.render.word.prose.prose_sample import NOTES, costs, history, sample, years
from tests.render.word.word_templates import parts_of


def read(content: bytes) -> docx.document.Document:
    return docx.Document(io.BytesIO(content))


def test_every_text_of_the_prose_stands_in_the_file_once():
    content = drawn(sample(), notes=NOTES)
    with docx2python(io.BytesIO(content)) as found:
        whole = found.text
    once = (
        *("Yetki ve görevler", "kalın", "A&B", "birinci", "Üçüncü iş", "en alttaki", "nokta bir"),
        *("Alıntılanan söz.", "alıntıda madde", "Araç ve makine sayıları", "Çöp kamyonu", "1.250", "md. 14"),
        *("İlk paragraf <ve> sonrası.", ": Teşkilat şeması", "Yeni satır."),
    )
    assert Counter({one: whole.count(one) for one in once}) == Counter(dict.fromkeys(once, 1))


def test_each_block_takes_the_style_that_the_template_has_for_it():
    names = {
        paragraph.text: paragraph.style.name for paragraph in read(drawn(sample(), notes=NOTES)).paragraphs
    }
    assert names["Yetki ve görevler"].casefold() == "heading 3"
    assert names["Arada metin."] == "Body Text"
    assert names["birinci"] == "List Number"
    assert names["alt madde"] == "List Bullet 2"
    assert names["en alttaki"] == "List Number 3"
    assert names["Alıntılanan söz."] == "Quote"
    assert names["Tablo 7: Araç ve makine sayıları"].casefold() == "caption"


def test_styles_are_found_by_name_though_turkish_word_gives_other_ids():
    parts = template_parts()
    identifier = style.Styles(parts[style.PART]).id("heading 3")
    parts[style.PART] = parts[style.PART].replace(f'"{identifier}"'.encode(), b'"Balk3"')
    content = drawn(sample(), notes=NOTES, parts=parts)
    assert tree(content).find(f"{W}body/{W}p/{W}pPr/{W}pStyle").get(f"{W}val") == "Balk3"


def test_a_template_without_a_style_is_told_before_anything_is_drawn():
    parts = template_parts()
    parts[style.PART] = parts[style.PART].replace(b'w:val="Quote"', b'w:val="Alinti"')
    assert [fault.facts["name"] for fault in template_faults(parts, "kitap.docx")] == ["Quote"]
    with pytest.raises(style.StyleMissingError, match="Quote"):
        Assets(parts).block(prose(Quote((text("a"),))))


def test_a_template_with_footnotes_of_its_own_is_told():
    parts = template_parts()
    own = f'<w:footnotes xmlns:w="{W[1:-1]}"><w:footnote w:id="1"><w:p/></w:footnote></w:footnotes>'
    faults = template_faults({**parts, "word/footnotes.xml": own.encode()}, "kitap.docx")
    assert [fault.rule.name for fault in faults] == ["template-has-footnotes"]


def test_footnotes_pair_with_their_references_in_reading_order():
    notes = (Footnote(4, ((Run("dört"),),)), Footnote(9, ((Run("dokuz"),),)))
    content = drawn(
        prose(Paragraph((Run("a"), Run("", footnote=9), Run("b"), Run("", footnote=4)))), notes=notes
    )
    references = [one.get(f"{W}id") for one in tree(content).iter(f"{W}footnoteReference")]
    texts = {
        one.get(f"{W}id"): "".join(one.itertext()).strip()
        for one in tree(content, "word/footnotes.xml").iter(f"{W}footnote")
    }
    assert references == ["1", "2"]
    assert [texts[one] for one in references] == ["dokuz", "dört"]


def test_a_footnote_referred_to_twice_stands_in_the_file_once():
    runs = (Run("a"), Run("", footnote=1), Run("b"), Run("", footnote=1))
    content = drawn(prose(Paragraph(runs)), notes=NOTES[:1])
    body = tree(content)
    assert len(list(body.iter(f"{W}footnoteReference"))) == 1
    assert [one.text for one in body.iter(f"{W}instrText")] == [r" NOTEREF _RefNote1 \h "]
    assert [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")] == ["_RefNote1"]


def test_separators_of_footnotes_are_named_in_the_settings_ahead_of_what_follows_them():
    settings = tree(drawn(sample(), notes=NOTES), "word/settings.xml")
    names = [one.tag.rpartition("}")[2] for one in settings]
    assert names.index("footnotePr") < names.index("compat")
    assert [one.get(f"{W}id") for one in settings.find(f"{W}footnotePr")] == ["-1", "0"]


def test_a_footnote_with_a_link_opens_in_libreoffice_as_its_relationships_have_no_prefix():
    content = parts_of(drawn(sample(), notes=NOTES))["word/_rels/footnotes.xml.rels"]
    assert b"<Relationships " in content
    assert b"https://xn--rnek-4qa.bel.tr/%C4%9F%20%C3%BC" in content


def test_each_ordered_list_counts_anew_from_its_own_start():
    content = drawn(
        prose(
            items("a", ordered=True), text("x"), items("b", ordered=True), items("c", ordered=True, start=5)
        )
    )
    used = [one.get(f"{W}val") for one in tree(content).iter(f"{W}numId")]
    starts = {
        one.get(f"{W}numId"): one.find(f".//{W}startOverride").get(f"{W}val")
        for one in tree(content, "word/numbering.xml").iter(f"{W}num")
        if one.find(f".//{W}startOverride") is not None
    }
    assert len(set(used)) == 3
    assert [starts[one] for one in used] == ["1", "1", "5"]


def test_an_item_without_text_and_a_fourth_level_are_not_lost():
    deep = items("dördüncü düzey")
    for name in ("üç", "iki", "bir"):
        deep = ListBlock(False, 1, ((text(name), deep),))
    with docx2python(io.BytesIO(drawn(prose(deep, ListBlock(False, 1, ((), (text("son"),))))))) as found:
        assert [one for one in ("bir", "iki", "üç", "dördüncü düzey", "son") if one not in found.text] == []
    bulleted = [one.text for one in read(drawn(prose(ListBlock(False, 1, ((), (text("son"),)))))).paragraphs]
    assert bulleted == ["", "son"]


def test_columns_of_a_table_add_up_to_the_width_of_the_text():
    wide = ProseTable(
        "",
        "",
        ("left", "left", "right"),
        ((Run("Ad"),), (Run("Uzun açıklama"),), (Run("Tutar"),)),
        (((Run("a"),), (Run("Uzun bir metin " * 20),), (Run("1.234.567.890"),)),),
    )
    table = tree(drawn(prose(wide))).find(f".//{W}tbl")
    widths = [int(one.get(f"{W}w")) for one in table.iter(f"{W}gridCol")]
    assert sum(widths) == int(table.find(f".//{W}tblW").get(f"{W}w")) == 9638
    assert widths[1] > widths[2] > widths[0]
    assert [[int(one.get(f"{W}w")) for one in row.iter(f"{W}tcW")] for row in table.iter(f"{W}tr")] == [
        widths
    ] * 2


def test_the_heading_of_a_table_repeats_on_each_page_and_the_table_says_what_it_is():
    table = tree(drawn(sample(), notes=NOTES)).find(f".//{W}tbl")
    assert [row.find(f".//{W}tblHeader") is not None for row in table.iter(f"{W}tr")] == [True, False, False]
    assert table.find(f".//{W}tblCaption").get(f"{W}val") == "Araç ve makine sayıları"
    assert table.find(f".//{W}tblDescription").get(f"{W}val") == "Cinsi, Birim, Sayı"


def test_a_row_that_may_be_longer_than_a_page_may_break():
    table = ProseTable("", "", ("left",), ((Run("Ad"),),), (((Run("metin " * 600),),), ((Run("kısa"),),)))
    rows = list(tree(drawn(prose(table))).iter(f"{W}tr"))
    assert [row.find(f".//{W}cantSplit") is not None for row in rows] == [True, False, True]


def test_a_caption_is_a_field_with_its_number_and_a_bookmark_round_both():
    content = tree(drawn(sample(), notes=NOTES))
    caption = next(
        one.getparent() for one in content.iter(f"{W}bookmarkStart") if one.get(f"{W}name") == "_Ref_tablo_7"
    )
    inside = caption.xpath(
        "w:bookmarkStart/following-sibling::w:r[following-sibling::w:bookmarkEnd]//w:t/text()",
        namespaces={"w": W[1:-1]},
    )
    assert "".join(inside) == "Tablo 7"
    assert caption.find(f".//{W}instrText").text == r" SEQ Tablo \* ARABIC "


def test_a_picture_drawn_twice_is_in_the_file_once_and_each_drawing_has_its_own_number():
    content = drawn(sample(), picture(), notes=NOTES)
    assert [name for name in parts_of(content) if name.startswith("word/media/")] == ["word/media/image1.png"]
    drawings = [one for one in tree(content).iter() if str(one.tag).endswith("}docPr")]
    assert [one.get("id") for one in drawings] == ["1", "2", "3"]
    assert [one.get("descr") for one in drawings][:2] == [
        "Teşkilat şeması: başkan ve müdürlükler",
        "Aynı şema, başlıksız",
    ]


def test_a_picture_is_made_to_fit_the_text_and_never_made_larger():
    assert picture_size(picture(width=96, height=48), 6_000_000) == (914_400, 457_200)
    assert picture_size(picture(width=6000, height=600), 6_000_000) == (6_000_000, 600_000)
    assert picture_size(picture(width=300, height=6000), 6_000_000)[1] == 18 * 360_000


def test_text_cannot_become_markup():
    evil = "</w:t><w:evil/> & \"x\" 'y' \x07"
    runs = (Run(evil), Run("bağ", link='https://a.tr/"><w:evil/>'), Run("Tablo", reference='a" <b>'))
    block = PictureBlock(picture(), '"><w:evil/>\nsatır', "", "")
    content = tree(drawn(prose(Paragraph(runs), block)))
    assert list(content.iter(f"{W}evil")) == []
    assert evil.replace("\x07", "") in "".join(content.itertext())


def test_a_template_that_draws_no_prose_needs_none_of_its_styles():
    parts = {name: content for name, content in template_parts().items() if name != style.PART}
    assert Assets(parts).finish(parts, book()) == {}


def test_the_same_prose_gives_the_same_bytes():
    values = (sample(), costs(), history(), years())
    assert drawn(*values, notes=NOTES) == drawn(*values, notes=NOTES)


@pytest.mark.office
def test_microsofts_validator_takes_prose_and_charts(sdk_errors_on_record):
    assert sdk_errors_on_record("metin.docx", drawn(sample(), costs(), history(), years(), notes=NOTES)) == []


@pytest.mark.office
def test_prose_charts_and_footnotes_are_printed(tmp_path, pdf_of):
    path = tmp_path / "metin.docx"
    path.write_bytes(drawn(sample(), costs(), history(), years(), notes=NOTES))
    printed = " ".join(pdf_text(pdf_of(path)).split())
    wanted = (
        *(
            "3. Üçüncü iş",
            "1. en alttaki",
            "• nokta bir",
            "Şekil 1: Teşkilat şeması",
            "Grafik 3: Yıllara göre",
        ),
        *("1 5393 sayılı Belediye Kanunu, md. 14.", "2 İlk paragraf <ve> sonrası.", "1.234.567.890", "21,4"),
    )
    assert [one for one in wanted if one not in printed] == []


@pytest.mark.office
def test_a_footnote_in_the_heading_of_a_table_is_printed(tmp_path, pdf_of):
    heading = ((Run("Cinsi"), Run("", footnote=1)),)
    path = tmp_path / "tablo.docx"
    table = ProseTable("", "", ("left",), heading, (((Run("kamyon"),),),))
    path.write_bytes(drawn(prose(table), notes=NOTES[:1]))
    assert "5393 sayılı Belediye Kanunu" in pdf_text(pdf_of(path))
