"""Tables on the page: what may be sorted, what stays where it stands, and numbers to the last digit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from izlence.compose.document import OfficialTable, Prose
from izlence.model.prose import ProseTable, Run
from izlence.render.html import render_html
from tests.render.html.html_documents import book, page, pages_only, parts, programme
from tests.render.html.html_reading import body_of
from tests.render.html.html_tables import official
from tests.render.html.html_targets import DIRECTORATES, activities, indicators, target
from tests.render.pieces import section


def test_totals_stand_apart_at_the_end():
    table = body_of(page()).xpath("//div[@id='tablo-goal-resource-need']//table")[0]
    assert ["".join(row[0].itertext()) for row in table.find("tfoot")] == ["GENEL TOPLAM"]
    assert table.xpath("thead//th/@data-column") == ["0", "1"], "marks have no order"


def test_rows_that_head_or_explain_others_are_never_moved():
    table = body_of(page()).xpath("//div[@id='tablo-institution-performance']//table")[0]
    assert table.xpath("thead//th/@data-column") == []
    explained = ["group", "item level1", "item level1", "group", "item level1", "explanation", "subtotal"]
    assert [row.get("class") for row in table.find("tbody")] == explained


def test_an_official_target_page_is_drawn_as_the_form():
    form: OfficialTable = replace(
        official(), key="PH7.1.1", number=0, anchor="", title="PERFORMANS HEDEFİ TABLOSU"
    )
    drawn = replace(DIRECTORATES[0], pages=(target(official=(form,)),))
    document = pages_only(drawn)
    body = body_of(render_html(document, parts()))
    assert len(body.xpath("//article//table")) == 1
    assert "".join(body.xpath("//article//caption/span/text()")).startswith("PERFORMANS HEDEFİ TABLOSU")


def test_numbers_of_eighteen_digits_keep_each_digit():
    rows = (("Büyük", "999999999999999999.99", "1"), ("İki", "2", ""), ("Üç", "3", ""))
    page_ = target(
        activities=activities("PH7.1.1", rows),
        indicators=indicators("PH7.1.1", (("Ad", "adet", ("1000000000000000000", "-", ""), ""),)),
    )
    document = pages_only(replace(DIRECTORATES[0], pages=(page_,)))
    content = render_html(document, parts()).decode()
    assert '<td data-value="999999999999999999.99">999.999.999.999.999.999,99\u00a0₺</td>' in content
    assert '<td data-value="1000000000000000000">1.000.000.000.000.000.000</td>' in content


def test_a_total_written_in_prose_is_not_sorted_among_its_parts():
    def cells(*texts: str, bold: bool = False) -> tuple[Any, ...]:
        return tuple((Run(each, bold=bold),) for each in texts)

    table = ProseTable(
        "Personel",
        "personel",
        ("left", "right", "left"),
        cells("Kadro", "Sayı", "Tarih"),
        (
            cells("Memur", "1.016", "19.10.2023"),
            cells("İşçi", "200", "1.2.2024"),
            cells("Çağrı", "29,2", "-"),
            cells("Toplam", "1.245,2", "", bold=True),
        ),
    )
    document = programme(
        book=book(
            overview=None,
            chapters=(
                replace(book().chapters[0], sections=(section("A", "B", "_T", prose=Prose((table,))),)),
            ),
        )
    )
    drawn = body_of(render_html(document, parts())).xpath("//table[@class='written']")[0]
    assert drawn.xpath("tbody/tr/td[2]/@data-value") == ["1016", "200", "29.2"]
    assert drawn.xpath("thead//th/@data-column") == ["0", "1"], "dates are not sorted as if they were words"
    assert ["".join(row[0].itertext()) for row in drawn.find("tfoot")] == ["Toplam"]
