"""What a page prints is decided once: numbers, marks, blanks, dashes, headings, order."""

from __future__ import annotations

import shutil

import pytest

from izlence.composing import compose_documents
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.validate import Schemas

DIRECTORATE = "2024/halkla-iliskiler"


@pytest.fixture
def compose(root, plan):
    """Change a page of the plan and compose its period."""
    schemas = Schemas(read_schemas(root / "schema"))

    def change(
        *edits: tuple[str, str], page: str = f"{DIRECTORATE}/PH4.4.1", period: str = "2024", only: str = ""
    ):
        path = plan / f"{page}.yaml"
        for old, new in edits:
            content = path.read_text()
            assert old in content
            path.write_text(content.replace(old, new, 1))
        documents, found = compose_documents(check_plan(plan, (period,), schemas), root / "templates", only)
        assert found == ()
        return documents

    return change


def pages(documents):
    (document,) = documents
    return document.pages


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        pytest.param("", ["", "1.500.000\xa0₺"], id="not written: blank"),
        pytest.param("\n    off_budget: 0", ["0\xa0₺", "1.500.000\xa0₺"], id="zero"),
        pytest.param("\n    off_budget: null", ["-", None], id="not available: a dash"),
        pytest.param(
            "\n    off_budget: 250_000.50", ["250.000,50\xa0₺", "1.750.000,50\xa0₺"], id="with decimals"
        ),
    ],
)
def test_zero_blank_and_dash_are_three_different_things(compose, written, printed):
    row = pages(compose(("budget: 1_500_000", "budget: 1_500_000" + written)))[0].activities.rows[0]
    assert row.budget.text == "1.500.000\xa0₺"
    assert row.off_budget.text == printed[0]
    assert printed[1] in (None, row.total.text)


def test_a_value_that_is_not_available_prints_a_dash(compose):
    cell = pages(compose())[1].monitoring_indicators.rows[8].values[0]
    assert (cell.text, cell.number) == ("-", None)


@pytest.mark.parametrize(("side", "printed"), [("after", "18,0%"), ("before", "%18,0")])
def test_a_percentage_prints_its_sign_where_the_frame_says(compose, side, printed):
    document = compose(("percent: after", f"percent: {side}"), page="2024/program")
    assert pages(document)[0].indicators.rows[3].values[0].text == printed


def test_marks_of_notes_are_raised_numbers_unless_the_note_has_its_own(compose):
    first, second = pages(compose())
    assert [note.mark for note in first.notes] == ["¹", "²", "³", "⁴"]
    assert [note.mark for note in second.notes] == ["**", "***", "*"]
    assert first.indicators.rows[1].label == "2. İşe yönlendirme sayısı\xa0¹"
    assert second.indicators.rows[3].label == "4. Gelen talep ve şikayet sayısı**"


def test_parts_of_an_indicator_have_no_number_and_do_not_count(compose):
    rows = pages(compose())[1].indicators.rows
    assert [row.number for row in rows][6:13] == ["7.", "", "", "", "", "8.", "9."]
    assert [row.is_part for row in rows][6:12] == [False, True, True, True, True, False]


def test_headings_are_the_frames_unless_the_page_has_its_own(compose):
    first, second = pages(compose())
    assert [column.heading for column in first.indicators.headings] == ["2022", "2023 (6\xa0aylık)", "2024"]
    assert [column.heading for column in second.indicators.headings] == ["2022", "2023 (6 Aylık)", "2024"]
    assert [(group.heading, group.span) for group in first.indicators.groups] == [
        ("GERÇEKLEŞEN", 2),
        ("HEDEFLENEN", 1),
    ]


def test_capitals_are_turkish(compose):
    assert pages(compose())[0].directorate_capitals == "HALKLA İLİŞKİLER MÜDÜRLÜĞÜ"


def test_only_the_first_page_of_a_directorate_is_its_first(compose):
    assert [page.first_of_directorate for page in pages(compose())] == [True, False]


def test_a_table_that_has_no_rows_is_no_table(compose, plan):
    path = plan / DIRECTORATE / "PH4.4.1.yaml"
    content = path.read_text()
    before, _, rest = content.partition("monitoring_indicators:\n")
    path.write_text(before + rest[rest.index("activities:\n") :])
    page = pages(compose())[0]
    assert page.monitoring_indicators is None
    assert [table.name for table in page.tables] == ["indicators", "activities", "economic_codes"]


def test_only_one_directorates_pages_when_only_they_are_asked_for(compose, plan):
    shutil.copytree(plan / DIRECTORATE, plan / "2024/ozel-kalem")
    for path in (plan / "2024/ozel-kalem").glob("PH*.yaml"):
        path.unlink()
    frame = plan / "2024/program.yaml"
    frame.write_text(
        frame.read_text().replace("  - halkla-iliskiler\n", "  - ozel-kalem\n  - halkla-iliskiler\n")
    )
    assert len(pages(compose(only="halkla-iliskiler"))) == 2
    assert compose(only="ozel-kalem") == ()


def test_the_data_hold_each_value_once_with_all_that_names_it(compose):
    (document,) = compose()
    table = next(table for table in document.data if table.name == "data_indicators")
    rows = [row for row in table.rows if row[2] == "PG4.4.1.2"]
    assert [(row[6], row[7]) for row in rows] == [("2022", 31691), ("2023-H1", 15933), ("2024", 35000)]
    assert all(len(row) == len(table.columns) for table in document.data for row in table.rows)


def test_the_sum_of_an_activity_and_of_all_of_them(compose):
    table = pages(compose())[0].activities
    assert [row.total.text for row in table.rows] == ["1.500.000\xa0₺", "1.187.150\xa0₺", "812.850\xa0₺"]
    assert table.total.total.text == "3.500.000\xa0₺"


def test_a_card_composes_its_objective_and_all_its_lists(compose):
    (page,) = pages(compose(period="2025-2029"))
    assert (page.code, page.goal_code) == ("H7.2", "A7")
    assert all((page.risks, page.activities, page.findings, page.needs))
    assert len(page.indicators.headings) == len(page.indicators.rows[0].values) == 6
