"""The page as it is written: whole, well formed, safe, the same each time."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from izlence.compose.document import Cell
from izlence.render.html import render_html
from tests.render.html.html_documents import COVER, DOCUMENTS, book, page, parts, programme
from tests.render.html.html_reading import body_of, squeezed, text_of, texts_in
from tests.render.html.html_targets import DIRECTORATES, target
from tests.render.pieces import section

EVERY = pytest.mark.parametrize("name", DOCUMENTS)


@EVERY
def test_every_text_of_the_document_stands_on_the_page(name):
    document = DOCUMENTS[name]()
    alternatives = " ".join(body_of(page(name)).xpath("//@alt"))
    written = squeezed(text_of(page(name)) + alternatives)
    wanted = {
        squeezed(text).strip() for text in texts_in((document.book, document.title, document.institution))
    }
    assert len(wanted) > 20
    assert {text for text in wanted if text not in written} == set()


@EVERY
def test_every_figure_stands_in_its_cell_with_the_number_behind_it(name):
    def cells(value: Any) -> Iterator[Cell]:
        if isinstance(value, Cell):
            if value.number is not None:
                yield value
        elif dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                yield from cells(getattr(value, field.name))
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            for item in value:
                yield from cells(item)

    document = DOCUMENTS[name]()
    places = replace(document.book, overview=None) if document.book.overview else document.book
    wanted = Counter((cell.text, f"{cell.number:f}") for cell in cells(places.chapters))
    found = Counter(
        ("".join(cell.itertext()), cell.get("data-value"))
        for cell in body_of(page(name)).iter("td")
        if cell.get("data-value") is not None
    )
    figures_of_cards = Counter(
        ("".join(each.itertext()), "821150000") for each in body_of(page(name)).xpath("//dd[@class='amount']")
    )
    assert wanted - (found + figures_of_cards) == Counter()


def test_blank_dash_and_nought_are_three_things():
    body = body_of(page("pages"))
    rows = {
        row.get("id"): [("".join(cell.itertext()), cell.get("data-value")) for cell in row]
        for row in body.iter("tr")
    }
    assert rows["PG7.1.1.2"][2:] == [("9.000", "9000"), ("-", None), ("35.000", "35000")]
    assert rows["PG7.1.1.4"][4] == ("0%", "0")
    personnel, unwritten = (
        [cell for cell in row if cell.tag == "td"]
        for row in body.xpath("(//table[contains(@class, 'activities')])[1]/tbody/tr[position() > 1]")[::-1]
    )
    assert personnel[1].get("data-value") == "0"
    assert (unwritten[1].text, unwritten[1].get("data-value")) == (None, None)


def test_a_text_that_looks_like_markup_is_text():
    evil = '</script><script>alert("1")</script><img src=x onerror=alert(1)> & \'"'
    document = programme(
        institution=evil,
        title=evil,
        book=book(
            cover=replace(COVER, institution=evil, title=evil, notice=evil, lines=(evil,)),
            chapters=(
                replace(
                    book().chapters[1],
                    title=evil,
                    sections=(
                        section(
                            "A",
                            evil,
                            "_T",
                            directorates=(
                                replace(DIRECTORATES[0], name=evil, pages=(target(title=evil, goal=evil),)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )
    content = render_html(document, parts())
    body = body_of(content)
    assert len(body.xpath("//script")) == 1
    assert body.xpath("//img[@onerror]") == []
    assert evil in text_of(content)


def test_a_link_that_runs_code_is_only_text():
    body = body_of(page())
    addresses = body.xpath("//main//a/@href")
    assert all(address.startswith(("#", "https://", "mailto:")) for address in addresses)
    assert "kötü" in text_of(page())


@EVERY
def test_each_id_is_given_once_and_each_link_in_the_page_leads_somewhere(name):
    body = body_of(page(name))
    ids = Counter(body.xpath("//@id"))
    assert [each for each, count in ids.items() if count > 1] == []
    assert {address[1:] for address in body.xpath("//a/@href") if address.startswith("#")} - set(ids) == set()
    named = {
        each
        for names in body.xpath("//@aria-labelledby | //@aria-describedby | //@for")
        for each in names.split()
    }
    assert named - set(ids) == set()


@EVERY
def test_headings_go_down_one_level_at_a_time(name):
    levels = [int(each.tag[1]) for each in body_of(page(name)).iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@EVERY
def test_tables_say_what_they_are_and_what_heads_each_row_and_column(name):
    tables = body_of(page(name)).findall(".//table")
    assert tables
    for table in tables:
        assert "".join(table.find("caption").itertext()).strip()
        assert all("".join(cell.itertext()).strip() and cell.get("scope") for cell in table.iter("th"))
        widths = {
            sum(int(cell.get("colspan", "1")) for cell in row) for row in table.xpath("tbody/tr | tfoot/tr")
        }
        assert len(widths) == 1, "every row fills the table"


def test_pictures_and_charts_have_their_text_alternative():
    body = body_of(page())
    assert body.xpath("//main//img/@alt") == ["Teşkilat şeması: başkan, “üç” yardımcı"]
    for picture in body.xpath("//svg[@role='img']"):
        title, description = picture[0], picture[1]
        assert picture.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert title.text
        assert description.text
        figures = picture.xpath("ancestor::figure//table//td")
        assert figures, "a chart's figures can be read as a table"


def test_the_policy_lets_only_this_style_and_this_script_run():
    content = page().decode("utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', content)
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].replace("&#39;", "'").split(";"))
    assert rules["default-src"] == "'none'"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        source = re.search(rf"<{tag}>(.*?)</{tag}>", content, re.DOTALL)
        assert source is not None
        digest = base64.b64encode(hashlib.sha256(source[1].encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert re.search(r"<[^>]+\s(?:style|on\w+)=", content.split("</style>")[1].split("<script>")[0]) is None


def test_windows_ends_of_line_in_the_template_do_not_break_the_policy():
    content = render_html(programme(), parts(page__css=parts()["page.css"].replace("\n", "\r\n")))
    assert b"\r" not in content


@EVERY
def test_the_same_document_gives_the_same_bytes(name):
    assert page(name) == page(name)
