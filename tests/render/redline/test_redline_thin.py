"""What is the same in both files is not drawn, but put back: nobody can tell that it was taken out."""

import re

import pytest
from lxml import etree

from izlence.render.redline import Author, engine
from izlence.render.redline.engine import draw, draw_whole
from izlence.render.redline.thin import thinned
from tests.render.redline.packages import Run, Text, table, text, word_file
from tests.render.redline.revisions_oracle import says

BODY = "word/document.xml"
LONG = "Mahallelerin bakım ve onarım işleri, mahallelinin istediği sırayla ve zamanında yapılır. " * 6


class Someone:
    """Knows one author for each place: where he is asked about another one, the file tells."""

    def of(self, before, after, near):
        return Author(" | ".join((before, after, *near))[:200], "2026-11-22T10:00:00Z")


@pytest.fixture
def no_second_drawing(monkeypatch):
    """Nothing is drawn again: what was taken out could be put back."""

    def refuse(*_):
        raise AssertionError("drawn again")

    monkeypatch.setattr(engine, "draw_whole", refuse)


def pages(changed=(), count=6, rows=9):
    """Pages of a heading, a long line and a table, of which some have another figure in the middle."""
    blocks = []
    for page in range(count):
        figure = "1.250.000" if page in changed else "1.000.000"
        cells = [
            (f"İş {page}.{row}", "10", figure if row == rows // 2 else f"{row}.000") for row in range(rows)
        ]
        blocks += [
            text(f"{page}. sayfa", mark="_Toc"),
            text(f"{page} {LONG}"),
            table(("İş", "Adet", "Tutar"), *cells),
        ]
    return blocks


def thin(old, new):
    return thinned(old[BODY], new[BODY])


def plain(parts):
    return {
        name: etree.tostring(etree.fromstring(one)) if name.endswith(".xml") else one
        for name, one in parts.items()
    }


@pytest.mark.usefixtures("no_second_drawing")
def test_the_file_is_the_one_that_is_drawn_whole():
    old, new = word_file(pages()), word_file(pages(changed=(1, 4)))
    assert len(thin(old, new).new) < len(new[BODY]) / 2
    found, whole = draw(old, new, Someone()).redline, draw_whole(old, new, Someone()).redline
    assert found.revisions == whole.revisions == 4
    assert plain(found.parts) == plain(whole.parts)
    assert says(found.parts, "accept") == says(new)
    assert says(found.parts, "reject") == says(old)


@pytest.mark.usefixtures("no_second_drawing")
def test_pages_that_come_and_go_leave_the_others_alone():
    blocks = pages()
    old, new = word_file(blocks), word_file([*blocks[:3], text("Yeni sayfa"), *blocks[3:9], *blocks[12:]])
    found, whole = draw(old, new, Someone()).redline, draw_whole(old, new, Someone()).redline
    assert plain(found.parts) == plain(whole.parts)
    assert says(found.parts, "reject") == says(old)


@pytest.mark.parametrize("between", ['<w:bookmarkEnd w:id="9"/>', "<!-- not -->", "<w:customXml/>"])
def test_a_body_with_something_unexpected_between_its_blocks_is_drawn_whole(between):
    old, new = word_file(pages()), word_file(pages(changed=(1,)))
    for parts in (old, new):
        parts[BODY] = parts[BODY].replace(b"</w:tbl><w:p>", f"</w:tbl>{between}<w:p>".encode(), 1)
        assert between.encode() in parts[BODY]
    found = thin(old, new)
    assert (found.old, found.new, found.kept) == (old[BODY], new[BODY], ())
    assert says(draw(old, new, Someone()).redline.parts, "reject") == says(old)


def test_the_same_bytes_that_lead_to_another_picture_stay_to_be_seen():
    picture = Text((Run(LONG), Run("Grafik", kind="picture", target="bir")))
    old, new = word_file([text(LONG), picture]), word_file([text(LONG), picture])
    links = "word/_rels/document.xml.rels"
    new[links] = new[links].replace(b"media/bir.png", b"media/iki.png")
    new["word/media/iki.png"] = new.pop("word/media/bir.png") + b"iki"
    assert old[BODY] == new[BODY]
    assert b"Grafik" in thin(old, new).new
    assert draw(old, new, Someone()).redline.revisions > 0


@pytest.mark.parametrize("kind", ["note", "link", "picture", "field"])
def test_what_is_counted_over_the_whole_document_stays_to_be_seen(kind):
    told = Text((Run(LONG), Run("Burada durur", kind=kind)))
    blocks = [text(f"{LONG} bir"), told, text(f"{LONG} iki")]
    found = thin(word_file([*blocks, text("eski")]), word_file([*blocks, text("yeni")]))
    assert b"Burada durur" in found.new
    assert LONG.encode() + b" bir" not in found.new


@pytest.mark.usefixtures("no_second_drawing")
def test_ids_and_names_are_unique_over_what_was_taken_out():
    blocks = [Text((Run(f"{page} {LONG}"),), mark="_Yer") for page in range(5)]
    gone = Text((Run("Giden yer"),), mark="_Yer")
    old, new = word_file([*blocks, gone, text("eski")]), word_file([*blocks, text("yeni")])
    new[BODY] = new[BODY].replace(b'w:name="_Yer0005"', b'w:name="_Yer0006"')
    assert thin(old, new).ids >= {1, 2, 3}
    body = draw(old, new, Someone()).redline.parts[BODY]
    marks = re.findall(rb'<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"', body)
    changes = re.findall(rb'<w:(?:ins|del)\b[^>]* w:id="(\d+)"|<w:(?:ins|del) w:id="(\d+)"', body)
    ids = [one for one, _ in marks] + [one or other for one, other in changes]
    assert len(marks) == 6
    assert len(changes) > 2
    assert len(set(ids)) == len(ids)
    assert len({name.lower() for _, name in marks}) == len(marks)


@pytest.mark.usefixtures("no_second_drawing")
def test_tables_do_not_touch_what_stands_for_one():
    figures = [(f"Uzunca bir iş {row} {LONG}", str(row)) for row in range(9)]
    one, other = (
        table(("İş", "Adet"), *figures, caption="Bir"),
        table(("İş", "Adet"), *figures, caption="İki"),
    )
    old, new = ([text("Başı"), *tables, text("Sonu")] for tables in ((one,), (one, other)))
    drawn = draw(word_file(old), word_file(new), Someone()).redline.parts
    assert says(drawn, "accept") == says(word_file(new))
    assert says(drawn, "reject") == says(word_file(old))


def test_what_stands_for_the_rest_and_was_touched_has_all_of_it_drawn():
    long = [
        table(("Faaliyet Adı", f"F{one}.1.1.1 İş"), *((f"{row} {LONG}", str(row), "x") for row in range(3)))
        for one in range(2)
    ]
    found = thin(word_file([text("a"), *long]), word_file([text("b"), *long]))
    assert found.whole(found.new.replace(b"<w:t>izlence:", b"<w:delText>izlence:")) is None
    assert found.whole(found.new) is not None


def test_a_text_like_those_that_stand_for_the_rest_is_no_such_text():
    blocks = [text("izlence:p0"), text(LONG), text(f"{LONG} iki")]
    old, new = word_file([*blocks, text("eski")]), word_file([*blocks, text("yeni")])
    assert thin(old, new).kept == ()
    assert says(draw(old, new, Someone()).redline.parts, "accept") == says(new)
