"""The page of a comparison without a browser: all that the comparison says stands in it, and nothing of it can run."""

from __future__ import annotations

import dataclasses
import re
from html.parser import HTMLParser

import pytest
from lxml import etree

from izlence.review.forms.html import PARTS, template_problems, write
from tests.review.changes_pages import EVIL, FRAME_PAGE, PARK_PAGE, ROAD_PAGE, full, parts, unchanged


class Reader(HTMLParser):
    """What a browser would make of the page: elements with their attributes, texts outside of script and style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self._mute = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag in ("script", "style"):
            self._mute = tag

    def handle_endtag(self, tag):
        if tag == self._mute:
            self._mute = ""

    def handle_data(self, data):
        if not self._mute:
            self.texts.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", "".join(self.texts))

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]

    def ids(self):
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


@pytest.fixture(scope="module")
def page():
    return Reader(write(full(), parts()))


def test_it_says_who_what_and_how_much(page):
    assert "Örnek Belediyesi" in page.text
    assert "Plan değişikliği" in page.text
    assert "main (3f2c1ab)" in page.text
    assert "çalışma klasörü" in page.text
    assert "Planda 2 sayfa ve 1 dosya değişti; 2 karar gerekiyor." in page.text
    assert "Plan klasörünün adı değişmiş." in page.text
    counts = {each["data-count"]: each["data-all"] for each in page.all("dd") if "data-count" in each}
    assert counts == {"decisions": "2", "warnings": "1", "hints": "0", "changes": "6", "pages": "3"}


def test_each_text_of_the_comparison_stands_on_the_page(page):
    for wanted in texts_of(full()):
        assert re.sub(r"\s+", " ", seen(wanted)) in page.text, wanted


def seen(text):
    return re.sub("[\u202e\u2066]", lambda found: f"U+{ord(found[0]):04X}", text)


NOT_READ = {"anchor", "language", "period", "folder", "directorate", "kind", "severity", "direction", "level"}
NOT_READ |= {"code", "rules", "commit", "rule", "excerpt", "related", "breadcrumb"}


def texts_of(value, name=""):
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in NOT_READ:
                yield from texts_of(getattr(value, field.name), field.name)
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_of(each, name)
    elif isinstance(value, str) and value:
        yield value


def test_old_and_new_stand_side_by_side_under_their_headings():
    drawn = write(full(), parts())
    heads = re.findall(r'<th scope="col">([^<]+)</th>', drawn)
    for wanted in ("Ne değişti", "Önceki", "Yeni", "Fark", "Kim, ne zaman, neden"):
        assert wanted in heads
    row = re.search(r'<tr id="2025-PH1-1-1_1".*?</tr>', drawn, re.DOTALL)[0]
    assert '<td class="b">36 km</td><td class="a">27 km</td>' in row
    assert "-9 km" in row
    assert "(-%25,0)" in row
    assert "Ayşe Yılmaz, 03.11.2026" in row
    assert "Komisyon kararı" in row


def test_a_removed_records_line_is_said_to_be_the_old_files(page):
    assert "eski satır 20" in page.text
    assert "satır 14" in page.text
    assert "eski yeri: plan/2025/zabita/PH9.yaml:3" in page.text


def test_what_came_went_or_moved_is_said_by_word_and_sign(page):
    for wanted in ("+ eklendi", "− silindi", "↕ taşındı", "→ değişti"):
        assert wanted in page.text


def test_words_that_differ_are_marked_on_both_sides():
    drawn = write(full(), parts())
    assert "<del>Ölçüm</del> esas alınır." in drawn
    assert "<ins>Sayım</ins> esas alınır." in drawn


def test_a_flag_leads_to_its_row_by_line_and_by_code(page):
    links = [each["href"] for each in page.all("a")]
    assert "#2025-PH1-1-1_1" in links
    assert "#2025-PH1-1-1_3" in links, "the removed indicator is found by its code, its line is another"
    assert "#2025-PH1-2-1_1" in links


def test_the_plans_own_reason_is_told():
    assert "Yol devredildi." in write(full(), parts())


def test_every_link_has_a_place_and_every_id_is_one(page):
    ids = page.ids()
    assert len(ids) == len(set(ids))
    assert {each["href"].removeprefix("#") for each in page.all("a")} <= set(ids)


def test_every_table_has_a_caption_and_every_heading_a_scope(page):
    names = [name for name, _ in page.elements]
    assert names.count("caption") == names.count("table") == 4
    assert {each.get("scope") for each in page.all("th")} == {"col", "row"}


@pytest.mark.parametrize("make", [full, unchanged])
def test_it_is_well_formed(make):
    plain = re.sub(r"<(style|script)>.*?</\1>", r"<\1></\1>", write(make(), parts()), flags=re.DOTALL)
    assert etree.fromstring(plain.removeprefix("<!DOCTYPE html>").encode()).tag == "html"


def test_nothing_of_the_plan_runs_or_hides(page):
    assert len(page.all("script")) == 1
    assert all(not each["href"].lower().startswith("javascript") for each in page.all("a"))
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)
    assert seen(EVIL) in page.text
    drawn = write(full(), parts())
    assert "\u202e" not in drawn
    assert "\u2066" not in drawn
    assert '<span class="control">U+202E</span>' in drawn


def test_every_field_is_escaped():
    """The same evil text in every text of the comparison adds no element but those that show what is unseen."""
    drawn = Reader(write(spoilt(full()), parts()))
    tame = Reader(write(spoilt(full(), "x"), parts()))
    without = [name for name, attributes in drawn.elements if attributes.get("class") != "control"]
    assert without == [name for name, _ in tame.elements]


def spoilt(value, text=EVIL, name=""):
    keep = {"anchor", "language", "kind", "severity", "direction"}
    if dataclasses.is_dataclass(value):
        changed = {
            field.name: spoilt(getattr(value, field.name), text, field.name)
            for field in dataclasses.fields(value)
        }
        return dataclasses.replace(value, **changed)
    if isinstance(value, tuple):
        return tuple(spoilt(each, text, name) for each in value)
    return text if isinstance(value, str) and value and name not in keep else value


def test_a_half_of_a_sign_does_not_keep_the_page_from_being_written():
    row = dataclasses.replace(ROAD_PAGE.rows[0], before="a\ud800b\x00")
    page = dataclasses.replace(ROAD_PAGE, rows=(row,))
    drawn = write(dataclasses.replace(full(), pages=(page,)), parts())
    assert b"U+D800" in drawn.encode("utf-8")
    assert "U+0000" in drawn


def test_what_the_frame_would_fill_in_stays_text_of_the_plan():
    assert "{{ script }}" in write(dataclasses.replace(full(), headline="{{ script }}"), parts())


def test_the_policy_lets_nothing_in(page):
    (policy,) = [
        each["content"] for each in page.all("meta") if each.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not [each for _, each in page.elements if {"src", "style", "srcset"} & set(each)]


def test_no_change_is_said_plainly_with_both_sides():
    page = Reader(write(unchanged(), parts()))
    assert "✓ Planda değişiklik yok." in page.text
    assert page.text.count("main (3f2c1ab)") >= 2
    assert page.all("table") == []
    assert "_bar" not in page.ids(), "there is nothing to filter"


def test_a_remark_is_told_where_nothing_changed():
    drawn = write(dataclasses.replace(unchanged(), remarks=("Şema iki yanda farklı.",)), parts())
    assert "Şema iki yanda farklı." in drawn


def test_a_comparison_without_commits_has_no_column_for_them():
    rows = tuple(dataclasses.replace(row, credits=(), reason="") for row in ROAD_PAGE.rows)
    page = dataclasses.replace(ROAD_PAGE, rows=rows)
    drawn = write(dataclasses.replace(full(), pages=(page,), credits=()), parts())
    assert "Kim, ne zaman, neden" not in Reader(drawn).text


def test_in_english_the_page_speaks_english():
    page = Reader(write(full("en"), parts()))
    for wanted in ("Plan change", "decision needed", "Changes page by page", "+ added", "4 changes"):
        assert wanted in page.text
    assert page.all("html") == [{"lang": "en"}]


def test_the_same_comparison_gives_the_same_bytes():
    assert write(full(), parts()) == write(full(), parts())


def test_a_choice_is_offered_only_where_there_is_one():
    names = [each["name"] for each in Reader(write(full(), parts())).all("select")]
    assert names == ["directorate", "severity", "period", "kind"]
    one = dataclasses.replace(full(), pages=(ROAD_PAGE,))
    assert [each["name"] for each in Reader(write(one, parts())).all("select")] == ["severity", "kind"]


def test_a_file_that_came_without_rows_is_shown(page):
    assert FRAME_PAGE.title in page.text
    assert FRAME_PAGE.anchor in page.ids()
    assert PARK_PAGE.anchor in page.ids()


def test_the_shipped_template_has_no_problem():
    assert template_problems(parts()) == ()
    assert len(PARTS) == 6


@pytest.mark.parametrize(
    ("name", "old", "new", "rule"),
    [
        ("changes__page__html", "{{ content }}", "", "web-page-missing-place"),
        ("changes__page__html", "{{ content }}", "{{ content }}{{ kontent }}", "web-page-unknown-name"),
        ("changes__words__json", '"added": "eklendi",', "", "web-page-missing-word"),
        ("changes__words__json", '"tr"', '"tr', "web-page-words-broken"),
        ("changes__changes__css", "/* Filters */", "/* </style> */", "web-page-ends-too-early"),
        ("changes__changes__js", '"use strict"', '"</script>"', "web-page-ends-too-early"),
    ],
)
def test_a_broken_template_is_told_of_and_not_drawn_with(name, old, new, rule):
    shipped = parts()
    (file,) = [each for each in PARTS if each.replace("/", "__").replace(".", "__") == name]
    assert old in shipped[file]
    found = template_problems(parts(**{name: shipped[file].replace(old, new)}))
    assert [each.rule.name for each in found] == [rule]


def test_backticks_of_a_hint_were_printed_as_they_are():
    flag = dataclasses.replace(full().flags[0], hint="`revision` yazın; `<b>` değil.")
    page = write(dataclasses.replace(full(), flags=(flag,)), parts())
    assert "<code>revision</code> yazın; <code>&lt;b&gt;</code> değil." in page


def test_on_paper_every_row_named_the_same_author_again():
    document = full()
    long = max(document.pages, key=lambda page: len(page.rows))
    who = next(row.credits for page in document.pages for row in page.rows if row.credits)
    rows = tuple(dataclasses.replace(row, credits=who, reason="") for row in long.rows)
    page = write(dataclasses.replace(document, pages=(dataclasses.replace(long, rows=rows),)), parts())
    assert page.count('<div class="paper">') == page.count('<table class="sides one">') == 1
    other = (dataclasses.replace(rows[0], credits=()), *rows[1:])
    page = write(dataclasses.replace(document, pages=(dataclasses.replace(long, rows=other),)), parts())
    assert '<div class="paper">' not in page
    assert page.count('<td class="y again">') == len(rows) - 2 > 0
