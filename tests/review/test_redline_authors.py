"""Whose name a tracked change carries: found by what is printed near it."""

from izlence.model.commit import Commit
from izlence.render.redline.contract import Author
from izlence.review.redline.authors import CreditedAuthors
from tests.diff.two_sides import PARKS
from tests.review.change_examples import PARKS_FILE, compared, roads

FIRST, SECOND = (
    Commit("a" * 40, "Ayşe Demir", "2026-03-01T10:00:00Z", ""),
    Commit("b" * 40, "Bora Kaya", "2026-03-02T10:00:00Z", ""),
)
NOBODY = Author("henüz kaydedilmedi", "")
AYSE, LATER = Author(FIRST.author, FIRST.date), Author(SECOND.author, SECOND.date)


def knowing(files, of_first=lambda _: True):
    """The authors of changes: the first commit's those that a question holds for, the second one's the others."""
    changes = compared(files).changes
    made_by = {each: (FIRST if of_first(each) else SECOND,) for each in changes}
    return CreditedAuthors(changes, made_by, NOBODY)


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
