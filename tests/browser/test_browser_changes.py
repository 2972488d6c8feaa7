"""The page of a comparison in a real browser: it fetches nothing, can be read by all, and its filters do what they say."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from izlence.review.forms.html import write
from tests.browser.test_browser_reading import CONTRASTS, LOOKS
from tests.diff.two_sides import ROADS as MOVED_PAGE
from tests.review.change_examples import told
from tests.review.changes_pages import full, parts, unchanged

pytestmark = pytest.mark.office
ROOT = Path(__file__).parents[2]
SHOWN = "[...document.querySelectorAll('.changes tbody tr')].filter((row) => row.getClientRects().length).map((row) => row.id)"
PAGES = "[...document.querySelectorAll('.changes article')].filter((each) => each.getClientRects().length).map((each) => each.id)"
FLAGS = "[...document.querySelectorAll('.flags > li')].filter((each) => each.getClientRects().length).length"
COUNT = "document.getElementById('_count').textContent"
ROADS, PARKS, FRAME = "2025-PH1-1-1", "2025-PH1-2-1", "2026-program"
MOVE = {"2025/fen-isleri/PH1.1.1.yaml": None, "2025/park-ve-bahceler/PH1.1.1.yaml": MOVED_PAGE}
MAKE = {
    "full": full,
    "english": lambda: full("en"),
    "unchanged": unchanged,
    "moved": lambda: told(MOVE),
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("changes")
    for name, make in MAKE.items():
        (folder / f"{name}.html").write_text(write(make(), parts()), "utf-8")
    return folder


@pytest.fixture
def look(browser, pages):
    def open_page(name="full", *, width=1280, dark=False, with_scripts=True):
        browser.show(width, dark=dark)
        browser.open(pages / f"{name}.html", with_scripts)
        if with_scripts:
            browser.ask("localStorage.clear()")
        return browser

    return open_page


def choose(page, name, value):
    page.ask(
        f"(() => {{ const field = document.getElementById('_form').elements[{name!r}]; field.value = {value!r};"
        " field.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )


def search(page, text):
    page.ask("document.getElementById('_query').focus()")
    page.type(text)
    page.ask("new Promise((done) => setTimeout(done, 200))")


@pytest.mark.parametrize("name", MAKE)
def test_the_page_of_changes_asks_for_nothing_and_has_no_complaint(look, pages, name):
    page = look(name)
    page.ask("scrollTo(0, document.body.scrollHeight)")
    page.ask("new Promise((done) => setTimeout(done, 200))")
    assert page.requests() == [(pages / f"{name}.html").as_uri()]
    assert page.faults() == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_change_runs_over_the_edge(look, width):
    page = look(width=width)
    assert page.ask("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "dark"), LOOKS)
@pytest.mark.parametrize("name", MAKE)
def test_axe_finds_no_barrier_among_the_changes(look, name, width, dark):
    page = look(name, width=width, dark=dark)
    page.ask("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.ask(CONTRASTS) == {}
    page.ask((ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8") + "; true")
    report = page.ask(
        "axe.run(document, {resultTypes: ['violations']}).then((found) => JSON.stringify(found.violations))"
    )
    found = {each["id"]: [node["html"][:120] for node in each["nodes"]][:3] for each in json.loads(report)}
    assert found == {}


def test_a_directorate_is_chosen_and_all_else_leaves(look):
    page = look()
    choose(page, "directorate", "fen-isleri")
    assert page.ask(PAGES) == [ROADS]
    assert len(page.ask(SHOWN)) == 4
    assert page.ask(FLAGS) == 2
    assert page.ask(COUNT) == "Gösterilen: 4 / 6 değişiklik, 1 / 3 sayfa, 2 / 2 karar"
    assert page.ask("document.querySelector('dd[data-count=changes]').textContent") == "4 / 6"
    entries = "[...document.querySelectorAll('.contents a')].filter((each) => !each.closest('.out')).map((each) => each.hash)"
    assert "#_group-2025-fen-isleri" in page.ask(entries)
    assert "#_group-2025-park-ve-bahceler" not in page.ask(entries)


def test_what_a_directorate_lost_is_found_under_it_too(look):
    page = look("moved")
    for folder in ("fen-isleri", "park-ve-bahceler"):
        choose(page, "directorate", folder)
        assert page.ask(SHOWN) == ["p-2025-PH1-1-1_1"]
        assert page.ask(FLAGS) == 1
        rows = (
            "[...document.querySelectorAll('.sums tr[data-d]')].filter((row) => row.getClientRects().length)"
        )
        assert page.ask(f"{rows}.map((row) => row.dataset.d)") == [folder]


def test_what_belongs_to_no_directorate_can_be_chosen(look):
    page = look()
    choose(page, "directorate", "/")
    assert page.ask(PAGES) == [FRAME]


def test_a_severity_a_period_and_a_kind_are_chosen_together(look):
    page = look()
    choose(page, "severity", "error")
    assert page.ask(SHOWN) == [f"{ROADS}_1", f"{ROADS}_3"]
    assert page.ask(FLAGS) == 2
    choose(page, "kind", "removed")
    assert page.ask(SHOWN) == [f"{ROADS}_3"]
    choose(page, "period", "2026")
    assert page.ask(PAGES) == []
    assert page.ask(COUNT) == "Süzgece uyan değişiklik yok."
    assert page.ask("document.getElementById('_none').getClientRects().length") == 1


@pytest.mark.parametrize("written", ["iğdır", "IGDIR", "ığdır yolu", "PG1.1.1.9"])
def test_search_finds_a_row_whatever_the_case_and_the_accents(look, written):
    page = look()
    search(page, written)
    assert f"{ROADS}_3" in page.ask(SHOWN)
    assert f"{PARKS}_1" not in page.ask(SHOWN)


def test_search_reaches_those_who_made_the_change(look):
    page = look()
    search(page, "sule isik")
    assert page.ask(SHOWN) == [f"{PARKS}_1"]
    assert page.ask(FLAGS) == 1, "the flag of the row is found with it"


def test_the_filter_is_in_the_address_and_comes_back_from_it(look, pages):
    page = look()
    choose(page, "directorate", "fen-isleri")
    choose(page, "severity", "error")
    search(page, "köprü & yol=1")
    address = page.ask("location.href")
    page.open(pages / "unchanged.html")
    page.browser.forget_events()
    page.browser.send("Page.navigate", url=address)
    page.browser.wait_for("Page.loadEventFired")
    state = (
        "[...document.getElementById('_form').elements].filter((each) => each.name).map((each) => each.value)"
    )
    assert page.ask(state) == ["köprü & yol=1", "fen-isleri", "error", "", ""]
    assert page.ask(PAGES) == []
    page.ask("document.getElementById('_clear').click()")
    assert len(page.ask(PAGES)) == 3
    assert page.ask("location.hash") == ""


def test_an_old_link_to_a_choice_that_is_gone_shows_all(look):
    page = look()
    page.ask("location.hash = '#directorate=kapatilan&severity=error'")
    page.wait_until(f"{SHOWN}.length === 2")
    assert page.ask("document.getElementById('_form').elements.directorate.value") == ""


def test_a_flag_leads_to_its_row_and_the_filter_stays_in_the_link(look):
    page = look()
    choose(page, "severity", "error")
    page.ask("document.querySelector('.flags a').click()")
    assert page.ask("document.activeElement.id") == f"{ROADS}_1"
    assert page.ask("location.hash") == f"#severity=error&at={ROADS}_1"
    at = "document.activeElement.getBoundingClientRect().top"
    assert page.ask("document.getElementById('_bar').getBoundingClientRect().bottom") <= page.ask(at)


def test_a_link_to_what_the_filter_hides_takes_the_filter_away(look):
    page = look()
    choose(page, "directorate", "park-ve-bahceler")
    page.ask(f"location.hash = '#{ROADS}_3'")
    page.wait_until(f"document.activeElement.id === '{ROADS}_3'")
    assert len(page.ask(PAGES)) == 3


def test_pages_are_folded_and_a_link_opens_its_page(look):
    page = look()
    page.ask("document.getElementById('_fold').click()")
    assert page.ask("document.querySelectorAll('.changes details[open]').length") == 0
    assert page.ask("document.getElementById('_fold').textContent") == "Sayfaları aç"
    page.ask("document.querySelectorAll('.flags a')[1].click()")
    page.wait_until(f"document.activeElement.id === '{ROADS}_3'")
    assert page.ask(f"document.querySelector('#\\\\3{ROADS[0]} {ROADS[1:]} > details').open") is True


def test_the_keyboard_goes_from_the_skip_link_through_the_filters(look):
    page = look()
    stations = []
    for _ in range(7):
        page.press("Tab")
        stations.append(
            page.ask("(({className, id, name}) => className || id || name)(document.activeElement)")
        )
    assert stations == ["skip", "_query", "directorate", "severity", "period", "kind", "_fold"]
    page.ask("document.querySelector('.changes summary').focus()")
    page.press("Enter")
    assert page.ask("document.querySelector('.changes details').open") is False


def test_without_scripts_every_change_is_there_and_no_filter(look):
    page = look(with_scripts=False)
    page.browser.send("Emulation.setScriptExecutionDisabled", value=False)
    assert len(page.ask(SHOWN)) == 6
    assert page.ask("document.getElementById('_bar').getClientRects().length") == 0


def test_paper_shows_all_of_it_whatever_the_filter(look):
    page = look(dark=True)
    choose(page, "directorate", "park-ve-bahceler")
    page.ask("document.getElementById('_fold').click()")
    sheets = PdfReader(io.BytesIO(page.print())).pages
    text = " ".join(" ".join(each.extract_text() for each in sheets).split())
    for wanted in ("Yenilenen asfalt", "Dipnot yontem", "Dönemin çerçevesi", "Ayşe Yılmaz"):
        assert wanted in text
    assert "Yazdır" not in text
    assert float(sheets[0].mediabox.width) == pytest.approx(595, abs=2)


def test_on_a_phone_old_and_new_stay_beside_each_other_and_rows_stay_rows(look):
    page = look(width=360)
    box = f"(side) => document.querySelector('[id=\"{ROADS}_1\"] .' + side).getBoundingClientRect()"
    assert page.ask(f"({box})('b').top === ({box})('a').top && ({box})('b').right <= ({box})('a').left")
    assert page.ask("document.querySelector('table.sides tr').getAttribute('role')") == "row"
    assert page.ask("getComputedStyle(document.querySelector('td.b'), '::before').content") == '"Önceki"'
    assert page.ask("document.getElementById('_choices').open") is False
