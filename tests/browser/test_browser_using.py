"""What a reader does: searches, sorts, follows links, moves with the keyboard."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.office
COUNT = "document.getElementById('_count').textContent"
RESULTS = "[...document.querySelectorAll('#_list a')].map((each) => each.textContent)"


def search(page, text):
    page.ask("document.getElementById('_query').value = ''; document.getElementById('_query').focus()")
    page.type(text)
    page.ask("document.getElementById('_query').dispatchEvent(new Event('input'))")
    page.ask("new Promise((done) => setTimeout(done, 160))")
    return page.ask(RESULTS)


@pytest.mark.parametrize(
    "written", ["işe yerleştirilen", "ISE YERLESTIRILEN", "İŞE YERLEŞTİRİLEN", "ıse  yerlestırılen"]
)
def test_search_finds_whatever_the_case_and_the_accents(opened, written):
    found = search(opened(), written)
    assert len(found) == 3, "once in each target"
    assert all("İşe yerleştirilen kişi sayısı" in each for each in found)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Iğdır", "Iğdır otobüsü memnuniyeti"),
        ("denetimleri artırmak", "Denetimleri artırmak"),
        ("PH7.2.1", "Denetimleri artırmak"),
        ("zabıta müdürlüğü", "Zabıta Müdürlüğü"),
        ("refakat", "Danışma - Refakat Hizmeti"),
        ("çözüm merkezi <7/24>", "Çağrı Merkezi ve Çözüm Merkezi <7/24>"),
        ("5393", "Belediyenin yetkileri 5393 sayılı Kanunda"),
        ("memur 120", "Memur"),
        ("2.140.000.000,50", "2.140.000.000,50"),
    ],
)
def test_search_reaches_targets_indicators_activities_directorates_prose_and_figures(opened, written, wanted):
    assert any(wanted in each for each in search(opened(), written))


def test_search_says_how_much_it_found_and_marks_it(opened):
    page = opened()
    found = search(page, "zabıta denetimi")
    assert page.ask(COUNT) == f"{len(found)} sonuç bulundu."
    assert page.ask("document.getElementById('_count').getAttribute('aria-live')") == "polite"
    marks = "[...document.querySelectorAll('#_list li:first-child mark')].map((each) => each.textContent)"
    assert page.ask(marks) == ["Zabıta", "denetimi"]
    assert page.ask("[...CSS.highlights.get('found')].map((each) => each.toString())")[:2] == [
        "Zabıta",
        "denetimi",
    ]
    assert search(page, "olmayan söz") == []
    assert page.ask(COUNT) == "Sonuç bulunamadı."
    assert search(page, "") == []
    assert page.ask(COUNT) == ""


def test_what_is_searched_for_is_text_and_nothing_else(opened):
    page = opened()
    found = search(page, "<script>alert(1)</script>")
    assert len(found) == 3
    assert page.ask("document.querySelectorAll('#_list script').length") == 0
    assert page.faults() == []


def test_search_is_used_with_the_keyboard_alone(opened):
    page = opened()
    search(page, "denetimleri artırmak")
    page.press("ArrowDown")
    assert page.ask("document.activeElement.closest('#_list') !== null")
    page.press("ArrowUp")
    assert page.ask("document.activeElement.id") == "_query"
    page.press("ArrowDown")
    page.press("Enter")
    assert page.ask("document.getElementById('_results').hidden") is True
    assert "Denetimleri artırmak" in page.ask("document.activeElement.textContent")
    search(page, "denetim")
    page.press("Escape")
    assert page.ask("document.getElementById('_results').hidden") is True
    assert page.ask("document.activeElement.id") == "_query"


def test_the_keyboard_goes_from_the_skip_link_to_the_search_to_the_contents(opened):
    page = opened()
    stations = []
    for _ in range(6):
        page.press("Tab")
        stations.append(
            page.ask(
                "document.activeElement.className || document.activeElement.id || document.activeElement.tagName"
            )
        )
    assert stations[:5] == ["skip", "_query", "_theme", "_print", "SUMMARY"]
    page.ask("document.querySelector('.skip').focus()")
    page.press("Enter")
    assert page.ask("document.activeElement.id") == "_main"


INDICATORS = r"#PH7\.1\.1-indicators"


def column(page, table, position=0):
    script = f"[...document.querySelectorAll({table!r} + ' tbody tr')].map((row) => row.cells[{position}].textContent.trim())"
    return page.ask(script)


def press_heading(page, table, position):
    page.ask(f"document.querySelector({table!r} + ' th[data-column=\"{position}\"] button').click()")


def order(page, table, position):
    return page.ask(
        f"document.querySelector({table!r} + ' th[data-column=\"{position}\"]').getAttribute('aria-sort')"
    )


def test_names_are_sorted_by_the_turkish_alphabet(opened):
    page = opened()
    press_heading(page, "#tablo-goal-resource-need", 0)
    assert column(page, "#tablo-goal-resource-need") == ["Cadde", "Çevre", "İmar", "Ulaşım"]
    assert order(page, "#tablo-goal-resource-need", 0) == "ascending"
    press_heading(page, INDICATORS, 0)
    names = [name.split(" ", 1)[1].split(" ")[0] for name in column(page, INDICATORS)]
    assert names == ["Çağrı", "Iğdır", "İşe", "Şikâyet", "Zabıta"]


def test_figures_are_sorted_by_their_value_and_what_has_none_stays_last(opened):
    page = opened()
    press_heading(page, INDICATORS, 3)
    assert column(page, INDICATORS, 3) == ["13,48%", "196", "1.200", "48.635", "-"]
    press_heading(page, INDICATORS, 3)
    assert column(page, INDICATORS, 3) == ["48.635", "1.200", "196", "13,48%", "-"]
    assert order(page, INDICATORS, 3) == "descending"
    press_heading(page, INDICATORS, 3)
    assert column(page, INDICATORS, 3) == ["48.635", "-", "196", "13,48%", "1.200"]
    assert order(page, INDICATORS, 3) is None


def test_a_total_stays_at_the_end_and_the_order_is_said(opened):
    page = opened()
    table = "#tablo-goal-resource-need"
    press_heading(page, table, 1)
    assert column(page, table, 1) == ["9\u00a0₺", "30\u00a0₺", "100\u00a0₺", "2.000\u00a0₺"]
    assert page.ask(f"document.querySelector('{table} table').rows[5].cells[1].textContent") == "2.139\u00a0₺"
    assert page.ask("document.getElementById('_said').textContent") == "Küçükten büyüğe sıralandı: Bütçe"


def test_only_one_column_at_a_time_says_that_it_is_sorted(opened):
    page = opened()
    press_heading(page, INDICATORS, 2)
    press_heading(page, INDICATORS, 4)
    assert page.ask(f"document.querySelectorAll({INDICATORS!r} + ' th[aria-sort]').length") == 1


def test_tables_with_groups_or_parts_are_not_sorted(opened):
    page = opened()
    assert page.ask("document.querySelectorAll('#tablo-institution-performance th button').length") == 0
    assert page.ask(r"document.querySelectorAll('#PH7\\.1\\.1-monitoring_indicators th button').length") == 0


def test_a_deep_link_leads_to_its_target_and_the_contents_mark_it(opened):
    page = opened()
    page.ask("location.hash = '#PH7.2.1'")
    page.wait_until("document.querySelector('.contents a[aria-current]')?.hash === '#PH7.2.1'")
    assert page.ask(r"Math.abs(document.querySelector('#PH7\\.2\\.1').getBoundingClientRect().top - 80)") < 3


def test_on_a_phone_the_contents_are_folded_and_open_on_a_press(opened):
    page = opened(width=360)
    assert page.ask("document.getElementById('_contents').open") is False
    page.ask("document.querySelector('#_contents > summary').click()")
    assert page.ask("document.getElementById('_contents').open") is True


def test_a_table_wider_than_a_phone_is_moved_with_the_keyboard(opened):
    page = opened(width=360)
    page.ask("document.getElementById('tablo-institution-performance').scrollIntoView()")
    frame = "document.querySelector('#tablo-institution-performance .frame')"
    page.wait_until(f"{frame}.tabIndex === 0")
    assert "Tablo 1: İdare Performans Tablosu" in page.ask(f"{frame}.getAttribute('aria-label')")
