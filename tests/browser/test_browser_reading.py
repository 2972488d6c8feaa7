"""What a reader meets: nothing is fetched, nothing runs over the edge, both themes can be read, paper shows all."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader

from tests.render.html.html_documents import DOCUMENTS
from tests.render.html.html_reading import body_of

pytestmark = pytest.mark.office
ROOT = Path(__file__).parents[2]
# Each width and each theme once by day, each with each by night.
LOOKS = [
    pytest.param(360, True, id="360-dark"),
    pytest.param(1280, False, id="1280-light"),
    pytest.param(360, False, id="360-light", marks=pytest.mark.nightly),
    pytest.param(1280, True, id="1280-dark", marks=pytest.mark.nightly),
]
# The contrast of each text with the ground it stands on, by the formula of the WCAG.
CONTRASTS = """(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; })
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => { for (let e = element; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
  const found = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE", "TITLE", "DESC", "title", "desc"].includes(element.tagName) || !element.getClientRects().length) continue;
    const style = getComputedStyle(element);
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const [a, b] = [light(parse(colour)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found[`${element.tagName}.${element.className} ${ratio.toFixed(2)}`] = walker.currentNode.data.slice(0, 30);
  }
  return found;
})()"""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_page_asks_for_nothing_and_the_browser_has_no_complaint(opened, files, name):
    page = opened(name)
    page.ask("scrollTo(0, document.body.scrollHeight)")
    page.ask("new Promise((done) => setTimeout(done, 200))")
    assert [address for address in page.requests() if not address.startswith("data:")] == [
        files[name].as_uri()
    ]
    assert page.faults() == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_browser_reads_the_very_elements_that_were_written(opened, files, name):
    """A browser mends wrong nesting in silence; where it had nothing to mend, both trees are the same."""
    page = opened(name, with_scripts=False)
    written = [
        etree.QName(element).localname for element in body_of(files[name].read_bytes()).iter(etree.Element)
    ]
    page.browser.send("Emulation.setScriptExecutionDisabled", value=False)
    assert page.ask("[...document.body.querySelectorAll('*')].map((each) => each.localName)") == written[1:]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    "width", [320, 1280, *(pytest.param(width, marks=pytest.mark.nightly) for width in (360, 768))]
)
def test_nothing_runs_over_the_edge_of_the_window(opened, name, width):
    page = opened(name, width=width)
    assert page.ask("document.documentElement.scrollWidth") <= width
    outside = """[...document.querySelectorAll("main *, header *")].filter((each) => !each.closest(".frame, .unseen, .legend")
        && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.outerHTML.slice(0, 80))"""
    assert page.ask(outside) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_text_stands_out_from_its_ground(opened, name, dark):
    page = opened(name, dark=dark)
    page.ask("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.ask(CONTRASTS) == {}


def test_the_dark_theme_is_dark_and_the_switch_turns_it_and_is_remembered(opened, files):
    page = opened(dark=True)
    ground = "getComputedStyle(document.querySelector('main')).backgroundColor"
    assert page.ask(ground) == "rgb(21, 27, 32)"
    assert page.ask("document.getElementById('_theme').textContent.trim()") == "◐ Açık görünüm"
    page.ask("document.getElementById('_theme').click()")
    assert page.ask(ground) == "rgb(255, 255, 255)"
    page.open(files["book"])
    assert page.ask(ground) == "rgb(255, 255, 255)"


@pytest.mark.parametrize(("width", "dark"), LOOKS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_axe_finds_no_barrier(opened, name, width, dark):
    page = opened(name, width=width, dark=dark)
    page.ask("for (const each of document.querySelectorAll('details')) each.open = true")
    page.ask((ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8") + "; true")
    report = page.ask(
        "axe.run(document, {resultTypes: ['violations']}).then((found) => JSON.stringify(found.violations))"
    )
    found = {each["id"]: [node["html"][:120] for node in each["nodes"]][:3] for each in json.loads(report)}
    assert found == {}


def test_without_scripts_all_is_there_but_what_would_not_work(opened):
    page = opened(with_scripts=False)
    page.browser.send("Emulation.setScriptExecutionDisabled", value=False)
    assert page.ask("document.getElementById('_bar').getClientRects().length") == 0
    assert page.ask("document.querySelectorAll('th button').length") == 0
    assert page.ask("document.getElementById('_contents').open") is True
    assert page.ask("document.querySelector('.target td').getClientRects().length") == 1


def test_paper_shows_what_was_folded_and_no_buttons(opened):
    page = opened(dark=True)
    text = "\n".join(each.extract_text() for each in PdfReader(io.BytesIO(page.print())).pages)
    assert "Kalem" in text, "the figures of a chart are printed"
    assert "7.2.1 Denetimleri artırmak" in text, "the contents are printed in full"
    assert "Yazdır" not in text
    assert "Koyu görünüm" not in text
    page.show(media="print", dark=True)
    assert page.ask("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.ask(CONTRASTS) == {}


def test_a_wide_table_gets_a_wide_sheet_of_paper(opened):
    pages = PdfReader(io.BytesIO(opened().print())).pages
    wide = [each for each in pages if each.mediabox.width > each.mediabox.height]
    assert len(wide) == 1
    assert "İdare Performans Tablosu" in wide[0].extract_text()
