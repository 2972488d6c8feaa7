"""The workbook round the cells: bytes, contents, data sheets, names, print set-up, row heights."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import excel_documents as given
import excel_reading as reading
import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from izlence.compose.document import DataColumn, DataTable, TextLine
from izlence.render.excel import height, render_workbook
from izlence.render.excel.data import table_name
from izlence.render.excel.name import sheet_names
from izlence.render.excel.paging import page_breaks
from izlence.render.package import pack
from tests.render.pieces import YEARS

SHEET = "Halkla İlişkiler Müdürlüğü"
SHORT = given.look().short_words


def test_same_document_same_bytes():
    first = render_workbook(given.programme(), given.look())
    assert render_workbook(given.programme(), given.look()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        entries = package.infolist()
    assert {(e.date_time, e.create_system, e.external_attr) for e in entries} == {
        ((1980, 1, 1, 0, 0, 0), 0, 0)
    }
    names = [entry.filename for entry in entries]
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert names[2:] == sorted(names[2:])


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Tokyo"), ("2", "America/New_York")])
def test_same_bytes_elsewhere(seed, zone):
    code = (
        "import hashlib, excel_documents as given; from izlence.render.excel import render_workbook;"
        "print(hashlib.sha256(render_workbook(given.programme(), given.look())).hexdigest())"
    )
    here = hashlib.sha256(render_workbook(given.programme(), given.look())).hexdigest()
    elsewhere = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
    folder = Path(__file__).parent
    said = subprocess.run(
        [sys.executable, "-c", code], env=elsewhere, cwd=folder, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == here


def test_properties_say_what_the_document_is():
    core = reading.part(render_workbook(given.programme(), given.look()), "docProps/core.xml")
    assert "<dc:title>Ümraniye Belediyesi 2024 Yılı Performans Programı</dc:title>" in core
    assert "<dc:creator>Ümraniye Belediyesi</dc:creator>" in core
    assert "<dc:language>tr-TR</dc:language>" in core
    assert "1980-01-01T00:00:00Z" in core


def test_pack_refuses_a_part_twice():
    with pytest.raises(ValueError, match=r"twice: a\.xml"):
        pack([("a.xml", b""), ("b.xml", b""), ("a.xml", b"")])


def test_pack_takes_a_part_in_pieces():
    with zipfile.ZipFile(io.BytesIO(pack([("a.xml", [b"bir", b"iki"])]))) as package:
        assert package.read("a.xml") == b"biriki"


def test_contents_lead_to_every_sheet():
    data = render_workbook(given.programme(), given.look())
    worksheet = reading.sheet(data, "İçindekiler")
    links = {c.value: c.hyperlink.location for row in worksheet.iter_rows() for c in row if c.hyperlink}
    assert links == {SHEET: f"'{SHEET}'!A1", "Veri Göstergeler": "'Veri Göstergeler'!A1"}
    assert worksheet["A1"].value == "2024 Yılı Performans Programı"
    assert reading.find(worksheet, "Ümraniye Belediyesi").row == 2
    assert reading.right_of(worksheet, "1")[1].value == "PH7.1.1"


def test_data_is_a_table_as_it_is():
    data = render_workbook(given.programme(), given.look())
    worksheet = reading.sheet(data, "Veri Göstergeler")
    assert [[c.value for c in row] for row in worksheet.iter_rows()] == [
        ["Müdürlük", "Kod", "Değer", "Tutar"],
        [SHEET, "PG7.1.1.1", 90, 1500000],
        [SHEET, "PG7.1.1.9", 13.48, None],
        ["=1+1 & <b>", "PG7.1.1.10", None, 0.1],
    ]
    assert worksheet["A4"].data_type == "s"
    assert [worksheet[a].number_format for a in ("C2", "C3", "D2", "D4")] == [
        "#,##0.0",
        "#,##0.00",
        "#,##0",
        "#,##0.00",
    ]
    table = worksheet.tables["veri_gostergeler"]
    assert (table.ref, table.autoFilter.ref) == ("A1:D4", "A1:D4")
    assert worksheet.freeze_panes == "A2"
    assert reading.calamine(data, "Veri Göstergeler")[3] == ["=1+1 & <b>", "PG7.1.1.10", "", 0.1]


def test_data_without_rows_is_still_a_table():
    empty = DataTable("bos", "Boş", (DataColumn("Kod"), DataColumn("Tutar", "money")), ())
    worksheet = reading.sheet(render_workbook(given.programme(data=[empty]), given.look()), "Boş")
    assert worksheet.tables["veri_bos"].ref == "A1:B2"


def test_data_figure_that_excel_would_round_stays_text():
    table = DataTable("d", "D", (DataColumn("Değer", "number"),), ((Decimal("12345678901234567"),),))
    worksheet = reading.sheet(render_workbook(given.programme(data=[table]), given.look()), "D")
    assert worksheet["A2"].value == "12345678901234567"


def test_print_set_up():
    data = render_workbook(given.programme(), given.look())
    worksheet = reading.sheet(data, SHEET)
    assert (worksheet.page_setup.orientation, str(worksheet.page_setup.paperSize)) == ("portrait", "9")
    assert worksheet.print_title_rows == "$1:$2"
    assert worksheet.print_area == f"'{SHEET}'!$A$1:$E${worksheet.max_row}"
    assert worksheet.sheet_properties.pageSetUpPr.fitToPage
    assert worksheet.page_setup.fitToHeight == 0
    assert worksheet.freeze_panes == "A3"
    assert reading.sheet(data, "Veri Göstergeler").page_setup.orientation == "landscape"
    cards = render_workbook(given.strategy(), given.look("strategic-plan"))
    assert reading.sheet(cards, "Basın ve Yayın Müdürlüğü").page_setup.orientation == "landscape"


def test_header_keeps_an_ampersand_and_never_grows_too_long():
    document = given.programme()
    for name in ("Su & Kanal", "&" * 400):
        changed = replace(document, title=name, institution=name)
        xml = reading.part(render_workbook(changed, given.look()), "xl/worksheets/sheet2.xml")
        header = xml.split("<oddHeader>")[1].split("</oddHeader>")[0].replace("&amp;", "&")
        assert len(header) <= 255
        assert "Su && Kanal" in header or "&&&&" in header


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Halkla İlişkiler Müdürlüğü"], ["Halkla İlişkiler Müdürlüğü"]),
        (["Kültür ve Sosyal İşler Müdürlüğü"], ["Kültür ve Sosyal İşler Md."]),
        (["A" * 40], ["A" * 30 + "…"]),
        (["Aynı", "AYNI", "aynı"], ["Aynı", "AYNI (2)", "aynı (3)"]),
        (["A" * 40, "a" * 40], ["A" * 30 + "…", "a" * 26 + "… (2)"]),
        (["[a]:*?/\\b"], ["a b"]),
        (["'tırnak'"], ["tırnak"]),
        (["", "///"], ["Sayfa", "Sayfa (2)"]),
        (["History", "history"], ["History (2)", "history (3)"]),
        (["ISI", "ısı", "isi"], ["ISI", "ısı (2)", "isi (3)"]),
        (["😀" * 20], ["😀" * 15 + "…"]),
    ],
)
def test_sheet_names(titles, names):
    found = sheet_names(titles, SHORT)
    assert found == names
    assert all(len(name.encode("utf-16-le")) <= 62 for name in found)


def test_a_long_directorate_has_its_full_name_on_the_sheet():
    name = "Kentsel Dönüşüm ve Sosyal Hizmetler Koordinasyon Müdürlüğü"
    data = render_workbook(given.programme(given.target(directorate=name)), given.look())
    short = reading.names(data)[1]
    assert len(short) <= 31
    assert reading.sheet(data, short)["A1"].value == name


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("kısa", 1),
        ("", 1),
        ("bir\niki", 2),
        ("on harf on harf on harf", 2),
        ("a" * 60, 6),
        ("x aaaaaaaaaaaaaaaaaaaaaaaaa", 3),
    ],
)
def test_lines_of_wrapped_text(text, lines):
    assert height.count_lines(text, 5.0, height.WordWidths()) == lines


def test_rows_are_as_high_as_their_text():
    worksheet = reading.sheet(render_workbook(given.programme(), given.look()), SHEET)
    one, two = (worksheet.row_dimensions[reading.find(worksheet, t).row].height for t in ("AMAÇ", "HEDEF 1."))
    assert one < two


def heights_of(worksheet) -> dict[int, float]:
    return {row: worksheet.row_dimensions[row].height for row in range(1, worksheet.max_row + 1)}


def test_a_name_that_fits_on_one_line_gets_the_height_of_one_line():
    name = "İstihdam Merkezi aracılığıyla işe başlayan kişi sayısı"
    rows = [given.indicator(name, [given.DASH] * 3), given.indicator("Kısa", [given.DASH] * 3, "2.")]
    page = given.target(indicators=given.indicator_table(rows))
    worksheet = reading.sheet(render_workbook(given.programme(page), given.look()), SHEET)
    tall = heights_of(worksheet)
    assert tall[reading.find(worksheet, "1. İst").row] == tall[reading.find(worksheet, "2. Kısa").row]


def test_an_item_has_the_room_of_columns_that_figures_widened():
    long = "Medya mecralarında belediye faaliyetleri ile ilgili bilgilerin eksik/yanlış olması " * 2
    table = given.card().indicators
    wide = tuple(given.figure("123456789012") for _ in YEARS)
    rows = tuple(row._replace(values=wide) for row in table.rows)
    page = given.card(risks=(TextLine(long.strip()),), indicators=replace(table, rows=rows))
    data = render_workbook(given.strategy(page), given.look("strategic-plan"))
    worksheet = reading.sheet(data, "Basın ve Yayın Müdürlüğü")
    tall = heights_of(worksheet)
    assert tall[reading.find(worksheet, "• Medya").row] == tall[reading.find(worksheet, "Sorumlu").row]


def test_a_long_directorate_is_not_cut_in_the_contents():
    name = "Kentsel Dönüşüm, Sosyal Hizmetler ve Yerel Yönetimler Koordinasyon Müdürlüğü"
    data = render_workbook(given.programme(given.target(directorate=name)), given.look())
    assert reading.sheet(data, "İçindekiler").column_dimensions["B"].width > 64


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Veri Göstergeler", "veri_gostergeler"),
        ("Veri Ekonomik Kodlar", "veri_ekonomik_kodlar"),
        ("İş", "veri_is"),
    ],
)
def test_tables_are_named_after_their_titles(title, name):
    assert table_name(title) == name


def test_headings_of_cards_do_not_touch_both_borders():
    worksheet = reading.sheet(
        render_workbook(given.strategy(), given.look("strategic-plan")), "Basın ve Yayın Müdürlüğü"
    )
    for heading, pixels in (("Hedefe Etkisi (%)", 94), ("Raporlama Sıklığı", 96)):  # in Carlito Bold 10
        column = reading.find(worksheet, heading).column_letter
        widths = {
            letter: group.width
            for group in worksheet.column_dimensions.values()
            for letter in map(get_column_letter, range(group.min, group.max + 1))
        }
        assert widths[column] * 7 >= pixels + 8


def test_a_torn_table_begins_a_new_page():
    heights = [10.0] * 2 + [20.0] * 10
    assert page_breaks(heights, [], [(5, 8)], 2, 100.0) == [5]
    assert page_breaks(heights, [], [(2, 6)], 2, 100.0) == []
    assert page_breaks(heights, [4], [], 2, 100.0) == [4]
    assert page_breaks(heights, [], [(3, 12)], 2, 100.0) == []  # it fits on no page


@pytest.mark.office
@pytest.mark.parametrize(
    ("name", "document"), [("performance-programme", given.programme()), ("strategic-plan", given.strategy())]
)
def test_the_open_xml_sdk_finds_nothing(sdk_errors_on_record, name, document):
    assert sdk_errors_on_record("kitap.xlsx", render_workbook(document, given.look(name))) == []


def test_openpyxl_reads_rows_one_by_one():
    book = openpyxl.load_workbook(
        io.BytesIO(render_workbook(given.programme(), given.look())), read_only=True
    )
    assert sum(1 for _ in book[SHEET].iter_rows()) > 30
    book.close()
