"""The workbook of the whole book: every table, live from the activity to the institution, and kept sheets."""

import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import excel_documents as given
import excel_reading as reading
import pytest
from recalculation import differences, inputs, recalculated

from izlence.compose.document import Document, ProgrammeDocument
from izlence.composing import compose_documents
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.render.excel import draw_workbook, render_workbook
from izlence.validate import Schemas
from izlence.write.lint import lint_package
from izlence.write.read_back import IncompleteFile, verify_excel

EXAMPLE = given.ROOT / "examples/ornek-belediye"


def documents(plan: Path) -> dict[str, Document]:
    checked = check_plan(plan, [], Schemas(read_schemas(given.ROOT / "schema")))
    found, _ = compose_documents(checked, given.ROOT / "templates")
    assert found, checked.diagnostics
    return {document.name: document for document in found}


@pytest.fixture(scope="module")
def example() -> dict[str, Document]:
    return documents(EXAMPLE)


@pytest.fixture(scope="module")
def workbooks(example) -> dict[str, bytes]:
    return {name: render_workbook(document, given.look(name)) for name, document in example.items()}


NAMES = ("performance-programme", "strategic-plan")


def tables_of(document: Document):
    return [
        table
        for chapter in document.book.chapters
        for section in chapter.sections
        for table in section.tables
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_table_of_the_book_has_its_sheet_in_reading_order(example, workbooks, name):
    sheets = reading.names(workbooks[name])
    wanted = [table.sheet for table in tables_of(example[name])]
    assert sheets[1 : len(wanted) + 2] == [*wanted, "Grafikler"]
    contents = reading.sheet(workbooks[name], "İçindekiler")
    links = [cell.hyperlink.location for row in contents.iter_rows() for cell in row if cell.hyperlink]
    assert {link.rsplit("!", 1)[0].strip("'") for link in links} == set(sheets[1:])


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_of_an_official_table_stands_in_its_row(example, workbooks, name):
    for table in tables_of(example[name]):
        worksheet = reading.sheet(workbooks[name], table.sheet, values=True)
        top = worksheet.max_row - len(table.rows) - len(table.notes) + 1
        for number, row in enumerate(table.rows):
            for column, cell in enumerate(row.cells, 1):
                found = worksheet.cell(top + number, column)
                if cell.number is None:
                    assert (found.value or "").strip() == cell.text
                elif cell.text.endswith("%"):
                    assert found.value == pytest.approx(float(cell.number) / 100)
                else:
                    assert found.value == float(cell.number)


@pytest.mark.parametrize("name", NAMES)
def test_the_book_is_read_back_and_has_nothing_to_be_linted(example, workbooks, name):
    verify_excel(workbooks[name], example[name], "x.xlsx")
    assert not lint_package("x.xlsx", workbooks[name], ())


def test_a_missing_text_of_an_official_table_is_found(example, workbooks):
    document = example["performance-programme"]
    tables = tables_of(document)
    assert tables
    cell = tables[1].rows[0].cells[0]
    row = (
        tables[1]
        .rows[0]
        ._replace(cells=(cell._replace(text="Yok böyle bir hedef"), *tables[1].rows[0].cells[1:]))
    )
    changed = replace(tables[1], rows=(row, *tables[1].rows[1:]))
    chapters = tuple(
        replace(
            chapter,
            sections=tuple(
                replace(s, tables=tuple(changed if t is tables[1] else t for t in s.tables))
                for s in chapter.sections
            ),
        )
        for chapter in document.book.chapters
    )
    other = replace(document, book=replace(document.book, chapters=chapters))
    with pytest.raises(IncompleteFile) as missing:
        verify_excel(workbooks["performance-programme"], other, "x.xlsx")
    assert missing.value.texts == ["Yok böyle bir hedef"]


def test_the_totals_have_names(workbooks):
    book = reading.workbook(workbooks["performance-programme"], values=True)
    sheet, address = next(book.defined_names["Toplam_Maliyet"].destinations)
    assert book[sheet][address].value == 1_860_400_000
    assert "Toplam_Butce" in book.defined_names
    assert "Tablo_Idare_Performans" in book.defined_names


def test_the_whole_institution_has_a_share_of_one_hundred(workbooks):
    values = reading.sheet(workbooks["performance-programme"], "İdare Performans", values=True)
    live = reading.sheet(workbooks["performance-programme"], "İdare Performans")
    last = next(row for row in range(1, values.max_row + 1) if values.cell(row, 1).value == "GENEL TOPLAM")
    assert [values.cell(last, column).value for column in (4, 6, 8)] == [100, 100, 100]
    assert "yuvarlanmıştır" in values.cell(last + 1, 1).value, "an auditor is told how shares are rounded"
    assert live.cell(last, 3).value.startswith("=SUBTOTAL(9,")


def test_economic_codes_are_added_up_by_conditions_and_not_by_hundreds_of_terms(workbooks):
    live = reading.sheet(workbooks["performance-programme"], "Toplam Kaynak İhtiyacı")
    assert reading.find(live, "03 Mal").offset(0, 1).value.startswith("=SUMIFS('Veri Ekonomik Kodlar'!")


def test_charts_have_a_text_alternative_and_the_values_of_their_cells(example, workbooks):
    charts = [
        c for ch in example["performance-programme"].book.chapters for s in ch.sections for c in s.charts
    ]
    drawing = reading.part(workbooks["performance-programme"], "xl/drawings/drawing1.xml")
    for number, chart in enumerate(charts, 1):
        xml = reading.part(workbooks["performance-programme"], f"xl/charts/chart{number}.xml")
        cached = [float(text.split("</c:v>")[0]) for part in xml.split("<c:numCache>")[1:]
                  for text in part.split("</c:numCache>")[0].split("<c:v>")[1:]]  # fmt: skip
        numbers = [
            float(cell.number) for series in chart.series for cell in series.values if cell.number is not None
        ]
        assert cached == numbers
        assert "schemeClr" in xml
        assert chart.description.split("&")[0].split('"')[0] in drawing


@pytest.mark.parametrize("name", NAMES)
def test_kept_sheets_give_the_same_bytes_without_a_look_at_their_pages(example, workbooks, name):
    look, document = given.look(name), example[name]
    drawn = draw_workbook(document, look)
    assert drawn.content == workbooks[name]
    kept = pickle.loads(pickle.dumps(dict(drawn.directorates)))
    if isinstance(document, ProgrammeDocument):
        first, *others = document.directorates
        del kept[first.folder]
        document = replace(document, directorates=(first, *(replace(o, pages=Untouchable()) for o in others)))
    again = draw_workbook(document, look, kept)
    assert again.content == workbooks[name]
    for folder, sheet in kept.items():
        assert again.directorates[folder].sheet is sheet.sheet


class Untouchable(tuple):
    """Pages that nobody may look at."""

    def __iter__(self):
        raise AssertionError("a kept directorate's pages were looked at")

    def __getitem__(self, _):
        raise AssertionError("a kept directorate's pages were looked at")


def test_a_kept_sheet_whose_rows_of_data_have_moved_is_drawn_again(tmp_path):
    plan = Path(shutil.copytree(EXAMPLE, tmp_path / "plan"))
    look = given.look()
    before = draw_workbook(documents(plan)["performance-programme"], look)
    file = plan / "2025/park-ve-bahceler/PH1.2.1.yaml"
    text = file.read_text("utf-8")
    # One activity more: the rows of all directorates after this one move.
    more = text.replace(
        "activities:\n",
        'activities:\n  - {code: F1.2.1.9, name: Yeni faaliyet, economic_codes: {"03": 0}}\n',
        1,
    )
    assert more != text
    file.write_text(more, "utf-8")
    changed = documents(plan)["performance-programme"]
    kept = {folder: sheet for folder, sheet in before.directorates.items() if folder != "park-ve-bahceler"}
    assert draw_workbook(changed, look, kept).content == render_workbook(changed, look)


@pytest.mark.office
@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_computes_the_book_as_it_is(workbooks, name, tmp_path):
    assert differences(recalculated(workbooks[name], [], tmp_path / "lo"), workbooks[name]) == []


@pytest.mark.office
@pytest.mark.parametrize("name", NAMES)
def test_the_open_xml_sdk_finds_nothing_in_the_book(sdk_errors_on_record, workbooks, name):
    assert sdk_errors_on_record("kitap.xlsx", workbooks[name]) == []


def put(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.office
@pytest.mark.parametrize("pages", ["house", pytest.param("official", marks=pytest.mark.nightly)])
def test_an_activitys_amount_reaches_every_total_of_the_institution(pages, tmp_path):
    plan = Path(shutil.copytree(EXAMPLE, tmp_path / "plan"))
    put(plan / "2025/program.yaml", "target_pages: house", f"target_pages: {pages}")
    put(plan / "2025/general-costs.yaml", "stated_budget:", "# stated_budget:")
    before = render_workbook(documents(plan)["performance-programme"], given.look())
    # An economic code of one activity, and the amount of another one with the code of its target.
    put(
        plan / "2025/park-ve-bahceler/PH1.2.1.yaml",
        '{"03": 2_100_000, "06": 42_800_000}',
        '{"03": 2_100_000, "06": 44_444_444}',
    )
    put(plan / "2025/fen-isleri/PH1.1.1.yaml", "budget: 78_400_000", "budget: 79_999_999")
    put(plan / "2025/fen-isleri/PH1.1.1.yaml", '"06": 78_400_000', '"06": 79_999_999')
    wanted = render_workbook(documents(plan)["performance-programme"], given.look())
    assert wanted != before
    changes = inputs(before, 42_800_000, 44_444_444, "06 ")
    changes += inputs(before, 78_400_000, 79_999_999, "Sıcak asfalt") + inputs(
        before, 78_400_000, 79_999_999, "06"
    )
    assert len(changes) == 3  # each stands in one place; all others refer to it
    assert differences(recalculated(before, changes, tmp_path / "lo"), wanted) == []
