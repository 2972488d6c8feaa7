"""Whose name a tracked change carries: found by what is printed near it."""

from izlence.model.commit import Commit
from izlence.render.redline.contract import Author
from izlence.review.redline.authors import CreditedAuthors
from izlence.review.redline.surroundings import surroundings
from tests.diff.two_sides import PARKS, PLAN
from tests.review.change_examples import PARKS_FILE, compared, roads

FIRST, SECOND = (
    Commit("a" * 40, "Ayşe Demir", "2026-03-01T10:00:00Z", ""),
    Commit("b" * 40, "Bora Kaya", "2026-03-02T10:00:00Z", ""),
)
NOBODY = Author("henüz kaydedilmedi", "")
AYSE, LATER = Author(FIRST.author, FIRST.date), Author(SECOND.author, SECOND.date)


def knowing(files, of_first=lambda _: True):
    """The authors of changes: the first commit's those that a question holds for, the second one's the others."""
    comparison = compared(files)
    made_by = {each: (FIRST if of_first(each) else SECOND,) for each in comparison.changes}
    return CreditedAuthors(comparison.changes, made_by, NOBODY, surroundings(comparison, "2025"))


def of_code(code):
    """Whether a change is of a record."""
    return lambda change: change.record.code == code


TWO_INDICATORS = roads(("2025: 24", "2025: 30"), ("2025: 400", "2025: 350"))


def test_two_authors_on_one_page_are_told_apart_by_the_rows():
    authors = knowing(TWO_INDICATORS, of_code("PG1.1.1.1"))
    assert authors.of("24", "30", ("Onarılan yol", "[km]")) == AYSE
    assert authors.of("400", "350", ("2. Kapatılan çukur sayısı ¹",)) == LATER


def test_a_figure_leads_to_who_wrote_it_where_its_row_stands_near():
    authors = knowing(TWO_INDICATORS, of_code("PG1.1.1.1"))
    assert authors.of("24 km", "30 km.", ("Onarılan yol",)) == AYSE
    assert authors.of("%400", "%350", ("Kapatılan çukur sayısı", "Yolları onarmak.")) == LATER


def test_a_small_figure_alone_is_no_evidence():
    authors = knowing(TWO_INDICATORS, of_code("PG1.1.1.1"))
    assert authors.of("24", "30", ()) == NOBODY
    assert authors.of("24", "30", ("Kurulan oyun grubu",)) == NOBODY


def test_a_total_is_of_the_last_on_its_page_and_else_of_the_last_of_all():
    both = roads(("budget: 250_000", "budget: 260_000")) | {
        PARKS_FILE: PARKS.replace("budget: 900_000", "budget: 950_000")
    }
    authors = knowing(both, of_code("F1.1.1.2"))
    assert authors.of("2.200.000", "2.210.000", ("TOPLAM", "Yolları onarmak.")) == AYSE
    assert authors.of("3.050.000", "3.110.000", ("GENEL TOPLAM", "Kaynak")) == LATER


def test_a_code_before_the_name_leads_to_the_record_and_to_the_page():
    authors = knowing(TWO_INDICATORS, of_code("PG1.1.1.1"))
    assert authors.of("5,0", "5,1", ("PG1.1.1.1 Onarılan yol",)) == AYSE
    assert authors.of("400", "350", ("PG1.1.1.2 Kapatılan çukur sayısı", "PH1.1.1 Yolları onarmak.")) == LATER
    assert authors.of("5,0", "5,1", ("PH1.1.1 Yolları onarmak.",)) == NOBODY, "two changed the page"


def test_a_row_of_an_economic_code_is_of_who_changed_that_code():
    files = roads(('"03": 1_000_000, "06": 500_000', '"03": 1_100_000, "06": 600_000'))
    changes = compared(files).changes
    made_by = {each: (FIRST if each.field[-1] == "03" else SECOND,) for each in changes}
    authors = CreditedAuthors(changes, made_by, NOBODY)
    page = "Yolları onarmak."
    assert authors.of("1.250.000", "1.350.000", ("03 Mal ve Hizmet", page)) == AYSE
    assert authors.of("500.000", "600.000", ("06 Sermaye", page)) == LATER


def test_one_name_on_two_pages_leads_to_the_page_that_is_near():
    parks = PARKS.replace("name: Park yapımı, budget: 900_000", "name: Personel giderleri, budget: 950_000")
    files = roads(("budget: 400_000", "budget: 450_000")) | {PARKS_FILE: parks}
    authors = knowing(files, lambda change: change.page.key.key == "PH1.1.1")
    assert authors.of("1.700.000", "1.750.000", ("Personel giderleri", "Yolları onarmak.")) == AYSE
    assert authors.of("1.700.000", "1.750.000", ("Personel giderleri", "Parkları çoğaltmak.")) == LATER


def test_a_renamed_record_and_a_note_are_found_by_either_text():
    files = roads(("name: Kaldırım yapımı", "name: Kaldırım onarımı")) | {
        PARKS_FILE: PARKS.replace("Yalnız yeni açılan parklar", "Yalnız bu yıl açılan parklar")
    }
    authors = knowing(files, of_code("F1.1.1.2"))
    assert authors.of("► Kaldırım yapımı", "► Kaldırım onarımı", ()) == AYSE
    assert authors.of("", "* Yalnız bu yıl açılan parklar sayılır.", ()) == LATER


def test_what_no_commit_made_has_no_date_and_is_later_than_all_commits():
    changes = compared(TWO_INDICATORS).changes
    made_by = {each: (FIRST,) for each in changes if each.record.code == "PG1.1.1.1"}
    authors = CreditedAuthors(changes, made_by, NOBODY)
    assert authors.of("400", "350", ("Kapatılan çukur sayısı",)) == NOBODY
    assert authors.of("24", "30", ("Onarılan yol",)) == AYSE


def test_the_hour_in_word_is_the_authors_own_and_the_order_that_of_the_moments():
    """Word shows the hour as it is written: 10:00 in Ankara is before 09:00 in London."""
    early = Commit("c" * 40, "Ayşe Demir", "2026-03-01T07:00:00Z", "", "", "2026-03-01T10:00:00")
    late = Commit("d" * 40, "Bora Kaya", "2026-03-01T09:00:00Z", "", "", "2026-03-01T09:00:00")
    changes = compared(TWO_INDICATORS).changes
    made_by = {each: (early if of_code("PG1.1.1.1")(each) else late,) for each in changes}
    authors = CreditedAuthors(changes, made_by, NOBODY)
    row = ("Onarılan yol",)
    assert authors.of("24", "30", row)[:2] == ("Ayşe Demir", "2026-03-01T10:00:00Z")
    budgets = compared(
        roads(("budget: 250_000", "budget: 260_000"), ("budget: 400_000", "budget: 450_000"))
    ).changes
    made_by = {each: (early if each == budgets[0] else late,) for each in budgets}
    assert CreditedAuthors(budgets, made_by, NOBODY).of("1.000.000", "1.060.000", ()).name == "Bora Kaya"


def signed_by(name):
    """How an author of this name is written."""
    changes = compared(TWO_INDICATORS).changes
    commit = Commit("e" * 40, name, "2026-03-01T10:00:00Z", "")
    return CreditedAuthors(changes, dict.fromkeys(changes, (commit,)), NOBODY).of("24", "30", ()).name


def test_a_name_with_a_control_character_does_not_stop_the_redline():
    assert signed_by("Kontrol\x07 Karakter") == "Kontrol\ufffd Karakter"
    assert signed_by("Ters \u202eadı") == "Ters \ufffdadı"


def test_a_name_is_as_long_as_word_takes_it():
    assert signed_by("A" * 300) == "A" * 254 + "…"
    assert signed_by("A" * 255) == "A" * 255
    assert len(signed_by("\N{GRINNING FACE}" * 200).encode("utf-16-le")) <= 2 * 255


def test_a_name_that_changed_nothing_stands_in_no_total():
    files = roads(("budget: 250_000", "budget: 260_000"), ("name: Kaldırım yapımı", "name: Kaldırım onarımı"))
    authors = knowing(files, lambda change: change.field == ("budget",))
    assert authors.of("3.050.000", "3.060.000", ("GENEL TOPLAM",)) == AYSE


GENERAL_FILE = "2025/general-costs.yaml"
RAISED = {
    GENERAL_FILE: PLAN[GENERAL_FILE].replace(
        'administration: {economic_codes: {"03": 400_000}}',
        'administration: {economic_codes: {"03": 500_000}}',
    )
}
SHIFTED = {PARKS_FILE: PARKS.replace('{"06": 900_000}', '{"03": 50_000, "06": 850_000}')}


def is_general(change):
    """Whether a change is of the general costs."""
    return change.page.key.kind == "general-costs"


def test_who_only_shifted_amounts_between_codes_signs_no_total():
    authors = knowing(RAISED | SHIFTED, is_general)
    for near in (("GENEL TOPLAM", "Kaynak"), ("Genel Yönetim Giderleri",), ("Ekonomik kodlara göre",), ()):
        assert authors.of("3.050.000", "3.150.000", near) == AYSE, near


def test_who_shifted_amounts_between_activities_signs_no_total():
    pairs = ("budget: 250_000", "budget: 200_000"), ("budget: 400_000", "budget: 450_000")
    authors = knowing(RAISED | roads(*pairs), is_general)
    assert authors.of("3.050.000", "3.150.000", ("GENEL TOPLAM",)) == AYSE


def test_who_changed_the_general_costs_signs_no_total_of_the_targets():
    files = RAISED | roads(("budget: 250_000", "budget: 350_000"))
    authors = knowing(files, lambda change: not is_general(change))
    assert authors.of("3.050.000", "3.250.000", ("GENEL TOPLAM",)) == LATER
    for near in ("Fen İşleri Müdürlüğü", "A1 Kent", "H1.1 Altyapı", "Yolları onarmak."):
        assert authors.of("2.550.000", "2.650.000", ("TOPLAM", near)) == AYSE, near
    assert authors.of("500.000", "600.000", ("Genel Yönetim Giderleri",)) == LATER
    # Both raised as much: the words alone do not tell whose sum this is.
    assert authors.of("2.550.000", "2.650.000", ("Performans Hedefleri Maliyetleri Toplamı",)) == NOBODY


def test_one_persons_sum_is_not_taken_for_a_directorate_in_prose_that_another_moved_as_much():
    parks = {PARKS_FILE: PARKS.replace("budget: 900_000", "budget: 1_100_000")}
    authors = knowing(
        RAISED | parks | roads(("budget: 250_000", "budget: 350_000")), lambda change: not is_general(change)
    )
    assert authors.of("2.200.000", "2.300.000", ("En çok Fen İşleri Müdürlüğü harcar.",)) == NOBODY


def test_a_share_is_of_nobody_where_two_moved_money():
    authors = knowing(RAISED | roads(("budget: 250_000", "budget: 350_000")), is_general)
    for before, after in (("%12,50", "%13,10"), ("12,50", "13,10")):
        assert authors.of(before, after, ("Parkları çoğaltmak.",)) == NOBODY


def test_a_share_is_of_who_alone_moved_money():
    authors = knowing(RAISED | roads(("name: Kaldırım yapımı", "name: Kaldırım onarımı")), is_general)
    for before, after in (("%12,50", "%13,10"), ("12,50", "13,10")):
        assert authors.of(before, after, ("Parkları çoğaltmak.",)) == AYSE


def test_a_total_that_no_changes_explain_is_of_nobody():
    authors = knowing(RAISED | roads(("budget: 250_000", "budget: 350_000")), is_general)
    assert authors.of("3.050.000", "3.050.777", ("GENEL TOPLAM",)) == NOBODY
