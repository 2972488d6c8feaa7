"""The page as it is written: whole, well formed, safe, the same each time."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from html_documents import (
    COVER,
    DIRECTORATES,
    DOCUMENTS,
    ROOT,
    activities,
    book,
    chart,
    figure,
    indicators,
    official,
    pages_only,
    parts,
    programme,
    section,
    target,
)
from html_reading import body_of, text_of

from izlence.compose.document import Cell, OfficialTable, Prose, Series
from izlence.model.prose import Picture, ProseTable, Run
from izlence.render.html import render_html, template_problems
from izlence.render.html.template import NAMES, NEEDED

EVERY = pytest.mark.parametrize("name", DOCUMENTS)
# What is drawn otherwise, or is not for readers: names of the program, headings that Word's tables repeat.
NOT_PRINTED = {
    *(
        "name",
        "key",
        "anchor",
        "bookmark",
        "sheet",
        "kind",
        "path",
        "terms",
        "folder",
        "directorate_folder",
        "capitals",
    ),
    *("columns", "data", "headings", "contents", "language", "period", "year", "link", "reference", "place"),
    *("code", "directorate", "goal_code", "alignments", "label", "head", "role"),
}


def page(name: str = "book") -> bytes:
    return render_html(DOCUMENTS[name](), parts())


def texts_in(value: Any) -> Iterator[str]:
    """Give every text that a composed document holds for its readers."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Picture | Decimal | bytes):
        return
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in NOT_PRINTED:
                yield from texts_in(getattr(value, field.name))
    elif isinstance(value, Sequence):
        names = getattr(value, "_fields", None)
        for position, item in enumerate(value):
            if names is None or names[position] not in NOT_PRINTED:
                yield from texts_in(item)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


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


def fragments(document):
    kept = {}
    render_html(document, parts(), kept)
    return kept


@EVERY
def test_kept_fragments_give_the_same_bytes_as_drawing_all(name):
    document = DOCUMENTS[name]()
    kept = fragments(document)
    assert kept
    assert render_html(document, parts(), kept) == page(name)


def test_a_changed_directorate_changes_its_own_fragment_only():
    before = fragments(pages_only())
    changed = replace(DIRECTORATES[1], pages=(target("PH7.2.1", title="Başka"),))
    document = programme(
        book=replace(
            pages_only().book,
            chapters=(
                replace(
                    pages_only().book.chapters[0],
                    sections=(section("", "", "", directorates=(DIRECTORATES[0], changed)),),
                ),
            ),
        )
    )
    after = fragments(document)
    assert {key for key in after if after[key] != before[key]} == {"targets/zabita"}
    kept = {"targets/halkla-iliskiler": before["targets/halkla-iliskiler"]}
    assert render_html(document, parts(), kept) == render_html(document, parts())


def test_totals_stand_apart_at_the_end():
    table = body_of(page()).xpath("//div[@id='tablo-goal-resource-need']//table")[0]
    assert ["".join(row[0].itertext()) for row in table.find("tfoot")] == ["GENEL TOPLAM"]
    assert table.xpath("thead//th/@data-column") == ["0", "1"], "marks have no order"


def test_rows_that_head_or_explain_others_are_never_moved():
    table = body_of(page()).xpath("//div[@id='tablo-institution-performance']//table")[0]
    assert table.xpath("thead//th/@data-column") == []
    assert [row.get("class") for row in table.find("tbody")] == [
        "group",
        "level1",
        "level1",
        "group",
        "level1",
        "explanation",
        "subtotal",
    ] or [row.get("class") for row in table.find("tbody")] == [
        "group",
        "item level1",
        "item level1",
        "group",
        "item level1",
        "explanation",
        "subtotal",
    ]


def test_an_official_target_page_is_drawn_as_the_form():
    form: OfficialTable = replace(
        official(), key="PH7.1.1", number=0, anchor="", title="PERFORMANS HEDEFİ TABLOSU"
    )
    drawn = replace(DIRECTORATES[0], pages=(target(official=(form,)),))
    document = programme(
        book=replace(
            pages_only().book,
            chapters=(
                replace(
                    pages_only().book.chapters[0], sections=(section("", "", "", directorates=(drawn,)),)
                ),
            ),
        )
    )
    body = body_of(render_html(document, parts()))
    assert len(body.xpath("//article//table")) == 1
    assert "".join(body.xpath("//article//caption/span/text()")).startswith("PERFORMANS HEDEFİ TABLOSU")


@pytest.mark.parametrize(
    ("values", "widths"),
    [
        (("100", "50", "25"), (1.0, 0.5, 0.25)),
        (("0", "0", "0"), (0.0, 0.0, 0.0)),
        (("-50", "50", "0"), (0.5, 0.5, 0.0)),
    ],
    ids=["shares", "noughts", "below-nought"],
)
def test_bars_are_as_long_as_their_figures(values, widths):
    drawn = replace(chart(), series=(Series("Toplam", tuple(figure(each) for each in values)),))
    document = programme(
        book=book(
            overview=None,
            chapters=(replace(book().chapters[1], sections=(section("A", "B", "_T", charts=(drawn,)),)),),
        )
    )
    bars = body_of(render_html(document, parts())).xpath("//svg[@role='img']/rect")
    lengths = [float(bar.get("width").rstrip("%")) for bar in bars]
    longest = max(lengths) or 1
    scale = longest / max(widths) if max(widths) else 1
    assert [round(length / scale, 2) for length in lengths] == list(widths)


@pytest.mark.parametrize("kind", ["bar", "column", "line"])
def test_every_kind_of_chart_writes_every_figure(kind):
    drawn = replace(
        chart(kind=kind),
        categories=("2022", "2023 (6 aylık)", "2024"),
        series=(
            Series("a", (figure("10"), figure("-4"), figure("7"))),
            Series("b", (figure("1"), Cell("-"), figure("2"))),
        ),
    )
    document = programme(
        book=book(
            overview=None,
            chapters=(replace(book().chapters[1], sections=(section("A", "B", "_T", charts=(drawn,)),)),),
        )
    )
    picture = body_of(render_html(document, parts())).xpath("//svg[@role='img']")[0]
    written = "|".join(picture.itertext())
    assert all(each in written for each in ("10", "-4", "7", "1", "2", "2022", "2023", "aylık"))


def test_numbers_of_eighteen_digits_keep_each_digit():
    rows = (("Büyük", "999999999999999999.99", "1"), ("İki", "2", ""), ("Üç", "3", ""))
    page_ = target(
        activities=activities("PH7.1.1", rows),
        indicators=indicators("PH7.1.1", (("Ad", "adet", ("1000000000000000000", "-", ""), ""),)),
    )
    document = programme(
        book=replace(
            pages_only().book,
            chapters=(
                replace(
                    pages_only().book.chapters[0],
                    sections=(section("", "", "", directorates=(replace(DIRECTORATES[0], pages=(page_,)),)),),
                ),
            ),
        )
    )
    content = render_html(document, parts()).decode()
    assert '<td data-value="999999999999999999.99">999.999.999.999.999.999,99\u00a0₺</td>' in content
    assert '<td data-value="1000000000000000000">1.000.000.000.000.000.000</td>' in content


def test_the_shipped_template_has_no_faults():
    assert template_problems(parts()) == ()


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"page.html.j2": "{% if x %}"}, {"web-page-template-broken"}),
        ({"page.html.j2": parts()["page.html.j2"] + "{{ title.x.y }}"}, {"web-page-template-broken"}),
        (
            {"page.html.j2": parts()["page.html.j2"] + "{{ title.__class__.__mro__ }}"},
            {"web-page-template-broken"},
        ),
        ({"page.html.j2": parts()["page.html.j2"] + "{{ 1 / 0 }}"}, {"web-page-template-broken"}),
        ({"page.css": "a{} </STYLE>"}, {"web-page-ends-too-early"}),
        ({"page.js": "'</script>'"}, {"web-page-ends-too-early"}),
        ({"words.json": "{"}, {"web-page-words-broken"}),
        ({"words.json": "[]"}, {"web-page-words-broken"}),
        ({"words.json": '{"tr": {}}'}, {"web-page-missing-word"}),
    ],
)
def test_a_broken_template_is_told_and_not_drawn(changes, rules):
    assert {problem.rule.name for problem in template_problems(parts() | changes)} == rules


def test_a_template_that_would_lose_the_text_of_the_plan_is_refused():
    broken = parts()["page.html.j2"].replace("{{ content }}", "{{ contnet }}")
    problems = template_problems(parts() | {"page.html.j2": broken})
    assert {(problem.rule.name, problem.facts["name"]) for problem in problems} == {
        ("web-page-unknown-name", "contnet"),
        ("web-page-missing-place", "content"),
    }


def test_a_word_that_words_json_does_not_know_is_told_before_drawing():
    broken = parts()["page.html.j2"].replace("words.print", "words.prnt")
    problems = template_problems(parts() | {"page.html.j2": broken})
    assert [problem.rule.name for problem in problems] == ["web-page-unknown-name"]
    assert problems[0].facts["name"] == "words.prnt"


def test_a_total_written_in_prose_is_not_sorted_among_its_parts():
    def cells(*texts: str, bold: bool = False) -> tuple[Any, ...]:
        return tuple((Run(each, bold=bold),) for each in texts)

    table = ProseTable(
        "Personel",
        "personel",
        ("left", "right", "left"),
        cells("Kadro", "Sayı", "Tarih"),
        (
            cells("Memur", "1.016", "19.10.2023"),
            cells("İşçi", "200", "1.2.2024"),
            cells("Çağrı", "29,2", "-"),
            cells("Toplam", "1.245,2", "", bold=True),
        ),
    )
    document = programme(
        book=book(
            overview=None,
            chapters=(
                replace(book().chapters[0], sections=(section("A", "B", "_T", prose=Prose((table,))),)),
            ),
        )
    )
    drawn = body_of(render_html(document, parts())).xpath("//table[@class='written']")[0]
    assert drawn.xpath("tbody/tr/td[2]/@data-value") == ["1016", "200", "29.2"]
    assert drawn.xpath("thead//th/@data-column") == ["0", "1"], "dates are not sorted as if they were words"
    assert ["".join(row[0].itertext()) for row in drawn.find("tfoot")] == ["Toplam"]


def test_the_readme_of_the_template_names_what_the_frame_may_name():
    readme = (ROOT / "templates/html/README.md").read_text("utf-8")
    rows = [line for line in readme.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`([a-z_]+)(?:\.…)?`", row.split("|")[1])}
    assert named == set(NAMES)
    needed = {name for row in rows for name in re.findall(r"`([a-z_]+)` \*", row.split("|")[1])}
    assert needed == set(NEEDED)


def test_the_script_finds_in_the_frame_all_that_it_looks_for():
    wanted = set(re.findall(r'byId\("(_\w+)"\)', parts()["page.js"]))
    assert wanted - set(body_of(page()).xpath("//@id")) == set()
