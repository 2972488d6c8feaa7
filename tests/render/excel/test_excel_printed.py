"""Every printed text and figure stands in the workbook, as text or as a number with its format."""

from dataclasses import replace
from decimal import Decimal

import excel_documents as given
import excel_reading as reading
import pytest

from izlence.compose.document import Cell, NoteLine, ProgrammeDocument, TextLine, row_cells
from izlence.render.excel import render_workbook
from izlence.write.read_back import verify_excel
from tests.render.pieces import YEARS

SHEET = "Halkla İlişkiler Müdürlüğü"


def printed_programme(document: ProgrammeDocument) -> list[str]:
    texts: list[str] = []
    for page in document.pages:
        texts += [f"{line.label} {line.text}" for line in page.lines]
        for table in page.tables:
            texts += [column.heading for column in table.columns] + [column.group for column in table.columns]
            total = getattr(table, "total", None)
            for row in (*table.rows, *([total] if total else [])):
                for column, cell in zip(table.columns, row_cells(table, row), strict=True):
                    if isinstance(cell, str):
                        texts.append(f"[{cell}]" if column.key == "unit" else cell)
                    elif cell.number is None:
                        texts.append(cell.text)
        texts += [f"{note.mark}{note.gap}{note.text}" for note in page.notes]
    return [text for text in texts if text]


def test_every_text_of_a_programme_is_printed():
    document = given.programme()
    data = render_workbook(document, given.look())
    for rows in (
        [[c.value for c in row] for row in reading.sheet(data, SHEET, values=True).iter_rows()],
        reading.calamine(data, SHEET),
    ):
        found = {value for row in rows for value in row}
        assert [text for text in printed_programme(document) if text not in found] == []


def test_figures_are_numbers_with_their_format():
    data = render_workbook(given.programme(), given.look())
    worksheet = reading.sheet(data, SHEET, values=True)

    def shown(text: str) -> list[tuple[object, str]]:
        return [(cell.value, cell.number_format) for cell in reading.right_of(worksheet, text)]

    assert shown("1. Halkla")[1:] == [(0.9, "#,##0.0%"), (0.95, "#,##0%"), (0.95, "#,##0%")]
    assert shown("4. Gelen talep")[0][0] == "[adet]"
    assert shown("4. Gelen talep")[1:] == [(109794, "#,##0"), (48635, "#,##0"), (100000, "#,##0")]
    assert shown("9. Kaçan")[1:] == [(0.1348, "#,##0.00%"), (0.1515, "#,##0.00%"), (0.125, "#,##0.00%")]
    assert shown("▶ Danışma")[1:] == [(500000, '#,##0 "₺"'), (0, '#,##0 "₺"'), (500000, '#,##0 "₺"')]
    assert shown("▶ Hedefle")[1] == (4606150.5, '#,##0.00 "₺"')


def test_blank_zero_and_dash_differ():
    data = render_workbook(given.programme(), given.look())
    worksheet = reading.sheet(data, SHEET)
    assert reading.right_of(worksheet, "▶ Çağrı Merkezi")[2].value is None
    assert reading.right_of(worksheet, "▶ Danışma")[2].value == 0
    dash = reading.right_of(worksheet, "10. Kent")[1]
    assert (dash.value, dash.data_type, dash.alignment.horizontal) == ("-", "s", "right")
    assert reading.right_of(worksheet, "▶ Çağrı Merkezi")[2].border.left.style == "thin"


def test_a_percent_sign_before_the_number_is_part_of_the_format():
    cell = Cell("%18,0", Decimal("18.0"), "percent")
    table = given.indicator_table([given.indicator("Oran", [cell, cell, cell], unit="%")])
    data = render_workbook(given.programme(given.target(indicators=table)), given.look())
    found = reading.right_of(reading.sheet(data, SHEET), "1. Oran")[1]
    assert (found.value, found.number_format) == (18, '"%"#,##0.0')


def test_a_number_that_excel_would_round_stays_text():
    cell = given.figure("1234567890123456.7")
    table = given.indicator_table([given.indicator("Çok uzun", [cell, cell, cell])])
    data = render_workbook(given.programme(given.target(indicators=table)), given.look())
    found = reading.right_of(reading.sheet(data, SHEET), "1. Çok uzun")[1]
    assert (found.value, found.data_type) == ("1.234.567.890.123.456,7", "s")


def test_rows_look_as_they_are_printed():
    worksheet = reading.sheet(render_workbook(given.programme(), given.look()), SHEET)
    assert (
        reading.find(worksheet, '"Bilgi amaçlı').alignment.indent
        > reading.find(worksheet, "4. Gelen").alignment.indent
    )
    assert reading.find(worksheet, "▶ Hedefle").font.italic
    assert not any(cell.font.italic for cell in reading.right_of(worksheet, "▶ Hedefle"))
    assert not reading.find(worksheet, "▶ Danışma").font.italic
    assert reading.find(worksheet, "TOPLAM HEDEF").font.bold
    assert all(cell.font.bold for cell in reading.right_of(worksheet, "TOPLAM HEDEF"))
    assert reading.find(worksheet, "PERFORMANS GÖSTERGELERİ").fill.fgColor.rgb == "FF1F3864"


def test_group_headings_stand_over_column_headings():
    worksheet = reading.sheet(render_workbook(given.programme(), given.look()), SHEET)
    row = reading.find(worksheet, "PERFORMANS GÖSTERGELERİ").row
    merged = {str(area) for area in worksheet.merged_cells.ranges}
    assert {f"A{row}:B{row + 1}", f"C{row}:D{row}"} <= merged
    assert [worksheet.cell(row + 1, column).value for column in (3, 4, 5)] == [
        "2022",
        "2023 (6 Aylık)",
        "2024",
    ]


def test_pages_of_a_directorate_stand_on_one_sheet():
    pages = (given.target(), given.target(code="PH7.1.2", title="İkinci hedef"))
    data = render_workbook(given.programme(*pages), given.look())
    assert reading.names(data) == ["İçindekiler", SHEET, "Veri Göstergeler"]
    worksheet = reading.sheet(data, SHEET)
    second = reading.find(worksheet, "SORUMLU BİRİM:", nth=2).row
    assert second - 2 in [item.id for item in worksheet.row_breaks.brk]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://a.b", "mailto:a@b.c", "\t|x"]
)
def test_text_stays_text(text):
    table = given.indicator_table([given.indicator(text, [given.DASH] * 3, number="")])
    page = given.target(indicators=table, notes=(NoteLine("", "", text),))
    data = render_workbook(given.programme(page), given.look())
    worksheet = reading.sheet(data, SHEET)
    hits = [c for row in worksheet.iter_rows() for c in row if c.value == text]
    assert [cell.data_type for cell in hits] == ["s", "s"]
    assert not [cell for cell in hits if cell.hyperlink]
    assert "<hyperlink" not in reading.part(data, "xl/worksheets/sheet2.xml")


@pytest.mark.parametrize("text", ['a & b < c > "d"', "  iki yan boş  ", "iki\nsatır", "_x0041_"])
def test_awkward_text_is_kept(text):
    data = render_workbook(given.programme(given.target(notes=(NoteLine("", "", text),))), given.look())
    assert text in {value for row in reading.calamine(data, SHEET) for value in row}


@pytest.mark.parametrize(
    "text", ["a _x0041_ b", "_x000D_", "_xFFFF_", "_x005F_x0041_", "_x0041_x0042_", "a\x07b"]
)
def test_a_text_that_looks_like_an_escape_is_written_so_that_excel_reads_it_as_it_is(text):
    table = given.indicator_table([given.indicator(text, [given.DASH] * 3, number="")])
    data = replace(given.DATA, rows=((text, "PG1", None, None),))
    document = given.programme(given.target(indicators=table), data=[data])
    content = render_workbook(document, given.look())
    verify_excel(content, document, "x.xlsx")
    for name in (SHEET, "Veri Göstergeler"):
        assert text in {value for row in reading.calamine(content, name) for value in row}
    if text == "a _x0041_ b":
        assert ">a _x005F_x0041_ b<" in reading.part(content, "xl/worksheets/sheet2.xml")


def test_a_plan_with_a_text_that_looks_like_an_escape_is_built(plan, run, tmp_path):
    file = next(path for path in sorted(plan.rglob("*.yaml")) if "sayısı" in path.read_text("utf-8"))
    text = file.read_text("utf-8")
    file.write_text(text.replace("sayısı", "sayısı a _x0041_ b", 1), "utf-8")
    code, _, err = run("build", "--plan", plan, "--output", tmp_path / "out", "--format", "xlsx")
    assert code == 0, err
    parts = [
        reading.part(path.read_bytes(), "xl/worksheets/sheet2.xml")
        for path in (tmp_path / "out").rglob("*.xlsx")
    ]
    assert any("a _x005F_x0041_ b" in part for part in parts)


def test_control_characters_are_kept_the_way_excel_does():
    data = render_workbook(given.programme(given.target(notes=(NoteLine("", "", "a\x07b"),))), given.look())
    assert "a_x0007_b" in reading.part(data, "xl/worksheets/sheet2.xml")


def test_a_text_too_long_for_a_cell_is_refused():
    page = given.target(notes=(NoteLine("", "", "ş" * 32768),))
    with pytest.raises(ValueError, match="32,768 characters does not go into a cell"):
        render_workbook(given.programme(page), given.look())


def test_a_card_is_printed_with_its_fields():
    data = render_workbook(given.strategy(), given.look("strategic-plan"))
    rows = [
        [value for value in row if value != ""] for row in reading.calamine(data, "Basın ve Yayın Müdürlüğü")
    ]
    printed = [row for row in rows if row]
    assert printed[2:6] == [
        ["Amaç", "A7: Paydaşlarla olan ilişkileri güçlendirmek"],
        ["Hedef", "H7.2: Belediye faaliyet ve projelerini tüm mecralarda tanıtmak."],
        ["Sorumlu Birim", "Basın ve Yayın Müdürlüğü"],
        ["İşbirliği Yapılacak Birim(ler)", "Tüm Müdürlükler"],
    ]
    heads = [
        "Performans Göstergeleri",
        "Hedefe Etkisi (%)",
        *YEARS,
        "İzleme Sıklığı",
        "Raporlama Sıklığı",
    ]
    assert printed[6] == heads
    assert printed[8] == [
        "PG7.2.3 Yayınlanan haftalık bülten sayısı (adet)", 0.5, "-", *[52.0] * 5, "6 ayda bir", "Yılda bir",
    ]  # fmt: skip
    assert printed[9:12] == [
        ["Riskler", "• Faaliyetlerin duyurulmaması"],
        [f"• {given.LONG_TEXT}"],
        ["• İtibar kaybı"],
    ]
    assert ["Maliyet Tahmini", 821150000.0] in printed
    cost = reading.right_of(reading.sheet(data, "Basın ve Yayın Müdürlüğü"), "Maliyet")[0]
    assert not cost.font.bold
    assert printed[-2:] == [["İhtiyaçlar", "• Mecraların etkin olarak kullanılması"], ["• Koordinasyon"]]


def test_a_very_long_item_goes_over_several_rows():
    text = "uzun söz " * 2000
    data = render_workbook(given.strategy(given.card(risks=(TextLine(text),))), given.look("strategic-plan"))
    worksheet = reading.sheet(data, "Basın ve Yayın Müdürlüğü")
    label = reading.find(worksheet, "Riskler")
    area = next(str(a) for a in worksheet.merged_cells.ranges if str(a).startswith(f"A{label.row}:"))
    assert area != f"A{label.row}:A{label.row}"
    heights = [worksheet.row_dimensions[row].height for row in range(1, worksheet.max_row + 1)]
    assert max(heights) <= 409


def test_cards_need_their_wording():
    with pytest.raises(ValueError, match="missing key card"):
        render_workbook(given.strategy(), given.look())
