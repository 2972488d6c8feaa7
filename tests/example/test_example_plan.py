"""The example institution is whole, says that it is fictional, and no check finds anything in it."""

from izlence.compose.document import official_cells
from tests.example.composed import tables_of
from tests.example.own_sums import load, target_files

PROGRAMME_TABLES = {
    "goals",
    "activity-costs",
    "institution-performance",
    "resource-need",
    "responsible-directorates",
    "goal-resource-need",
}
STRATEGY_TABLES = {"at-a-glance", "key-indicators", "responsibility-matrix", "cost-table", "risks"}
OWN_CODES = {"park-ve-bahceler", "kultur-ve-sosyal-isler", "sosyal-yardim-isleri", "bilgi-islem"}


def test_no_check_finds_anything(run, example):
    code, told, faults = run("check", "--plan", example)
    assert (code, faults) == (0, "")
    assert "uyarı" not in told


def test_it_is_of_full_size(example):
    targets = {target["code"]: folder for folder, target in target_files(example / "2025")}
    goals = load(example / "2025" / "goals.yaml")
    assert (len(targets), len(set(targets.values()))) == (60, 12)
    assert (len(goals["goals"]), len(goals["objectives"])) == (3, 11)
    assert len(list((example / "2025-2029").glob("*/H*.yaml"))) == 11


def test_both_documents_say_on_the_cover_that_they_are_fictional(documents):
    for document in documents.values():
        assert document.book.cover.notice.startswith("Bu belge kurgusaldır:")
        assert document.book.cover.logo is not None


def test_every_table_of_the_book_is_in_one_of_the_documents(programme, strategy):
    assert {table.name for table in tables_of(programme)} == PROGRAMME_TABLES
    assert {table.name for table in tables_of(strategy)} == STRATEGY_TABLES


def test_every_chart_is_in_one_of_the_documents(programme, strategy):
    names = [
        {
            chart.name
            for chapter in document.book.chapters
            for section in chapter.sections
            for chart in section.charts
        }
        for document in (programme, strategy)
    ]
    assert names == [
        {
            "cost-by-goal",
            "cost-by-economic-code",
            "cost-by-directorate",
            "PG1.2.1.1",
            "PG1.5.3.2",
            "PG3.2.1.1",
        },
        {"cost-by-goal", "cost-by-year", "PG1.2.1", "PG2.2.2", "PG3.3.1"},
    ]


def test_four_whole_directorates_spread_their_activities_over_economic_codes(example):
    with_codes, without = set(), set()
    for folder, target in target_files(example / "2025"):
        for activity in target["activities"]:
            (with_codes if "economic_codes" in activity else without).add(folder)
    assert with_codes == OWN_CODES
    assert not with_codes & without


def test_the_strategic_plans_first_year_is_the_programmes(own, own_years):
    assert own_years["total"]["2025"] == own.whole.total
    for goal, need in own.goals.items():
        assert own_years[goal]["2025"] == need.total


def test_no_cell_of_the_book_shows_a_word_of_the_program(programme, strategy):
    for document in (programme, strategy):
        for table in tables_of(document):
            for row in table.rows:
                for cell in official_cells(table, row):
                    assert "{" not in cell.text
                    assert "None" not in cell.text


def test_every_file_begins_with_the_schema_that_it_is_written_by(example):
    files = sorted(example.rglob("*.yaml"))
    assert len(files) > 100
    for path in files:
        line = path.read_text(encoding="utf-8").partition("\n")[0]
        assert line.startswith("# yaml-language-server: $schema=../")
        assert (path.parent / line.partition("=")[2]).is_file(), path
