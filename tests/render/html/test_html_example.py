"""The whole books of the example institution, and the pages of the seeds, as web pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from izlence.compose import compose, read_wording
from izlence.compose.document import Document
from izlence.pipeline import check_plan
from izlence.read.resources import read_schemas
from izlence.render.html import render_html
from izlence.validate import Schemas
from tests.render.html.html_documents import parts
from tests.render.html.html_reading import body_of, squeezed, text_of, texts_in

ROOT = Path(__file__).parents[3]
PLANS = ("examples/ornek-belediye", "plan")


def documents_of(folder: str) -> Iterator[Document]:
    tables = yaml.safe_load((ROOT / "templates/tables.yaml").read_text("utf-8"))
    wording, _ = read_wording(tables, "tables.yaml")
    assert wording is not None
    checked = check_plan(ROOT / folder, [], Schemas(read_schemas(ROOT / "schema")))
    for plan, figures in checked.plans:
        yield compose(plan, figures, wording)


@pytest.fixture(scope="module", params=PLANS)
def drawn(request: pytest.FixtureRequest) -> list[tuple[Document, bytes]]:
    found = [(document, render_html(document, parts())) for document in documents_of(request.param)]
    assert found
    return found


def test_every_text_of_the_book_stands_on_the_page(drawn):
    for document, content in drawn:
        written = squeezed(text_of(content) + " ".join(body_of(content).xpath("//@alt")))
        wanted = {squeezed(text).strip() for text in texts_in((document.book.cover, document.book.chapters))}
        assert {text for text in wanted if text not in written} == set()


def test_no_id_is_given_twice_and_no_link_leads_nowhere(drawn):
    for _, content in drawn:
        body = body_of(content)
        ids = Counter(body.xpath("//@id"))
        assert [each for each, count in ids.items() if count > 1] == []
        assert {each[1:] for each in body.xpath("//a/@href") if each[0] == "#"} - set(ids) == set()
        assert [each.text for each in body.xpath("//main//a") if not each.get("href")] == []


def test_headings_go_down_one_level_at_a_time(drawn):
    for _, content in drawn:
        levels = [int(each.tag[1]) for each in body_of(content).iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_row_of_every_table_fills_its_width(drawn):
    for _, content in drawn:
        for table in body_of(content).iter("table"):
            widths = {
                sum(int(cell.get("colspan", "1")) for cell in row) for row in table.xpath("tbody/tr|tfoot/tr")
            }
            assert len(widths) <= 1, "".join(table.find("caption").itertext())


def test_kept_fragments_give_the_same_bytes(drawn):
    for document, content in drawn:
        kept = {}
        assert render_html(document, parts(), kept) == content
        assert kept
        assert render_html(document, parts(), kept) == content
