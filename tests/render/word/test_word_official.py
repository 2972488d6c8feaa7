"""Official tables: drawn in the look of the template's sample, with any number of columns."""

from __future__ import annotations

import io

from docx import Document
from sample_book import whole_programme
from word_drawing import W, body, drawn
from word_templates import BODY, changed, compiled, parts_of, shipped, with_part


def tables(content: bytes, caption: str):
    for table in body(content).iter(f"{W}tbl"):
        if table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == caption:
            yield table


def widths(row) -> list[tuple[int, int]]:
    found = []
    for cell in row.iterchildren(f"{W}tc"):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        width = cell.find(f"{W}tcPr/{W}tcW")
        found.append((1 if span is None else int(span.get(f"{W}val")), int(width.get(f"{W}w"))))
    return found


def test_each_row_fills_the_grid_and_the_width_of_its_table():
    content = drawn(whole_programme())
    seen = 0
    for caption in ("İdare Performans Tablosu", "FAALİYET MALİYETLERİ TABLOSU", "PERFORMANS HEDEFİ TABLOSU"):
        for table in tables(content, caption):
            grid = [int(column.get(f"{W}w")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
            for row in table.iterchildren(f"{W}tr"):
                assert sum(span for span, _ in widths(row)) == len(grid)
                assert sum(width for _, width in widths(row)) == sum(grid)
            seen += 1
    assert seen == 8


def test_columns_are_as_wide_as_their_weights_say():
    table = next(tables(drawn(whole_programme()), "İdare Performans Tablosu"))
    grid = [int(column.get(f"{W}w")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    # 3 : 5 : 2.2 : 1.1 …
    assert abs(grid[0] / grid[1] - 3 / 5) < 0.01
    assert abs(grid[2] / grid[3] - 2) < 0.01


def test_heading_rows_repeat_and_stand_first():
    for table in body(drawn(whole_programme())).iter(f"{W}tbl"):
        repeated = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iterchildren(f"{W}tr")]
        assert repeated[0]
        assert repeated == sorted(repeated, reverse=True)


def test_a_column_without_a_group_has_one_heading_over_two_rows():
    table = next(tables(drawn(whole_programme()), "İdare Performans Tablosu"))
    read = next(
        one
        for one in Document(io.BytesIO(drawn(whole_programme()))).tables
        if one._tbl.tblGrid is not None
        and one.rows[0].cells[0].text == "Performans Hedefi"
        and len(one.columns) == 8
    )
    assert [cell.text for cell in read.rows[0].cells][:4] == [
        *("Performans Hedefi", "Faaliyet", "Bütçe İçi", "Bütçe İçi")
    ]
    assert [cell.text for cell in read.rows[1].cells][:4] == [
        "Performans Hedefi",
        "Faaliyet",
        "(TL)",
        "Pay (%)",
    ]
    merges = [node.get(f"{W}val") for node in table.iter(f"{W}vMerge")]
    assert merges == ["restart", "restart", "continue", "continue"]


def test_the_look_is_the_samples():
    content = parts_of(shipped())[BODY].decode()
    cell = next(part for part in content.split("<w:tc>") if "{{ total.figure }}" in part)
    restyled = content.replace(cell, cell.replace('w:fill="E9EEF6"', 'w:fill="AA00AA"'))
    table = next(
        tables(drawn(whole_programme(), with_part(BODY, restyled.encode())), "FAALİYET MALİYETLERİ TABLOSU")
    )
    last = list(table.iterchildren(f"{W}tr"))[-1]
    fills = [shade.get(f"{W}fill") for shade in last.iter(f"{W}shd")]
    assert fills == ["E9EEF6", "AA00AA"]


def test_the_sample_itself_is_not_printed():
    assert "örneği" not in parts_of(drawn(whole_programme()))[BODY].decode()


def test_a_sample_that_lacks_a_cell_is_told():
    findings = compiled(changed("{{ subtotal.mark }}", "x"))[1]
    assert [finding.rule for finding in findings] == ["template-official-look-missing"]
    assert "{{ subtotal.mark }}" in findings[0].message


def test_a_template_without_a_place_for_official_tables_is_told():
    content = parts_of(shipped())[BODY].decode().replace("{{p table }}", "x")
    findings = compiled(with_part(BODY, content.encode()))[1]
    assert [finding.message for finding in findings] == [
        "Şablonda “OfficialTable.rows” için yer yok; belgeye girmezdi."
    ]
    assert findings[0].hint == "Etiketi şablona koyun: {{p … }}"
